import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Fault } from '../domain/problem.ts';

/** A fault and its 1-based line. */
export interface LineFault {
  readonly line: number;
  readonly fault: Fault;
}

/** A parsed YAML text with positions; what is wrong with it says `syntaxFaults`. */
export interface ParsedYaml {
  readonly source: string;
  readonly document: Document.Parsed;
  /** The 1-based line of a place in the text. */
  lineAt(offset: number): number;
  /** The pair with that key; of several the first. */
  pairOf(map: YAMLMap, key: unknown): Pair | undefined;
}

/** Parses a YAML text, valid or not, in time that grows with it: core schema, all keys as text. */
export function parseYaml(source: string): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'core',
    // The library compares each key with all before it; `syntaxFaults` looks for those that come twice.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const indexes = new Map<YAMLMap, Map<unknown, Pair>>();
  return {
    source,
    document,
    lineAt: (offset) => counter.linePos(offset).line,
    pairOf(map, key) {
      const index = indexes.get(map) ?? indexPairs(map);
      indexes.set(map, index);
      return index.get(key);
    },
  };
}

function indexPairs(map: YAMLMap): Map<unknown, Pair> {
  const index = new Map<unknown, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    if (!index.has(key)) index.set(key, pair);
  }
  return index;
}

/** The parser's errors, one per line, keys that come twice, and aliases without an anchor. */
export function syntaxFaults({ document, lineAt, pairOf }: ParsedYaml): LineFault[] {
  const found = new Map<number, LineFault>();
  const add = (line: number, reason: string) => {
    if (!found.has(line)) found.set(line, { line, fault: { code: 'yaml', reason } });
  };
  const keys = topKeys(document);
  for (const { code, pos, message } of document.errors) {
    // An unclosed quote or bracket is detected at the end of the text; report it at its key.
    const isOpenEnd = code === 'MISSING_CHAR' || code === 'BAD_INDENT';
    add(lineAt(isOpenEnd ? lastBefore(keys, pos[0]) : pos[0]), message);
  }
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_key, alias) => {
      if (!anchors.has(alias.source))
        add(lineAt(alias.range?.[0] ?? 0), `nothing is anchored as &${alias.source}`);
    },
    Value: (_key, node) => {
      if (node.anchor) anchors.add(node.anchor);
      if (!isMap(node)) return;
      for (const pair of node.items) {
        if (isScalar(pair.key) && pairOf(node, pair.key.value) !== pair)
          add(lineAt(nodeOffset(pair.key) ?? 0), 'Map keys must be unique');
      }
    },
  });
  return [...found.values()];
}

/** Where the keys of the whole begin, ascending. */
function topKeys(document: Document.Parsed): number[] {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return pairs.map(({ key }) => nodeOffset(key) ?? 0);
}

/** The last of ascending numbers that is below the limit; 0 if none is. */
function lastBefore(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? 0;
}

/** Where a key or list item begins; where the last step begins that is there, if the path leads nowhere. */
export function offsetOf({ document, pairOf }: ParsedYaml, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = nodeOffset(node) ?? offset;
    }
  }
  return offset;
}

function nodeOffset(node: unknown): number | undefined {
  return isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
