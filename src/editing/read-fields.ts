import { findDates } from '../content/cleaning/find-dates.ts';
import { parseDay } from '../content/parse-days.ts';
import { type GivenFields, IMPORT_KEYS, type ImportField } from '../domain/import.ts';
import { parseUrl } from '../kernel/parse-url.ts';

/** Fields that somebody has typed, and what of it could not be read. */
export interface TypedFields {
  readonly given: GivenFields;
  /** As typed: an unknown key, a date that is none, an address that is none. */
  readonly unread: readonly string[];
}

/** `date=2026-02-04 tags=ai,chips`: a value reaches to the next key. */
const PAIR = /(?:^|\s)([a-z_]{2,20})\s*[=＝]\s*([\s\S]*?)(?=\s[a-z_]{2,20}\s*[=＝]|$)/giu;
const LISTS: readonly ImportField[] = ['tag', 'company', 'person', 'product', 'medium'];
/** Short names beside those of the front matter. */
const SHORT: Readonly<Record<string, ImportField>> = {
  tag: 'tag',
  company: 'company',
  companies: 'company',
  person: 'person',
  product: 'product',
  products: 'product',
  media: 'medium',
  url: 'source',
};
const LONGEST = 2_000;

/** Reads fields as the caption of a document sets them, under the keys of the front matter. */
export function readFields(text: string): TypedFields {
  const given: Partial<Record<ImportField, readonly string[]>> = {};
  const unread: string[] = [];
  for (const [pair, key = '', value = ''] of text.slice(0, LONGEST).matchAll(PAIR)) {
    const field = fieldOf(key.toLowerCase());
    const values = field && valuesOf(field, value.trim());
    if (field && values) given[field] = values;
    else unread.push(pair.trim());
  }
  return { given, unread };
}

/** Reads what answers the question for a date: a date in any spelling, or fields. */
export function readReply(text: string): TypedFields {
  const fields = readFields(text);
  if (Object.keys(fields.given).length > 0 || fields.unread.length > 0) return fields;
  const date = dayOf(text.trim());
  return date === undefined ? { given: {}, unread: [text.trim()] } : { given: { date: [date] }, unread: [] };
}

function fieldOf(key: string): ImportField | undefined {
  const fields = Object.entries(IMPORT_KEYS) as [ImportField, string][];
  return fields.find(([field, name]) => name === key && field !== 'heading')?.[0] ?? SHORT[key];
}

function valuesOf(field: ImportField, value: string): string[] | undefined {
  if (value === '') return undefined;
  if (field === 'date') {
    const day = dayOf(value);
    return day === undefined ? undefined : [day];
  }
  if (field === 'source') return /^https?:\/\/\S+$/.test(value) && parseUrl(value) ? [value] : undefined;
  if (!LISTS.includes(field)) return [value.replace(/\s+/g, ' ')];
  const listed = value.split(/[,，、;；]/).map((each) => each.trim());
  return listed.filter((each) => each !== '');
}

function dayOf(value: string): string | undefined {
  if (parseDay(value)) return value;
  const [found, ...more] = findDates(value);
  return found && more.length === 0 && found.end - found.start === value.length ? found.date : undefined;
}
