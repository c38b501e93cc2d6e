import type { Warning } from '../domain/problem.ts';
import { type FieldFault, ID } from './field-reader.ts';
import { findKnown, isSynonym, spellingsOf } from './key-spelling.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** `hold`: holds an episode back, in any spelling, and is read by `readHolds`. */
type ValueKind = 'text' | 'list' | 'day' | 'address' | 'id' | 'hold';

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
  draft: 'hold',
  publish_at: 'hold',
  published: 'hold',
  publish: 'hold',
  unpublished: 'hold',
  exclude: 'hold',
  excluded: 'hold',
};
const SPELLINGS = spellingsOf(Object.keys(KNOWN));

const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** A mapping with known keys in their canonical spelling, and warnings about the others. */
export interface KnownKeys {
  readonly mapping: YamlMapping;
  readonly warnings: readonly FieldFault[];
}

/** The known key that a key is, or was meant to be. */
export function knownFor(key: string): string | undefined {
  return Object.hasOwn(KNOWN, key) ? key : findKnown(key, SPELLINGS);
}

/**
 * Maps keys that differ from known ones by case, number or one typo, and some synonyms, to the known ones. The value of an unknown
 * key never causes a refusal.
 */
export function readKnownKeys(mapping: YamlMapping): KnownKeys {
  const values: Record<string, unknown> = { ...mapping.values };
  const spelled = new Map<string, string>();
  const warnings: FieldFault[] = [];
  for (const [key, value] of Object.entries(mapping.values)) {
    const known = knownFor(key);
    if (known === undefined || known === key || KNOWN[known] === 'hold' || isNothing(mapping, key)) continue;
    const warn = (fault: Warning) => warnings.push({ line: mapping.lineOf(key), field: key, fault });
    if (spelled.has(known) || !isNothing(mapping, known)) {
      // A synonym may have a meaning of its own then.
      if (!isSynonym(key)) warn({ code: 'key-unread', known });
    } else if (!canBe(known, value, isSynonym(key))) {
      warn({ code: 'key-unread', known });
    } else {
      warn({ code: 'key-read-as', known });
      values[known] = single(known, value);
      spelled.set(known, key);
    }
  }
  const nameOf = (key: string): string => spelled.get(key) ?? key;
  return {
    mapping: {
      values,
      lineOf: (key, ...rest) =>
        typeof key === 'string' ? mapping.lineOf(nameOf(key), ...rest) : mapping.lineOf(),
      uncutText: (key, ...rest) => mapping.uncutText(nameOf(key), ...rest),
    },
    warnings,
  };
}

function isNothing(mapping: YamlMapping, key: string): boolean {
  const value = mapping.values[key] ?? '';
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty && mapping.uncutText(key) === undefined;
}

function canBe(known: string, value: unknown, isSynonymKey: boolean): boolean {
  const text = single(known, value);
  switch (KNOWN[known]) {
    case 'list':
      return isListOfNames([value].flat(), isSynonymKey);
    case 'id':
      return typeof text === 'string' && ID.test(text);
    default:
      // The address of a channel is not a speaker.
      return typeof text === 'string' && !(isSynonymKey && /^https?:/i.test(text));
  }
}

/** `companies: [big-merger]` is a topic, as used by site generators, not a company. */
function isListOfNames(items: readonly unknown[], isSynonymKey: boolean): boolean {
  const areTexts = items.every((item) => typeof item === 'string');
  return areTexts && !(isSynonymKey && items.every((item) => SLUG.test(item)));
}

/** `sources: [https://…]` is one source. */
function single(known: string, value: unknown): unknown {
  return KNOWN[known] !== 'list' && Array.isArray(value) && value.length === 1 ? value[0] : value;
}
