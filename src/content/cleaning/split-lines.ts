import { isBlank, type Line, type StepResult } from './lines.ts';

/** Quotations, tables, list items, indented lines: structures whose lines belong together. */
const STRUCTURE = /^(?:[>|]|[-*+•]\s|\d{1,3}[.)]\s|\s)/;
const HEADING = /^ {0,3}#{1,6}\s/;
/** Authors who write Markdown separate paragraphs by blank lines. */
const MARKDOWN = /^ {0,3}#{1,6}\s|\*\*|<details\b|^\s*\|.*\|/i;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const SENTENCE_END = /[。！？!?.…：:；;][”’"')）」』\]]*\s*$/;

/**
 * Puts blank lines between lines that are paragraphs, in a text that has no others: most of its lines end with a sentence, and few
 * are followed by a blank one. Lines that an editor has wrapped stay together.
 */
export function splitLines(lines: readonly Line[]): StepResult {
  const isPair = (index: number): boolean => {
    const [line, next] = [lines[index], lines[index + 1]];
    return (
      line !== undefined &&
      next !== undefined &&
      !line.isCode &&
      !next.isCode &&
      !isBlank(line) &&
      !isBlank(next)
    );
  };
  const pairs = lines.flatMap((_, index) => (isPair(index) ? [index] : []));
  const shown = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const breaks = shown.filter((index, place) => place > 0 && index - (shown[place - 1] ?? index) > 1).length;
  const ended = pairs.filter((index) => SENTENCE_END.test(lines[index]?.text ?? '')).length;
  const isMarked = lines.some(({ text, isCode }) => isCode || MARKDOWN.test(text));
  if (isMarked || ended * 2 < pairs.length || ended <= breaks) return { lines, changed: [] };
  const ending = new Set(
    pairs.filter((index) => endsParagraph(lines[index]?.text ?? '', lines[index + 1]?.text ?? '')),
  );
  return {
    lines: lines.flatMap((line, index) => (ending.has(index) ? [line, { ...line, text: '' }] : [line])),
    changed: [...ending].map((index) => lines[index]?.text ?? ''),
  };
}

/** Line ends beside Chinese end a paragraph, and those after a sentence; lines of a list, a table or a quotation stay together. */
function endsParagraph(last: string, next: string): boolean {
  if (HEADING.test(last) || HEADING.test(next)) return true;
  if (STRUCTURE.test(last) || STRUCTURE.test(next)) return STRUCTURE.test(last) !== STRUCTURE.test(next);
  return CHINESE.test(last.at(-1) ?? '') || CHINESE.test(next.charAt(0)) || SENTENCE_END.test(last);
}
