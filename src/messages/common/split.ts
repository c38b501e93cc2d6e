import type { MessageEntity, RichText } from '../../domain/message.ts';
import { graphemeStart } from './clean-text.ts';
import { concat, slice } from './rich-text.ts';

/** Telegram: characters of one message after parsing; counting UTF-16 units is always on the safe side. */
export const TEXT_LIMIT = 4096;
/** Telegram ignores entities beyond this many. */
export const ENTITY_LIMIT = 100;

/** Where a text may be cut, best first: after the match. ASCII punctuation counts only before white space. */
const BREAKS: readonly RegExp[] = [
  /(?=\n[^\S\n]*\n)/g,
  /(?=\n)/g,
  /(?:[。！？；…]+|[.!?;]+(?=["')\]]*\s))["'”’」』）》】)\]]*/g,
  /[，、：]|[,:](?=\s)/g,
  /(?=\s)/g,
];
/** How many units beyond the room are examined, so that closing quotes stay with their sentence. */
const LOOK_AHEAD = 8;

/** A stretch of the text, in UTF-16 units, without the white space at its ends. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into parts of at most `limit` UTF-16 units (64 or more) and 100 entities, at a paragraph, line, sentence,
 * clause or space, else between graphemes; never inside a link that fits one part. An entity across a cut continues in the
 * next part. Only white space at the cuts is dropped. Several parts end in a mark such as `(1/3)`, within the limit.
 */
export function splitRichText(rich: RichText, limit: number): RichText[] {
  return markParts(splitRanges(rich, limit).map(({ start, end }) => slice(rich, start, end)));
}

/** Appends its number to each of several parts. */
export function markParts(parts: readonly RichText[]): RichText[] {
  if (parts.length < 2) return [...parts];
  return parts.map((part, index) => concat(part, markOf(index + 1, parts.length)));
}

function markOf(part: number, parts: number): string {
  return `\n\n(${part}/${parts})`;
}

/** The stretches of the text that become the parts of `splitRichText`; they leave room for the part marks. */
export function splitRanges(rich: RichText, limit: number): Range[] {
  const single = cutRanges(rich, limit);
  if (single.length < 2) return single;
  // More parts need longer marks: the room for them grows until they fit.
  for (let digits = 1; ; digits += 1) {
    const ranges = cutRanges(rich, limit - markOf(10 ** digits - 1, 10 ** digits - 1).length);
    if (ranges.length < 10 ** digits) return ranges;
  }
}

function cutRanges(rich: RichText, limit: number): Range[] {
  const ranges: Range[] = [];
  const entitiesNear = createEntityWindow(rich.entities, limit);
  let start = skipSpace(rich.text, 0);
  while (start < rich.text.length) {
    const entities = entitiesNear(start);
    const starts = entities.map((entity) => entity.offset);
    const end = endOfPart({ text: rich.text, entities }, starts, start, limit);
    ranges.push({ start, end: start + rich.text.slice(start, end).trimEnd().length });
    start = skipSpace(rich.text, end);
  }
  return ranges;
}

/**
 * Returns the entities that a part from `start` can touch, by offset; `start` must only increase. Examining all entities for
 * every part would be quadratic.
 */
function createEntityWindow(
  entities: readonly MessageEntity[],
  limit: number,
): (start: number) => readonly MessageEntity[] {
  const ordered = entities.toSorted((a, b) => a.offset - b.offset);
  let near: readonly MessageEntity[] = [];
  let next = 0;
  return (start) => {
    const from = next;
    while ((ordered[next]?.offset ?? Number.POSITIVE_INFINITY) <= start + limit) next += 1;
    near = [...near, ...ordered.slice(from, next)].filter(({ offset, length }) => offset + length > start);
    return near;
  };
}

function skipSpace(text: string, index: number): number {
  const offset = text.slice(index).search(/\S/);
  return offset < 0 ? text.length : index + offset;
}

function endOfPart(rich: RichText, starts: readonly number[], start: number, limit: number): number {
  const room = Math.min(rich.text.length, start + limit, entityRoom(rich, starts, start));
  if (room === rich.text.length) return room;
  for (const pattern of BREAKS) {
    const cut = lastBreak(rich, start, room, pattern);
    if (cut !== undefined) return cut;
  }
  return graphemeCut(rich, start, room);
}

/** How far a part may extend before its entities exceed Telegram's limit. */
function entityRoom(rich: RichText, starts: readonly number[], start: number): number {
  const continued = rich.entities.filter(({ offset, length }) => offset < start && offset + length > start);
  const first = starts.findIndex((offset) => offset >= start);
  const beyond = first < 0 ? undefined : starts[first + ENTITY_LIMIT - continued.length];
  // Over a hundred entities from one place on: no cut can help, Telegram drops some.
  return beyond === undefined || beyond <= start ? rich.text.length : beyond;
}

/** The last break of that kind in the second half of the room: an earlier one would leave a very short message. */
function lastBreak(rich: RichText, start: number, room: number, pattern: RegExp): number | undefined {
  const window = rich.text.slice(start, room + LOOK_AHEAD);
  return [...window.matchAll(pattern)]
    .map((match) => start + match.index + match[0].length)
    .filter((cut) => cut <= room && cut >= start + (room - start) / 2)
    .findLast((cut) => !findLinkAround(rich, cut) && isGraphemeStart(rich.text, cut));
}

/** Punctuation may have a joined mark; a few units before the index are enough to decide. */
function isGraphemeStart(text: string, index: number): boolean {
  const from = Math.max(0, index - 32);
  return graphemeStart(text.slice(from, index + 2), index - from) === index - from;
}

function graphemeCut(rich: RichText, start: number, room: number): number {
  const link = findLinkAround(rich, room);
  if (link && link.offset > start) return link.offset;
  const offset = graphemeStart(rich.text.slice(start, room + 2), room - start);
  if (offset > 0) return start + offset;
  // One grapheme longer than a whole part (a pile of joined marks): only a surrogate pair is kept together.
  const isInsidePair = /[\udc00-\udfff]/.test(rich.text.charAt(room));
  return isInsidePair && room - 1 > start ? room - 1 : room;
}

function findLinkAround(rich: RichText, index: number): MessageEntity | undefined {
  return rich.entities.find(
    ({ type, offset, length }) => type === 'text_link' && offset < index && index < offset + length,
  );
}
