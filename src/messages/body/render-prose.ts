import type { Mark, Prose } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import { bold, code, italic, join, link, plain, strikethrough } from '../common/rich-text.ts';

/** The rest of a text that is to be rendered. */
interface Reader {
  readonly text: string;
  /** By start; enclosing marks first. */
  readonly marks: readonly Mark[];
  /** The next mark. */
  at: number;
}

/** Renders a text with its marks; where Telegram allows no overlap, the inner formatting is dropped. */
export function renderProse({ text, marks }: Prose): RichText {
  const ordered = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return renderStretch({ text, marks: ordered, at: 0 }, 0, text.length);
}

function renderStretch(reader: Reader, start: number, end: number): RichText {
  const pieces: RichText[] = [];
  let from = start;
  while (reader.at < reader.marks.length) {
    const mark = reader.marks[reader.at];
    if (!mark || mark.start >= end) break;
    reader.at += 1;
    // Only the end of a mark that began in the previous stretch is here.
    const inner = { start: Math.max(from, mark.start), end: Math.min(mark.end, end) };
    if (inner.start >= inner.end) continue;
    pieces.push(plain(reader.text.slice(from, inner.start)));
    pieces.push(applyMark(mark, renderStretch(reader, inner.start, inner.end)));
    from = inner.end;
  }
  pieces.push(plain(reader.text.slice(from, end)));
  return join(pieces, '');
}

function applyMark(mark: Mark, rich: RichText): RichText {
  switch (mark.kind) {
    case 'bold':
      return bold(rich);
    case 'italic':
      return italic(rich);
    case 'strikethrough':
      return strikethrough(rich);
    case 'code':
      return code(rich.text);
    case 'link':
    case 'picture':
      return link(rich, mark.address);
    case 'formula':
    case 'note':
      return rich;
  }
}
