import { isMap, isScalar, isSeq, visit } from 'yaml';
import { mendLines } from './mend-lines.ts';
import { type LineFault, offsetOf, type ParsedYaml, parseYaml, syntaxFaults } from './parse-yaml.ts';
import { indexKeyLines, readPlainYaml } from './plain-yaml.ts';

/** The values of a YAML text and their positions. */
export interface YamlMapping {
  readonly values: Readonly<Record<string, unknown>>;
  /** The 1-based line of a key or list item; line 1 when there is none. */
  lineOf(...path: readonly (string | number)[]): number;
  /**
   * The full text of an unquoted value or list entry that YAML cuts at ` #`, or before a `#` at its start; undefined when nothing
   * is cut.
   */
  uncutText(key: string, index?: number): string | undefined;
}

/** If there are `faults`, the mapping, if any, only serves to find more of them. */
export interface YamlRead {
  readonly mapping?: YamlMapping | undefined;
  readonly faults: readonly LineFault[];
}

/** Enough for legitimate anchors, too few for an alias bomb. */
const MAX_ALIASES = 20;

/** The mapping of a text without keys. */
export const EMPTY_MAPPING: YamlMapping = { values: {}, lineOf: () => 1, uncutText: () => undefined };

/**
 * Parses an untrusted YAML mapping: core schema, unique keys, no more than 20 aliases, numbers as they were written. A full-width
 * colon after a key and a tab as indentation are reported as such and repaired for parsing, so that other faults are found too.
 * @param keyBeforeWideColon matches the start of a line up to a full-width colon in place of a colon
 */
export function readYamlMapping(source: string, keyBeforeWideColon: RegExp): YamlRead {
  const faults: LineFault[] = [];
  const withColons = source.split('\n').map((text, index) => {
    if (!keyBeforeWideColon.test(text)) return text;
    faults.push({ line: index + 1, fault: { code: 'full-width-colon' } });
    return text.replace('：', ': ');
  });
  const plain = faults.length === 0 ? readPlainYaml(source) : undefined;
  if (plain) return { mapping: plainMapping(source, plain), faults: [] };
  let yaml = parseYaml(withColons.join('\n'));
  const colons = faults.length;
  if (yaml.document.errors.some((error) => error.code === 'TAB_AS_INDENT')) {
    const withTabs = withColons.map((text, index) => {
      const indent = /^ *\t[ \t]*(?=\S)/.exec(text)?.[0];
      if (indent === undefined) return text;
      faults.push({ line: index + 1, fault: { code: 'tab-indent' } });
      return indent.replaceAll('\t', '  ') + text.slice(indent.length);
    });
    yaml = parseYaml(withTabs.join('\n'));
  }
  let broken = syntaxFaults(yaml);
  if (broken.length > 0 && faults.length === colons) {
    const repaired = parseYaml(mendLines(withColons).join('\n'));
    const stillBroken = syntaxFaults(repaired);
    if (stillBroken.length < broken.length) [yaml, broken] = [repaired, stillBroken];
  }
  if (broken.length > 0) {
    // Two spaces for a tab are a guess: faults that result from it may be false.
    return { faults: byLine(faults.length > colons ? faults : [...faults, ...broken]) };
  }
  const read = readValues(yaml);
  return { mapping: read.mapping, faults: byLine([...faults, ...read.faults]) };
}

/** A mapping from the fast parser; positions and cut texts are looked up with the full parser on demand. */
function plainMapping(source: string, values: Record<string, unknown>): YamlMapping {
  let parsed: ParsedYaml | undefined;
  const parseFully = (): ParsedYaml => {
    parsed ??= parseYaml(source);
    return parsed;
  };
  let keyLines: ReadonlyMap<string, number> | undefined;
  const findKeyLine = (key: string): number | undefined => {
    keyLines ??= indexKeyLines(source);
    return keyLines.get(key);
  };
  const mayBeCut = /[ \t]#/.test(source);
  return {
    values,
    lineOf(...path) {
      const [key] = path;
      const line = path.length === 1 && typeof key === 'string' ? findKeyLine(key) : undefined;
      return line ?? parseFully().lineAt(offsetOf(parseFully(), path));
    },
    uncutText: (key, index) => (mayBeCut ? uncutText(parseFully(), key, index) : undefined),
  };
}

function readValues(yaml: ParsedYaml): YamlRead {
  const { document, lineAt } = yaml;
  if (document.contents === null) return { mapping: EMPTY_MAPPING, faults: [] };
  if (!isMap(document.contents)) {
    const line = lineAt(document.contents.range[0]);
    return { faults: [{ line, fault: { code: 'not-a-mapping' } }] };
  }
  let firstAlias = 0;
  visit(document, {
    Scalar: (_key, scalar) => {
      // 1.10 would become 1.1 and 007 would become 7.
      if (typeof scalar.value === 'number' && scalar.source) scalar.value = scalar.source;
    },
    Alias: (_key, alias) => {
      firstAlias ||= alias.range?.[0] ?? 0;
    },
  });
  try {
    const values: Record<string, unknown> = document.toJS({ maxAliasCount: MAX_ALIASES });
    const mapping: YamlMapping = {
      values,
      lineOf: (...path) => lineAt(offsetOf(yaml, path)),
      uncutText: (key, index) => uncutText(yaml, key, index),
    };
    return { mapping, faults: [] };
  } catch (error) {
    // Unresolved aliases were reported before; the only remaining cause is the alias count.
    if (error instanceof ReferenceError) {
      return { faults: [{ line: lineAt(firstAlias), fault: { code: 'alias-bomb' } }] };
    }
    throw error;
  }
}

function uncutText(
  { source, document, pairOf }: ParsedYaml,
  key: string,
  index?: number,
): string | undefined {
  const ofKey = isMap(document.contents) ? pairOf(document.contents, key)?.value : undefined;
  const value = index === undefined ? ofKey : isSeq(ofKey) ? ofKey.items[index] : undefined;
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return undefined;
  const [start, end] = value.range;
  const lineEnd = source.indexOf('\n', end);
  const rest = source.slice(end, lineEnd < 0 ? undefined : lineEnd);
  // `tags: # none yet` is a comment, `tags: #chips #memory` is not.
  const isCut = start === end ? /^\s*#[^\s#]/.test(rest) : /^\s+#/.test(rest);
  return isCut ? (source.slice(start, end) + rest).replace(/\s+/g, ' ').trim() : undefined;
}

function byLine(faults: readonly LineFault[]): LineFault[] {
  return faults.toSorted((first, second) => first.line - second.line);
}
