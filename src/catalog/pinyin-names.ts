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

/** Parsed when the first name is spelled, which takes some 20 ms. */
let readings: ReadonlyMap<string, readonly string[]> | undefined;

/** Creates a speller; all share one table of readings. */
export function createPinyinSpeller(): PinyinSpeller {
  const readingsOf = (character: string): readonly string[] => {
    readings ??= readTable(PINYIN_TABLE);
    return readings.get(character) ?? [];
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

/** Readings by character, from lines of a syllable and all characters read so. */
function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}
