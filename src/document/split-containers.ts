import type { BodyWarning } from '../domain/document.ts';
import { findFences } from './find-fences.ts';
import { findTag } from './html-names.ts';
import { stripLitter } from './strip-litter.ts';
import { type Definition, takeDefinitions } from './take-definitions.ts';

/** A body taken apart before its Markdown is parsed: text, folded parts and footnotes, in their order. */
export type Part =
  /** `line` is the first line of the text in the body, from 0. */
  | { readonly kind: 'text'; readonly source: string; readonly line: number }
  | { readonly kind: 'folded'; readonly label: string; readonly parts: readonly Part[] }
  | { readonly kind: 'note'; readonly label: string; readonly parts: readonly Part[] };

/** A tag of `<details>`, and where it stands. */
interface FoldTag {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isClosing: boolean;
}

const CODE_OR_TAG = /`[^`]*`|<(?=\/?[ds]d?e)/gi;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/;
/** A label ends with whatever tag its writer typed, or with its line. */
const SUMMARY = /^\s*<summary[^<>]{0,500}>([^<\n]{0,500})(?:<\/?\w{0,20}>)?/i;
/** Parts of parts; what would lie deeper stands open. */
const MOST_DEPTH = 20;

/**
 * Splits a body at its `<details>` and its footnotes. A `<details>` that is never closed, and a `</details>` that closes nothing,
 * fold nothing and are warned about.
 */
export function splitContainers(body: string): {
  readonly parts: readonly Part[];
  readonly definitions: readonly Definition[];
  readonly warnings: readonly BodyWarning[];
} {
  const { lines: cleaned, isCode, warnings } = stripLitter(body);
  const { lines, definitions } = takeDefinitions(cleaned, isCode);
  const tags = findFoldTags(lines, isCode);
  const { partner, strays } = matchTags(tags);
  const builder = createPartBuilder();
  let at = { line: 0, start: 0 };
  const textUpTo = (line: number, start: number) =>
    builder.text(textBetween(lines, at, { line, start }), at.line);
  for (const [index, tag] of tags.entries()) {
    textUpTo(tag.line, tag.start);
    at = { line: tag.line, start: tag.end };
    if (strays.has(index)) builder.ignore(tag);
    else if (partner.has(index)) builder.open(indentOf(lines[tag.line] ?? '', tag.start));
    else builder.close();
  }
  textUpTo(lines.length - 1, (lines.at(-1) ?? '').length);
  const unbalanced = [...strays].map(
    (index): BodyWarning => ({
      line: (tags[index]?.line ?? 0) + 1,
      code: 'unbalanced-fold',
    }),
  );
  return {
    parts: splitNotes(builder.parts()),
    definitions,
    warnings: [...warnings, ...unbalanced].sort((a, b) => a.line - b.line),
  };
}

function findFoldTags(lines: readonly string[], isCode: readonly boolean[]): FoldTag[] {
  const tags: FoldTag[] = [];
  for (const [line, text] of lines.entries()) {
    if (isCode[line] || !text.includes('<')) continue;
    for (const { 0: found, index: start } of text.matchAll(CODE_OR_TAG)) {
      const tag = found === '<' ? findTag(text, start) : undefined;
      if (tag?.name === 'details') tags.push({ line, start, end: tag.end, isClosing: tag.isClosing });
    }
  }
  return tags;
}

/** Pairs each opening with its closing; what is left over on either side is a stray. */
function matchTags(tags: readonly FoldTag[]): {
  readonly partner: ReadonlySet<number>;
  readonly strays: ReadonlySet<number>;
} {
  const open: number[] = [];
  const partner = new Set<number>();
  const strays = new Set<number>();
  for (const [index, { isClosing }] of tags.entries()) {
    if (!isClosing) open.push(index);
    else {
      const opening = open.pop();
      if (opening === undefined) strays.add(index);
      else if (open.length >= MOST_DEPTH) strays.add(index).add(opening);
      else partner.add(opening);
    }
  }
  for (const index of open) strays.add(index);
  return { partner, strays };
}

interface Position {
  readonly line: number;
  readonly start: number;
}

function textBetween(lines: readonly string[], from: Position, to: Position): string {
  if (from.line === to.line) return (lines[from.line] ?? '').slice(from.start, to.start);
  const first = (lines[from.line] ?? '').slice(from.start);
  const last = (lines[to.line] ?? '').slice(0, to.start);
  return [first, ...lines.slice(from.line + 1, to.line), last].join('\n');
}

/** The blanks before a tag that begins its line: a fold in an entry of a list is indented with it. */
function indentOf(line: string, start: number): number {
  return line.slice(0, start).trim() === '' ? start : 0;
}

function createPartBuilder() {
  interface Frame {
    readonly indent: number;
    readonly label: string;
    readonly parts: Part[];
  }
  const root: Frame = { indent: 0, label: '', parts: [] };
  const open: Frame[] = [root];
  /** What follows a fold in an entry of a list is indented like it, and no code. */
  let indent = 0;
  /** An opening waits for the text behind it, which may begin with its label. */
  let opening: number | undefined;
  /** The label of a fold that is none stands open no more than its tag. */
  let isLabelAhead = false;

  function enter(label: string): void {
    if (opening !== undefined) open.push({ indent: opening, label, parts: [] });
    opening = undefined;
  }

  return {
    text(source: string, line: number): void {
      const summary = opening !== undefined || isLabelAhead ? SUMMARY.exec(source) : null;
      if (opening !== undefined) indent = opening;
      enter((summary?.[1] ?? '').replace(/\s+/g, ' ').trim());
      isLabelAhead = false;
      const dedented = dedent(source.slice(summary?.[0].length ?? 0), indent);
      if (dedented.trim() !== '') open.at(-1)?.parts.push({ kind: 'text', source: dedented, line });
    },
    ignore({ isClosing }: FoldTag): void {
      isLabelAhead = !isClosing;
    },
    open(by: number): void {
      enter('');
      opening = by;
    },
    close(): void {
      enter('');
      const frame = open.pop();
      if (!frame) return;
      indent = frame.indent;
      open.at(-1)?.parts.push({ kind: 'folded', label: frame.label, parts: frame.parts });
    },
    parts: (): readonly Part[] => root.parts,
  };
}

/** Moves lines to the left as far as they are indented, until the first that is not. */
function dedent(text: string, by: number): string {
  if (by === 0) return text;
  const lines = text.split('\n');
  let isIndented = true;
  return lines
    .map((line, index) => {
      if (index === 0 || !isIndented || line.trim() === '') return line;
      const indent = line.length - line.trimStart().length;
      if (indent < by) isIndented = false;
      return isIndented ? line.slice(by) : line;
    })
    .join('\n');
}

/** Takes the footnotes out of the texts: `[^1]: …` with the lines that are indented below it, or go on without a blank line. */
function splitNotes(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind !== 'text') return [{ ...part, parts: splitNotes(part.parts) }];
    return part.source.includes('[^') ? splitText(part.source, part.line) : [part];
  });
}

function splitText(source: string, firstLine: number): Part[] {
  const drafts: { label: string | undefined; line: number; lines: string[] }[] = [];
  const lines = source.split('\n');
  const states = findFences(lines);
  let isBlankBefore = false;
  for (const [index, line] of lines.entries()) {
    const note = states[index] === 'outside' ? NOTE.exec(line) : null;
    const last = drafts.at(-1);
    if (note)
      drafts.push({ label: note[1] ?? '', line: firstLine + index, lines: [line.slice(note[0].length)] });
    else if (!last || (last.label !== undefined && isBlankBefore && /^\S/.test(line))) {
      drafts.push({ label: undefined, line: firstLine + index, lines: [line] });
    } else last.lines.push(last.label === undefined ? line : line.replace(/^(?: {1,4}|\t)/, ''));
    isBlankBefore = line.trim() === '';
  }
  return drafts.map(({ label, line, lines }): Part => {
    const text: Part = { kind: 'text', source: lines.join('\n'), line };
    return label === undefined ? text : { kind: 'note', label, parts: [text] };
  });
}
