import type { AliasDoubt, AliasEvidence } from '../domain/entity.ts';
import type { NameJoins } from './name-joins.ts';
import { sortInSteps } from './sort-in-steps.ts';
import type { Steps } from './steps.ts';
import { mergeEvidence, type WeighedPair } from './weigh-pairs.ts';

/** Two things that glossaries treat as the same, represented by the best supported pair of their names. */
export interface Bond {
  /** Both folded; `name` is a known one. */
  readonly name: string;
  readonly alias: string;
  readonly written: readonly [string, string];
  /** Evidence of all pairs of their names. */
  readonly evidence: readonly AliasEvidence[];
  readonly doubt: AliasDoubt | undefined;
}

/**
 * Makes one bond of all pairs that mean the same two things; those with the most episodes come first, then by name. Pairs of
 * names of one and the same thing are skipped.
 * @param pairs in the order of `weighPairs`
 */
export function* bondPairs(
  pairs: readonly WeighedPair[],
  joins: NameJoins,
  doubtOf: (pair: WeighedPair) => AliasDoubt | undefined,
): Steps<Bond[]> {
  const groups = new Map<string, WeighedPair[]>();
  for (const pair of pairs) {
    if (joins.areOne(...pair.names)) continue;
    const key = joins.keyOf(...pair.names);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
    yield;
  }
  const bonds: Bond[] = [];
  for (const group of groups.values()) {
    const judged = group.map((pair) => ({ pair, doubt: doubtOf(pair) }));
    const best = judged.find(({ doubt }) => !doubt) ?? judged[0];
    if (best) bonds.push(bondOf(best.pair, best.doubt, group, joins));
    yield;
  }
  return yield* sortInSteps(bonds, byWeight);
}

function bondOf(
  { names: [first, second], written }: WeighedPair,
  doubt: AliasDoubt | undefined,
  group: readonly WeighedPair[],
  joins: NameJoins,
): Bond {
  const [name, alias] = joins.knows(first) ? [first, second] : [second, first];
  return { name, alias, written, evidence: mergeEvidence(group.map(({ evidence }) => evidence)), doubt };
}

function byWeight(a: Bond, b: Bond): number {
  const difference = b.evidence.length - a.evidence.length;
  return difference || (`${a.name}\n${a.alias}` < `${b.name}\n${b.alias}` ? -1 : 1);
}
