import type { Snippet } from '../../domain/search.ts';
import { isFolded, sectionOf } from '../index/document-text.ts';
import { type OpenedText, partAt, type TextStretch } from './opened-text.ts';
import type { Focus, Sighting } from './sightings.ts';

/** Units of a snippet: three lines on a phone. */
const LONGEST = 140;
/** A sentence shorter than this is shown with the next one. */
const SHORTEST = 50;
/** How far before the first mark a sentence may begin to be shown from its beginning. */
const LEAD = 60;
/** How much is shown before the mark if no sentence begins near enough. */
const SHORT_LEAD = 24;

/** A Latin full stop ends a sentence only before a space. */
const SENTENCE_END = /[。！？；!?\n.]/u;
const CLAUSE_END = /[，、：,:]/u;

/**
 * Cuts the sentences around a focus out of a text.
 * @param writtenIn a part of it as it was written: as long as in its folded form, so that offsets are the same in both
 */
export function cutSnippet(
  text: OpenedText,
  writtenIn: (part: TextStretch) => string,
  { sightings, place }: Focus,
): { snippet: Snippet; section: number | undefined } {
  const [first] = sightings;
  const offset = first?.offset ?? 0;
  const part = partAt(text, offset);
  const whole = writtenIn(part).trimEnd();
  const at = offset - part.start;
  const start = startOf(whole, at);
  const end = endOf(whole, start.at, at + (first?.length ?? 0));
  const before = start.isCut ? '…' : '';
  const cut = whole.slice(start.at, end.at).trimEnd();
  const after = end.isCut ? '…' : '';
  // A snippet must not contain line breaks.
  const shown = `${before}${cut}${after}`.replaceAll('\n', ' ');
  const shift = before.length - start.at - part.start;
  return {
    snippet: {
      text: shown,
      marks: marksIn(sightings, shift, before.length + cut.length),
      ...(isFolded(place) && { isFolded: true }),
    },
    section: sectionOf(place),
  };
}

function startOf(text: string, at: number): { readonly at: number; readonly isCut: boolean } {
  for (let back = at; back > Math.max(0, at - LEAD); back -= 1) {
    if (endsSentence(text, back - 1)) {
      return { at: skipBlanks(text, back, at), isCut: false };
    }
  }
  if (at <= LEAD) return { at: 0, isCut: false };
  for (let back = at; back > at - LEAD; back -= 1) {
    if (CLAUSE_END.test(text.charAt(back - 1))) return { at: skipBlanks(text, back, at), isCut: true };
  }
  return { at: wholeCharacter(text, at - SHORT_LEAD), isCut: true };
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  return SENTENCE_END.test(character) && !(character === '.' && /\S/u.test(text.charAt(at + 1)));
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s”’」』）)]/u.test(text.charAt(at))) at += 1;
  return at;
}

function endOf(
  text: string,
  start: number,
  atLeast: number,
): { readonly at: number; readonly isCut: boolean } {
  const limit = Math.max(start + LONGEST, atLeast);
  if (text.length <= limit) return { at: text.length, isCut: false };
  let sentence = 0;
  let clause = 0;
  for (let at = atLeast; at < limit; at += 1) {
    if (endsSentence(text, at)) {
      sentence = text.charAt(at) === '\n' ? at : at + 1;
      if (sentence - start >= SHORTEST) return { at: closing(text, sentence), isCut: false };
    } else if (CLAUSE_END.test(text.charAt(at))) clause = at;
  }
  if (sentence > 0) return { at: closing(text, sentence), isCut: false };
  return { at: clause > 0 ? clause : wholeCharacter(text, limit), isCut: true };
}

/** Quotes and brackets that close right after a sentence belong to it. */
function closing(text: string, from: number): number {
  let at = from;
  while (/[”’」』）)]/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Never splits a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function marksIn(sightings: readonly Sighting[], shift: number, end: number): Snippet['marks'] {
  const marks: { offset: number; length: number }[] = [];
  for (const sighting of sightings) {
    const offset = sighting.offset + shift;
    const last = marks.at(-1);
    const lastEnd = last ? last.offset + last.length : 0;
    const to = Math.min(offset + sighting.length, end);
    if (to <= lastEnd || offset < 0) continue;
    // Pairs of characters that follow each other are one mark.
    if (last && offset <= lastEnd) last.length = to - last.offset;
    else if (offset < to) marks.push({ offset, length: to - offset });
  }
  return marks;
}
