import type { Cast, NamedThing } from '../search/names.ts';
import { between, pick, type Random } from '../search/random.ts';

/** How often a name is one that no note held before: about one a note and kind in two. */
const NEW = 0.03;

const SYLLABLES: readonly (readonly [chinese: string, english: string])[] = (
  '安an 柏bo 策ce 恩en 方fang 谷gu 海hai 嘉jia 科ke 岚lan 迈mai 宁ning 欧ou 派pai 琦qi 若ruo 桑sang 腾teng 沃wo 西xi ' +
  '远yuan 卓zhuo 铂bor 澜lane 铭ming 霖lin 骏jun 衡heng 翼yi 曼man'
)
  .split(' ')
  .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
const ENDS: Readonly<Record<'company' | 'person' | 'product', readonly [chinese: string, english: string]>> =
  {
    company: ['集团', ' Group'],
    person: ['', ''],
    product: ['', ' Pro'],
  };

/** A cast whose known names are used as before, and to which new ones keep coming. */
export function growCast(cast: Cast): Cast {
  const sometimesNew =
    (kind: keyof typeof ENDS) =>
    (random: Random): NamedThing =>
      random() < NEW ? inventThing(random, kind) : cast[kind](random);
  return {
    company: sometimesNew('company'),
    person: sometimesNew('person'),
    product: sometimesNew('product'),
    forms: cast.forms,
  };
}

function inventThing(random: Random, kind: keyof typeof ENDS): NamedThing {
  const word = inventWord(random, between(random, 3, 4));
  const [end, englishEnd] = ENDS[kind];
  if (kind !== 'person') return { kind, chinese: word.chinese + end, english: word.english + englishEnd };
  const family = inventWord(random, 2);
  return {
    kind,
    chinese: `${word.chinese}·${family.chinese}`,
    english: `${word.english} ${family.english}`,
  };
}

function inventWord(
  random: Random,
  syllables: number,
): { readonly chinese: string; readonly english: string } {
  const parts = Array.from({ length: syllables }, () => pick(random, SYLLABLES));
  const english = parts.map(([, sound]) => sound).join('');
  return {
    chinese: parts.map(([character]) => character).join(''),
    english: english.slice(0, 1).toUpperCase() + english.slice(1),
  };
}
