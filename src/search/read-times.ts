import { foldScript } from '../catalog/fold-name.ts';
import { NOW_WORDS } from './date-words.ts';
import { type ParsedQuery, parseQuery, type QueryPart } from './parse-query.ts';
import { findTypedDate } from './typed-dates.ts';

/** A time that was named in words, and the query without it. */
export interface ReadDate {
  readonly typed: string;
  readonly without: string;
}

/** A query whose words for times are read: a date has become days, and what asks for the newest is told apart. */
export interface TimedQuery {
  /** Without the words for times. */
  readonly parsed: ParsedQuery;
  readonly date?: ReadDate | undefined;
  readonly asksForNow: boolean;
}

/** Longer queries tell a story, in which 最近 does not ask for the newest. */
const LONGEST_ASKING = 36;
const LONGEST_ENGLISH_ASKING = 80;

let nowWords: RegExp | undefined;

/**
 * Reads the times that a query names in words; what is in quotes and in filters stays as it is.
 * @param today `YYYY-MM-DD`
 * @param hasEpisodes whether the archive has any of those days: a year long past is a topic
 */
export function readTimes(
  parsed: ParsedQuery,
  today: string,
  hasEpisodes: (days: Pick<ParsedQuery, 'from' | 'until'>) => boolean,
): TimedQuery {
  const dated = readDate(parsed, today, hasEpisodes) ?? { parsed };
  const rest = withoutNow(dated.parsed);
  return { ...dated, parsed: rest ?? dated.parsed, asksForNow: rest !== undefined };
}

function readDate(
  parsed: ParsedQuery,
  today: string,
  hasEpisodes: (days: Pick<ParsedQuery, 'from' | 'until'>) => boolean,
): Pick<TimedQuery, 'parsed' | 'date'> | undefined {
  // Days that were given in so many figures are not added to.
  if (parsed.from !== undefined || parsed.until !== undefined) return undefined;
  const found = findTypedDate(freeText(parsed), today);
  if (!found || (found.counted === 'calendar' && !hasEpisodes(found))) return undefined;
  const without = cut(parsed.text, found.start, found.end);
  const { from, until } = found;
  return {
    parsed: { ...parseQuery(without), from, until },
    date: { typed: parsed.text.slice(found.start, found.end).trim(), without },
  };
}

/** The query without words that ask for the newest; undefined when there are none, or nothing else. */
function withoutNow(parsed: ParsedQuery): ParsedQuery | undefined {
  const { text, from, until } = parsed;
  const longest = /\p{Script=Han}/u.test(text) ? LONGEST_ASKING : LONGEST_ENGLISH_ASKING;
  if (text.length > longest) return undefined;
  const folded = foldScript(freeText(parsed));
  if (folded.length !== text.length) return undefined;
  nowWords ??= new RegExp(NOW_WORDS, 'gu');
  let rest = text;
  for (const { 0: word, index } of [...folded.matchAll(nowWords)].toReversed())
    rest = cut(rest, index, index + word.length);
  const read = rest === text ? undefined : parseQuery(rest);
  return read && read.parts.length > 0 ? { ...read, from, until } : undefined;
}

/** The text with a sign that nobody types in place of what is not free. */
function freeText({ text, parts }: ParsedQuery): string {
  const free = parts.filter(isFree);
  let shown = '';
  let at = 0;
  for (const { start, end } of free) {
    const between = text.slice(at, start);
    // Words of one row may belong together, whatever separates them.
    shown += (/^\s*$/u.test(between) ? between : '\0'.repeat(between.length)) + text.slice(start, end);
    at = end;
  }
  return shown + '\0'.repeat(text.length - at);
}

function isFree(part: QueryPart): boolean {
  return part.kind === 'wanted' && part.match === 'free';
}

/** Without that stretch, and without what tied it to the next word. */
function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end).replace(/^\s*[的，,]/u, '')}`
    .replace(/\s+/gu, ' ')
    .trim();
}
