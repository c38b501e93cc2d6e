import type { SearchDocument } from '../search-index.ts';

/** Where a piece of an indexed text comes from. */
export const TITLE = 0;
export const SUMMARY = 1;
export const NAMES = 2;
export const SPEAKERS = 3;
/** The heading of section n is `SECTIONS + 3n`, its text one more, its folded text two more. */
const SECTIONS = 4;
const A_SECTION = 3;

/** Control and format characters, which are invisible. Ranges, because a class by property takes ten times as long. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;

/** The searchable text of one episode in one string, and where each piece begins; folded pieces come last. */
export interface DocumentText {
  readonly text: string;
  /** Pairs of offset and place, ascending by offset. */
  readonly parts: Uint32Array;
}

/** The section that a place belongs to; undefined for title, summary, names and speakers. */
export function sectionOf(place: number): number | undefined {
  return place < SECTIONS ? undefined : Math.floor((place - SECTIONS) / A_SECTION);
}

/** The place of a section's heading. */
export function headingOf(section: number): number {
  return SECTIONS + A_SECTION * section;
}

/** Whether a place is a section's heading. */
export function isHeading(place: number): boolean {
  return place >= SECTIONS && (place - SECTIONS) % A_SECTION === 0;
}

/** Whether a place is the text of a section that is visible at once. */
export function isBody(place: number): boolean {
  return place >= SECTIONS && (place - SECTIONS) % A_SECTION === 1;
}

/** Whether a place is the folded text of a section. */
export function isFolded(place: number): boolean {
  return place >= SECTIONS && (place - SECTIONS) % A_SECTION === 2;
}

/** Where the folded text of sections begins, after everything that is visible at once. */
export function openEndOf(parts: Uint32Array, length: number): number {
  for (let at = 0; at < parts.length; at += 2) if (isFolded(parts[at + 1] ?? 0)) return parts[at] ?? 0;
  return length;
}

/** Lays out an episode as one plain text. */
export function documentText({
  title,
  summary,
  names,
  speakers = [],
  sections,
}: SearchDocument): DocumentText {
  const pieces: readonly (readonly [text: string, place: number])[] = [
    [title, TITLE],
    [summary ?? '', SUMMARY],
    [names.join('\n'), NAMES],
    [speakers.join('\n'), SPEAKERS],
    ...sections.flatMap(({ heading, text }, index) => [
      [heading, headingOf(index)] as const,
      [text, headingOf(index) + 1] as const,
    ]),
    ...sections.map(({ folded }, index) => [folded, headingOf(index) + 2] as const),
  ];
  const parts: number[] = [];
  let whole = '';
  for (const [piece, place] of pieces) {
    const text = normalise(piece);
    if (text === '') continue;
    parts.push(whole.length, place);
    whole += `${text}\n`;
  }
  return { text: whole, parts: Uint32Array.from(parts) };
}

/** Normalises characters to NFC and removes invisible ones. */
function normalise(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').trim();
}
