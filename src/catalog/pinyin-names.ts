import { foldName } from './fold-name.ts';
import type { NameGroup } from './name-groups.ts';
import { PINYIN_TABLE } from './pinyin-table.ts';
import type { Steps } from './steps.ts';

/** What letters stand for: whole syllables, or the first letter of each. */
export interface PinyinMatch<Group> {
  readonly by: 'syllables' | 'initials';
  /** At least one, in the order in which they were given. */
  readonly groups: readonly Group[];
}

/** Finds by pinyin what bears a Han name: `yingweida`, `ywd`. */
export interface PinyinIndex<Group> {
  /** Takes folded letters; undefined when they are no name's pinyin. */
  find(letters: string): PinyinMatch<Group> | undefined;
}

/** How a name may be written in letters. */
interface Pinyin {
  readonly syllables: readonly string[];
  readonly initials: readonly string[];
}

/** The pinyin of names, worked out once each and remembered from one archive to the next. */
export interface PinyinNames {
  /** Takes what bears names, most used first. */
  index<Group extends Pick<NameGroup, 'entity' | 'folded'>>(
    groups: readonly Group[],
  ): Steps<PinyinIndex<Group>>;
}

const HAN_NAME = /^\p{Script=Han}{2,12}$/u;
const LETTERS = /^[a-z]{2,72}$/;
/** Of 重庆 there are two readings and only one is right; a name full of such characters is not spelled in every way. */
const MOST_SPELLINGS = 24;

/** Every reading of each character counts: a name is found by whichever its bearer uses. */
export function createPinyinNames(): PinyinNames {
  let readings: ReadonlyMap<string, readonly string[]> | undefined;
  const known = new Map<string, Pinyin>();

  function pinyinOf(name: string): Pinyin {
    const before = known.get(name);
    if (before) return before;
    readings ??= readTable(PINYIN_TABLE);
    const pinyin = spell([...name].map((character) => readings?.get(character) ?? []));
    known.set(name, pinyin);
    return pinyin;
  }

  return {
    *index(groups) {
      const bySyllables = new Map<string, (typeof groups)[number][]>();
      const byInitials = new Map<string, (typeof groups)[number][]>();
      for (const group of groups) {
        for (const name of group.folded) {
          if (!HAN_NAME.test(name)) continue;
          const { syllables, initials } = pinyinOf(name);
          for (const written of syllables) addTo(bySyllables, written, group);
          for (const written of initials) addTo(byInitials, written, group);
        }
        yield;
      }
      return {
        find(letters) {
          const whole = bySyllables.get(letters);
          if (whole) return { by: 'syllables', groups: whole };
          const short = byInitials.get(letters);
          return short && { by: 'initials', groups: short };
        },
      };
    },
  };
}

/** The letters of a name as someone types its pinyin (`Ying Wei Da`, `xi'an`); undefined when it is none. */
export function pinyinLetters(typed: string): string | undefined {
  const folded = foldName(typed);
  return LETTERS.test(folded) ? folded : undefined;
}

/** The ways to write a name; none when a character has no reading. */
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

/** By character, from lines of a syllable and all that is read so. */
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

function addTo<Group>(index: Map<string, Group[]>, key: string, group: Group): void {
  const groups = index.get(key);
  if (!groups) index.set(key, [group]);
  else if (!groups.includes(group)) groups.push(group);
}
