import { foldScript } from '../../src/catalog/fold-name.ts';

const PIECE =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const HAN = /\p{Script=Han}/u;
const AFTER_WORD = /[\p{L}\p{N}]/u;

/**
 * What other engines index: pairs of Han characters, words of letters and digits whole, the first Han character after such a
 * word once more alone; folded as our own text is.
 */
export function bigramsOf(text: string): string[] {
  const folded = foldScript(text);
  const tokens: string[] = [];
  for (const { 0: piece, index } of folded.matchAll(PIECE)) {
    if (!HAN.test(piece)) tokens.push(piece);
    else {
      const characters = [...piece];
      if (characters.length === 1 || (index > 0 && AFTER_WORD.test(folded.charAt(index - 1))))
        tokens.push(characters[0] ?? '');
      for (let at = 1; at < characters.length; at += 1) tokens.push(`${characters[at - 1]}${characters[at]}`);
    }
  }
  return tokens;
}
