import { fenceAfter } from '../../domain/fences.ts';

/** A line of a raw text on its way through the cleaning. */
export interface Line {
  /** From 1, in the raw text. */
  readonly at: number;
  readonly text: string;
  /** In a fenced block of code, fences included. */
  readonly isCode: boolean;
}

/** What a step makes of the lines. */
export interface StepResult {
  readonly lines: readonly Line[];
  /** What it took out or changed, in order; empty when there was nothing to do. */
  readonly changed: readonly string[];
}

/** The lines of a text. @param first the number of the first one, from 1 */
export function linesOf(text: string, first = 1): Line[] {
  let fence = '';
  return text.split('\n').map((line, index) => {
    const before = fence;
    fence = fenceAfter(fence, line);
    return { at: first + index, text: line, isCode: before !== '' || fence !== '' };
  });
}

/** A line without the marks of a heading and of emphasis. */
export function withoutMarks(line: string): string {
  return line
    .replace(/^\s*#+\s+/, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a line shows nothing. */
export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** The lines without those of the prose that are litter. */
export function withoutLines(lines: readonly Line[], isLitter: (line: Line) => boolean): StepResult {
  const dropped = lines.filter((line) => !line.isCode && !isBlank(line) && isLitter(line));
  const litter = new Set(dropped);
  return {
    lines: lines.filter((line) => !litter.has(line)),
    changed: dropped.map(({ text }) => text.trim()),
  };
}

/** Takes what matches out of the prose of each line: code stays, also within a line. */
export function withoutMatches(lines: readonly Line[], pattern: RegExp, replacement = ''): StepResult {
  const changed: string[] = [];
  const clean = lines.map((line) => {
    if (line.isCode) return line;
    const text = line.text
      .split(/(`+[^`]*`+)/)
      .map((piece, place) =>
        place % 2 === 1
          ? piece
          : piece.replace(pattern, (match, ...groups) => {
              changed.push(match);
              return replacement.replace('$1', String(groups[0]));
            }),
      )
      .join('');
    return text === line.text ? line : { ...line, text };
  });
  return { lines: clean, changed };
}
