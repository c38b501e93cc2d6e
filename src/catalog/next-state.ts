import type { Episode } from '../domain/episode.ts';
import { byNewest, type CatalogState, episodeIn } from './catalog-state.ts';
import { mergeInSteps, sortInSteps } from './sort-in-steps.ts';
import type { Steps } from './steps.ts';

/** An archive after a change, and the difference. */
export interface NextState {
  readonly state: CatalogState;
  /** Episodes that are new, or another object than before. */
  readonly changed: readonly Episode[];
  /** The ids of episodes that were removed. */
  readonly gone: readonly string[];
}

/** Takes an archive and all episodes that are published now, each id once; unchanged objects keep their place in the order. */
export function* nextState(before: CatalogState, episodes: readonly Episode[]): Steps<NextState> {
  const changed = episodes.filter((episode) => episodeIn(before, episode.id) !== episode);
  const replaced = new Set(changed.map(({ id }) => id).filter((id) => before.positions.has(id)));
  yield;
  const isSame = episodes.length - changed.length + replaced.size === before.newestFirst.length;
  const gone = isSame ? [] : yield* findGone(before, episodes);
  const left = new Set([...gone, ...replaced]);
  const kept = left.size > 0 ? before.newestFirst.filter(({ id }) => !left.has(id)) : before.newestFirst;
  yield;
  const newestFirst = yield* mergeInSteps(kept, yield* sortInSteps(changed, byNewest), byNewest);
  yield;
  const positions = new Map(newestFirst.map(({ id }, position) => [id, position]));
  return { state: { ...before, newestFirst, positions }, changed, gone };
}

function* findGone(before: CatalogState, episodes: readonly Episode[]): Steps<string[]> {
  const left = new Set(before.positions.keys());
  yield;
  for (const { id } of episodes) left.delete(id);
  return [...left];
}
