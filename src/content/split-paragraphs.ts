import { fenceAfter } from '../domain/fences.ts';

/** Quotations, tables, list items, indented lines: structures whose lines belong together. */
const STRUCTURE = /^(?:[>|]|[-*+•]\s|\d{1,3}[.)]\s|\s)/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const SENTENCE_END = /[.!?:;]["')\]]*$/;

/**
 * Splits a text at its blank lines, and at line ends that end a paragraph too: those beside Chinese, and those after a
 * sentence. Lines of a list, a table, a quotation or a block of code stay together. Blank paragraphs are left out.
 */
export function splitParagraphs(text: string): string[] {
  const paragraphs: string[][] = [[]];
  let fence = '';
  let last = '';
  for (const line of text.split('\n')) {
    const isInside = fence !== '';
    fence = fenceAfter(fence, line);
    if (!isInside && (line.trim() === '' || endsParagraph(last, line))) paragraphs.push([]);
    if (isInside || line.trim() !== '') paragraphs.at(-1)?.push(line);
    last = line;
  }
  return paragraphs.map((lines) => lines.join('\n').trimEnd()).filter((paragraph) => paragraph !== '');
}

function endsParagraph(last: string, next: string): boolean {
  if (/^ {0,3}#{1,6}\s/.test(last) || /^ {0,3}#{1,6}\s/.test(next)) return true;
  if (STRUCTURE.test(last) || STRUCTURE.test(next)) return STRUCTURE.test(last) !== STRUCTURE.test(next);
  return CHINESE.test(last.at(-1) ?? '') || CHINESE.test(next.charAt(0)) || SENTENCE_END.test(last);
}
