import type { BodyWarning } from '../domain/document.ts';
import { type FoldTag, findFoldTags } from './find-fold-tags.ts';
import type { Part } from './part.ts';
import { splitNotes } from './split-notes.ts';
import { stripLitter } from './strip-litter.ts';
import { type Definition, takeDefinitions } from './take-definitions.ts';

/** A label ends with any tag, or with its line. */
const SUMMARY = /^\s*<summary[^<>]{0,500}>(?:[^<\n]{0,500})(?:<\/?\w{0,20}>)?/i;
/** A label that contains tags, or has several lines, needs its own closing tag. */
const WIDE_SUMMARY =
  /^\s*<summary[^<>]{0,500}>((?:[^<\n]|<(?!\/?(?:summary|p|div)\b)|\n(?![ \t]*\n)){0,500})<\/summary\s{0,20}>/i;
const TAG = /<[^<>]{0,600}>/g;
/** The limit of nested folds; deeper ones are shown unfolded. */
const MOST_DEPTH = 20;

/**
 * Splits a body at its `<details>` and its footnotes. A `<details>` that is never closed, and a `</details>` that closes nothing,
 * are ignored with a warning.
 */
export function splitContainers(body: string): {
  readonly parts: readonly Part[];
  readonly definitions: readonly Definition[];
  readonly warnings: readonly BodyWarning[];
} {
  const clean = stripLitter(body);
  const { masked, isCode, warnings } = clean;
  const { lines, definitions } = body.includes(']:')
    ? takeDefinitions(clean.lines, isCode)
    : { lines: clean.lines, definitions: [] };
  const text = lines === clean.lines ? clean.text : lines.join('\n');
  const folds = body.includes('<')
    ? findFoldTags(lines, masked, isCode, text)
    : { text, tags: [], warnings: [] };
  const parts = splitFolds(folds.text, folds.tags);
  return {
    parts: body.includes('[^') ? splitNotes(parts.parts) : parts.parts,
    definitions,
    warnings: [...warnings, ...folds.warnings, ...parts.warnings].sort((a, b) => a.line - b.line),
  };
}

function splitFolds(
  text: string,
  tags: readonly FoldTag[],
): { readonly parts: readonly Part[]; readonly warnings: readonly BodyWarning[] } {
  const { partner, strays } = matchTags(tags);
  const builder = createPartBuilder();
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    builder.text(text.slice(at, tag.start));
    at = tag.end;
    if (strays.has(index)) builder.ignore(tag);
    else if (partner.has(index)) builder.open(tag.indent);
    else builder.close();
  }
  builder.text(text.slice(at));
  const warnings = [...strays].map(
    (index): BodyWarning => ({ line: (tags[index]?.line ?? 0) + 1, code: 'unbalanced-fold' }),
  );
  return { parts: builder.parts(), warnings };
}

/** Pairs opening and closing tags; unpaired ones are strays. */
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

function createPartBuilder() {
  interface Frame {
    readonly indent: number;
    readonly label: string;
    readonly parts: Part[];
  }
  const root: Frame = { indent: 0, label: '', parts: [] };
  const open: Frame[] = [root];
  /** What follows a fold in a list item is indented like it, and is not code. */
  let indent = 0;
  /** An opening tag whose following text, which may begin with its label, has not been read yet. */
  let opening: number | undefined;
  /** After an ignored opening tag: its label is dropped as well. */
  let isLabelAhead = false;

  function enter(label: string): void {
    if (opening !== undefined) open.push({ indent: opening, label, parts: [] });
    opening = undefined;
  }

  return {
    text(source: string): void {
      const summary = opening !== undefined || isLabelAhead ? readSummary(source) : undefined;
      if (opening !== undefined) indent = opening;
      enter(summary?.label ?? '');
      isLabelAhead = false;
      const dedented = dedent(source.slice(summary?.end ?? 0), indent);
      if (/\S/.test(dedented)) open.at(-1)?.parts.push({ kind: 'text', source: dedented });
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
    parts: (): Part[] => root.parts,
  };
}

/** Parses the label at the beginning of a folded part, and where it ends. */
function readSummary(source: string): { readonly label: string; readonly end: number } | undefined {
  const match = WIDE_SUMMARY.exec(source) ?? SUMMARY.exec(source);
  if (!match) return undefined;
  const label = match[0].replace(TAG, '').replace(/\s+/g, ' ').trim();
  return { label, end: match[0].length };
}

/** Removes an indentation from lines, until the first that has less. */
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
