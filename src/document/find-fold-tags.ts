import type { BodyWarning } from '../domain/document.ts';
import { findTag } from './html-names.ts';

/** A `<details>` tag with its position in the text. */
export interface FoldTag {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isClosing: boolean;
  /** The blanks before a tag that begins its line: a fold in a list item is indented with it. */
  readonly indent: number;
}

const MAY_BE_TAG = /<\/?[ds]d?e/i;
const TAG_STARTS = /<(?=\/?[ds]d?e)/gi;
const MAY_HOLD = /<(?:\/?[ds]d?e|\/?summary)/i;
const WELL_SPELLED = /^<\/?details(?![a-z])/i;
/** Labels whose `<details>` is missing. */
const ORPHAN =
  /<summary[^<>]{0,200}>\s*(?:(?:View\s*\/\s*Hide\s+)?(?:Original\s+)?(?:English|Original)(?:\s+(?:Text|Transcript))?|(?:查看|显示|隐藏|展开|收起|\/){0,3}(?:英文)?原文)\s*<\/summary\s*>/gi;
const OPENED = /<s?d{1,2}\w{3,8}(?:\s[^<>]{0,200})?>\s*$/i;
/** Blanks before a fold in a list item at most. */
const DEEPEST_FOLD = 60;
const ROW = /^[ \t>]*\|/;
const TAGS_IN_ROW = /<\/?(?:details|summary)[^<>]{0,200}>/gi;

/**
 * Finds the tags of folded parts in cleaned lines, and removes litter: labels without a fold, and tags in the cells of a table,
 * whose rows are one line each.
 */
export function findFoldTags(
  lines: readonly string[],
  masked: readonly string[],
  isCode: (line: number) => boolean,
  text: string,
): { readonly text: string; readonly tags: readonly FoldTag[]; readonly warnings: readonly BodyWarning[] } {
  const tags: FoldTag[] = [];
  const warnings: BodyWarning[] = [];
  const kept = new Map<number, string>();
  let lineStart = 0;
  for (const [index, line] of lines.entries()) {
    const start = lineStart;
    lineStart += line.length + 1;
    if (line === '<details>' || line === '</details>') {
      if (!isCode(index) && masked[index] === line)
        tags.push({ line: index, start, end: start + line.length, isClosing: line.length > 9, indent: 0 });
      continue;
    }
    let signs = line.includes('<') && !isCode(index) ? (masked[index] ?? '') : '';
    if (!MAY_HOLD.test(signs)) continue;
    const litter = litterIn(signs, index, masked);
    if (litter.length > 0) {
      if (kept.size === 0) warnings.push({ line: index + 1, code: 'litter' });
      const left = withoutRanges(line, litter);
      kept.set(index, left);
      lineStart += left.length - line.length;
      signs = withoutRanges(signs, litter);
    }
    addTags(signs, index, start, tags, warnings);
  }
  const rest = kept.size === 0 ? text : lines.map((line, index) => kept.get(index) ?? line).join('\n');
  return { text: rest, tags, warnings };
}

type Range = readonly [start: number, end: number];

function litterIn(signs: string, index: number, lines: readonly string[]): readonly Range[] {
  if (ROW.test(signs)) return [...signs.matchAll(TAGS_IN_ROW)].map(rangeOf);
  // Almost every label is directly below its own tag.
  if (!signs.includes('ummary') || lines[index - 1] === '<details>') return [];
  return [...signs.matchAll(ORPHAN)].map(rangeOf).filter(([start]) => {
    const ahead = signs.slice(0, start);
    return !OPENED.test(ahead.trim() === '' ? lineBefore(lines, index) : ahead);
  });
}

/** The last non-blank line above, within five lines. */
function lineBefore(lines: readonly string[], index: number): string {
  return lines.slice(Math.max(0, index - 5), index).findLast((line) => line.trim() !== '') ?? '';
}

function rangeOf({ 0: found, index }: RegExpExecArray): Range {
  return [index, index + found.length];
}

function withoutRanges(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Adds the tags of a line. @param lineStart its offset in the text */
function addTags(
  signs: string,
  line: number,
  lineStart: number,
  tags: FoldTag[],
  warnings: BodyWarning[],
): void {
  if (!MAY_BE_TAG.test(signs)) return;
  for (const { index: start } of signs.matchAll(TAG_STARTS)) {
    const tag = findTag(signs, start);
    if (tag?.name !== 'details') continue;
    const indent = start <= DEEPEST_FOLD && signs.slice(0, start).trim() === '' ? start : 0;
    const { end, isClosing } = tag;
    tags.push({ line, start: lineStart + start, end: lineStart + end, isClosing, indent });
    if (!WELL_SPELLED.test(signs.slice(start, start + 12)))
      warnings.push({ line: line + 1, code: 'unbalanced-fold' });
  }
}
