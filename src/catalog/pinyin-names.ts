import { foldName } from './fold-name.ts';
import { PINYIN_TABLE } from './pinyin-table.ts';

/** The spellings of a name in pinyin: whole syllables, or the first letter of each. */
export interface Pinyin {
  readonly syllables: readonly string[];
  readonly initials: readonly string[];
}

/** Writes Han characters in pinyin letters. */
export interface PinyinSpeller {
  /** Covers every reading of each character, because any of them may be the right one. Empty if it is not a Han name. */
  spell(foldedName: string): Pinyin;
  /** The first reading of a character; undefined for one that has none. */
  readingOf(character: string): string | undefined;
}

const HAN_NAME = /^\p{Script=Han}{2,12}$/u;
const LETTERS = /^[a-z]{2,72}$/;
/** 重庆 has two readings of which only one is right; for a name full of such characters the number of spellings is limited. */
const MOST_SPELLINGS = 24;
const NOTHING: Pinyin = { syllables: [], initials: [] };

/** The characters that have readings, as `PINYIN_TABLE` says. */
const FIRST = 0x4e00;
const LAST = 0x9fa5;

/** Parsed when the first name is spelled, which takes some 20 ms. */
let table: ReadingTable | undefined;

/** Creates a speller; all share one table of readings. */
export function createPinyinSpeller(): PinyinSpeller {
  const readingsOf = (character: string): readonly string[] => {
    table ??= readTable(PINYIN_TABLE);
    return table(character);
  };
  return {
    spell: (name) => (HAN_NAME.test(name) ? spell([...name].map(readingsOf)) : NOTHING),
    readingOf: (character) => readingsOf(character)[0],
  };
}

/** The letters of a name typed in pinyin (`Ying Wei Da`, `xi'an`); undefined when it is not pinyin. */
export function pinyinLetters(typed: string): string | undefined {
  const folded = foldName(typed);
  return LETTERS.test(folded) ? folded : undefined;
}

/** All spellings of a name; none when a character has no reading. */
function spell(readings: readonly (readonly string[])[]): Pinyin {
  const syllables = combine(readings.map((each) => each.flatMap(spellingsOf)));
  const initials = combine(readings.map((each) => each.map((syllable) => syllable.charAt(0))));
  return { syllables, initials };
}

/** 吕 is written lv by most, lu and lyu by others. */
function spellingsOf(syllable: string): string[] {
  return syllable.includes('v')
    ? ['v', 'u', 'yu'].map((letter) => syllable.replace('v', letter))
    : [syllable];
}

function combine(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (begun, next) =>
      [...new Set(next)].flatMap((end) => begun.map((start) => start + end)).slice(0, MOST_SPELLINGS),
    [''],
  );
}

/** The readings of a character; none for one that is not in the table. */
type ReadingTable = (character: string) => readonly string[];

/**
 * Reads lines of a syllable and all characters read so. Two bytes a character say which of the few combinations of readings it has:
 * a map of lists takes 2.7 MB.
 */
function readTable(lines: string): ReadingTable {
  const combinations: (readonly string[])[] = [[]];
  const numbers = new Map<string, number>();
  const numberOf = new Uint16Array(LAST - FIRST + 1);
  const readingsAt = (at: number): readonly string[] => combinations[numberOf[at] ?? 0] ?? [];
  for (const line of lines.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (let at = 0; at < characters.length; at += 1) {
      const place = characters.charCodeAt(at) - FIRST;
      const readings = [...readingsAt(place), syllable];
      const key = readings.join(' ');
      const number = numbers.get(key) ?? combinations.push(readings) - 1;
      numbers.set(key, number);
      numberOf[place] = number;
    }
  }
  return (character) => readingsAt(character.charCodeAt(0) - FIRST);
}
