import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/**
 * Which headword another one is the same as. `HBM` joins 高带宽内存 where the one is given as the other's English name,
 * acronym or Chinese name, and a Taiwan word joins its mainland form. A Latin word joins one Chinese word only, the one that most
 * glossaries support; with a tie it stays separate, and so do two Chinese words that share an English name (良率 and 收益率 are
 * both a yield), and a compound and its part: 黄金ETF is not ETF. Headwords that are not settled join nothing. The result depends
 * only on what glossaries say of the word and its neighbours, never on the order of arrival.
 */
export interface HeadwordJoins {
  /** The headword that it joins, if any. */
  joinedBy(headword: number): number | null;
  /** The Latin headwords that are given that Chinese name: which of them joins it is decided among all. */
  latinClaimants(name: number): number[];
}

interface Headword {
  readonly folded: string;
  readonly is_han: number;
  readonly mainland: number | null;
}

interface Claim {
  readonly headword: number;
  readonly folded: string;
  readonly claims: number;
}

/** @param db with the tables of `term-tables` */
export function createHeadwordJoins(db: DatabaseSyncInstance): HeadwordJoins {
  const find = db.prepare('SELECT folded, is_han, mainland FROM headwords WHERE ref = ? AND uses > 0');
  const isMainland = db.prepare('SELECT 1 FROM headwords WHERE ref = ? AND uses > 0 AND mainland IS NULL');
  const latin = db.prepare(`
    SELECT headword FROM claims JOIN headwords ON ref = headword
    WHERE name = ? AND uses > 0 AND is_han = 0`);
  // Headwords in the other script that are given this name, and neither is part of the other.
  const translations = db.prepare(`
    SELECT headword, folded, claims FROM claims JOIN headwords ON ref = headword
    WHERE name = ?1 AND uses > 0 AND is_han = ?2 AND instr(folded, ?3) = 0 AND instr(?3, folded) = 0
    ORDER BY claims DESC LIMIT 2`);
  const givenNames = db.prepare(`
    SELECT name, folded FROM claims JOIN headwords ON ref = name
    WHERE headword = ? AND uses > 0 AND is_han = 1`);

  /** The headword that most rows give this name; none with a tie. */
  function most(name: number, script: 'han' | 'latin', folded: string): Claim | undefined {
    const found = translations.all(name, script === 'han' ? 1 : 0, folded) as unknown as Claim[];
    const [first, second] = found;
    return first?.claims === second?.claims ? undefined : first;
  }

  function chineseOf(headword: number, folded: string): Claim | undefined {
    const claiming = most(headword, 'han', folded);
    const given = givenNames.all(headword) as unknown as { readonly name: number; readonly folded: string }[];
    const claimed = given.flatMap((chinese): Claim[] => {
      const best = most(chinese.name, 'latin', chinese.folded);
      return best?.headword === headword ? [{ ...best, headword: chinese.name, folded: chinese.folded }] : [];
    });
    return [...(claiming ? [claiming] : []), ...claimed].sort(byClaims)[0];
  }

  return {
    joinedBy(headword) {
      const known = find.get(headword) as Headword | undefined;
      if (!known) return null;
      if (known.is_han === 0) return chineseOf(headword, known.folded)?.headword ?? null;
      return known.mainland !== null && isMainland.get(known.mainland) ? known.mainland : null;
    },
    latinClaimants: (name) =>
      (latin.all(name) as unknown as { readonly headword: number }[]).map(({ headword }) => headword),
  };
}

function byClaims(a: Claim, b: Claim): number {
  return b.claims - a.claims || (a.folded < b.folded ? -1 : 1);
}
