import type { Block } from '../domain/document.ts';
import { plainTextOf } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { isLinkList, isSourceList } from './source-list.ts';

/** A paragraph as it is searched, cited and given to a model. */
export interface Paragraph {
  /** Plain text: of a list an entry a line, of a table a row a line. */
  readonly text: string;
  /** Whether its sentences may stand alone, as those of a heading, a table, code or a list of links do not. */
  readonly isProse: boolean;
}

const PROSE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'list', 'quote', 'callout']);
/** Where a sentence that is too long by itself may be cut. */
const CLAUSE_END = /[，、：\s]/u;

/**
 * The paragraphs of a text in its order, a block each: what says nothing, what only tells where to read, and what is folded is none.
 * Whoever counts, cites or ranks paragraphs takes them from here.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks
    .filter((block) => !isSourceList(block))
    .map((block) => ({ text: plainTextOf(block), isProse: PROSE.has(block.kind) && !isLinkList(block) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/**
 * Cuts a paragraph that is too long between its sentences or lines, and a sentence that is too long by itself between its clauses.
 * @param longest UTF-16 units of a piece
 * @returns pieces of the text as it stands, in their order; nothing but blanks and marks is lost
 */
export function cutParagraph(text: string, longest: number): string[] {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  let [start, end] = [0, 0];
  for (const sentence of sentencesOf(text)) {
    const at = text.indexOf(sentence, end);
    const next = at + sentence.length;
    if (next - start > longest && end > start) {
      pieces.push(text.slice(start, end));
      start = at;
    }
    for (end = next; end - start > longest; ) {
      const cut = clauseEnd(text, start, start + longest);
      pieces.push(text.slice(start, cut));
      start = cut;
    }
  }
  return [...pieces, text.slice(start, end)].map((piece) => piece.trim()).filter(Boolean);
}

/** The last end of a clause in the second half of a stretch; else its end, though not between the halves of a character. */
function clauseEnd(text: string, start: number, limit: number): number {
  for (let at = limit; at > (start + limit) / 2; at -= 1) {
    if (CLAUSE_END.test(text.charAt(at - 1))) return at;
  }
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
