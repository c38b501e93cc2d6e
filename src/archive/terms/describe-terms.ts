import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isHan } from '../../catalog/fold-name.ts';
import type { GivenNames } from '../../catalog/read-terms.ts';
import type { StoredGloss, StoredTerm } from '../../catalog/term-store.ts';
import { refOf } from './term-refs.ts';

/** Collects what is known of a term, by its key. */
export interface TermDescriber {
  /** Undefined for a key that no term has. */
  describe(term: number): StoredTerm | undefined;
  describeAll(terms: readonly number[]): StoredTerm[];
  glossesOf(term: number): StoredGloss[];
}

/** A term is called as most of its newest rows call it; at most this many are read. */
const ROWS_READ = 100;
const ALL_ROWS = -1;

interface Row extends GivenNames {
  readonly headword: number;
  readonly dated_at: number;
  readonly episode: string;
  readonly place: number;
  readonly gloss: string | null;
}

interface Headword {
  readonly ref: number;
  readonly folded: string;
}

/** @param db with the tables of `term-tables` */
export function createTermDescriber(db: DatabaseSyncInstance): TermDescriber {
  const headwords = db.prepare(
    `SELECT ref, folded FROM headwords WHERE ref = ?1 OR term = ?1 AND joins IS NOT NULL
    ORDER BY ref <> ?1, folded`,
  );
  const rows = db.prepare(
    'SELECT * FROM term_rows WHERE headword = ? ORDER BY dated_at DESC, episode, place LIMIT ?',
  );
  const headwordsOf = (term: number) => headwords.all(term) as unknown as Headword[];
  const rowsOf = (of: readonly Headword[], limit: number): Row[] =>
    of.flatMap(({ ref }) => rows.all(ref, limit) as unknown as Row[]).sort(newestFirst);

  function describe(term: number): StoredTerm | undefined {
    const all = headwordsOf(term);
    const [root] = all;
    if (!root) return undefined;
    const newest = rowsOf(all, ROWS_READ).slice(0, ROWS_READ);
    const ofRoot = newest.filter(({ headword }) => headword === root.ref);
    return {
      ref: refOf(term),
      headwords: all.map(({ folded }) => folded),
      ...namesOf(newest, ofRoot.length > 0 ? ofRoot : rowsOf([root], ROWS_READ)),
    };
  }

  return {
    describe,
    describeAll: (terms) => terms.flatMap((term) => describe(term) ?? []),
    glossesOf(term) {
      const texts = new Map<string, string | undefined>();
      for (const { episode, gloss } of rowsOf(headwordsOf(term), ALL_ROWS))
        texts.set(episode, texts.get(episode) ?? (gloss || undefined));
      return [...texts].map(([episode, text]) => ({ episode, text }));
    },
  };
}

function newestFirst(a: Row, b: Row): number {
  return (
    b.dated_at - a.dated_at || (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : a.place - b.place)
  );
}

/** @param ofRoot the rows of the main headword of the term */
function namesOf(rows: readonly Row[], ofRoot: readonly Row[]): Omit<StoredTerm, 'ref' | 'headwords'> {
  const given = (pick: (row: Row) => string | null | undefined) => mostGiven(rows.map(pick));
  // The oldest among equals: a name stays until another is more frequent.
  const name = mostGiven(ofRoot.map((row) => row.name).reverse()) ?? '';
  // The name of a headword in Latin letters, in case no episode gives an English name.
  const latin = given((row) => (isHan(row.name) ? undefined : row.name));
  const acronym = given((row) => row.acronym);
  const english = given((row) => row.english) ?? (isHan(name) && latin !== acronym ? latin : undefined);
  // If it is also the gloss, what is in the brackets may be a description.
  const chinese = isHan(name)
    ? undefined
    : given((row) => (row.chinese === row.gloss ? undefined : row.chinese));
  return { name, english, acronym, chinese };
}

/** Among equals the first, which is the newest. */
function mostGiven(names: readonly (string | null | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}
