/**
 * Invisible characters of a text: format characters (zero-width, bidi, tags), variation selectors, blank fillers. Instructions
 * can be hidden in them.
 */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Lone surrogates: halves of a character that was cut in two. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Cleans a text for the model: nothing invisible, no control characters but line feeds; tabs become spaces. */
export function cleanForModel(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** The same on one line: a line feed in a title or a question could fake the beginning of another part of the prompt. */
export function lineForModel(text: string): string {
  return cleanForModel(text).split(/\s+/).filter(Boolean).join(' ');
}
