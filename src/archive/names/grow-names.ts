import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { PinyinSpeller } from '../../catalog/pinyin-names.ts';
import type { Steps } from '../../catalog/steps.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import { inBatches } from '../transactions.ts';
import { groupComponents } from './group-components.ts';
import { kinOf } from './kin-of.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { isBefore } from './put-listings.ts';
import { createRowMemory, type RememberedRows } from './remember-rows.ts';
import { createMentionWriter } from './settle-mentions.ts';
import type { WordOccurrences } from './word-occurrences.ts';
import { createComponentWriter } from './write-components.ts';

/**
 * Updates names while more are coming, without reading any text: new names mean what tables say, or themselves, and an unread
 * text counts as naming everything its episode lists. All of it stays unsettled, so that the final result does not depend on the
 * order of arrival.
 */
export interface NameGrowing {
  grow(tables: NameTables): Steps<void>;
  /** Called before everything is settled. */
  end(): void;
}

/** Names that are grouped together. */
const NAMES_TOGETHER = 100;
/** Names or episodes per transaction. */
const BATCH_SIZE = 250;

export function createNameGrowing(
  db: DatabaseSyncInstance,
  rows: NameRows,
  occurrences: WordOccurrences,
  pinyin: PinyinSpeller,
): NameGrowing {
  const namesAfter = db.prepare(
    'SELECT number, folded FROM unsettled_names WHERE number > ? ORDER BY number',
  );
  const episodesAfter = db.prepare(
    'SELECT episode FROM unsettled_mentions WHERE episode > ? ORDER BY episode',
  );
  const writer = createComponentWriter(db, rows, pinyin);
  const mentions = createMentionWriter(db, occurrences);
  const beginToRemember = createRowMemory(db, rows);
  /** Everything up to these is processed. */
  let lastName = 0;
  let lastEpisode = 0;

  /** Assigns an entity to listed names that have none. */
  function* addNames(names: readonly string[], tables: NameTables, known: RememberedRows): Steps<void> {
    const component = new Set<string>();
    known.loadSpellings(names);
    for (const name of names) {
      if (!known.isListed(name)) continue;
      component.add(name);
      for (const beside of tables.besides(name)) component.add(beside);
      for (const kin of kinOf(name, known, tables)) {
        component.add(kin);
        for (const beside of tables.besides(kin)) component.add(beside);
      }
      for (const variant of known.variantsOf(name)) component.add(variant);
      yield;
    }
    known.loadSpellings([...component]);
    const spellings = [...component]
      .flatMap((name) => known.spellingsOf(name))
      .sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const { all } = yield* groupComponents(component, { spellings, glossaries: [] }, tables, occurrences);
    for (const group of all) {
      writer.addMissing(group);
      yield;
    }
  }

  function* grow(tables: NameTables): Steps<void> {
    const names = namesAfter.all(lastName) as { number: number; folded: string }[];
    const folded = names.map((name) => name.folded);
    const together = [...chunksOf(folded, NAMES_TOGETHER)];
    const known = beginToRemember();
    yield* inBatches(db, together, together.length, (some) => addNames(some, tables, known));
    const episodes = (episodesAfter.all(lastEpisode) as { episode: number }[]).map(({ episode }) => episode);
    const touched = new Set<number>();
    yield* inBatches(db, episodes, BATCH_SIZE, (episode) => {
      for (const entity of mentions.writeEpisode(episode)) touched.add(entity);
    });
    yield* inBatches(db, touched, touched.size, mentions.count);
    lastName = names.at(-1)?.number ?? lastName;
    lastEpisode = episodes.at(-1) ?? lastEpisode;
  }

  return {
    grow,
    end() {
      [lastName, lastEpisode] = [0, 0];
    },
  };
}
