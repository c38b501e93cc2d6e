import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { textParts } from '../../catalog/episode-text.ts';
import { isLoneHan } from '../../catalog/name-finder.ts';
import type { NameOccurrences } from '../../catalog/name-occurrences.ts';
import type { TextReader } from '../../catalog/name-store.ts';
import type { Steps } from '../../catalog/steps.ts';
import type { TextSpread } from '../../catalog/text-spread.ts';
import { createUnitReader } from '../../catalog/text-units.ts';
import { chunksOf } from '../../kernel/chunks.ts';
import { inBatches } from '../transactions.ts';
import {
  createLookupFinder,
  type FoundWord,
  findByTree,
  startOf,
  type Word,
  type WordFinder,
} from './find-words.ts';
import type { NameRows } from './name-rows.ts';
import { packNumbers, unpackNumbers } from './number-lists.ts';
import { createOccurrenceRows, type Occurrence } from './occurrence-rows.ts';
import { unpackPlaced } from './placed-words.ts';
import { startTextSearch } from './text-search.ts';

/** In which texts words occur, whether episodes list them or not. */
export interface WordOccurrences extends NameOccurrences {
  /** Adds names as words: from now on texts are searched for them. */
  add(names: Iterable<string>): void;
  /**
   * Searches texts that were not read yet for all words, many of them in a thread of its own.
   * @param meanwhile other work, done before the results are stored
   */
  readNew(textOf: TextReader, meanwhile: Steps<void>): Steps<void>;
  /** Searches texts that were read before for the words added since, each text once. */
  readAgain(textOf: TextReader): Steps<void>;
  /** Whether searching for such words is worth reading those texts again. */
  isWorthReadingAgain(): boolean;
  /** Whether an episode's text was read. */
  isRead(episode: number): boolean;
  /** How widely an episode's text names an entity, by any of its names; 0 where it does not. */
  spreadIn(entity: number, episode: number): TextSpread;
  /** How widely the texts that name an entity do so, by episode. */
  spreadsOf(entity: number): ReadonlyMap<number, TextSpread>;
  /** Deletes what was read of an episode. */
  drop(episode: number): void;
}

/** Reading this few texts again takes less than a second. */
const FEW_TEXTS = 300;
/** More texts are searched only for this many new words at once: a name from one episode can wait for others. */
const WORTH_WORDS = 500;
/** From this many texts on a thread is worth its start. */
const TEXTS_FOR_A_THREAD = 500;
/** Words that are read, or sent to that thread, per step. */
const WORDS_A_STEP = 4_000;
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

export function createWordOccurrences(db: DatabaseSyncInstance, rows: NameRows): WordOccurrences {
  const addWord = db.prepare('INSERT OR IGNORE INTO words (folded, start) VALUES (?, ?)');
  const wordsAfter = db.prepare(
    `SELECT word, folded FROM words WHERE word > ? ORDER BY word LIMIT ${WORDS_A_STEP}`,
  );
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
  const isRead = db.prepare('SELECT 1 FROM texts_read WHERE episode = ?');
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
  function* keep(found: ReadonlyMap<number, readonly FoundWord[]>, searched: number): Steps<void> {
    const occurrencesOf = new Map<number, Occurrence[]>();
    for (const [episode, words] of found) {
      for (const { word, place, spread } of words) {
        const known = occurrencesOf.get(word);
        if (known) known.push({ episode, place, spread });
        else occurrencesOf.set(word, [{ episode, place, spread }]);
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
  /** Calls `take` with the words after that one, part by part. */
  function* eachWordAfter(word: number, take: (words: readonly Word[]) => void): Steps<void> {
    for (let last: number | undefined = word; last !== undefined; yield) {
      const words = wordsAfter.all(last) as unknown as Word[];
      take(words);
      last = words.at(-1)?.word;
    }
  }
  function* treeOfWordsAfter(word: number): Steps<WordFinder> {
    const words: Word[] = [];
    yield* eachWordAfter(word, (some) => void words.push(...some));
    return yield* findByTree(words);
  }
  /** @param search finds the words of one text */
  function* readTexts(
    texts: readonly Text[],
    search: (text: Text) => Steps<readonly FoundWord[]>,
  ): Steps<void> {
    const upTo = newest();
    for (const batch of chunksOf(texts, BATCH_SIZE)) {
      const found = new Map<number, readonly FoundWord[]>();
      for (const text of batch) {
        const { episode, searched } = text;
        const placed = yield* search(text);
        found.set(episode, searched === null ? placed : placed.filter(({ word }) => word > searched));
        yield;
      }
      yield* keep(found, upTo);
    }
  }
  /** Searches texts on this thread. */
  function searchHere(find: WordFinder, textOf: TextReader): (text: Text) => Steps<readonly FoundWord[]> {
    return function* ({ id }) {
      const text = textOf(id);
      const units = readUnits(text ? textParts(text) : []);
      yield;
      return yield* find(units);
    };
  }
  function* readHere(texts: readonly Text[], textOf: TextReader): Steps<void> {
    if (texts.length === 0) return;
    const find = texts.length < MANY_TEXTS ? lookup.find : yield* treeOfWordsAfter(0);
    yield* readTexts(texts, searchHere(find, textOf));
  }
  function* readInThread(texts: readonly Text[], textOf: TextReader, meanwhile: Steps<void>): Steps<void> {
    const thread = startTextSearch(texts, textOf);
    try {
      yield* eachWordAfter(0, thread.learn);
      thread.begin();
      yield* meanwhile;
      yield thread.done;
    } finally {
      thread.close();
    }
    const { found } = thread;
    const isFound = ({ episode }: Text): boolean => found.has(episode);
    yield* readTexts(texts.filter(isFound), function* ({ episode }) {
      yield;
      return unpackPlaced(found.get(episode) ?? new Int32Array());
    });
    // None, unless the thread has crashed.
    yield* readHere(
      texts.filter((text) => !isFound(text)),
      textOf,
    );
  }

  return {
    get episodes() {
      return rows.count();
    },
    of: occurrences.episodesWith,
    isRead: (episode) => isRead.get(episode) !== undefined,
    spreadIn: occurrences.spreadIn,
    spreadsOf: occurrences.spreadsOf,
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
    *readNew(textOf, meanwhile) {
      const texts = unread.all() as unknown as Text[];
      if (texts.length >= TEXTS_FOR_A_THREAD) return yield* readInThread(texts, textOf, meanwhile);
      yield* meanwhile;
      yield* readHere(texts, textOf);
    },
    *readAgain(textOf) {
      const after = leastSearched();
      if (after === newest()) return;
      const texts = readBefore.all(newest()) as unknown as Text[];
      yield* readTexts(texts, searchHere(yield* treeOfWordsAfter(after), textOf));
    },
    drop(episode) {
      for (const word of wordsOf(episode) ?? []) occurrences.remove(word, episode);
      dropWords.run(episode);
      setSearched.run(null, episode);
    },
  };
}
