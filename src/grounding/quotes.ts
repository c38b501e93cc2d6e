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
/** Characters of a quotation at most. */
const LONGEST = 400;
/** An ellipsis in a quotation: each part must occur. */
const ELLIPSIS = /…+|\.{3,}/u;

/** The text between quotation marks, without the marks. An opening mark without a closing one is ignored. */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = CLOSERS[text[at] ?? ''];
    if (closer === undefined) continue;
    const isStraight = closer === '"';
    // 5" means five inches.
    if (isStraight && /\d/.test(text[at - 1] ?? '')) continue;
    const length = text.slice(at + 1, at + 1 + LONGEST).indexOf(closer);
    if (length < 0) continue;
    if (length > 0) quotes.push({ start: at + 1, end: at + 1 + length });
    if (isStraight) at += length + 1;
  }
  return quotes;
}

/** Whether the texts (see `lettersOf`) contain each part of the quotation, regardless of punctuation and blanks. */
export function containsQuote(texts: readonly string[], quote: string): boolean {
  const parts = quote.split(ELLIPSIS).map(lettersOf).filter(Boolean);
  return parts.every((part) => texts.some((text) => text.includes(part)));
}
