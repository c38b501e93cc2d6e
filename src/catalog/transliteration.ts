import { createPinyinSpeller } from './pinyin-names.ts';

/** Names whose sounds are fewer are like too many others. */
const FEWEST_SOUNDS = 4;
/** Of the sounds of both, the share that comes in the same order. */
const ALIKE = 0.75;

/** What Latin letters sound like beside Chinese syllables, the longest first. */
const LATIN_SOUNDS: readonly (readonly [letters: RegExp, sounds: string])[] = [
  [/^(?:tch|ch|j|dg|dz)/u, 'J'],
  [/^(?:sch|sh)/u, 'S'],
  [/^(?:ph|f|v|w)/u, 'F'],
  [/^g(?=[eiy])/u, 'J'],
  [/^c(?=[eiy])/u, 'S'],
  [/^x/u, 'KS'],
  [/^(?:ck|gh|[cgkq])/u, 'K'],
  [/^(?:th|[dt])/u, 'T'],
  [/^(?:sc(?=[eiy])|[sz])/u, 'S'],
  [/^(?:[lr])/u, 'L'],
  [/^[bp]/u, 'P'],
  [/^m/u, 'M'],
  [/^n/u, 'N'],
];
/** The same for the letters with which syllables begin. */
const INITIAL_SOUNDS: Readonly<Record<string, string>> = {
  ...soundsOf('zh ch j q', 'J'),
  ...soundsOf('sh s z c x', 'S'),
  ...soundsOf('f w', 'F'),
  ...soundsOf('g k', 'K'),
  ...soundsOf('d t', 'T'),
  ...soundsOf('l r', 'L'),
  ...soundsOf('b p', 'P'),
  ...soundsOf('m', 'M'),
  ...soundsOf('n', 'N'),
};
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])/u;

/** Whether a Chinese name is written as a foreign one sounds: 弗雷德里克·道格拉斯 as Frederick Douglass. Takes folded names. */
export function soundsAlike(chinese: string, latin: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(chinese) || !/^[a-z]+$/u.test(latin)) return false;
  const [one, other] = [soundsOfHan(chinese), soundsOfLatin(latin)];
  if (Math.min(one.length, other.length) < FEWEST_SOUNDS) return false;
  return 2 * inOrder(one, other) >= ALIKE * (one.length + other.length);
}

function soundsOfHan(name: string): string {
  const speller = createPinyinSpeller();
  const sounds = [...name].map((character) => {
    const syllable = speller.readingOf(character) ?? '';
    if (syllable === 'er') return 'L';
    const [initial = ''] = INITIAL.exec(syllable) ?? [];
    return (INITIAL_SOUNDS[initial] ?? '') + (/[aeiouv]ng?$/u.test(syllable) ? 'N' : '');
  });
  return withoutDoubles(sounds.join(''));
}

function soundsOfLatin(name: string): string {
  let sounds = '';
  for (let at = 0; at < name.length; ) {
    const rest = name.slice(at);
    const [letters, sound] = LATIN_SOUNDS.find(([pattern]) => pattern.test(rest)) ?? [];
    sounds += sound ?? '';
    at += letters?.exec(rest)?.[0].length ?? 1;
  }
  return withoutDoubles(sounds);
}

function withoutDoubles(sounds: string): string {
  return sounds.replace(/(.)\1+/gu, '$1');
}

/** The length of the longest row of sounds that both have in this order. */
function inOrder(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const sound of one) {
    const next = [0];
    for (let at = 0; at < other.length; at += 1)
      next.push(sound === other[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

function soundsOf(letters: string, sound: string): Record<string, string> {
  return Object.fromEntries(letters.split(' ').map((each) => [each, sound]));
}
