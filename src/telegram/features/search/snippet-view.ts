import type { RichText } from '../../../domain/message.ts';
import type { Snippet } from '../../../domain/search.ts';
import { cleanText, graphemeStart } from '../../../messages/common/clean-text.ts';
import { bold, concat, type Piece, quote } from '../../../messages/common/rich-text.ts';

/** UTF-16 units of a snippet, and how far before the first match it may begin: five must fit one message. */
const MOST_TEXT = 300;
const MOST_BEFORE = 100;
/** Telegram accepts 100 entities per message. */
const MOST_MARKS = 12;

/** A quotation on one line, with the matches in bold; one that is too long is cut around its first match. */
export function snippetText({ text, marks }: Snippet): RichText {
  const first = marks[0]?.offset ?? 0;
  const isLong = text.length > MOST_TEXT;
  const start = isLong && first > MOST_BEFORE ? graphemeStart(text, first - MOST_BEFORE) : 0;
  const end = isLong ? graphemeStart(text, Math.min(text.length, start + MOST_TEXT)) : text.length;
  const pieces: Piece[] = [start > 0 ? '…' : ''];
  let at = start;
  for (const { offset, length } of marks.slice(0, MOST_MARKS)) {
    const markEnd = Math.min(offset + length, end);
    if (offset < at || markEnd <= offset) continue;
    pieces.push(flat(text.slice(at, offset)), bold(flat(text.slice(offset, markEnd))));
    at = markEnd;
  }
  pieces.push(flat(text.slice(at, end)), end < text.length ? '…' : '');
  return quote(concat(...pieces));
}

/** Clean and without line breaks; spaces at the ends stay, because the pieces are concatenated. */
function flat(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
