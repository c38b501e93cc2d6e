import type { EntityKind } from '../domain/entity.ts';
import { graphemeStart, oneLine } from '../messages/common/clean-text.ts';
import { parseDays } from './parse-days.ts';

/** A part of a query and its position in the query's text. */
export type QueryPart = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'wanted' | 'excluded';
      readonly text: string;
      /** `literal`: it was in quotes. */
      readonly match: 'free' | 'literal';
    }
  | { readonly kind: 'filter'; readonly filter: EntityKind; readonly name: string; readonly quoted: boolean }
);

/** A typed query, before its names are resolved. */
export interface ParsedQuery {
  /** The part of it that is used: one clean line, normalised to half width. */
  readonly text: string;
  readonly extent: 'whole' | 'cut';
  /** In the order of the text, each once; at most twelve. */
  readonly parts: readonly QueryPart[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Invalid values of date filters. */
  readonly badDates: readonly string[];
}

const MOST_PARTS = 12;
/** UTF-16 units that are used, and that are accepted as input: normalising can expand one into eighteen. */
const MOST_TEXT = 160;
const MOST_INPUT = 2_000;
/** A word that the limit would cut is left out whole, unless it is longer than this. */
const LONGEST_CUT_WORD = 40;

const KINDS: Readonly<Record<string, EntityKind>> = {
  ...keys('tag', 'tag tags 标签 標籤'),
  ...keys('company', 'company companies 公司'),
  ...keys('person', 'person people 人物'),
  ...keys('product', 'product products 产品 產品'),
  ...keys('category', 'category 分类 分類'),
  ...keys('medium', 'medium media book 媒体 媒體 书 書'),
  ...keys('show', 'show shows 节目 節目'),
  ...keys('guest', 'guest guests 嘉宾 嘉賓 来宾 來賓'),
  ...keys('series', 'series 系列'),
  ...keys('area', 'area areas 领域 領域'),
};
const BOUNDS: Readonly<Record<string, 'before' | 'after'>> = {
  ...keys('before', 'before 早于 早於'),
  ...keys('after', 'after 晚于 晚於'),
};

/** Tried in this order at each position. An unclosed quote matches none of these. */
const FILTER =
  /([a-z]{2,10}|\p{Script=Han}{1,2}): ?(?:"([^"]*)"|「([^」]*)」|『([^』]*)』|([^\s,;"「『]+))/iuy;
const LITERAL = /"([^"]*)"|「([^」]*)」|『([^』]*)』/uy;
const WORD = /[^\s"「」『』《》〈〉【】[\](){}<>、。,;!?|*^~=\\\ufffd]+/uy;
const MINUS = /[-−](?=[^\s-])/uy;
/** Characters at the beginning or end of a word that are not part of it. */
const EDGES = /^[-−.:/&'’_#@·]+|[-−.:/&'’_@·]+$/gu;

/**
 * Reads `words "side by side" -without company:name after:2026-01`, with quotes and colons of either width. Accepts any text,
 * runs in time linear in its length, and never throws.
 */
export function parseQuery(input: string): ParsedQuery {
  const { text, isCut } = measure(input);
  const parts = new Map<string, QueryPart>();
  const badDates: string[] = [];
  let from: string | undefined;
  let until: string | undefined;
  let dropped = 0;
  for (let at = 0; at < text.length; ) {
    const read = readPart(text, at);
    at = read.end;
    if (read.kind === 'date') {
      const days = parseDays(read.value);
      if (!days) badDates.push(read.value);
      else if (read.bound === 'after') from = from && from > days.first ? from : days.first;
      else until = until && until < days.dayBefore ? until : days.dayBefore;
    } else if (read.kind !== 'nothing') {
      const key = keyOf(read);
      if (parts.size < MOST_PARTS && !parts.has(key)) parts.set(key, read);
      else if (!parts.has(key)) dropped += 1;
    }
  }
  const extent = isCut || dropped > 0 ? 'cut' : 'whole';
  return { text, extent, parts: [...parts.values()], from, until, badDates };
}

function measure(input: string): { readonly text: string; readonly isCut: boolean } {
  const clean = oneLine(input.slice(0, MOST_INPUT).normalize('NFKC')).replace(/[“”„]/g, '"');
  const isCut = clean.length > MOST_TEXT || input.length > MOST_INPUT;
  if (clean.length <= MOST_TEXT) return { text: clean, isCut };
  const space = clean.lastIndexOf(' ', MOST_TEXT);
  const end =
    space > MOST_TEXT - LONGEST_CUT_WORD ? space : graphemeStart(clean.slice(0, 2 * MOST_TEXT), MOST_TEXT);
  return { text: clean.slice(0, end).trimEnd(), isCut };
}

type Read =
  | QueryPart
  | {
      readonly kind: 'date';
      readonly bound: 'before' | 'after';
      readonly value: string;
      readonly end: number;
    }
  | { readonly kind: 'nothing'; readonly end: number };

/** Reads the part at that position; always advances. */
function readPart(text: string, start: number): Read {
  const minus = matchAt(MINUS, text, start);
  const at = start + (minus?.[0].length ?? 0);
  const kind = minus ? 'excluded' : 'wanted';
  const [filter, key = '', ...values] = matchAt(FILTER, text, at) ?? [];
  if (filter !== undefined) {
    const end = at + filter.length;
    const value = oneOf(values);
    const quoted = values.at(-1) === undefined;
    const bound = own(BOUNDS, key.toLowerCase());
    if (bound) return { kind: 'date', bound, value: value.trim(), end };
    const filtered = own(KINDS, key.toLowerCase());
    const name = value.trim();
    if (filtered && minus && hasContent(name)) return { kind, text: name, match: 'free', start, end };
    if (filtered && hasContent(name)) return { kind: 'filter', filter: filtered, name, quoted, start, end };
  }
  const [literal, ...insides] = matchAt(LITERAL, text, at) ?? [];
  if (literal !== undefined) {
    const [end, inside] = [at + literal.length, oneOf(insides).trim()];
    return hasContent(inside)
      ? { kind, text: inside, match: 'literal', start, end }
      : { kind: 'nothing', end };
  }
  const [word] = matchAt(WORD, text, at) ?? [];
  if (word === undefined) return { kind: 'nothing', end: at + 1 };
  const [end, bare] = [at + word.length, word.replace(EDGES, '')];
  return hasContent(bare) ? { kind, text: bare, match: 'free', start, end } : { kind: 'nothing', end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function oneOf(values: readonly (string | undefined)[]): string {
  return values.find((value) => value !== undefined) ?? '';
}

function hasContent(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function keyOf(part: QueryPart): string {
  const [what, text] = part.kind === 'filter' ? [part.filter, part.name] : [part.match, part.text];
  return `${part.kind}:${what}:${text.toLowerCase()}`;
}

function keys<Value>(value: Value, names: string): Record<string, Value> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

/** Looks up own keys only: every object also inherits `constructor` and more. */
function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
