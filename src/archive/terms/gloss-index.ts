import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { makeSearchable, nameStarts, namesIn, type SearchableText } from '../../catalog/name-search.ts';

/** Finds headwords by what their newest gloss names. */
export interface GlossIndex {
  /** The newest gloss that is not empty. */
  newestOf(headword: number): string | undefined;
  /** Indexes the newest gloss of a headword that had none. Add many in ascending order: FTS5 flushes at each key out of order. */
  add(headword: number): void;
  /** Indexes the present newest gloss instead of the one before; in ascending order as well. */
  replace(headword: number): void;
  /** The headwords whose newest gloss names that folded name. */
  naming(folded: string): number[];
}

/** The indexed length of a gloss: its beginning says what the term is. */
const GLOSS_READ = 150;
/** UTF-16 units at each start; a name of two is looked for by its prefix. */
const START = 3;
const SHORTEST = 2;
/** Limit of candidate glosses that are checked: `AI` occurs in very many. */
const GLOSSES_READ = 100;

/** @param db with the tables of `term-tables` */
export function createGlossIndex(db: DatabaseSyncInstance): GlossIndex {
  const newest = db.prepare(`
    SELECT gloss FROM term_rows WHERE headword = ? AND gloss > ''
    ORDER BY dated_at DESC, episode, place LIMIT 1`);
  const add = db.prepare('INSERT INTO gloss_starts (rowid, starts) VALUES (?, ?)');
  const drop = db.prepare('DELETE FROM gloss_starts WHERE rowid = ?');
  const find = db.prepare(`SELECT rowid FROM gloss_starts WHERE gloss_starts MATCH ? LIMIT ${GLOSSES_READ}`);
  const newestOf = (headword: number) =>
    (newest.get(headword) as { readonly gloss: string } | undefined)?.gloss;

  const addNewest = (headword: number): void => {
    const gloss = newestOf(headword);
    if (gloss !== undefined) add.run(headword, startsOf(readGloss(gloss)));
  };

  return {
    newestOf,
    add: addNewest,
    replace(headword) {
      drop.run(headword);
      addNewest(headword);
    },
    naming(folded) {
      if (folded.length < SHORTEST) return [];
      const query = `${codeOf(folded.slice(0, START))}${folded.length < START ? '*' : ''}`;
      return (find.all(query) as unknown as { readonly rowid: number }[])
        .map(({ rowid }) => rowid)
        .filter((headword) => namesIn(readGloss(newestOf(headword) ?? ''), folded));
    },
  };
}

/** Reads no more of a gloss than is indexed. */
export function readGloss(gloss: string): SearchableText {
  return makeSearchable(gloss.slice(0, GLOSS_READ));
}

function startsOf(text: SearchableText): string {
  const starts = new Set<string>();
  for (const at of nameStarts(text)) starts.add(codeOf(text.folded.slice(at, at + START)));
  return [...starts].join(' ');
}

/** Encodes units in letters that the tokenizer keeps unchanged. */
function codeOf(units: string): string {
  let code = '';
  for (let at = 0; at < units.length; at += 1) code += units.charCodeAt(at).toString(16).padStart(4, '0');
  return code;
}
