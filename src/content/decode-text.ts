import type { Fault } from '../domain/problem.ts';

/**
 * Reads a file's bytes as UTF-8 text exactly as stored (a byte order mark stays), so that the text gives the same bytes again.
 * Gives a fault for an empty, binary or wrongly encoded file, or one of more than `limit` bytes, which is not decoded at all.
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
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /\S/.test(text) ? { text } : { fault: { code: 'empty' } };
  } catch {
    return { fault: { code: 'not-utf8' } };
  }
}

/** The same text with one way to say each thing: no byte order mark, LF line ends, NFC, no control characters but tab and LF. */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC');
}
