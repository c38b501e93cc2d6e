import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import type { EntityKind } from '../domain/entity.ts';
import { foldName } from './fold-name.ts';
import type { NameGroup } from './name-groups.ts';

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

/** The pinyin of names, worked out once each and remembered from one archive to the next. */
export interface PinyinNames {
  /** Takes what bears names, most used first. */
  index<Group extends Pick<NameGroup, 'entity' | 'folded'>>(groups: readonly Group[]): PinyinIndex<Group>;
}

interface Pinyin {
  readonly syllables: readonly string[];
  readonly initials: string;
}

const HAN_NAME = /^\p{Script=Han}{2,12}$/u;
const LETTERS = /^[a-z]{2,72}$/;

/** The vendor takes 30 ms and 15 MB to load: it is loaded when a name is first looked for by pinyin. */
export function createPinyinNames(): PinyinNames {
  let vendor: typeof PinyinPro | undefined;
  const known = new Map<string, Pinyin | undefined>();

  function pinyinOf(name: string, kind: EntityKind): Pinyin | undefined {
    // In a person's name the first character is read as a family name: 曾 is Zeng.
    const key = kind === 'person' ? `person:${name}` : name;
    if (known.has(key)) return known.get(key);
    vendor ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
    const read = vendor.pinyin(name, {
      type: 'array',
      toneType: 'none',
      v: true,
      surname: kind === 'person' ? 'head' : 'off',
    });
    const pinyin = read.every((syllable) => LETTERS.test(`${syllable}a`)) ? spell(read) : undefined;
    known.set(key, pinyin);
    return pinyin;
  }

  return {
    index(groups) {
      const bySyllables = new Map<string, (typeof groups)[number][]>();
      const byInitials = new Map<string, (typeof groups)[number][]>();
      for (const group of groups) {
        for (const name of group.folded) {
          const pinyin = HAN_NAME.test(name) ? pinyinOf(name, group.entity.kind) : undefined;
          for (const syllables of pinyin?.syllables ?? []) addTo(bySyllables, syllables, group);
          if (pinyin) addTo(byInitials, pinyin.initials, group);
        }
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

/** 吕 is written lv by most, lu and lyu by others. */
function spell(syllables: readonly string[]): Pinyin {
  const written = syllables.join('');
  return {
    syllables: [...new Set(['v', 'u', 'yu'].map((letter) => written.replaceAll('v', letter)))],
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

function addTo<Group>(index: Map<string, Group[]>, key: string, group: Group): void {
  const groups = index.get(key);
  if (!groups) index.set(key, [group]);
  else if (!groups.includes(group)) groups.push(group);
}
