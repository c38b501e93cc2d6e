import { z } from 'zod';
import type { Instant } from '../domain/clock.ts';
import type { Fault } from '../domain/problem.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** A label is a title, a name, a tag: one line, in UTF-16 units. */
const MAX_LABEL_LENGTH = 300;
/** The longest address that browsers and Telegram carry without trouble. */
const MAX_URL_LENGTH = 2000;
/** `got` in a fault, in characters. */
const MAX_GOT_LENGTH = 80;

/** A fault of one front matter key. */
export interface FieldFault {
  readonly line: number;
  readonly field: string;
  readonly fault: Fault;
}

/** A day as written, and the instant it stands for. */
export interface DateField {
  readonly date: string;
  readonly datedAt: Instant;
}

/** Reads keys of one mapping; undefined means none or faulty, and `faults` collects every fault on the way. */
export interface FieldReader {
  readonly faults: readonly FieldFault[];
  /** Several lines allowed. */
  text(key: string): string | undefined;
  /** One line of at most 300 characters. */
  label(key: string): string | undefined;
  /** Labels without doubles; one label may stand alone. What holds neither a letter nor a digit (`[]`, `-`) is none. */
  labels(key: string): readonly string[];
  flag(key: string): boolean;
  /** `YYYY-MM-DD` (midnight UTC) or an instant with a zone. */
  date(key: string): DateField | undefined;
  instant(key: string): Instant | undefined;
  /** An http or https address. */
  url(key: string): string | undefined;
  /** 1-32 of [A-Za-z0-9_-]. */
  id(key: string): string | undefined;
  /** Tells that a key is missing when nothing was read from it, unless something else is wrong with it. */
  required(key: string, value: unknown): void;
}

/** Builds a reader over one mapping. */
export function createFieldReader(mapping: YamlMapping): FieldReader {
  const faults: FieldFault[] = [];

  function refuse(field: string, fault: Fault, index?: number): undefined {
    const line = index === undefined ? mapping.lineOf(field) : mapping.lineOf(field, index);
    faults.push({ line, field, fault });
    return undefined;
  }

  function text(key: string): string | undefined {
    const value = mapping.values[key] ?? '';
    if (typeof value !== 'string') return refuse(key, { code: 'expected-text', got: quote(value) });
    return clean(value) || undefined;
  }

  function bounded(key: string, value: string, limit: number, index?: number): string | undefined {
    if (value.length <= limit) return value;
    return refuse(key, { code: 'too-long', length: value.length, limit }, index);
  }

  function label(key: string): string | undefined {
    const value = text(key);
    return value && bounded(key, toOneLine(value), MAX_LABEL_LENGTH);
  }

  function labels(key: string): readonly string[] {
    const value = mapping.values[key] ?? [];
    const items: unknown = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(items)) {
      refuse(key, { code: 'expected-list', got: quote(value) });
      return [];
    }
    const read = items.map((item: unknown, index) => {
      if (item === null) return undefined;
      if (typeof item !== 'string') return refuse(key, { code: 'expected-text', got: quote(item) }, index);
      return bounded(key, toOneLine(clean(item)), MAX_LABEL_LENGTH, index);
    });
    return [
      ...new Set(read.filter((item): item is string => item !== undefined && /[\p{L}\p{N}]/u.test(item))),
    ];
  }

  function flag(key: string): boolean {
    const value = mapping.values[key] ?? '';
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (typeof word === 'boolean') return word;
    if (word === 'true' || word === 'false' || word === '') return word === 'true';
    refuse(key, { code: 'expected-boolean', got: quote(value) });
    return false;
  }

  /** Reads a one-line value with `parse`, which gives undefined for what it cannot read. */
  function parsed<T>(
    key: string,
    code: ScalarFaultCode,
    parse: (value: string) => T | undefined,
  ): T | undefined {
    const value = mapping.values[key] ?? '';
    const word = typeof value === 'string' ? toOneLine(clean(value)) : undefined;
    if (word === '') return undefined;
    return (word === undefined ? undefined : parse(word)) ?? refuse(key, { code, got: quote(value) });
  }

  function url(key: string): string | undefined {
    const value = parsed(key, 'expected-url', (word) => (isWebAddress(word) ? word : undefined));
    return value && bounded(key, value, MAX_URL_LENGTH);
  }

  function required(key: string, value: unknown): void {
    if (value === undefined && !faults.some(({ field }) => field === key)) refuse(key, { code: 'missing' });
  }

  return {
    faults,
    text,
    label,
    labels,
    flag,
    date: (key) => parsed(key, 'expected-date', parseDate),
    instant: (key) => parsed(key, 'expected-instant', parseInstant),
    url,
    id: (key) => parsed(key, 'expected-id', (word) => (/^[\w-]{1,32}$/.test(word) ? word : undefined)),
    required,
  };
}

type ScalarFaultCode = 'expected-date' | 'expected-instant' | 'expected-url' | 'expected-id';

/** A value as a fault quotes it: texts as they are, the rest as JSON, at most 80 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const characters = [...toOneLine(clean(text.slice(0, MAX_GOT_LENGTH * 4)))];
  return characters.length <= MAX_GOT_LENGTH
    ? characters.join('')
    : `${characters.slice(0, MAX_GOT_LENGTH - 1).join('')}…`;
}

/** Without what escapes in quoted YAML can bring in and databases refuse: control characters and halves of characters. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
}

/** The same text with each run of white space as one space. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function parseDate(word: string): DateField | undefined {
  const datedAt = z.iso.date().safeParse(word).success ? Date.parse(word) : parseInstant(word);
  return datedAt === undefined ? undefined : { date: word.slice(0, 10), datedAt };
}

function parseInstant(word: string): Instant | undefined {
  // Seconds may be left out, as people do.
  const full = word.replace(/^(.{10}T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
  return z.iso.datetime({ offset: true }).safeParse(full).success ? Date.parse(full) : undefined;
}

function isWebAddress(word: string): boolean {
  return /^https?:\/\/\S+$/i.test(word) && URL.canParse(word);
}
