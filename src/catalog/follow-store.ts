import { type Episode, versionOf } from '../domain/episode.ts';
import type { CatalogState } from './catalog-state.ts';
import { textKey } from './episode-text.ts';
import type { EpisodeStamp, FollowingStore } from './following-store.ts';
import type { EpisodeNames } from './name-store.ts';
import type { Steps } from './steps.ts';
import type { EpisodeTerms } from './term-store.ts';

/** What a store is told of episodes. */
export interface EpisodeReader<Said extends EpisodeStamp> {
  stampOf(episode: Episode): EpisodeStamp;
  /** May read the file: of what the store holds it is never asked. */
  read(episode: Episode): Said;
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

/** Ids that are read at a stretch. */
const IDS_READ = 500;

/** Takes into a store what it does not hold of these episodes as they are. */
export function* putInto<Said extends EpisodeStamp>(
  store: FollowingStore<Said>,
  { stampOf, read }: EpisodeReader<Said>,
  episodes: readonly Episode[],
): Steps<void> {
  const changed: Episode[] = [];
  for (const episode of episodes) {
    if (!store.holds(stampOf(episode))) changed.push(episode);
    yield;
  }
  yield* store.put(readEach(changed, read));
}

/** The ids of what a store holds and an archive does not. */
export function* findForeign(
  store: FollowingStore<EpisodeNames> | FollowingStore<EpisodeTerms>,
  { positions }: CatalogState,
): Steps<string[]> {
  const foreign: string[] = [];
  for (let last: string | undefined = ''; last !== undefined; yield) {
    const ids = store.idsAfter(last, IDS_READ);
    foreign.push(...ids.filter((id) => !positions.has(id)));
    last = ids.at(-1);
  }
  return foreign;
}

function* readEach<Said>(episodes: readonly Episode[], read: (episode: Episode) => Said): Generator<Said> {
  for (const episode of episodes) yield read(episode);
}
