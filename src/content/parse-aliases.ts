import { type AliasEntry, ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { Problem } from '../domain/problem.ts';
import { decodeText, normalizeText } from './decode-text.ts';
import { clean, quote, toOneLine } from './value-text.ts';
import { readYamlMapping, type YamlMapping } from './yaml-mapping.ts';

/** The only other file besides the episodes, at the top of the folder. */
export const ALIASES_PATH = 'aliases.yml';

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
 * Reads `aliases.yml`: kind (singular or plural) → canonical name → a list of aliases, or one.
 * Returns the entries in order, or all faults of the file.
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
  const aliases = yaml.mapping ? readKinds(yaml.mapping, path, problems) : [];
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { aliases };
}

function readKinds(mapping: YamlMapping, path: string, problems: Problem[]): AliasEntry[] {
  return Object.entries(mapping.values).flatMap(([word, names]) => {
    const kind = findKind(word);
    const line = mapping.lineOf(word);
    if (!kind) {
      problems.push({ path, line, field: quote(word), fault: { code: 'unknown-kind', got: quote(word) } });
      return [];
    }
    if (names === null) return [];
    if (typeof names !== 'object' || Array.isArray(names)) {
      problems.push({ path, line, field: word, fault: { code: 'not-a-mapping' } });
      return [];
    }
    return Object.entries(names).map(([name, value]) => ({
      kind,
      name: toOneLine(clean(name)),
      aliases: readNames(mapping, [word, name], value, (fault) => problems.push({ path, ...fault })),
    }));
  });
}

function readNames(
  mapping: YamlMapping,
  [word, name]: readonly [string, string],
  value: unknown,
  report: (fault: Omit<Problem, 'path'>) => void,
): string[] {
  const field = `${word}.${quote(name)}`;
  const items: unknown = typeof value === 'string' ? [value] : (value ?? []);
  if (!Array.isArray(items)) {
    report({ line: mapping.lineOf(word, name), field, fault: { code: 'expected-list', got: quote(value) } });
    return [];
  }
  const names = items.flatMap((item: unknown, index) => {
    if (typeof item === 'string') return [toOneLine(clean(item))];
    if (item !== null) {
      const line = mapping.lineOf(word, name, index);
      report({ line, field, fault: { code: 'expected-text', got: quote(item) } });
    }
    return [];
  });
  return [...new Set(names)].filter((alias) => alias !== '' && alias !== name);
}

function findKind(word: string): EntityKind | undefined {
  const lower = word.trim().toLowerCase();
  return ENTITY_KINDS.find((kind) => kind === lower) ?? PLURALS.get(lower);
}
