import type { Span } from './fault.ts';
import { lettersOf } from './search-text.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '"': '"',
};
/** Characters that a quotation may run on for. */
const LONGEST = 400;
/** A quotation that leaves something out must have each of its parts. */
const LEFT_OUT = /…+|\.{3,}/u;

/** What stands between quotation marks, without the marks. An opening mark that nothing closes opens nothing. */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = CLOSERS[text[at] ?? ''];
    if (closer === undefined) continue;
    const isStraight = closer === '"';
    // 5" is a length.
    if (isStraight && /\d/.test(text[at - 1] ?? '')) continue;
    const length = text.slice(at + 1, at + 1 + LONGEST).indexOf(closer);
    if (length < 0) continue;
    if (length > 0) quotes.push({ start: at + 1, end: at + 1 + length });
    if (isStraight) at += length + 1;
  }
  return quotes;
}

/** Whether one of the texts (see `lettersOf`) has the quotation, whatever its marks and blanks. */
export function holdsQuote(texts: readonly string[], quote: string): boolean {
  const parts = quote.split(LEFT_OUT).map(lettersOf).filter(Boolean);
  return parts.every((part) => texts.some((text) => text.includes(part)));
}
