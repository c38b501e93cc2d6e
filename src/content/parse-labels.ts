import {
  type AliasEntry,
  ENTITY_KINDS,
  type EntityKind,
  isTopic,
  type NamesByLanguage,
} from '../domain/entity.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { decodeText, normalizeText } from './decode-text.ts';
import { clean, quote, toOneLine } from './value-text.ts';
import { readYamlMapping, type YamlMapping } from './yaml-mapping.ts';

/** What readers see of tags and categories, at the top of the folder. */
export const LABELS_PATH = 'labels.yml';

/** The same as for `aliases.yml`, and for the same reason. */
const MAX_LABELS_BYTES = 256 * 1024;
const KEY_BEFORE_WIDE_COLON = /^[ \t]*[^\s#'"[\]{},:：-][^'"[\]{},:：]{0,80}：/;

/** The kinds that have labels. */
const LABELLED: readonly EntityKind[] = ENTITY_KINDS.filter(isTopic);

/**
 * Reads `labels.yml`: tag or category → language → label. Returns an entry for each kind, with the labels as other names, or all
 * faults of the file.
 */
export function parseLabels(
  path: string,
  bytes: Uint8Array,
): { readonly aliases: readonly AliasEntry[] } | { readonly problems: readonly Problem[] } {
  const decoded = decodeText(bytes, MAX_LABELS_BYTES);
  if ('fault' in decoded) {
    // Without labels the built-in ones are shown.
    if (decoded.fault.code === 'empty') return { aliases: [] };
    return { problems: [{ path, line: 1, field: 'file', fault: decoded.fault }] };
  }
  const yaml = readYamlMapping(normalizeText(decoded.text), KEY_BEFORE_WIDE_COLON);
  const problems: Problem[] = yaml.faults.map((fault) => ({ path, field: 'file', ...fault }));
  const aliases = yaml.mapping ? readEntries(yaml.mapping, path, problems) : [];
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { aliases };
}

function readEntries(mapping: YamlMapping, path: string, problems: Problem[]): AliasEntry[] {
  return Object.entries(mapping.values).flatMap(([slug, value]) => {
    const name = toOneLine(clean(slug));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const line = mapping.lineOf(slug);
      problems.push({
        path,
        line,
        field: quote(slug),
        fault: { code: 'expected-labels', got: quote(value) },
      });
      return [];
    }
    const labels: NamesByLanguage = Object.fromEntries(
      Object.entries(value).flatMap(([word, label]: [string, unknown]) => {
        const found = readLabel(mapping, [slug, word], label);
        if (Array.isArray(found)) return [found];
        problems.push({ path, ...found });
        return [];
      }),
    );
    const aliases = [...new Set(LANGUAGES.flatMap((language) => labels[language] ?? []))];
    return LABELLED.map((kind) => ({ kind, name, aliases, labels }));
  });
}

/** The label with its language, or what is wrong with it. */
function readLabel(
  mapping: YamlMapping,
  [slug, word]: readonly [string, string],
  label: unknown,
): [Language, string] | Omit<Problem, 'path'> {
  const line = mapping.lineOf(slug, word);
  const language = LANGUAGES.find((one) => one.toLowerCase() === word.trim().toLowerCase());
  if (!language) return { line, field: quote(slug), fault: { code: 'unknown-language', got: quote(word) } };
  const text = typeof label === 'string' ? toOneLine(clean(label)) : '';
  if (text !== '') return [language, text];
  return { line, field: `${quote(slug)}.${language}`, fault: { code: 'expected-text', got: quote(label) } };
}
