import { createDisjointSets } from './disjoint-sets.ts';
import { isHan } from './fold-name.ts';
import type { Headword } from './headwords.ts';
import type { Steps } from './steps.ts';

/** Which headwords are one term, and which headword another name means. */
export interface JoinedTerms {
  /** The headword that stands for all that are one term with this one. */
  rootOf(headword: string): string;
  /** The headwords that episodes give that English name, acronym or Chinese name, the one that most give it first. */
  allMeantBy(other: string): string[];
}

/**
 * Joins headwords that glossaries say are one: `HBM` and 高带宽内存 where the one is given as the other's English name,
 * acronym or Chinese name, and a Taiwan word with the mainland's for it. Two Chinese words that share an English name
 * (良率 and 收益率 are both a yield) stay two, and a part is not its compound: 黄金ETF does not become ETF.
 */
export function* joinTerms(headwords: ReadonlyMap<string, Headword>): Steps<JoinedTerms> {
  const claimants = yield* collectClaimants(headwords.values());
  const sets = createDisjointSets();
  for (const { folded, reads } of headwords.values()) {
    const mainland = reads[0]?.names.mainland;
    if (mainland !== undefined && headwords.has(mainland)) sets.join(mainland, folded);
    yield;
  }
  for (const other of headwords.keys()) {
    yield;
    const translations = claimants.get(other)?.filter(({ folded }) => isTranslation(folded, other));
    const [best, next] = byClaims(translations ?? [], other);
    if (!best || best.claims === next?.claims) continue;
    const [chinese, latin] = isHan(other) ? [other, best.folded] : [best.folded, other];
    // A Latin word joins one Chinese word only: it must not make one term of two.
    if (sets.rootOf(latin) === latin) sets.join(chinese, latin);
  }
  return {
    rootOf: sets.rootOf,
    allMeantBy: (other) => byClaims(claimants.get(other) ?? [], other).map(({ folded }) => folded),
  };
}

/** By the other name, the headwords that any episode gives it. */
function* collectClaimants(headwords: Iterable<Headword>): Steps<Map<string, Headword[]>> {
  const claimants = new Map<string, Headword[]>();
  for (const headword of headwords) {
    for (const [index, { names }] of headword.reads.entries()) {
      // Most glossaries give the same names as the one before.
      if (names === headword.reads[index - 1]?.names) continue;
      for (const other of names.others) {
        const known = claimants.get(other);
        if (!known) claimants.set(other, [headword]);
        else if (known.at(-1) !== headword) known.push(headword);
      }
    }
    yield;
  }
  return claimants;
}

function isTranslation(headword: string, other: string): boolean {
  return isHan(headword) !== isHan(other) && !headword.includes(other) && !other.includes(headword);
}

/** Most claims first; among equals the one met first. */
function byClaims(claimants: readonly Headword[], other: string): { folded: string; claims: number }[] {
  return claimants
    .map(({ folded, reads }) => ({
      folded,
      claims: reads.filter(({ names }) => names.others.includes(other)).length,
    }))
    .sort((a, b) => b.claims - a.claims);
}
