import type { Instant } from '../domain/clock.ts';
import type { Warning } from '../domain/problem.ts';
import { type FieldFault, ID } from './field-reader.ts';
import { parseDay, parseInstant } from './parse-days.ts';
import { readFlag } from './read-flag.ts';
import type { YamlMapping } from './yaml-mapping.ts';

type ValueKind = 'text' | 'list' | 'flag' | 'day' | 'instant' | 'address' | 'id';

const KNOWN: Readonly<Record<string, ValueKind>> = {
  id: 'id',
  title: 'text',
  date: 'day',
  author: 'text',
  speaker: 'text',
  guest: 'text',
  source: 'address',
  summary: 'text',
  insight: 'text',
  tags: 'list',
  category: 'text',
  area: 'text',
  series: 'text',
  project: 'list',
  people: 'list',
  companies_orgs: 'list',
  products_models: 'list',
  media_books: 'list',
  status: 'text',
  layout: 'text',
  draft: 'flag',
  publish_at: 'instant',
};

/** Other words for known keys, folded. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['channel', 'speaker'],
  ['company', 'companies_orgs'],
  ['companies', 'companies_orgs'],
  ['person', 'people'],
  ['persons', 'people'],
  ['product', 'products_models'],
  ['products', 'products_models'],
  ['book', 'media_books'],
  ['books', 'media_books'],
  ['media', 'media_books'],
  ['categories', 'category'],
  ['publishdate', 'publish_at'],
]);
/** One slip away from a known key, and words of their own. */
const OTHER_WORDS = new Set(['data', 'state', 'quest', 'aria', 'taps', 'craft']);
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;
/** In shorter words one wrong letter makes another word. */
const SHORTEST_SLIP = 4;

/** A mapping in which known keys stand as they should, and what was read for what. */
export interface KnownKeys {
  readonly mapping: YamlMapping;
  readonly warnings: readonly FieldFault[];
}

/**
 * Reads keys that differ from known ones by case, number or one slip, and a few other words for them, as those. Every spelling of
 * `draft` counts, whatever the others say. What an unknown key holds never refuses a file, but for a `draft` that is neither on
 * nor off.
 */
export function readKnownKeys(mapping: YamlMapping): KnownKeys {
  const values: Record<string, unknown> = { ...mapping.values };
  const spelled = new Map<string, string>();
  const warnings: FieldFault[] = [];
  for (const [key, value] of Object.entries(mapping.values)) {
    const known = Object.hasOwn(KNOWN, key) ? undefined : findKnown(key);
    if (known === undefined || isNothing(mapping, key)) continue;
    const warn = (fault: Warning) => warnings.push({ line: mapping.lineOf(key), field: key, fault });
    const isSynonym = SYNONYMS.has(fold(key));
    if (known === 'draft') {
      const isOn = readFlag(value) !== false;
      warn(isOn ? { code: 'held-as-draft' } : { code: 'key-read-as', known });
      if (!isOn) continue;
    } else if (spelled.has(known) || !isNothing(mapping, known)) {
      // Another word may well stand for something of its own then.
      if (!isSynonym) warn({ code: 'key-unread', known });
      continue;
    } else if (!canBe(known, value, isSynonym)) {
      warn({ code: 'key-unread', known });
      continue;
    } else if (known === 'publish_at') {
      const untilAt = parseInstantOrDay(value) ?? 0;
      warn({ code: 'held-until', got: String(value), untilAt });
      values[known] = new Date(untilAt).toISOString();
      continue;
    } else warn({ code: 'key-read-as', known });
    values[known] = single(known, value);
    spelled.set(known, key);
  }
  const nameOf = (key: string): string => spelled.get(key) ?? key;
  return {
    mapping: {
      values,
      lineOf: (key, ...rest) =>
        typeof key === 'string' ? mapping.lineOf(nameOf(key), ...rest) : mapping.lineOf(),
      uncutText: (key) => mapping.uncutText(nameOf(key)),
    },
    warnings,
  };
}

function findKnown(key: string): string | undefined {
  const folded = fold(key);
  const exact = Object.keys(KNOWN).find((known) => {
    const other = fold(known);
    return other === folded || `${other}s` === folded || other === `${folded}s`;
  });
  if (exact !== undefined || OTHER_WORDS.has(folded)) return exact;
  return SYNONYMS.get(folded) ?? Object.keys(KNOWN).find((known) => isOneSlip(folded, fold(known)));
}

function fold(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** One letter is missing, added, wrong, or swapped with its neighbour. */
function isOneSlip(typed: string, known: string): boolean {
  if (Math.min(typed.length, known.length) < SHORTEST_SLIP || Math.abs(typed.length - known.length) > 1)
    return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  const [rest, other] = [typed.slice(same), known.slice(same)];
  const isSwap =
    rest.length > 1 && rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isSwap || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

function isNothing(mapping: YamlMapping, key: string): boolean {
  const value = mapping.values[key] ?? '';
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty && mapping.uncutText(key) === undefined;
}

function canBe(known: string, value: unknown, isSynonym: boolean): boolean {
  const text = single(known, value);
  switch (KNOWN[known]) {
    case 'list':
      return isListOfNames([value].flat(), isSynonym);
    case 'instant':
      return parseInstantOrDay(value) !== undefined;
    case 'id':
      return typeof text === 'string' && ID.test(text);
    default:
      // The address of a channel is no speaker.
      return typeof text === 'string' && !(isSynonym && /^https?:/i.test(text));
  }
}

/** `companies: [big-merger]` is a subject, as a site generator files it, and no company. */
function isListOfNames(items: readonly unknown[], isSynonym: boolean): boolean {
  const areTexts = items.every((item) => typeof item === 'string');
  return areTexts && !(isSynonym && items.every((item) => SLUG.test(item)));
}

/** `sources: [https://…]` is one source. */
function single(known: string, value: unknown): unknown {
  return KNOWN[known] !== 'list' && Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** A day is its first instant. */
function parseInstantOrDay(value: unknown): Instant | undefined {
  return typeof value === 'string' ? (parseInstant(value) ?? parseDay(value)?.datedAt) : undefined;
}
