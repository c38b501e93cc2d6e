import { type AliasEntry, ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { Problem } from '../domain/problem.ts';
import { decodeText, normalizeText } from './decode-text.ts';
import { clean, quote, toOneLine } from './value-text.ts';
import { readYamlMapping, type YamlMapping } from './yaml-mapping.ts';

/** The only other file besides the episodes, at the top of the folder. */
export const ALIASES_PATH = 'aliases.yml';

/** The key under which stand names that are not the same, whatever else says so. */
export const APART_KEY = 'not';

/** 256 KB, some ten thousand names: broken YAML takes the parser ten times as long as other texts. */
const MAX_ALIASES_BYTES = 256 * 1024;

const PLURALS = new Map<string, EntityKind>([
  ['companies', 'company'],
  ['people', 'person'],
  ['persons', 'person'],
  ['products', 'product'],
  ['media', 'medium'],
  ['tags', 'tag'],
  ['categories', 'category'],
  ['shows', 'show'],
  ['guests', 'guest'],
  ['areas', 'area'],
]);

/** Names may be of any script; a full-width colon after one, without a colon before it, was meant as a colon. */
const NAME_BEFORE_WIDE_COLON = /^[ \t]*[^\s#'"[\]{},:：-][^'"[\]{},:：]{0,80}：/;

/**
 * Reads `aliases.yml`: kind (singular or plural) → canonical name → a list of aliases, or one; the same below `not`, of what is not
 * called so. Returns the entries in order, or all faults of the file.
 */
export function parseAliases(
  path: string,
  bytes: Uint8Array,
): { readonly aliases: readonly AliasEntry[] } | { readonly problems: readonly Problem[] } {
  const decoded = decodeText(bytes, MAX_ALIASES_BYTES);
  if ('fault' in decoded) {
    // An empty list of aliases is not a fault.
    if (decoded.fault.code === 'empty') return { aliases: [] };
    return { problems: [{ path, line: 1, field: 'file', fault: decoded.fault }] };
  }
  const yaml = readYamlMapping(normalizeText(decoded.text), NAME_BEFORE_WIDE_COLON);
  const problems: Problem[] = yaml.faults.map((fault) => ({ path, field: 'file', ...fault }));
  const aliases = yaml.mapping ? readFile(yaml.mapping, path, problems) : [];
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { aliases };
}

function readFile(mapping: YamlMapping, path: string, problems: Problem[]): AliasEntry[] {
  const top = Object.entries(mapping.values);
  const isApart = (word: string): boolean => word.trim().toLowerCase() === APART_KEY;
  const named = readKinds(
    top.filter(([word]) => !isApart(word)),
    [],
    { mapping, path, problems },
  );
  const apart = top.flatMap(([word, kinds]) => {
    if (!isApart(word) || kinds === null) return [];
    if (isMapping(kinds)) return readKinds(Object.entries(kinds), [word], { mapping, path, problems });
    problems.push({ path, line: mapping.lineOf(word), field: word, fault: { code: 'not-a-mapping' } });
    return [];
  });
  return [...named, ...apart.map(({ aliases, ...entry }) => ({ ...entry, aliases: [], not: aliases }))];
}

/** What is read, and where its problems go. */
interface Reading {
  readonly mapping: YamlMapping;
  readonly path: string;
  readonly problems: Problem[];
}

/** @param above the keys that lead to these kinds */
function readKinds(
  kinds: readonly (readonly [word: string, names: unknown])[],
  above: readonly string[],
  { mapping, path, problems }: Reading,
): AliasEntry[] {
  return kinds.flatMap(([word, names]) => {
    const kind = findKind(word);
    const line = mapping.lineOf(...above, word);
    if (!kind) {
      problems.push({ path, line, field: quote(word), fault: { code: 'unknown-kind', got: quote(word) } });
      return [];
    }
    if (names === null) return [];
    if (!isMapping(names)) {
      problems.push({ path, line, field: word, fault: { code: 'not-a-mapping' } });
      return [];
    }
    return Object.entries(names).map(([name, value]) => ({
      kind,
      name: toOneLine(clean(name)),
      aliases: readNames(mapping, [...above, word, name], value, (fault) =>
        problems.push({ path, ...fault }),
      ),
    }));
  });
}

function readNames(
  mapping: YamlMapping,
  keys: readonly string[],
  value: unknown,
  report: (fault: Omit<Problem, 'path'>) => void,
): string[] {
  const [word = '', name = ''] = keys.slice(-2);
  const field = `${word}.${quote(name)}`;
  const items: unknown = typeof value === 'string' ? [value] : (value ?? []);
  if (!Array.isArray(items)) {
    report({ line: mapping.lineOf(...keys), field, fault: { code: 'expected-list', got: quote(value) } });
    return [];
  }
  const names = items.flatMap((item: unknown, index) => {
    if (typeof item === 'string') return [toOneLine(clean(item))];
    if (item !== null) {
      const line = mapping.lineOf(...keys, index);
      report({ line, field, fault: { code: 'expected-text', got: quote(item) } });
    }
    return [];
  });
  return [...new Set(names)].filter((alias) => alias !== '' && alias !== name);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kind that a key of the first level names, in the singular or plural; undefined when it names none. */
export function findKind(word: string): EntityKind | undefined {
  const lower = word.trim().toLowerCase();
  return ENTITY_KINDS.find((kind) => kind === lower) ?? PLURALS.get(lower);
}
