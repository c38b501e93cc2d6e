import { findTag } from './html-names.ts';

/** Where the text continues after a comment. */
interface Place {
  readonly line: number;
  readonly at: number;
}

/** A text whose comments are being removed. */
interface Source {
  readonly lines: readonly string[];
  /** The same lines with literal text masked: what looks like a comment there is none. */
  readonly masked: readonly string[];
  readonly isCode: (line: number) => boolean;
  /** The last line of each closing tag of scripts and styles. */
  readonly lastEnds: Map<string, number>;
}

interface Opening {
  readonly start: number;
  readonly contentStart: number;
  readonly closing: '-->' | '%%' | '</script' | '</style';
}

/** What may begin a comment, a script or a style: most texts have none of these. */
export const COMMENT = /<!--|%%|<(?:script|style)/i;
const EMPTY_COMMENT = /<!--(?:-?>)/y;

/**
 * Removes comments, scripts and styles from lines; their line breaks stay. One without an end removes no text: only its mark, or
 * the line that begins with it, is dropped, and the text after it stays. Linear in the length of the text.
 */
export function stripComments(
  lines: readonly string[],
  masked: readonly string[],
  isCode: (line: number) => boolean,
): { readonly lines: readonly string[]; readonly unclosed: readonly number[] } {
  const source: Source = { lines, masked, isCode, lastEnds: new Map() };
  const unclosed: number[] = [];
  let resume: Place = { line: 0, at: 0 };
  const stripped = lines.map((line, index) => {
    if (index < resume.line) return '';
    const from = index === resume.line ? resume.at : 0;
    if (isCode(index)) return line;
    if (from === 0 && !COMMENT.test(masked[index] ?? '')) return line;
    const { text, end, isUnclosed } = stripLine(source, index, from);
    if (isUnclosed) unclosed.push(index);
    if (end) resume = end;
    return text;
  });
  return { lines: stripped, unclosed };
}

interface Stripped {
  readonly text: string;
  /** The end of a comment that continues past the line. */
  readonly end?: Place;
  readonly isUnclosed?: boolean;
}

function stripLine(source: Source, index: number, from: number): Stripped {
  const line = source.lines[index] ?? '';
  const masked = source.masked[index] ?? '';
  let text = '';
  let at = from;
  for (let found = findOpening(masked, at); found; found = findOpening(masked, at)) {
    text += line.slice(at, found.start);
    const end = endInLine(masked, found);
    if (end !== undefined) {
      at = end;
      continue;
    }
    const begins = masked.slice(0, found.start).trim() === '';
    const place = endBehind(source, index, found, begins);
    if (place) return { text, end: place };
    // `%%` without an end is no Obsidian comment but a percentage.
    if (found.closing === '%%') {
      at = found.start;
      break;
    }
    if (begins && found.closing === '-->') return { text: '', isUnclosed: true };
    const rest = line.slice(found.contentStart).replaceAll('<!--', '').trimStart();
    return { text: text + rest, isUnclosed: true };
  }
  return { text: text + line.slice(at) };
}

/** The next comment, script or style. `50%%` is no comment. */
function findOpening(masked: string, from: number): Opening | undefined {
  const OPENING = /<!--|(?<![\d%])%%(?!%)|<(?=script|style)/gi;
  OPENING.lastIndex = from;
  for (let match = OPENING.exec(masked); match; match = OPENING.exec(masked)) {
    const start = match.index;
    if (match[0] === '<!--') return { start, contentStart: start + 4, closing: '-->' };
    if (match[0] === '%%') return { start, contentStart: start + 2, closing: '%%' };
    const tag = findTag(masked, start);
    if (tag && !tag.isClosing)
      return { start, contentStart: tag.end, closing: tag.name === 'script' ? '</script' : '</style' };
  }
  return undefined;
}

function endInLine(masked: string, { start, contentStart, closing }: Opening): number | undefined {
  if (closing === '-->') {
    EMPTY_COMMENT.lastIndex = start;
    if (EMPTY_COMMENT.test(masked)) return EMPTY_COMMENT.lastIndex;
  }
  if (closing.startsWith('<')) return endOfTag(masked, closing, contentStart);
  const at = masked.indexOf(closing, contentStart);
  return at < 0 ? undefined : at + closing.length;
}

function endOfTag(masked: string, closing: string, from: number): number | undefined {
  const CLOSING = new RegExp(closing, 'gi');
  CLOSING.lastIndex = from;
  if (!CLOSING.test(masked)) return undefined;
  const tagEnd = masked.indexOf('>', CLOSING.lastIndex);
  return tagEnd < 0 ? masked.length : tagEnd + 1;
}

/** The end, in a later line, of what a line opens. */
function endBehind(
  source: Source,
  opened: number,
  { closing, start }: Opening,
  begins: boolean,
): Place | undefined {
  if (closing === '-->') return endOfComment(source, opened, begins);
  if (closing === '%%')
    return /^%%(?:\s|$)/.test((source.masked[opened] ?? '').slice(start)) && begins
      ? endOfNote(source, opened)
      : undefined;
  return endOfElement(source, opened, closing);
}

/** A comment that runs into another is unclosed; one inside a text must end in its paragraph. */
function endOfComment({ masked, isCode }: Source, opened: number, begins: boolean): Place | undefined {
  for (let line = opened + 1; line < masked.length; line += 1) {
    const text = masked[line] ?? '';
    if (!begins && text.trim() === '') return undefined;
    if (isCode(line) || !text.includes('--')) continue;
    const end = text.indexOf('-->');
    const another = text.indexOf('<!--');
    if (end >= 0 && (another < 0 || end < another)) return { line, at: end + 3 };
    if (another >= 0) return undefined;
  }
  return undefined;
}

/** A multi-line Obsidian comment ends with `%%` at the end of a line. */
function endOfNote({ masked, isCode }: Source, opened: number): Place | undefined {
  for (let line = opened + 1; line < masked.length; line += 1) {
    const text = (masked[line] ?? '').trimEnd();
    if (isCode(line) || !text.includes('%%')) continue;
    if (text.trimStart() === '%%') return { line, at: text.length };
    const isEnd = /(?<!\d)%%$/.test(text) && text.indexOf('%%') === text.length - 2;
    return isEnd ? { line, at: text.length } : undefined;
  }
  return undefined;
}

function endOfElement(source: Source, opened: number, closing: string): Place | undefined {
  const { masked, isCode, lastEnds } = source;
  const endIn = (text: string, line: number) =>
    text.includes('</') && !isCode(line) ? endOfTag(text, closing, 0) : undefined;
  const last = lastEnds.get(closing) ?? masked.findLastIndex((text, line) => endIn(text, line) !== undefined);
  lastEnds.set(closing, last);
  for (let line = opened + 1; line <= last; line += 1) {
    const at = endIn(masked[line] ?? '', line);
    if (at !== undefined) return { line, at };
  }
  return undefined;
}
