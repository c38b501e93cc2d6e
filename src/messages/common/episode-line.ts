import type { Mention } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import { oneLine } from './clean-text.ts';

/** The title on one line; the id when the title has nothing visible. */
export function titleOf(episode: Pick<Episode, 'id' | 'title'>): string {
  return oneLine(episode.title) || episode.id;
}

/** `Speaker · 2026-01-21`; the author replaces a missing speaker. */
export function byline({ speaker, author, date }: Episode): string {
  return [oneLine(speaker ?? '') || oneLine(author ?? ''), oneLine(date)].filter(Boolean).join(' · ');
}

/** Names in order, without duplicates regardless of case. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names.map(oneLine)) {
    const key = name.normalize('NFKC').toLowerCase();
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** The mentions that can be followed: those named in the text, each entity once. */
export function followable<Kind extends Mention>(mentions: readonly Kind[]): Kind[] {
  const refs = new Set<string>();
  return mentions.filter(({ entity, supported }) => {
    const isNew = supported && !refs.has(entity.ref);
    refs.add(entity.ref);
    return isNew;
  });
}
