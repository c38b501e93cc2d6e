import { type Episode, versionOf } from '../domain/episode.ts';
import type { CatalogState } from './catalog-state.ts';
import { textKey } from './episode-text.ts';
import type { EpisodeStamp, FollowingStore } from './following-store.ts';
import type { EpisodeNames } from './name-store.ts';
import type { Steps } from './steps.ts';
import type { EpisodeTerms } from './term-store.ts';

/** How to read what a store keeps of an episode. */
export interface EpisodeReader<Content extends EpisodeStamp> {
  stampOf(episode: Episode): EpisodeStamp;
  /** May read the file; never called for what the store already holds. */
  read(episode: Episode): Content;
}

export const TERM_READER: EpisodeReader<EpisodeTerms> = {
  stampOf: (episode) => ({ id: episode.id, version: versionOf(episode), datedAt: episode.datedAt }),
  read: (episode) => ({
    ...TERM_READER.stampOf(episode),
    terms: episode.terms,
    pairs: episode.pairs,
  }),
};

export const NAME_READER: EpisodeReader<EpisodeNames> = {
  stampOf: (episode) => ({ id: episode.id, version: textKey(episode), datedAt: episode.datedAt }),
  read: (episode) => ({
    ...NAME_READER.stampOf(episode),
    listings: episode.listings,
    pairs: episode.pairs,
  }),
};

/** Ids read per query. */
const ID_BATCH = 500;

/** Puts those of these episodes into a store that it does not hold in their present version. */
export function* putInto<Content extends EpisodeStamp>(
  store: FollowingStore<Content>,
  { stampOf, read }: EpisodeReader<Content>,
  episodes: readonly Episode[],
): Steps<void> {
  const changed: Episode[] = [];
  for (const episode of episodes) {
    if (!store.holds(stampOf(episode))) changed.push(episode);
    yield;
  }
  yield* store.put(readEach(changed, read));
}

/** The ids of episodes that a store holds and the archive does not. */
export function* findForeign(
  store: FollowingStore<EpisodeNames> | FollowingStore<EpisodeTerms>,
  { positions }: CatalogState,
): Steps<string[]> {
  const foreign: string[] = [];
  for (let last: string | undefined = ''; last !== undefined; yield) {
    const ids = store.idsAfter(last, ID_BATCH);
    foreign.push(...ids.filter((id) => !positions.has(id)));
    last = ids.at(-1);
  }
  return foreign;
}

function* readEach<Content>(
  episodes: readonly Episode[],
  read: (episode: Episode) => Content,
): Generator<Content> {
  for (const episode of episodes) yield read(episode);
}
