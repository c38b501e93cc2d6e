import type { Instant } from '../domain/clock.ts';
import { type Fault, isWarning } from '../domain/problem.ts';
import { type DateField, parseDay, parseDayWithoutZone, parseInstant } from './parse-days.ts';
import { plainValue, withoutWikiBrackets } from './plain-value.ts';
import { readFlag } from './read-flag.ts';
import { type ListKind, mayBeSeveral, splitList } from './split-list.ts';
import { clean, quote, toOneLine } from './value-text.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** A label is a title, a name, a tag: one line, in UTF-16 units. */
const MAX_LABEL_LENGTH = 300;
/** The longest address that browsers and Telegram carry without trouble. */
const MAX_URL_LENGTH = 2000;
/** An episode's id. */
export const ID = /^[\w-]{1,32}$/;

/** A text that means an empty list. */
const EMPTY_LIST = /^\[\s*\]$/;
/** Words of letters, digits and Chinese characters: nothing can be wrong with them, and most names and tags are such. */
const SIMPLE = /^[A-Za-z\d\u4e00-\u9fff]+(?:[ ·.-][A-Za-z\d\u4e00-\u9fff]+)*$/;
/** A fault of one front matter key. */
export interface FieldFault {
  readonly line: number;
  readonly field: string;
  readonly fault: Fault;
}

/** Reads keys of one mapping; undefined means none or faulty, and `faults` collects every fault and warning on the way. */
export interface FieldReader {
  readonly faults: readonly FieldFault[];
  /** Plain text, several lines allowed; whoever writes it may put words in bold. */
  text(key: string): string | undefined;
  /** One line of at most 300 characters. */
  label(key: string): string | undefined;
  /** Labels without doubles; one label may stand alone, or all of them in one text. What holds neither a letter nor a digit is none. */
  labels(key: string, kind: ListKind): readonly string[];
  flag(key: string): boolean;
  /** `YYYY-MM-DD` (midnight UTC) or an instant; without a zone only its day counts. */
  date(key: string): DateField | undefined;
  instant(key: string): Instant | undefined;
  /** An http or https address; anything else is none, with a warning. */
  url(key: string): string | undefined;
  /** 1-32 of [A-Za-z0-9_-]. */
  id(key: string): string | undefined;
  /** Tells that a key is missing when nothing was read from it, unless something else is wrong with it. */
  required(key: string, value: unknown): void;
}

/** Builds a reader over one mapping. */
export function createFieldReader(mapping: YamlMapping): FieldReader {
  const faults: FieldFault[] = [];

  function tell(field: string, fault: Fault, index?: number): undefined {
    const line = index === undefined ? mapping.lineOf(field) : mapping.lineOf(field, index);
    faults.push({ line, field, fault });
    return undefined;
  }

  /** The value of a key, or that entry of it, whole where YAML would cut it. */
  function whole(value: unknown, key: string, index?: number): unknown {
    const uncut = mapping.uncutText(key, index);
    if (uncut === undefined) return wikiLink(value) ?? value;
    tell(key, { code: 'cut-at-hash', got: quote(uncut) }, index);
    return uncut;
  }

  function writtenAt(key: string): unknown {
    return whole(mapping.values[key] ?? '', key);
  }

  /** Takes off what only programs write around a value, and says so unless it is bold in a text. */
  function plain(key: string, value: string, isText: boolean, index?: number): string {
    if (SIMPLE.test(value)) return value;
    const { text, hadQuotes, hadMarkup } = plainValue(clean(value));
    if (hadQuotes || (hadMarkup && !isText)) {
      tell(key, { code: 'marks-in-value', got: quote(value), written: quote(text) }, index);
    }
    return text;
  }

  function read(key: string, isText: boolean): string | undefined {
    const value = writtenAt(key);
    if (typeof value !== 'string') return tell(key, { code: 'expected-text', got: quote(value) });
    const text = plain(key, value, isText);
    if (!EMPTY_LIST.test(text)) return text || undefined;
    return tell(key, { code: 'no-name', got: quote(text) });
  }

  function bounded(key: string, value: string, limit: number, index?: number): string | undefined {
    if (value.length <= limit) return value;
    return tell(key, { code: 'too-long', length: value.length, limit }, index);
  }

  function label(key: string): string | undefined {
    const value = read(key, false);
    return value && bounded(key, toOneLine(value), MAX_LABEL_LENGTH);
  }

  /** The entries in one text; with a warning where they are several, or none. */
  function split(key: string, value: string, kind: ListKind, index?: number): readonly string[] {
    const text = toOneLine(clean(value));
    const entries = splitList(withoutWikiBrackets(text), kind);
    // The brackets of a wiki link alone are taken off with all other marks.
    if (entries.length === 1 && entries[0] === withoutWikiBrackets(text)) return [text];
    const written = quote(`[${entries.join(', ')}]`);
    tell(key, { code: 'list-in-text', got: quote(value), written }, index);
    return entries;
  }

  function entry(key: string, value: string, index?: number): string | undefined {
    const name = toOneLine(plain(key, value, false, index));
    if (name === '') return undefined;
    if (!/[\p{L}\p{N}]/u.test(name)) return tell(key, { code: 'no-name', got: quote(name) }, index);
    return bounded(key, name, MAX_LABEL_LENGTH, index);
  }

  function labels(key: string, kind: ListKind): readonly string[] {
    const value = writtenAt(key);
    if (typeof value !== 'string' && !Array.isArray(value)) {
      tell(key, { code: 'expected-list', got: quote(value) });
      return [];
    }
    const entries =
      typeof value === 'string'
        ? split(key, value, kind).map((item) => entry(key, item))
        : value.flatMap((part: unknown, index) => {
            const item = whole(part, key, index);
            if (item === null) return [];
            if (typeof item !== 'string')
              return tell(key, { code: 'expected-text', got: quote(item) }, index);
            const items = mayBeSeveral(item.trim(), kind) ? split(key, item, kind, index) : [item];
            return items.map((each) => entry(key, each, index));
          });
    return [...new Set(entries.filter((name) => name !== undefined))];
  }

  function flag(key: string): boolean {
    const value = mapping.values[key] ?? '';
    const isOn = value === '' ? false : readFlag(value);
    if (isOn === undefined) tell(key, { code: 'expected-boolean', got: quote(value) });
    return isOn ?? false;
  }

  /** Reads a one-line value with `parse`, which gives undefined for what it cannot read. */
  function parsed<T>(
    key: string,
    code: ScalarFaultCode,
    parse: (value: string) => T | undefined,
  ): T | undefined {
    const value = mapping.values[key] ?? '';
    const word = typeof value === 'string' ? toOneLine(plain(key, value, false)) : undefined;
    if (word === '') return undefined;
    return (word === undefined ? undefined : parse(word)) ?? tell(key, { code, got: quote(value) });
  }

  function parseDate(key: string, word: string): DateField | undefined {
    const day = parseDay(word);
    if (day) return day;
    const bare = parseDayWithoutZone(word);
    if (bare) tell(key, { code: 'zone-missing', got: quote(word), written: bare.date });
    return bare;
  }

  function url(key: string): string | undefined {
    const value = parsed(key, 'no-address', (word) => (isWebAddress(word) ? word : undefined));
    return value && bounded(key, value, MAX_URL_LENGTH);
  }

  function required(key: string, value: unknown): void {
    const isToldOf = faults.some(({ field, fault }) => field === key && !isWarning(fault));
    if (value === undefined && !isToldOf) tell(key, { code: 'missing' });
  }

  return {
    faults,
    text: (key) => read(key, true),
    label,
    labels,
    flag,
    date: (key) => parsed(key, 'expected-date', (word) => parseDate(key, word)),
    instant: (key) => parsed(key, 'expected-instant', parseInstant),
    url,
    id: (key) => parsed(key, 'expected-id', (word) => (ID.test(word) ? word : undefined)),
    required,
  };
}

type ScalarFaultCode = 'expected-date' | 'expected-instant' | 'no-address' | 'expected-id';

/** An unquoted `[[page]]`, which is a list in a list to YAML. */
function wikiLink(value: unknown): string | undefined {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  const page: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
  return typeof page === 'string' ? `[[${page}]]` : undefined;
}

function isWebAddress(word: string): boolean {
  return /^https?:\/\/\S+$/i.test(word) && URL.canParse(word);
}
