import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { NameStore } from '../../catalog/name-store.ts';
import { createPinyinSpeller } from '../../catalog/pinyin-names.ts';
import { createAliasAnswers } from './alias-answers.ts';
import { createNameGrowing } from './grow-names.ts';
import { createNameAnswers } from './name-answers.ts';
import { createNameRows } from './name-rows.ts';
import { layTables } from './name-tables-in-use.ts';
import { createNameWriter } from './put-names.ts';
import { createNameSettling } from './settle-names.ts';
import { createWordOccurrences } from './word-occurrences.ts';

/**
 * The names of the archive: what episodes list, what glossaries treat as the same, and what is derived from that.
 * @param db with the tables of `NAMES_SCHEMA`
 */
export function createNameStore(db: DatabaseSyncInstance): NameStore {
  const rows = createNameRows(db);
  const occurrences = createWordOccurrences(db, rows);
  const { setTables, ...writer } = createNameWriter(db, rows, occurrences);
  const pinyin = createPinyinSpeller();
  const settle = createNameSettling(db, rows, occurrences, pinyin);
  const growing = createNameGrowing(db, rows, occurrences, pinyin);
  let tables = layTables([], []);
  return {
    ...writer,
    idsAfter: rows.idsAfter,
    setTables(edited, decisions) {
      tables = layTables(edited, decisions);
      setTables(tables);
    },
    *settle(textOf, meanwhile) {
      growing.end();
      yield* settle(tables, textOf, meanwhile);
    },
    grow: () => growing.grow(tables),
    ...createNameAnswers(db, {
      entityOf: (kind, folded) => tables.entityOf(kind, folded),
      namesLabelled: (key) => tables.namesLabelled(key),
    }),
    ...createAliasAnswers(db),
  };
}
