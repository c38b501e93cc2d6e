import { isRecord } from '../is-record.ts';
import type { JsonSchema } from './model-request.ts';
import { isQuotable, type Paragraph, readableSentences } from './paragraphs.ts';
import { findDefinition, typesOf } from './schema-parts.ts';

const MOST_ITEMS = 3;
/** Paragraphs that a filled schema uses. */
const MOST_SOURCES = 6;
const NOTHING: Paragraph = { number: 1, text: 'There was nothing to read.' };
/** Lists with such names report problems, and the pretend model has none to report. */
const TROUBLE = /issue|suspicious|instruction|injection|warning|problem|error/i;

/** Booleans with these names are true, since false would negate the rest of the answer; all others are false. */
const AFFIRMED: ReadonlySet<string> = new Set(['answered']);

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  date: '2026-01-01',
  duration: 'P1D',
  email: 'pretend@example.com',
  hostname: 'example.com',
  uri: 'https://example.com/',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** The position while filling: everything within one object uses the same paragraph. */
interface Place {
  readonly root: JsonSchema;
  readonly sources: readonly Paragraph[];
  /** The index of the current source. */
  readonly source: number;
  /** The index of the sentence to quote. */
  readonly sentence: number;
  /** The name of the property being filled. */
  readonly name: string;
}

/**
 * A JSON value of that schema: strings are verbatim sentences of the paragraphs, numbers those of the paragraphs that the adjacent
 * strings are from; enum values are used one after another (of a verdict always the first), booleans are false unless that would negate all the rest.
 * Deterministic for the same schema and paragraphs.
 */
export function fillSchema(schema: JsonSchema, paragraphs: readonly Paragraph[]): unknown {
  return fill(schema, { root: schema, sources: chooseSources(paragraphs), source: 0, sentence: 0, name: '' });
}

/** Spread evenly over all paragraphs, in order; if some have a sentence to quote, only those. */
function chooseSources(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const quotable = paragraphs.filter(isQuotable);
  const from = quotable.length > 0 ? quotable : paragraphs;
  const count = Math.min(MOST_SOURCES, from.length);
  const chosen = Array.from({ length: count }, (_, index) => from[Math.floor((index * from.length) / count)]);
  return count === 0 ? [NOTHING] : chosen.map((paragraph) => paragraph ?? NOTHING);
}

function fill(given: unknown, place: Place): unknown {
  const schema = resolve(given, place.root);
  if ('const' in schema) return schema['const'];
  if (place.name === 'verdict' && Array.isArray(schema['enum'])) return schema['enum'][0];
  if (Array.isArray(schema['enum'])) return schema['enum'][place.source % schema['enum'].length];
  if (Array.isArray(schema['anyOf'])) return fill(firstBranch(schema, schema['anyOf']), place);
  switch (typesOf(schema).find((type) => type !== 'null') ?? 'null') {
    case 'object':
      return fillObject(schema, place);
    case 'array':
      return fillList(schema, place);
    case 'string':
      return FORMATS[String(schema['format'])] ?? quoteAt(place);
    case 'integer':
    case 'number':
      return sourceAt(place).number;
    case 'boolean':
      return AFFIRMED.has(place.name);
    default:
      return null;
  }
}

/** Resolves references and `allOf`. */
function resolve(given: unknown, root: JsonSchema): JsonSchema {
  const schema = isRecord(given) ? given : {};
  const target = findDefinition(root, schema['$ref']);
  if (target) return resolve(target, root);
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return schema;
  return [...allOf.map((each) => resolve(each, root)), rest].reduce<JsonSchema>(merge, {});
}

function merge(one: JsonSchema, other: JsonSchema): JsonSchema {
  const [a, b] = [one['properties'], other['properties']];
  const properties = isRecord(a) || isRecord(b) ? { properties: { ...asRecord(a), ...asRecord(b) } } : {};
  return { ...one, ...other, ...properties };
}

/** The first branch that is not null, merged with the keywords that apply to all branches. */
function firstBranch(schema: JsonSchema, branches: readonly unknown[]): JsonSchema {
  const { anyOf: _, ...rest } = schema;
  const branch = branches.find((each) => !isRecord(each) || each['type'] !== 'null') ?? branches[0];
  return Object.keys(rest).length > 0 && 'type' in rest ? { allOf: [rest, branch] } : asRecord(branch);
}

function fillObject(schema: JsonSchema, place: Place): object {
  const entries = Object.entries(asRecord(schema['properties']));
  // A string next to a list summarises it: it quotes another sentence of the first item's paragraph.
  const isAbove = entries.some(([, each]) => holdsObjects(each, place.root));
  let sentence = isAbove ? 1 : 0;
  return Object.fromEntries(
    entries.map(([name, each]) => {
      const types = typesOf(resolve(each, place.root));
      const value = fill(each, { ...place, name, sentence });
      if (types.includes('string')) sentence++;
      return [name, value];
    }),
  );
}

function fillList(schema: JsonSchema, place: Place): unknown[] {
  const { items = { type: 'string' }, minItems = 0 } = schema;
  if (TROUBLE.test(place.name) && minItems !== 1) return [];
  const types = typesOf(resolve(items, place.root));
  const length = types.includes('integer') || types.includes('number') ? 1 : MOST_ITEMS;
  const count = Math.min(length, place.sources.length);
  const sources = Array.from({ length: count }, (_, index) => (place.source + index) % place.sources.length);
  return sources.sort((a, b) => a - b).map((source) => fill(items, { ...place, source, sentence: 0 }));
}

function holdsObjects(given: unknown, root: JsonSchema): boolean {
  const { items } = resolve(given, root);
  return items !== undefined && typesOf(resolve(items, root)).includes('object');
}

function sourceAt({ sources, source }: Place): Paragraph {
  return sources[source % sources.length] ?? NOTHING;
}

function quoteAt(place: Place): string {
  const sentences = readableSentences(sourceAt(place).text);
  return sentences[place.sentence % Math.max(sentences.length, 1)] ?? NOTHING.text;
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
