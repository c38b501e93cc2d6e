/** The writing of a text, by most of its letters. */
export type Script = 'han' | 'latin';

const HAN = /\p{Script=Han}/gu;
const WORD = /\p{Script=Latin}+/gu;

/** A Chinese character says about as much as half a word. */
export function scriptOf(text: string): Script {
  const [han, words] = [HAN, WORD].map((pattern) => text.match(pattern)?.length ?? 0);
  return (han ?? 0) > 2 * (words ?? 0) || ((han ?? 0) > 0 && words === 0) ? 'han' : 'latin';
}
