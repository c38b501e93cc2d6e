import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isLoneHan } from '../../catalog/name-finder.ts';
import type { NameOccurrences } from '../../catalog/name-occurrences.ts';
import type { TextReader } from '../../catalog/name-store.ts';
import type { Steps } from '../../catalog/steps.ts';
import { createUnitReader } from '../../catalog/text-units.ts';
import { inBatches } from '../transactions.ts';
import { createLookupFinder, findByTree, startOf, type Word, type WordFinder } from './find-words.ts';
import type { NameRows } from './name-rows.ts';
import { packNumbers, unpackNumbers } from './number-lists.ts';
import { createOccurrenceRows, type Occurrence } from './occurrence-rows.ts';

/** In which texts words occur, whether episodes list them or not. */
export interface WordOccurrences extends NameOccurrences {
  /** Adds names as words: from now on texts are searched for them. */
  add(names: Iterable<string>): void;
  /** Searches texts that were not read yet for all words. */
  readNew(textOf: TextReader): Steps<void>;
  /** Searches texts that were read before for the words added since, each text once. */
  readAgain(textOf: TextReader): Steps<void>;
  /** Whether searching for such words is worth reading those texts again. */
  isWorthReadingAgain(): boolean;
  /** The words that an episode's text contains; undefined before it is read. */
  wordsIn(episode: number): readonly number[] | undefined;
  /** Deletes what was read of an episode. */
  drop(episode: number): void;
}

/** Reading this few texts again takes less than a second. */
const FEW_TEXTS = 300;
/** More texts are searched only for this many new words at once: a name from one episode can wait for others. */
const WORTH_WORDS = 500;
/** From this many texts on a trie of all words is worth building. */
const MANY_TEXTS = 20;
/** Texts that are stored together, in the order of words, which reduces writes: as many as a chunk of occurrences covers. */
const BATCH_SIZE = 1_024;

/** A text that has to be searched. */
interface Text {
  readonly episode: number;
  readonly id: string;
  /** The newest word that it was searched for, if it was read before. */
  readonly searched: number | null;
}

/** A word, and the first part of a text that contains it. */
interface PlacedWord extends Pick<Occurrence, 'place'> {
  readonly word: number;
}

export function createWordOccurrences(db: DatabaseSyncInstance, rows: NameRows): WordOccurrences {
  const addWord = db.prepare('INSERT OR IGNORE INTO words (folded, start) VALUES (?, ?)');
  const wordsAfter = db.prepare('SELECT word, folded FROM words WHERE word > ?');
  const newestWord = db.prepare('SELECT coalesce(max(word), 0) AS word FROM words');
  const oldestSearch = db.prepare('SELECT min(searched) AS word FROM episodes WHERE searched IS NOT NULL');
  const countAfter = db.prepare('SELECT count(*) AS count FROM words WHERE word > ?');
  const countBehind = db.prepare(
    `SELECT count(*) AS count FROM (SELECT 1 FROM episodes WHERE searched < ? LIMIT ${FEW_TEXTS + 1})`,
  );
  const unread = db.prepare('SELECT episode, id, searched FROM episodes WHERE searched IS NULL');
  const readBefore = db.prepare('SELECT episode, id, searched FROM episodes WHERE searched < ?');
  const setSearched = db.prepare('UPDATE episodes SET searched = ? WHERE episode = ?');
  const wordsIn = db.prepare('SELECT words FROM texts_read WHERE episode = ?');
  const setWords = db.prepare('INSERT OR REPLACE INTO texts_read VALUES (?, ?)');
  const dropWords = db.prepare('DELETE FROM texts_read WHERE episode = ?');
  const occurrences = createOccurrenceRows(db);
  const lookup = createLookupFinder(db);
  const readUnits = createUnitReader();
  const wordIn = (row: unknown): number | null => (row as { readonly word: number | null }).word;
  const countIn = (row: unknown): number => (row as { readonly count: number }).count;
  const newest = (): number => wordIn(newestWord.get()) ?? 0;
  /** Words after this one have not been searched for in some texts. */
  const leastSearched = (): number => wordIn(oldestSearch.get()) ?? newest();

  function wordsOf(episode: number): number[] | undefined {
    const row = wordsIn.get(episode) as { readonly words: Uint8Array } | undefined;
    return row && unpackNumbers(row.words);
  }
  function* keep(found: ReadonlyMap<number, readonly PlacedWord[]>, searched: number): Steps<void> {
    const occurrencesOf = new Map<number, Occurrence[]>();
    for (const [episode, words] of found) {
      for (const { word, place } of words) {
        const known = occurrencesOf.get(word);
        if (known) known.push({ episode, place });
        else occurrencesOf.set(word, [{ episode, place }]);
      }
      yield;
    }
    function* work(): Generator<() => void> {
      for (const word of Uint32Array.from(occurrencesOf.keys()).sort())
        yield () => occurrences.add(word, occurrencesOf.get(word) ?? []);
      for (const [episode, placed] of found) {
        yield () => {
          const words = [...(wordsOf(episode) ?? []), ...placed.map(({ word }) => word)];
          // In one transaction with the occurrences, so that none is stored twice.
          setWords.run(episode, packNumbers(words.sort((a, b) => a - b)));
          setSearched.run(searched, episode);
        };
      }
    }
    yield* inBatches(db, work(), Number.POSITIVE_INFINITY, (one) => one());
  }
  function* readTexts(texts: readonly Text[], find: WordFinder, textOf: TextReader): Steps<void> {
    const upTo = newest();
    for (let from = 0; from < texts.length; from += BATCH_SIZE) {
      const found = new Map<number, readonly PlacedWord[]>();
      for (const { episode, id, searched } of texts.slice(from, from + BATCH_SIZE)) {
        const text = readUnits(textOf(id));
        yield;
        const words = yield* find(text);
        const placed = words.map(({ word, at }) => ({ word, place: text.placeAt(at) }));
        found.set(episode, searched === null ? placed : placed.filter(({ word }) => word > searched));
        yield;
      }
      yield* keep(found, upTo);
    }
  }

  return {
    get episodes() {
      return rows.count();
    },
    of: occurrences.episodesWith,
    wordsIn: wordsOf,
    isWorthReadingAgain: () =>
      countIn(countBehind.get(newest())) <= FEW_TEXTS ||
      countIn(countAfter.get(leastSearched())) >= WORTH_WORDS,
    add(names) {
      for (const name of names) {
        if (isLoneHan(name)) continue;
        const start = startOf(name);
        if (addWord.run(name, start).changes > 0) lookup.learn(start);
      }
    },
    *readNew(textOf) {
      const texts = unread.all() as unknown as Text[];
      if (texts.length === 0) return;
      const find =
        texts.length < MANY_TEXTS ? lookup.find : yield* findByTree(wordsAfter.all(0) as unknown as Word[]);
      yield* readTexts(texts, find, textOf);
    },
    *readAgain(textOf) {
      const words = wordsAfter.all(leastSearched()) as unknown as Word[];
      if (words.length === 0) return;
      const texts = readBefore.all(newest()) as unknown as Text[];
      yield* readTexts(texts, yield* findByTree(words), textOf);
    },
    drop(episode) {
      for (const word of wordsOf(episode) ?? []) occurrences.remove(word, episode);
      dropWords.run(episode);
      setSearched.run(null, episode);
    },
  };
}
