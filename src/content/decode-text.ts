import { isUtf8 } from 'node:buffer';
import type { Fault } from '../domain/problem.ts';

/**
 * Decodes a file's bytes as UTF-8 exactly as stored (a byte order mark is kept), so that encoding the text restores the bytes.
 * Returns a fault for an empty, binary or wrongly encoded file, or one of more than `limit` bytes, which is not decoded at all.
 */
export function decodeText(
  bytes: Uint8Array,
  limit: number,
): { readonly text: string } | { readonly fault: Fault } {
  if (bytes.length > limit) return { fault: { code: 'too-large', bytes: bytes.length, limit } };
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return { fault: { code: 'not-utf8' } };
  if (bytes.includes(0)) return { fault: { code: 'binary' } };
  if (!isUtf8(bytes)) return { fault: { code: 'not-utf8' } };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return /\S/.test(text) ? { text } : { fault: { code: 'empty' } };
}

/** Line ends of a few programs only. Within front matter they must not end a line: they occur in the middle of values. */
const ODD_LINE_ENDS = /[\v\f\u0085]/g;
/** All control characters but tab and LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
/** Most texts contain none of these and need only this one check. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const MAY_BE_ODD = /[\0-\x08\x0b-\x1f\x7f-\x9f\uFEFF]/;
/** Longest run of blanks that is kept: more have no further meaning. */
const MOST_BLANKS = 200;
const LONG_BLANKS = new RegExp(`(?<![^\\S\\n])[^\\S\\n]{${MOST_BLANKS + 1},}`, 'g');

/**
 * The text in canonical form: no byte order mark, LF line ends, NFC, no control characters but tab and LF.
 * Line ends that YAML does not treat as such become U+2028.
 */
export function normalizeText(text: string): string {
  const plain = MAY_BE_ODD.test(text)
    ? text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .replace(ODD_LINE_ENDS, '\u2028')
        .replace(CONTROL, '')
    : text;
  return plain.normalize('NFC');
}

/** For normalised text that is not YAML: LF as the only line end, and at most 200 blanks in a row. */
export function normalizeLines(text: string): string {
  const lines = text.replace(/[\u2028\u2029]/g, '\n');
  return hasLongBlanks(lines) ? lines.replace(LONG_BLANKS, (blanks) => blanks.slice(0, MOST_BLANKS)) : lines;
}

/** A run of 201 or more covers some multiple of 201: only those positions have to be checked. */
function hasLongBlanks(text: string): boolean {
  for (let at = MOST_BLANKS; at < text.length; at += MOST_BLANKS + 1) {
    if (!isBlank(text, at)) continue;
    let [start, end] = [at, at + 1];
    while (start > at - MOST_BLANKS && isBlank(text, start - 1)) start -= 1;
    while (end - start <= MOST_BLANKS && isBlank(text, end)) end += 1;
    if (end - start > MOST_BLANKS) return true;
  }
  return false;
}

function isBlank(text: string, at: number): boolean {
  return /[^\S\n]/.test(text.charAt(at));
}
