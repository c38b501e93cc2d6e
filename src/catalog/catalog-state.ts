import type { Episode } from '../domain/episode.ts';
import type { NameStore } from './name-store.ts';
import type { TermStore } from './term-store.ts';

/** An episode that lists an entity; `supported` and `about` are those of the mention. */
export interface EntityEpisode {
  readonly episode: Episode;
  readonly supported: boolean;
  readonly about: boolean;
}

/** What lookups read: the published episodes and what is derived from them. */
export interface CatalogState {
  readonly newestFirst: readonly Episode[];
  readonly positions: ReadonlyMap<string, number>;
  readonly names: NameStore;
  readonly terms: TermStore;
}

/** Newest first (datedAt, then id). */
export function byNewest(a: Episode, b: Episode): number {
  return b.datedAt - a.datedAt || (a.id < b.id ? -1 : 1);
}

/** The episode of an id, if it is published. */
export function episodeIn({ newestFirst, positions }: CatalogState, id: string): Episode | undefined {
  return newestFirst[positions.get(id) ?? -1];
}
