import type { AliasEvidence } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { foldName } from './fold-name.ts';
import { sortInSteps } from './sort-in-steps.ts';
import type { Steps } from './steps.ts';

/** Two names that glossaries treat as the same. */
export interface WeighedPair {
  /** Folded, the lesser first. */
  readonly names: readonly [string, string];
  /** As most glossaries write them, the explained one first. */
  readonly written: readonly [string, string];
  /** Each episode once, by id. */
  readonly evidence: readonly AliasEvidence[];
}

/** One way of writing a pair, and how often. */
interface Writing {
  readonly written: readonly [string, string];
  count: number;
}

interface Tally {
  readonly names: readonly [string, string];
  readonly writings: Map<string, Writing>;
  readonly episodes: Map<string, number>;
}

/**
 * Counts each pair of which a name is known, in either order as one; returns those with the most episodes first, then by name.
 * The order of the episodes does not matter.
 * @param isKnown whether a folded name is known
 */
export function* weighPairs(
  episodes: readonly Pick<Episode, 'id' | 'pairs'>[],
  isKnown: (name: string) => boolean,
): Steps<WeighedPair[]> {
  const tallies = new Map<string, Tally>();
  for (const { id, pairs } of episodes) {
    for (const { first, second, times = 1 } of pairs) {
      const [one, other] = [foldName(first), foldName(second)];
      if (one === other || one === '' || other === '') continue;
      // Most pairs are terms, and an archive contains very many of them.
      if (!isKnown(one) && !isKnown(other)) continue;
      const names = one < other ? ([one, other] as const) : ([other, one] as const);
      const key = names.join('\n');
      const tally: Tally = tallies.get(key) ?? { names, writings: new Map(), episodes: new Map() };
      tallies.set(key, tally);
      tally.episodes.set(id, (tally.episodes.get(id) ?? 0) + times);
      countWriting(tally.writings, [first, second], times);
    }
    yield;
  }
  const weighed: WeighedPair[] = [];
  const heaviestFirst = yield* sortInSteps(
    [...tallies],
    ([keyA, a], [keyB, b]) => b.episodes.size - a.episodes.size || (keyA < keyB ? -1 : 1),
  );
  for (const [, { names, writings, episodes: counts }] of heaviestFirst) {
    const evidence = mergeEvidence([[...counts].map(([episodeId, count]) => ({ episodeId, count }))]);
    weighed.push({ names, written: mostWritten(writings), evidence });
    yield;
  }
  return weighed;
}

/** Merges lists into one, each episode once, by id. */
export function mergeEvidence(lists: readonly (readonly AliasEvidence[])[]): AliasEvidence[] {
  const counts = new Map<string, number>();
  for (const { episodeId, count } of lists.flat())
    counts.set(episodeId, (counts.get(episodeId) ?? 0) + count);
  return [...counts]
    .map(([episodeId, count]) => ({ episodeId, count }))
    .sort((a, b) => (a.episodeId < b.episodeId ? -1 : 1));
}

function countWriting(
  writings: Map<string, Writing>,
  written: readonly [string, string],
  times: number,
): void {
  const key = written.join('\n');
  const known = writings.get(key);
  if (known) known.count += times;
  else writings.set(key, { written, count: times });
}

function mostWritten(writings: ReadonlyMap<string, Writing>): readonly [string, string] {
  const [best] = [...writings].sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1));
  return best?.[1].written ?? ['', ''];
}
