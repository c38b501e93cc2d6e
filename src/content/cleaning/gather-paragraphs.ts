import { isBlank, type Line } from './lines.ts';

/** A paragraph of a raw text. */
export interface Paragraph {
  /** The line at which it begins, from 1. */
  readonly at: number;
  readonly text: string;
}

const HEADING = /^ {0,3}#{1,6}\s/;

/** Gathers lines into paragraphs: blank lines part them, outside of code, and a heading is one by itself. */
export function gatherParagraphs(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const isParted = last && !line.isCode && (isBlank(line) || isHeading(line) || isHeading(last));
    if (isParted) groups.push([]);
    if (line.isCode || !isBlank(line)) groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => {
    const text = group
      .map((line) => line.text)
      .join('\n')
      .trimEnd();
    return text.trim() === '' ? [] : [{ at: group[0]?.at ?? 0, text }];
  });
}

function isHeading({ text, isCode }: Line): boolean {
  return !isCode && HEADING.test(text);
}
