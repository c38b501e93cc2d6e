import type { EntityKind, Listing } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { aSection } from '../a-section.ts';

/** An episode of one section, its body Markdown, with what a test cares about; its id stands for its file too. */
export function anEpisode(id: string, change: Partial<Episode> & { readonly body?: string } = {}): Episode {
  const { body = '', ...fields } = change;
  return {
    id,
    path: `${id}.md`,
    hash: `${id}:${body}`,
    title: `第 ${id} 期`,
    date: '2026-03-01',
    datedAt: Date.UTC(2026, 2, 1),
    listings: [],
    sections: [aSection('', body)],
    terms: [],
    pairs: [],
    draft: false,
    ...fields,
  };
}

export function listingsOf(kind: EntityKind, ...names: string[]): Listing[] {
  return names.map((name) => ({ kind, name }));
}
