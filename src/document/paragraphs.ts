import type { Block } from '../domain/document.ts';
import { plainTextOf } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { isLinkList, isSourceList } from './source-list.ts';

/** A paragraph as it is searched, cited and passed to a model. */
export interface Paragraph {
  /** Plain text: one line per list item or table row. */
  readonly text: string;
  /** Whether its sentences make sense on their own; false for a heading, a table, code or a list of links. */
  readonly isProse: boolean;
}

const PROSE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'list', 'quote', 'callout']);
/** Where a sentence that is too long may be cut. */
const CLAUSE_END = /[，、：\s]/u;

/**
 * The paragraphs of a text in order, one per block, without blocks that have no words, lists of sources, and folded parts.
 * All code that counts, cites or ranks paragraphs must use this function.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks
    .filter((block) => !isSourceList(block))
    .map((block) => ({ text: plainTextOf(block), isProse: PROSE.has(block.kind) && !isLinkList(block) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/**
 * Cuts a paragraph that is too long between sentences or lines, and a sentence that is too long between clauses.
 * @param longest UTF-16 units of a piece
 * @returns pieces of the unchanged text, in order; nothing but blanks and punctuation is lost
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

/** The last end of a clause in the second half of a range; else the end of the range, but never inside a surrogate pair. */
function clauseEnd(text: string, start: number, limit: number): number {
  for (let at = limit; at > (start + limit) / 2; at -= 1) {
    if (CLAUSE_END.test(text.charAt(at - 1))) return at;
  }
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
