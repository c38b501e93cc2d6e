import { isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type ParsedYaml, parseYaml, syntaxFaults } from './parse-yaml.ts';
import { afterColon, columnOf, endOf, eolOf, lineEnd, lineStart, startOf } from './yaml-places.ts';

/** Keys as they are written, from the top. */
export type YamlPath = readonly string[];

/** Written on one line, in brackets, as people write short lists. */
const ON_ONE_LINE = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
const INDENT = 2;

/**
 * Adds texts to the list at a path; the keys and the list are made where they are missing, and a single text becomes a list.
 * Nothing else of the text changes, not even a blank. Undefined when the text is no mapping, or holds something else there.
 */
export function addItems(source: string, path: YamlPath, items: readonly string[]): string | undefined {
  const list = stringify(items, ON_ONE_LINE).trim();
  return place(source, path, list, (yaml, value, at) => {
    if (isSeq(value)) return addToList(yaml, value, items);
    if (isEmpty(value)) return splice(source, at, at, ` ${list}`);
    if (!isScalar(value) || !value.range) return undefined;
    const [start, end] = value.range;
    return splice(source, start, end, `[${source.slice(start, end)}, ${list.slice(1)}`);
  });
}

/** Sets the text at a path of keys of which the last stands in a mapping on one line, unless it is there already. */
export function setText(source: string, path: YamlPath, text: string): string | undefined {
  const written = textOf(text);
  const [key = ''] = path.slice(-1);
  const outer = path.slice(0, -1);
  return place(source, outer, `{${keyOf(key)}: ${written}}`, (yaml, value, at) => {
    if (isMap(value)) {
      const pair = yaml.pairOf(value, key);
      const held = pair?.value;
      if (!pair) return addPair(yaml, value, [key], written);
      return isScalar(held) && held.range ? splice(source, held.range[0], held.range[1], written) : undefined;
    }
    return isEmpty(value) ? splice(source, at, at, ` {${keyOf(key)}: ${written}}`) : undefined;
  });
}

/** Takes the items that match out of the list at a path; with the last of them its key goes too. Undefined when there is none. */
export function removeItems(
  source: string,
  path: YamlPath,
  matches: (item: string) => boolean,
): string | undefined {
  const yaml = readMapping(source);
  const value = yaml && find(yaml, path)?.value;
  if (isScalar(value)) return matches(String(value.value)) ? removeKey(source, path) : undefined;
  if (!yaml || !isSeq(value)) return undefined;
  const index = value.items.findIndex((item) => isScalar(item) && matches(String(item.value)));
  if (index < 0) return undefined;
  if (value.items.length === 1) return removeKey(source, path);
  const rest = cut(yaml, value, index);
  return removeItems(rest, path, matches) ?? rest;
}

/** Takes a key out, with what it holds and the rest of its lines. Undefined when it is not there. */
export function removeKey(source: string, path: YamlPath): string | undefined {
  const yaml = readMapping(source);
  const map = yaml && (path.length > 1 ? find(yaml, path.slice(0, -1))?.value : yaml.document.contents);
  if (!yaml || !isMap(map)) return undefined;
  const pair = yaml.pairOf(map, path.at(-1));
  return pair ? cut(yaml, map, map.items.indexOf(pair)) : undefined;
}

/** The keys of the mapping at a path, as they are written. */
export function keysAt(source: string, path: YamlPath): readonly string[] {
  const yaml = readMapping(source);
  const map = yaml && (path.length > 0 ? find(yaml, path)?.value : yaml.document.contents);
  return isMap(map) ? map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

/** The text that was parsed last: one change asks for several places of it, and a long list takes a third of a second to parse. */
let last: { readonly source: string; readonly yaml: ParsedYaml | undefined } | undefined;

/** Undefined when the text has a fault, or is no mapping. */
function readMapping(source: string): ParsedYaml | undefined {
  if (last?.source === source) return last.yaml;
  const yaml = parseYaml(source);
  const { contents } = yaml.document;
  const isMapping = syntaxFaults(yaml).length === 0 && (contents === null || isMap(contents));
  last = { source, yaml: isMapping ? yaml : undefined };
  return last.yaml;
}

function find({ document, pairOf }: ParsedYaml, path: YamlPath): Pair | undefined {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const key of path) {
    pair = isMap(node) ? pairOf(node, key) : undefined;
    node = pair?.value;
  }
  return pair;
}

/**
 * @param leaf what the last key holds where there is none yet
 * @param change of a value that is there; `at` is where one would begin
 */
function place(
  source: string,
  path: YamlPath,
  leaf: string,
  change: (yaml: ParsedYaml, value: unknown, at: number) => string | undefined,
): string | undefined {
  const yaml = readMapping(source);
  if (!yaml) return undefined;
  let node: unknown = yaml.document.contents;
  let at = 0;
  for (const [depth, key] of path.entries()) {
    const missing = path.slice(depth);
    if (isEmpty(node) && depth > 0) return addBelow(yaml, path.slice(0, depth), missing, leaf);
    if (isEmpty(node)) return append(source, missing, leaf);
    if (!isMap(node)) return undefined;
    const pair = yaml.pairOf(node, key);
    if (!pair) return addPair(yaml, node, missing, leaf);
    at = afterColon(source, pair);
    node = pair.value ?? null;
  }
  return change(yaml, node, at);
}

/** A key that holds nothing. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** To a text without keys. */
function append(source: string, keys: YamlPath, leaf: string): string {
  const eol = eolOf(source);
  const gap = source.trim() === '' ? '' : `${source.endsWith('\n') ? '' : eol}${eol}`;
  return `${source}${gap}${linesOf(keys, leaf, 0, eol)}${eol}`;
}

/** Under a key that holds nothing. */
function addBelow(yaml: ParsedYaml, above: YamlPath, keys: YamlPath, leaf: string): string | undefined {
  const { source } = yaml;
  const pair = find(yaml, above);
  if (!pair) return undefined;
  const start = startOf(pair.key);
  const at = lineEnd(source, start);
  const eol = eolOf(source);
  return splice(source, at, at, `${eol}${linesOf(keys, leaf, columnOf(source, start) + INDENT, eol)}`);
}

/** After the last pair of a mapping; a section of its own is set off by an empty line. */
function addPair({ source }: ParsedYaml, map: YAMLMap, keys: YamlPath, leaf: string): string {
  const last = map.items.at(-1);
  if (map.flow || !last) {
    const inner = keys.toReversed().reduce((held, key, index) => {
      const pair = `${keyOf(key)}: ${held}`;
      return index < keys.length - 1 ? `{${pair}}` : pair;
    }, leaf);
    const at = last ? endOf(last) : (map.range?.[1] ?? 1) - 1;
    return splice(source, at, at, last ? `, ${inner}` : inner);
  }
  const eol = eolOf(source);
  const column = columnOf(source, startOf(map.items[0]?.key));
  const at = lineEnd(source, endOf(last));
  const blank = keys.length > 1 && column === 0 ? eol : '';
  return splice(source, at, at, `${eol}${blank}${linesOf(keys, leaf, column, eol)}`);
}

function addToList({ source }: ParsedYaml, list: YAMLSeq, items: readonly string[]): string {
  const last = list.items.at(-1);
  const written = stringify(items, ON_ONE_LINE).trim().slice(1, -1);
  if (list.flow || !last) {
    const at = last ? endOf(last) : (list.range?.[1] ?? 1) - 1;
    return splice(source, at, at, last ? `, ${written}` : written);
  }
  const at = lineEnd(source, endOf(last));
  const dash = source.slice(lineStart(source, startOf(last)), startOf(last));
  return splice(source, at, at, items.map((item) => `${eolOf(source)}${dash}${textOf(item)}`).join(''));
}

/** Takes an entry out of a list or a mapping: on one line with its comma, else its lines. */
function cut({ source }: ParsedYaml, whole: YAMLMap | YAMLSeq, index: number): string {
  const [before, entry, after] = [whole.items[index - 1], whole.items[index], whole.items[index + 1]];
  if (!whole.flow) {
    const end = lineEnd(source, endOf(entry));
    const next = source.indexOf('\n', end);
    return splice(source, lineStart(source, startOf(entry)), next < 0 ? source.length : next + 1, '');
  }
  if (after !== undefined) return splice(source, startOf(entry), startOf(after), '');
  return splice(source, before === undefined ? startOf(entry) : endOf(before), endOf(entry), '');
}

function linesOf(keys: YamlPath, leaf: string, column: number, eol: string): string {
  return keys
    .map((key, depth) => {
      const indent = ' '.repeat(column + depth * INDENT);
      return `${indent}${keyOf(key)}:${depth === keys.length - 1 ? ` ${leaf}` : ''}`;
    })
    .join(eol);
}

/** A text as it stands in a list or mapping on one line. */
function textOf(text: string): string {
  return stringify([text], ON_ONE_LINE).trim().slice(1, -1);
}

function keyOf(key: string): string {
  return textOf(key);
}

function splice(source: string, start: number, end: number, text: string): string {
  return source.slice(0, start) + text + source.slice(end);
}
