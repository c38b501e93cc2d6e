import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { foldName, isHan } from '../../catalog/fold-name.ts';
import { keyOf } from './term-refs.ts';

/** How glossaries write a folded word. */
export interface WrittenNames {
  /** As the newest row writes a headword. */
  newestNameOf(headword: number): string;
  /** Those of some folded words that may gloss Chinese terms. */
  glossingAmong(folded: readonly string[]): ReadonlySet<string>;
  /** Those of some folded words that are headwords. */
  headwordsAmong(folded: readonly string[]): ReadonlySet<string>;
  /** The Chinese terms that an English name or acronym glosses, the most frequent first; at most four. */
  chineseFor(folded: string): string[];
}

const MOST_CHINESE = 4;
/** The rows of an English headword that are read for its Chinese names. */
const ROWS_READ = 100;
/** In 黄金ETF the expansion belongs to the acronym at its end, not to the whole. */
const LATIN_WORD = /\p{Script=Latin}{2}/u;

interface Given {
  readonly chinese: string;
  readonly times: number;
}

/** @param db with the tables of `term-tables` */
export function createWrittenNames(db: DatabaseSyncInstance): WrittenNames {
  const newest = 'ORDER BY dated_at DESC, episode, place LIMIT';
  const newestName = db.prepare(`SELECT name FROM term_rows WHERE headword = ? ${newest} 1`);
  const claiming = db.prepare(`
    SELECT headword, claims FROM claims JOIN headwords ON ref = headword
    WHERE name = ? AND is_han = 1 ORDER BY claims DESC, folded LIMIT ${2 * MOST_CHINESE}`);
  const given = db.prepare(`
    SELECT chinese, count(*) AS times FROM
      (SELECT chinese FROM term_rows WHERE headword = ? AND chinese <> '' ${newest} ${ROWS_READ})
    GROUP BY chinese ORDER BY times DESC, chinese`);
  const glossing = db.prepare(`
    SELECT name AS word FROM claims WHERE name IN (SELECT value FROM json_each(?1))
    UNION SELECT ref FROM headwords WHERE ref IN (SELECT value FROM json_each(?1))`);
  const newestNameOf = (headword: number) =>
    (newestName.get(headword) as { readonly name: string } | undefined)?.name ?? '';
  const headwords = db.prepare(`SELECT ref FROM headwords WHERE ref IN (SELECT value FROM json_each(?))`);

  return {
    newestNameOf,
    glossingAmong(folded) {
      const byKey = new Map(folded.filter((word) => !isHan(word)).map((word) => [keyOf(word), word]));
      const rows = glossing.all(JSON.stringify([...byKey.keys()])) as { readonly word: number }[];
      return new Set(rows.flatMap(({ word }) => byKey.get(word) ?? []));
    },
    headwordsAmong(folded) {
      const byKey = new Map(folded.map((word) => [keyOf(word), word]));
      const rows = headwords.all(JSON.stringify([...byKey.keys()])) as { readonly ref: number }[];
      return new Set(rows.flatMap(({ ref }) => byKey.get(ref) ?? []));
    },
    chineseFor(folded) {
      if (isHan(folded)) return [];
      const key = keyOf(folded);
      const glossed = (claiming.all(key) as unknown as { headword: number; claims: number }[]).map(
        ({ headword, claims }): Given => ({ chinese: newestNameOf(headword), times: claims }),
      );
      const counts = new Map<string, Given>();
      for (const { chinese, times } of [...glossed, ...(given.all(key) as unknown as Given[])]) {
        const known = counts.get(foldName(chinese));
        counts.set(foldName(chinese), {
          chinese: known?.chinese ?? chinese,
          times: (known?.times ?? 0) + times,
        });
      }
      return [...counts.values()]
        .filter(({ chinese }) => !LATIN_WORD.test(chinese))
        .sort((a, b) => b.times - a.times)
        .slice(0, MOST_CHINESE)
        .map(({ chinese }) => chinese);
    },
  };
}
