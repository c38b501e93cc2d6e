import type { Block, BodyWarning } from '../domain/document.ts';
import { hasManySigns, isDense } from './dense-text.ts';
import { createMarkdownParser } from './markdown-parser.ts';
import type { Env, MarkdownIt, Token } from './markdown-types.ts';
import type { Part } from './part.ts';
import { plainParagraphs } from './plain-source.ts';
import { type ParseInline, readBlocks, readParagraph } from './read-blocks.ts';
import { splitContainers } from './split-containers.ts';
import type { Definition } from './take-definitions.ts';

/** The content of a body. */
export interface ParsedBody {
  readonly blocks: readonly Block[];
  readonly warnings: readonly BodyWarning[];
}

/** With more bare addresses than these they are not linked: each costs as much as a line of words. */
const MOST_ADDRESSES = 1_000;

/** Created lazily: it would take some milliseconds of the start. */
let parser: MarkdownIt | undefined;

/**
 * Parses a Markdown body into blocks: everything a reader of the page would see, once, in order. Never throws; linear in the length
 * of the body.
 */
export function parseBody(source: string): ParsedBody {
  if (hasManySigns(source)) return { blocks: asPlainText(source), warnings: [{ line: 1, code: 'dense' }] };
  const { parts, definitions, warnings } = splitContainers(source);
  parser ??= createMarkdownParser();
  parser.set({ linkify: source.split('://', MOST_ADDRESSES).length < MOST_ADDRESSES });
  const blocks: Block[] = [];
  readParts(parts, startParsing(parser, parts, definitions), blocks);
  return { blocks, warnings };
}

function startParsing(
  markdown: MarkdownIt,
  parts: readonly Part[],
  definitions: readonly Definition[],
): Parsing {
  const references = definitions.map(({ label, address }) => [
    markdown.utils.normalizeReference(label),
    { title: '', href: address },
  ]);
  const env: Env = {
    references: Object.fromEntries(references),
    noteLabels: new Set(),
    foldLabels: new Set(),
  };
  addLabels(parts, env);
  const parseInline: ParseInline = (content) => {
    const tokens: Token[] = [];
    markdown.inline.parse(content, markdown, env, tokens);
    return tokens;
  };
  return { markdown, env, parseInline };
}

function asPlainText(text: string): Block[] {
  return [{ kind: 'paragraph', prose: { text: text.trim(), marks: [] } }];
}

interface Parsing {
  readonly markdown: MarkdownIt;
  readonly env: Env;
  readonly parseInline: ParseInline;
}

/** Collects the labels of folded parts and footnotes for the rules. */
function addLabels(parts: readonly Part[], env: Env): void {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    (part.kind === 'note' ? env.noteLabels : env.foldLabels).add(part.label);
    addLabels(part.parts, env);
  }
}

/** Appends the blocks of parts to `into`. */
function readParts(parts: readonly Part[], parsing: Parsing, into: Block[]): void {
  for (const part of parts) {
    if (part.kind === 'text') readText(part.source, parsing, into);
    else {
      const blocks: Block[] = [];
      readParts(part.parts, parsing, blocks);
      if (blocks.length > 0) into.push({ kind: part.kind, label: part.label, blocks });
    }
  }
}

function readText(source: string, { markdown, env, parseInline }: Parsing, into: Block[]): void {
  if (isDense(source)) {
    into.push(...asPlainText(source));
    return;
  }
  const paragraphs = plainParagraphs(source);
  if (paragraphs) {
    for (const content of paragraphs) into.push(...readParagraph(content, parseInline));
    return;
  }
  const tokens: Token[] = [];
  markdown.block.parse(source, markdown, env, tokens);
  for (const block of readBlocks(tokens, source, parseInline)) into.push(block);
}
