/**
 * What stands in a text and is not seen: format characters (zero-width, bidi, tags), variation selectors, fillers that look
 * like nothing. Instructions can be written in nothing else.
 */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Half of a character that was cut in two. */
const HALVES = /\p{Cs}/gu;

/** Makes a text fit to be shown to the model: nothing unseen, no control characters but line feeds; a tab becomes a space. */
export function cleanForModel(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(HALVES, '\uFFFD');
}

/** The same on one line: a line feed in a title or a question could forge the beginning of something else. */
export function lineForModel(text: string): string {
  return cleanForModel(text).split(/\s+/).filter(Boolean).join(' ');
}
