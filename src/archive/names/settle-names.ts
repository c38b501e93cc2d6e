import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { TextReader } from '../../catalog/name-store.ts';
import type { PinyinSpeller } from '../../catalog/pinyin-names.ts';
import type { Steps } from '../../catalog/steps.ts';
import { inLots } from '../transactions.ts';
import { componentOf } from './component.ts';
import { groupComponents, saidOf } from './group-components.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { createMentionWriter } from './settle-mentions.ts';
import type { WordOccurrences } from './word-occurrences.ts';
import { wordsOf } from './words-of.ts';
import { createAliasWriter } from './write-aliases.ts';
import { createComponentWriter } from './write-components.ts';

/** Follows with what is derived, by differences. What was left undone by a process that ended goes on from there. */
export type SettleNames = (tables: NameTables, textOf: TextReader) => Steps<void>;

/** Names that are read in a step. */
const NAMES_READ = 2_000;
/** Names whose components are looked at together. */
const NAMES_TOGETHER = 100;
/** Names that are written down together. */
const NAMES_LOT = 4_000;
/** Episodes whose mentions are. */
const LOT = 512;

export function createNameSettling(
  db: DatabaseSyncInstance,
  rows: NameRows,
  occurrences: WordOccurrences,
  pinyin: PinyinSpeller,
): SettleNames {
  const unsettledAfter = db.prepare(
    `SELECT number, folded FROM unsettled_names WHERE number > ? ORDER BY number LIMIT ${NAMES_READ}`,
  );
  const isUnsettled = db.prepare('SELECT 1 FROM unsettled_names WHERE folded = ?');
  const settled = db.prepare('DELETE FROM unsettled_names WHERE folded = ?');
  const unsettleMentions = db.prepare('INSERT OR IGNORE INTO unsettled_mentions VALUES (?)');
  const unsettledMentions = db.prepare('SELECT episode FROM unsettled_mentions LIMIT ?');
  const mentionsSettled = db.prepare('DELETE FROM unsettled_mentions WHERE episode = ?');
  const writer = createComponentWriter(db, rows, pinyin);
  const writeAliases = createAliasWriter(db);
  const mentions = createMentionWriter(db, rows, occurrences);

  function* settleComponents(components: ReadonlySet<string>, tables: NameTables): Steps<void> {
    const said = yield* saidOf(components, rows);
    const { all, aliases } = yield* groupComponents(components, said, tables, occurrences);
    const { entities, episodes } = writer.replace(components, all);
    yield* writeAliases(components, aliases, said.instants);
    for (const entity of entities) {
      mentions.checkSupport(entity);
      mentions.count(entity);
      yield;
    }
    for (const episode of episodes) unsettleMentions.run(episode);
    for (const name of components) settled.run(name);
  }
  /** Several small components together: they say nothing of each other, and one look serves all. */
  function* settleNames(names: readonly string[], tables: NameTables): Steps<void> {
    let together = new Set<string>();
    const settleSome = function* (name: string | undefined): Steps<void> {
      if (name !== undefined) {
        if (together.has(name) || !isUnsettled.get(name)) return;
        for (const member of yield* componentOf(name, rows, tables)) together.add(member);
        if (together.size < NAMES_TOGETHER) return;
      }
      yield* settleComponents(together, tables);
      together = new Set();
    };
    yield* inLots(db, [...names, undefined], NAMES_LOT, settleSome);
  }
  function* settleMentions(): Steps<void> {
    for (;;) {
      const lot = (unsettledMentions.all(LOT) as { episode: number }[]).map(({ episode }) => episode);
      if (lot.length === 0) return;
      const touched = new Set<number>();
      yield* inLots(db, lot, lot.length, (episode) => {
        for (const entity of mentions.writeEpisode(episode)) touched.add(entity);
        mentionsSettled.run(episode);
      });
      yield* inLots(db, touched, touched.size, mentions.count);
    }
  }

  /** In the order in which they came. */
  function* readUnsettled(): Steps<string[]> {
    const names: string[] = [];
    for (let last: number | undefined = 0; last !== undefined; ) {
      const some = unsettledAfter.all(last) as { number: number; folded: string }[];
      for (const { folded } of some) names.push(folded);
      last = some.at(-1)?.number;
      yield;
    }
    return names;
  }

  return function* (tables, textOf) {
    const names = yield* readUnsettled();
    yield* inLots(db, names, LOT, (name) => occurrences.add(wordsOf([name], rows, tables)));
    const isWorthReadingAgain = occurrences.isWorthReadingAgain();
    yield* occurrences.readNew(textOf);
    if (isWorthReadingAgain) yield* occurrences.readAgain(textOf);
    yield* settleNames(names, tables);
    yield* settleMentions();
  };
}
