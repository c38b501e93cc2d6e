import type { SearchDocument } from '../search-index.ts';
import { plainText } from './plain-text.ts';

/** Where a piece of an indexed text comes from. */
export const TITLE = 0;
export const SUMMARY = 1;
export const NAMES = 2;
/** The heading of section n is `SECTIONS + 2n`, its body one more. */
const SECTIONS = 3;

/** All that is searched of one episode, in one string, and which piece begins where. */
export interface DocumentText {
  readonly text: string;
  /** Pairs of offset and place, ascending. */
  readonly parts: Uint32Array;
}

/** The section that a place belongs to; undefined for title, summary and names. */
export function sectionOf(place: number): number | undefined {
  return place < SECTIONS ? undefined : (place - SECTIONS) >> 1;
}

/** Whether a place is a section's heading. */
export function isHeading(place: number): boolean {
  return place >= SECTIONS && (place - SECTIONS) % 2 === 0;
}

/** Lays out an episode as one plain text. */
export function documentText({ title, summary, names, sections }: SearchDocument): DocumentText {
  const pieces: [text: string, place: number][] = [
    [plainText(title), TITLE],
    [plainText(summary ?? ''), SUMMARY],
    [names.map(plainText).join('\n'), NAMES],
  ];
  sections.forEach(({ heading, body }, index) => {
    pieces.push([plainText(heading), SECTIONS + 2 * index], [plainText(body), SECTIONS + 2 * index + 1]);
  });
  const parts: number[] = [];
  let text = '';
  for (const [piece, place] of pieces) {
    if (piece === '') continue;
    parts.push(text.length, place);
    text += `${piece}\n`;
  }
  return { text, parts: Uint32Array.from(parts) };
}
