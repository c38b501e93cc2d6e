import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isHan } from '../../catalog/fold-name.ts';
import type { EpisodeStamp } from '../../catalog/following-store.ts';
import { foldNames, type GivenNames, type ReadTerm, readTerms } from '../../catalog/read-terms.ts';
import type { EpisodeTerms } from '../../catalog/term-store.ts';
import { jsonRows } from '../json-rows.ts';
import type { Claims } from './claims.ts';
import type { TermChanges } from './term-changes.ts';
import { keyOf, packKeys, unpackKeys } from './term-refs.ts';

/** The glossary rows of episodes. */
export interface TermRows {
  /** Whether it holds this version of the episode. */
  holds(episode: EpisodeStamp): boolean;
  /** Writes the rows of an episode that has none: they are found by their headwords; nothing is derived from them yet. */
  add(episode: EpisodeTerms): void;
  /** At most `count` ids of episodes that are not settled. */
  unsettled(count: number): string[];
  /** Records the changes that the rows of such an episode imply, and marks it as settled. */
  settle(id: string, changes: TermChanges): void;
  /** Deletes the rows of an episode, if it has any. */
  remove(id: string, changes: TermChanges): void;
}

interface StoredEpisode {
  readonly version: string;
  readonly dated_at: number;
  readonly headwords: Uint8Array;
  readonly is_settled: number;
}

interface FoundRow extends GivenNames {
  readonly headword: number;
}

/**
 * @param db with the tables of `term-tables`
 * @param claims the claims of the same database
 */
export function createTermRows(db: DatabaseSyncInstance, claims: Claims): TermRows {
  const addEpisode = db.prepare('INSERT INTO term_episodes VALUES (?, ?, ?, ?, 0)');
  const findEpisode = db.prepare(
    'SELECT version, dated_at, headwords, is_settled FROM term_episodes WHERE id = ?',
  );
  const unsettled = db.prepare('SELECT id FROM term_episodes WHERE is_settled = 0 ORDER BY id LIMIT ?');
  const setSettled = db.prepare('UPDATE term_episodes SET is_settled = 1 WHERE id = ?');
  const dropEpisode = db.prepare('DELETE FROM term_episodes WHERE id = ?');
  const addRows = db.prepare(
    `INSERT INTO term_rows SELECT value ->> 0, ?1, ?2, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
       value ->> 6 FROM json_each(?3)`,
  );
  const addHeadwords = db.prepare(
    `INSERT OR IGNORE INTO headwords
     SELECT value ->> 0, value ->> 1, value ->> 2, 0, ?1, ?2, value ->> 3, 0, NULL, NULL, value ->> 0, 0, ?1, ?2,
       value ->> 3 FROM json_each(?3)`,
  );
  const dropIfEmpty = db.prepare(
    'DELETE FROM headwords WHERE ref = ?1 AND uses = 0 AND NOT EXISTS (SELECT 1 FROM term_rows WHERE headword = ?1)',
  );
  const isUsed = db.prepare('SELECT 1 FROM headwords WHERE ref = ? AND uses > 0');
  const ofEpisode = 'headword = ? AND dated_at = ? AND episode = ?';
  const findRows = db.prepare(`SELECT name, english, acronym, chinese FROM term_rows WHERE ${ofEpisode}`);
  const findAllRows = db.prepare(
    `SELECT headword, name, english, acronym, chinese FROM json_each(?1)
     CROSS JOIN term_rows ON headword = value AND dated_at = ?2 AND episode = ?3`,
  );
  const dropRows = db.prepare(`DELETE FROM term_rows WHERE ${ofEpisode}`);

  const find = (id: string) => findEpisode.get(id) as StoredEpisode | undefined;
  const keysIn = ({ headwords }: StoredEpisode) => unpackKeys(headwords);
  const namesIn = (key: number, { dated_at }: StoredEpisode, id: string) =>
    (findRows.all(key, dated_at, id) as unknown as GivenNames[]).map(foldNames);

  return {
    holds({ id, version, datedAt }) {
      const known = find(id);
      return known?.version === version && known.dated_at === datedAt;
    },
    add({ id, version, datedAt, terms, pairs }) {
      const keys = new Set<number>();
      const headwords: unknown[] = [];
      const rows: unknown[] = [];
      for (const [place, term] of readTerms(terms, pairs).entries()) {
        const { folded } = term.names;
        const key = keyOf(folded);
        if (!keys.has(key)) headwords.push([key, folded, Number(isHan(folded)), place]);
        keys.add(key);
        rows.push([key, place, ...columnsOf(term)]);
      }
      if (rows.length > 0) {
        addHeadwords.run(datedAt, id, jsonRows(headwords));
        addRows.run(datedAt, id, jsonRows(rows));
      }
      addEpisode.run(id, version, datedAt, packKeys(keys));
    },
    unsettled: (count) => (unsettled.all(count) as { readonly id: string }[]).map(({ id }) => id),
    settle(id, changes) {
      const known = find(id);
      if (!known) return;
      const rows = findAllRows.all(jsonRows(keysIn(known)), known.dated_at, id) as unknown as FoundRow[];
      for (const { headword, ...given } of rows) {
        const names = foldNames(given);
        changes.touch(names);
        for (const name of names.others) changes.give(headword, name);
      }
      setSettled.run(id);
    },
    remove(id, changes) {
      const known = find(id);
      if (!known) return;
      for (const key of keysIn(known)) {
        const given = namesIn(key, known, id);
        // The oldest row and the newest gloss of a settled headword may belong to an unsettled episode.
        const rows = known.is_settled === 1 ? -1 : 0;
        if (rows < 0 || isUsed.get(key)) for (const names of given) changes.touch(names, rows);
        dropRows.run(key, known.dated_at, id);
        dropIfEmpty.run(key);
        for (const names of given)
          claims.remove(key, known.is_settled === 1 ? names : { ...names, others: [] }, changes);
      }
      dropEpisode.run(id);
    },
  };
}

function columnsOf({ name, english, acronym, chinese, gloss }: ReadTerm) {
  return [name, english ?? null, acronym ?? null, chinese ?? null, gloss ?? null] as const;
}
