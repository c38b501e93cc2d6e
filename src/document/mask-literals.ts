/** A line at which a code span ends at the latest: an empty one, or the start of something other than its paragraph. */
const BREAK =
  /^[ \t]*(?:$|#{1,6}[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t]|<\/?(?:details|summary)[^<>]{0,200}>[ \t]*(?:<|$))/i;
/** What makes signs literal; comments are skipped as a whole, since a backtick in them opens nothing. */
const LITERAL = /\\[!-/:-@[-`{-~]|`+|<!--|[a-z]{2,10}:\/\/[^\s<>()"'`\u0080-\uffff]+/gi;
const ENTRY = /^[ \t]{0,60}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const OPENINGS = /<details|<!--/gi;
const ENDINGS = /<\/details|-->/gi;
const MASK = '\0';

/**
 * Masks everything that only looks like a tag or a comment: code spans, escaped signs, addresses, indented code. Offsets in a
 * masked line are those of the line. Linear in the text.
 */
export function maskLiterals(lines: readonly string[], isCode: (line: number) => boolean): readonly string[] {
  const masked = [...lines];
  let first = 0;
  const maskUpTo = (end: number) => {
    if (end > first) maskParagraph(masked, first, end);
    first = end;
  };
  for (const [index, line] of lines.entries()) {
    if (isCode(index)) {
      maskUpTo(index);
      first = index + 1;
    } else if (BREAK.test(line)) maskUpTo(index);
  }
  maskUpTo(lines.length);
  maskIndentedCode(masked, isCode);
  return masked;
}

function maskParagraph(lines: string[], first: number, end: number): void {
  const text = lines.slice(first, end).join('\n');
  if (!/[<%]/.test(text) || !/[`\\]|:\/\//.test(text)) return;
  const masked = maskText(text);
  if (masked === text) return;
  for (const [offset, line] of masked.split('\n').entries()) lines[first + offset] = line;
}

function maskText(text: string): string {
  const lastRun = new Map([...text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
  const lastEnd = text.lastIndexOf('-->');
  const pieces: string[] = [];
  let at = 0;
  const cover = (start: number, end: number) => {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, MASK));
    at = end;
  };
  LITERAL.lastIndex = 0;
  for (let match = LITERAL.exec(text); match; match = LITERAL.exec(text)) {
    const [found] = match;
    const start = match.index;
    if (found === '<!--') {
      if (lastEnd > start) LITERAL.lastIndex = text.indexOf('-->', start + 2) + 3;
    } else if (!found.startsWith('`')) cover(start, LITERAL.lastIndex);
    else if ((lastRun.get(found.length) ?? 0) > start) {
      const end = endOfSpan(text, LITERAL.lastIndex, found.length);
      cover(start, end);
      LITERAL.lastIndex = end;
    }
  }
  return pieces.join('') + text.slice(at);
}

function endOfSpan(text: string, from: number, length: number): number {
  const RUN = /`+/g;
  RUN.lastIndex = from;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    if (run[0].length === length) return RUN.lastIndex;
  }
  return from;
}

/** Outside lists, indented lines after an empty line are code, unless they contain half of a fold or comment and are just shifted right. */
function maskIndentedCode(lines: string[], isCode: (line: number) => boolean): void {
  let isInList = false;
  let isBlankBefore = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isBlank = line.trim() === '';
    if (!isBlank && !isCode(index)) {
      if (ENTRY.test(line) && (isInList || !INDENTED.test(line))) isInList = true;
      else if (isBlankBefore && /^\S/.test(line)) isInList = false;
      if (isBlankBefore && !isInList && INDENTED.test(line)) index = maskIndentedFrom(lines, index);
    }
    isBlankBefore = isBlank;
  }
}

/** @returns the last line of the code */
function maskIndentedFrom(lines: string[], first: number): number {
  let end = first;
  while (end < lines.length && INDENTED.test(lines[end] ?? '')) end += 1;
  const code = lines.slice(first, end).join('\n');
  if (code.match(OPENINGS)?.length === code.match(ENDINGS)?.length) lines.fill('', first, end);
  return end - 1;
}
