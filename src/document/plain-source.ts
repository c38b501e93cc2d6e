import type { Mark, Prose } from '../domain/document.ts';

/**
 * A line that may begin something other than a paragraph, or be indented. Letters, brackets and quotation marks cannot, nor can
 * asterisks before a word or digits without a dot; tables and underlined headings need a second line of other signs.
 */
const OTHER_LINE = /^(?!\p{L}|[<[(（“‘"'「『《【]|\*{1,2}[^\s*]|\d{1,20}[^\d.)]|[ \t]*$)/mu;
const EMPTY_LINES = /\n(?:[ \t]*\n)+/;

/** Everything that can start a parser rule in a paragraph, except line breaks and asterisks. */
const MEANINGFUL = /[$&<[\]\\^_`~]|==|:\/\//;
const HTML_PARAGRAPH = /^<p(?: class="[\w -]{0,60}")?>([^<]*)<\/p>$/;
const LINE_BREAK = / *\n[ \t]*/g;
/** The first and last character of unambiguous bold: no blank, no punctuation. */
const WORD = /[\p{L}\p{N}]/u;

/**
 * A fast path for texts that consist only of paragraphs, as most texts between two folded parts do: the same result as the
 * parser's, without its tables of lines.
 * @returns the sources of the paragraphs; undefined when the parser is needed
 */
export function plainParagraphs(source: string): readonly string[] | undefined {
  if (OTHER_LINE.test(source)) return undefined;
  return source
    .trim()
    .split(EMPTY_LINES)
    .filter((paragraph) => paragraph !== '');
}

/**
 * A fast path for the source of a paragraph, heading or cell with only words and perhaps bold ones, as nine out of ten are: the
 * same result as the parser's, without running its rules at every sign.
 * @returns undefined when the parser is needed
 */
export function plainProse(content: string): Prose | undefined {
  const inside = content.startsWith('<p') ? (HTML_PARAGRAPH.exec(content)?.[1] ?? content) : content;
  if (MEANINGFUL.test(inside)) return undefined;
  const text = (inside.includes('\n') ? inside.replace(LINE_BREAK, '\n') : inside).trim();
  return text.includes('*') ? boldProse(text) : { text, marks: [] };
}

/** Bold between pairs of `**` that open before a letter or digit and close after one, which is unambiguous. */
function boldProse(source: string): Prose | undefined {
  const pieces = source.split('**');
  if (pieces.length % 2 === 0) return undefined;
  const marks: Mark[] = [];
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const isRunOfFour = piece === '' && index > 0 && index < pieces.length - 1;
    if (isRunOfFour || piece.includes('*')) return undefined;
    if (index % 2 === 1) {
      if (!isWord(piece, 0) || !isWord(piece, piece.length - 1)) return undefined;
      if (isBetweenDigits(pieces[index - 1], piece) || isBetweenDigits(piece, pieces[index + 1]))
        return undefined;
      marks.push({ kind: 'bold', start: text.length, end: text.length + piece.length });
    }
    text += piece;
  }
  return { text, marks };
}

/** Asterisks between digits may be a power. */
function isBetweenDigits(before = '', behind = ''): boolean {
  return isDigit(before.charCodeAt(before.length - 1)) && isDigit(behind.charCodeAt(0));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A fast path for Chinese characters, which most are. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return WORD.test(text.charAt(at));
}
