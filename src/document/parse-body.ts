import type { Block, BodyWarning, Prose } from '../domain/document.ts';
import { createMarkdownParser } from './markdown-parser.ts';
import type { Env, MarkdownIt, Token } from './markdown-types.ts';
import type { Part } from './part.ts';
import { proseOf } from './prose.ts';
import { readBlocks } from './read-blocks.ts';
import { splitContainers } from './split-containers.ts';

/** What a body holds. */
export interface ParsedBody {
  readonly blocks: readonly Block[];
  readonly warnings: readonly BodyWarning[];
}

/** Made when it is first needed: that takes some milliseconds of the start. */
let parser: MarkdownIt | undefined;

/**
 * Parses a Markdown body into blocks: all that a reader of the page would see, once, in its order. Never throws; takes time linear in
 * the length of the body.
 */
export function parseBody(markdown: string): ParsedBody {
  parser ??= createMarkdownParser();
  const { parts, definitions, warnings } = splitContainers(markdown);
  const references = definitions.map(({ label, address }) => [
    normalizeLabel(parser, label),
    { title: '', href: address },
  ]);
  const env: Env = {
    references: Object.fromEntries(references),
    noteLabels: labelsOf(parts, 'note'),
    foldLabels: labelsOf(parts, 'folded'),
  };
  return { blocks: readParts(parts, { parser, env }), warnings };
}

interface Parsing {
  readonly parser: MarkdownIt;
  readonly env: Env;
}

/** Shorter texts are parsed whatever they hold. */
const DENSE_FROM = 20_000;
const FEWEST_PER_LINE = 10;
const FEWEST_PER_DELIMITER = 2;
const DELIMITERS = /[*_`[\]<>~$!\\^]/g;

/** Nearly all marks and hardly any words: nobody wrote that, and parsing it would take seconds. It is shown as it stands. */
function isDense(source: string): boolean {
  if (source.length < DENSE_FROM) return false;
  const lines = source.split('\n');
  // Only a text of many lines is worth a look at which of them are empty.
  const isBroken = lines.length * FEWEST_PER_LINE > source.length;
  if (isBroken && lines.filter((line) => line.trim() !== '').length * FEWEST_PER_LINE > source.length)
    return true;
  return (source.match(DELIMITERS)?.length ?? 0) * FEWEST_PER_DELIMITER > source.length;
}

function normalizeLabel(from: MarkdownIt | undefined, label: string): string {
  return from?.utils.normalizeReference(label) ?? label;
}

function labelsOf(parts: readonly Part[], kind: 'note' | 'folded'): Set<string> {
  return new Set(
    parts.flatMap((part) => {
      if (part.kind === 'text') return [];
      return [...(part.kind === kind ? [part.label] : []), ...labelsOf(part.parts, kind)];
    }),
  );
}

function readParts(parts: readonly Part[], parsing: Parsing): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'text') return readText(part.source, parsing);
    const blocks = readParts(part.parts, parsing);
    return blocks.length === 0 ? [] : [{ kind: part.kind, label: part.label, blocks }];
  });
}

function readText(source: string, { parser: markdown, env }: Parsing): Block[] {
  if (isDense(source)) return [{ kind: 'paragraph', prose: { text: source.trim(), marks: [] } }];
  const tokens: Token[] = [];
  markdown.block.parse(source, markdown, env, tokens);
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    token.children = [];
    markdown.inline.parse(token.content, markdown, env, token.children);
  }
  const proseOfCell = (cell: string): Prose => {
    const children: Token[] = [];
    markdown.inline.parse(cell, markdown, env, children);
    return proseOf(children);
  };
  return readBlocks(tokens, source, proseOfCell);
}
