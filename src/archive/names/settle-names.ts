import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { TextReader } from '../../catalog/name-store.ts';
import type { PinyinSpeller } from '../../catalog/pinyin-names.ts';
import type { Steps } from '../../catalog/steps.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import { inBatches } from '../transactions.ts';
import { componentOf } from './component.ts';
import { evidenceOf, groupComponents } from './group-components.ts';
import { createLoneNames } from './lone-names.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { createRowMemory, type RememberedRows } from './remember-rows.ts';
import { createMentionWriter } from './settle-mentions.ts';
import type { WordOccurrences } from './word-occurrences.ts';
import { wordsOf } from './words-of.ts';
import { createAliasWriter } from './write-aliases.ts';
import { createComponentWriter } from './write-components.ts';

/** Updates what is derived, incrementally; continues where an earlier process was interrupted. */
export type SettleNames = (tables: NameTables, textOf: TextReader, meanwhile: Steps<void>) => Steps<void>;

/** Names that are read per step. */
const NAMES_READ = 2_000;
/** Names whose components are settled together. */
const NAMES_TOGETHER = 100;
/** Names per transaction. */
const NAME_BATCH_SIZE = 4_000;
/** Episodes per transaction. */
const BATCH_SIZE = 512;

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
  const mentions = createMentionWriter(db, occurrences);
  const loneNames = createLoneNames(db);
  const beginToRemember = createRowMemory(db, rows);

  function* settleComponents(
    components: ReadonlySet<string>,
    tables: NameTables,
    known: RememberedRows,
  ): Steps<void> {
    const evidence = yield* evidenceOf(components, known);
    const { all, aliases } = yield* groupComponents(components, evidence, tables, occurrences);
    const { entities, episodes } = writer.replace(components, all);
    yield* writeAliases(components, aliases, evidence.instants);
    for (const entity of entities) {
      mentions.checkSupport(entity);
      mentions.count(entity);
      yield;
    }
    for (const episode of episodes) unsettleMentions.run(episode);
    for (const name of components) settled.run(name);
  }
  /** Settles several small components together: they are independent, and one pass serves all. */
  function* settleNames(names: readonly string[], tables: NameTables, known: RememberedRows): Steps<void> {
    let together = new Set<string>();
    const settleSome = function* (name: string | undefined): Steps<void> {
      if (name !== undefined) {
        if (together.has(name) || !isUnsettled.get(name)) return;
        for (const member of yield* componentOf(name, known, tables)) together.add(member);
        if (together.size < NAMES_TOGETHER) return;
      }
      yield* settleComponents(together, tables, known);
      together = new Set();
    };
    yield* inBatches(db, loading(names, known), NAME_BATCH_SIZE, settleSome);
    yield* inBatches(db, [undefined], 1, settleSome);
  }
  function* settleMentions(): Steps<void> {
    for (;;) {
      const batch = (unsettledMentions.all(BATCH_SIZE) as { episode: number }[]).map(
        ({ episode }) => episode,
      );
      if (batch.length === 0) return;
      const touched = new Set<number>();
      yield* inBatches(db, batch, batch.length, (episode) => {
        for (const entity of mentions.writeEpisode(episode)) touched.add(entity);
        mentionsSettled.run(episode);
      });
      yield* inBatches(db, touched, touched.size, mentions.count);
    }
  }

  /** In order of arrival. */
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

  return function* (tables, textOf, meanwhile) {
    yield* loneNames.settle();
    const names = yield* readUnsettled();
    const known = beginToRemember();
    yield* inBatches(db, loading(names, known), BATCH_SIZE, (name) =>
      occurrences.add(wordsOf([name], known, tables)),
    );
    const isWorthReadingAgain = occurrences.isWorthReadingAgain();
    yield* occurrences.readNew(textOf, meanwhile);
    if (isWorthReadingAgain) yield* occurrences.readAgain(textOf);
    yield* settleNames(names, tables, known);
    yield* settleMentions();
  };
}

/** The same names, with what is known of them read some at a time. */
function* loading(names: readonly string[], known: RememberedRows): Generator<string> {
  for (const some of chunksOf(names, NAMES_TOGETHER)) {
    known.loadAll(some);
    yield* some;
  }
}
