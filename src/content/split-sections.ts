import type { Section } from '../domain/episode.ts';
import { fenceAfter } from '../domain/fences.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Splits a Markdown body at headings of level one to three, outside code fences; deeper headings stay in the text.
 * Text before the first heading gets the heading ''. A heading that only repeats the title and has no text is left out.
 */
export function splitSections(body: string, title: string): Section[] {
  const drafts: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fence = '';
  for (const line of body.split('\n')) {
    fence = fenceAfter(fence, line);
    const heading = fence === '' ? readHeading(line) : undefined;
    if (heading === undefined) drafts.at(-1)?.lines.push(line);
    else drafts.push({ heading, lines: [] });
  }
  return drafts
    .map(({ heading, lines }) => ({ heading, body: joinLines(lines) }))
    .filter((section) => section.body !== '' || (section.heading !== '' && section.heading !== title));
}

/** `### Title ##` gives `Title`; emphasis goes, because headings are shown as plain text. */
function readHeading(line: string): string | undefined {
  const match = /^ {0,3}#{1,3}(?:[ \t]+(.*))?$/.exec(line);
  if (!match) return undefined;
  const text = (match[1] ?? '').trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  const isClosing = end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t';
  return withoutMarks(text.slice(0, isClosing ? end : text.length)).trim();
}

/** Joins lines without the blank ones at either end. */
function joinLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}
