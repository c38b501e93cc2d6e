import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { buildNameFinder, PLACES_A_STEP, runsIntoWordsAt } from '../../catalog/name-finder.ts';
import type { Steps } from '../../catalog/steps.ts';
import type { TextPlace } from '../../catalog/text-places.ts';
import type { TextSpread } from '../../catalog/text-spread.ts';
import { spanIndexAt, type TextUnits } from '../../catalog/text-units.ts';
import { createBits, type HashBits, hashOf } from '../../catalog/unit-tree.ts';
import { isDelicate } from '../../catalog/word-borders.ts';
import { chunksOf } from '../../kernel/chunks.ts';

/** A folded name that texts are searched for, by its number. */
export interface Word {
  readonly word: number;
  readonly folded: string;
}

/** Where a text has a word: the first place, and how widely. */
interface Occurrence {
  readonly place: TextPlace;
  readonly spread: TextSpread;
}

/** A word that occurs in a text. */
export interface FoundWord extends Occurrence {
  readonly word: number;
}

/** Finds the words that occur in a text, each once. */
export type WordFinder = (text: TextUnits) => Steps<FoundWord[]>;

/** Words of at least this length are looked up by this many units: three letters begin hundreds of English ones. */
const LONG_START = 6;

/** The lookup key of a word: a hash of its first six units, or of the first three, two or one if it has no more. */
export function startOf(folded: string): number {
  const unit = (at: number): number => (at < folded.length ? folded.charCodeAt(at) : 0);
  const first = hashOf(unit(0), unit(1), unit(2));
  return folded.length < LONG_START ? first : hashOf(first, hashOf(unit(3), unit(4), unit(5)), LONG_START);
}

/** For many texts: all words in one trie, in one pass over a text. */
export function* findByTree(words: readonly Word[]): Steps<WordFinder> {
  const finder = yield* buildNameFinder(words.map(({ folded }) => folded));
  const numbers = Int32Array.from(words, ({ word }) => word);
  return function* (text) {
    const found = yield* finder.findIn(text);
    return found.map(({ name, place, spread }) => ({ word: numbers[name] ?? 0, place, spread }));
  };
}

/** For a few texts: looks up the words that begin like some position of the text, so that only those are in memory. */
export interface LookupFinder {
  readonly find: WordFinder;
  /** Called when a word was added to the table. */
  learn(start: number): void;
}

/** Filter size in bits (log2): of the some 25,000 beginnings in a text hardly one in a hundred passes by chance. */
const START_BITS = 23;
/** Starts that are looked up, or read, per step. */
const STARTS_A_STEP = 500;

interface StartingWord extends Word {
  readonly start: number;
}

/** @param db with the tables of `NAMES_SCHEMA` */
export function createLookupFinder(db: DatabaseSyncInstance): LookupFinder {
  const startsAfter = db.prepare(
    `SELECT DISTINCT start FROM words WHERE start > ? ORDER BY start LIMIT ${STARTS_A_STEP}`,
  );
  const startingWith = db.prepare(
    'SELECT word, folded, start FROM words WHERE start IN (SELECT value FROM json_each(?))',
  );
  let starts: HashBits | undefined;

  function* readStarts(): Steps<HashBits> {
    const bits = createBits(START_BITS);
    for (let last = Number.MIN_SAFE_INTEGER; ; ) {
      const some = startsAfter.all(last) as { start: number }[];
      for (const { start } of some) bits.add(start);
      const end = some.at(-1)?.start;
      if (end === undefined) return bits;
      last = end;
      yield;
    }
  }

  return {
    learn: (start) => starts?.add(start),
    *find(text) {
      starts ??= yield* readStarts();
      const places = yield* placesOf(starts, text);
      const asked = [...places.keys()];
      const found: FoundWord[] = [];
      for (const some of chunksOf(asked, STARTS_A_STEP)) {
        yield;
        for (const { word, folded, start } of startingWith.all(
          JSON.stringify(some),
        ) as unknown as StartingWord[]) {
          const occurrence = occurrenceOf(folded, text, places.get(start) ?? []);
          if (occurrence) found.push({ word, ...occurrence });
        }
      }
      return found;
    },
  };
}

/** Positions of a text that may begin like some word, by the hash of that beginning. */
function* placesOf(starts: HashBits, { units, borders, length }: TextUnits): Steps<Map<number, number[]>> {
  const places = new Map<number, number[]>();
  const note = (hash: number, at: number): void => {
    if (!starts.has(hash)) return;
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  };
  for (let at = 0; at < length; at += 1) {
    if (at % PLACES_A_STEP === 0) yield;
    if (borders[at] === 0) continue;
    const [first = 0, second = 0, third = 0] = [units[at], units[at + 1], units[at + 2]];
    const start = hashOf(first, second, third);
    const next = hashOf(units[at + 3] ?? 0, units[at + 4] ?? 0, units[at + 5] ?? 0);
    note(hashOf(first, 0, 0), at);
    note(hashOf(first, second, 0), at);
    note(start, at);
    note(hashOf(start, next, LONG_START), at);
  }
  return places;
}

/** @param places positions at which it may stand, ascending */
function occurrenceOf(folded: string, text: TextUnits, places: readonly number[]): Occurrence | undefined {
  let place: TextPlace | undefined;
  let spread = 0;
  for (const at of places) {
    const span = text.spans[spanIndexAt(text.spans, at)];
    if (!span || (spread & span.spread) === span.spread || !occursAt(text, folded, at)) continue;
    place ??= span.place;
    spread |= span.spread;
  }
  return place === undefined ? undefined : { place, spread };
}

function occursAt(text: TextUnits, folded: string, start: number): boolean {
  const { units, borders, length } = text;
  const end = start + folded.length;
  if (end > length || (end < length && borders[end] === 0)) return false;
  for (let at = 0; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) !== units[start + at]) return false;
  }
  return !(isDelicate(folded) && runsIntoWordsAt(text, start, end));
}
