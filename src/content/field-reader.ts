import type { Instant } from '../domain/clock.ts';
import { type Fault, isWarning } from '../domain/problem.ts';
import { parseUrl } from '../kernel/parse-url.ts';
import { type DateField, parseDay, parseDayWithoutZone, parseInstant } from './parse-days.ts';
import { plainValue, withoutWikiBrackets } from './plain-value.ts';
import { readFlag } from './read-flag.ts';
import { type ListKind, mayBeSeveral, splitList } from './split-list.ts';
import { clean, quote, toOneLine } from './value-text.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** A label is a title, a name, a tag: one line, in UTF-16 units. */
const MAX_LABEL_LENGTH = 300;
/** The longest address that browsers and Telegram handle reliably. */
const MAX_URL_LENGTH = 2000;
/** An episode's id. */
export const ID = /^[\w-]{1,32}$/;

/** A text that represents an empty list. */
const EMPTY_LIST = /^\[\s*\]$/;
/** Words of letters, digits and Chinese characters: they need no checks, and most names and tags are of this form. */
const SIMPLE = /^[A-Za-z\d\u4e00-\u9fff]+(?:[ ·.-][A-Za-z\d\u4e00-\u9fff]+)*$/;
/** A fault of one front matter key. */
export interface FieldFault {
  readonly line: number;
  readonly field: string;
  readonly fault: Fault;
}

/** Reads keys of one mapping; undefined means absent or faulty, and `faults` collects all faults and warnings. */
export interface FieldReader {
  readonly faults: readonly FieldFault[];
  /** Plain text, several lines allowed; bold words are allowed. */
  text(key: string): string | undefined;
  /** One line of at most 300 characters. */
  label(key: string): string | undefined;
  /**
   * Labels without duplicates; a single label may be given without a list, or all of them in one text. A value without a letter or
   * digit is not a label.
   */
  labels(key: string, kind: ListKind): readonly string[];
  flag(key: string): boolean;
  /** `YYYY-MM-DD` (midnight UTC) or an instant; without a zone only its day counts. */
  date(key: string): DateField | undefined;
  instant(key: string): Instant | undefined;
  /** An http or https address; anything else is ignored with a warning. */
  url(key: string): string | undefined;
  /** 1-32 of [A-Za-z0-9_-]. */
  id(key: string): string | undefined;
  /** Reports that a key is missing when it has no value, unless another fault was reported for it. */
  required(key: string, value: unknown): void;
}

/** Creates a reader for one mapping. */
export function createFieldReader(mapping: YamlMapping): FieldReader {
  const faults: FieldFault[] = [];

  function report(field: string, fault: Fault, index?: number): undefined {
    const line = index === undefined ? mapping.lineOf(field) : mapping.lineOf(field, index);
    faults.push({ line, field, fault });
    return undefined;
  }

  /** The value of a key, or of one entry of it, including what YAML would cut off. */
  function whole(value: unknown, key: string, index?: number): unknown {
    const uncut = mapping.uncutText(key, index);
    if (uncut === undefined) return wikiLink(value) ?? value;
    report(key, { code: 'cut-at-hash', got: quote(uncut) }, index);
    return uncut;
  }

  function rawValue(key: string): unknown {
    return whole(mapping.values[key] ?? '', key);
  }

  /** Removes quotes and markup that only programs write around a value, with a warning unless it is bold in a text. */
  function plain(key: string, value: string, isText: boolean, index?: number): string {
    if (SIMPLE.test(value)) return value;
    const { text, hadQuotes, hadMarkup } = plainValue(clean(value));
    if (hadQuotes || (hadMarkup && !isText)) {
      report(key, { code: 'marks-in-value', got: quote(value), written: quote(text) }, index);
    }
    return text;
  }

  function read(key: string, isText: boolean): string | undefined {
    const value = rawValue(key);
    if (typeof value !== 'string') return report(key, { code: 'expected-text', got: quote(value) });
    const text = plain(key, value, isText);
    if (!EMPTY_LIST.test(text)) return text || undefined;
    return report(key, { code: 'no-name', got: quote(text) });
  }

  function bounded(key: string, value: string, limit: number, index?: number): string | undefined {
    if (value.length <= limit) return value;
    return report(key, { code: 'too-long', length: value.length, limit }, index);
  }

  function label(key: string): string | undefined {
    const value = read(key, false);
    return value && bounded(key, toOneLine(value), MAX_LABEL_LENGTH);
  }

  /** The entries in one text; with a warning unless it is exactly one. */
  function split(key: string, value: string, kind: ListKind, index?: number): readonly string[] {
    const text = toOneLine(clean(value));
    const entries = splitList(withoutWikiBrackets(text), kind);
    // The brackets of a single wiki link are removed later with all other markup.
    if (entries.length === 1 && entries[0] === withoutWikiBrackets(text)) return [text];
    const written = quote(`[${entries.join(', ')}]`);
    report(key, { code: 'list-in-text', got: quote(value), written }, index);
    return entries;
  }

  function entry(key: string, value: string, index?: number): string | undefined {
    const name = toOneLine(plain(key, value, false, index));
    if (name === '') return undefined;
    if (!/[\p{L}\p{N}]/u.test(name)) return report(key, { code: 'no-name', got: quote(name) }, index);
    return bounded(key, name, MAX_LABEL_LENGTH, index);
  }

  function labels(key: string, kind: ListKind): readonly string[] {
    const value = rawValue(key);
    if (typeof value !== 'string' && !Array.isArray(value)) {
      report(key, { code: 'expected-list', got: quote(value) });
      return [];
    }
    const entries =
      typeof value === 'string'
        ? split(key, value, kind).map((item) => entry(key, item))
        : value.flatMap((part: unknown, index) => {
            const item = whole(part, key, index);
            if (item === null) return [];
            if (typeof item !== 'string')
              return report(key, { code: 'expected-text', got: quote(item) }, index);
            const items = mayBeSeveral(item.trim(), kind) ? split(key, item, kind, index) : [item];
            return items.map((each) => entry(key, each, index));
          });
    return [...new Set(entries.filter((name) => name !== undefined))];
  }

  function flag(key: string): boolean {
    const value = mapping.values[key] ?? '';
    const isOn = value === '' ? false : readFlag(value);
    if (isOn === undefined) report(key, { code: 'expected-boolean', got: quote(value) });
    return isOn ?? false;
  }

  /** Reads a one-line value with `parse`, which returns undefined for what it cannot parse. */
  function parsed<T>(
    key: string,
    code: ScalarFaultCode,
    parse: (value: string) => T | undefined,
  ): T | undefined {
    const value = mapping.values[key] ?? '';
    const word = typeof value === 'string' ? toOneLine(plain(key, value, false)) : undefined;
    if (word === '') return undefined;
    return (word === undefined ? undefined : parse(word)) ?? report(key, { code, got: quote(value) });
  }

  function parseDate(key: string, word: string): DateField | undefined {
    const day = parseDay(word);
    if (day) return day;
    const bare = parseDayWithoutZone(word);
    if (bare) report(key, { code: 'zone-missing', got: quote(word), written: bare.date });
    return bare;
  }

  function url(key: string): string | undefined {
    const value = parsed(key, 'no-address', (word) => (isWebAddress(word) ? word : undefined));
    return value && bounded(key, value, MAX_URL_LENGTH);
  }

  function required(key: string, value: unknown): void {
    const isReported = faults.some(({ field, fault }) => field === key && !isWarning(fault));
    if (value === undefined && !isReported) report(key, { code: 'missing' });
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

/** An unquoted `[[page]]`, which YAML parses as a nested list. */
function wikiLink(value: unknown): string | undefined {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  const page: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
  return typeof page === 'string' ? `[[${page}]]` : undefined;
}

function isWebAddress(word: string): boolean {
  return /^https?:\/\/\S+$/i.test(word) && parseUrl(word) !== undefined;
}
