import type { BodyWarning } from '../domain/document.ts';
import { findTag } from './html-names.ts';

/** A tag of `<details>`, and where it stands in the text. */
export interface FoldTag {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isClosing: boolean;
  /** The blanks before a tag that begins its line: a fold in an entry of a list is indented with it. */
  readonly indent: number;
}

const MAY_BE_TAG = /<(?=\/?[ds]d?e)/gi;
const WELL_SPELLED = /^<\/?details(?![a-z])/i;
/** What labels say whose `<details>` is lost. */
const ORPHAN =
  /<summary[^<>]{0,200}>\s*(?:(?:View\s*\/\s*Hide\s+)?(?:Original\s+)?(?:English|Original)(?:\s+(?:Text|Transcript))?|(?:查看|显示|隐藏|展开|收起|\/){0,3}(?:英文)?原文)\s*<\/summary\s*>/gi;
const OPENED = /<s?d{1,2}\w{3,8}(?:\s[^<>]{0,200})?>\s*$/i;
const ROW = /^[ \t>]*\|/;
const TAGS_IN_ROW = /<\/?(?:details|summary)[^<>]{0,200}>/gi;

/**
 * Finds the tags of folded parts in cleaned lines, and takes out what is litter among them: labels without a fold, and tags in the
 * cells of a table, whose rows are one line each.
 */
export function findFoldTags(
  lines: readonly string[],
  masked: readonly string[],
  isCode: (line: number) => boolean,
): { readonly text: string; readonly tags: readonly FoldTag[]; readonly warnings: readonly BodyWarning[] } {
  const tags: FoldTag[] = [];
  const warnings: BodyWarning[] = [];
  let isOrphanKnown = false;
  let before = '';
  let lineStart = 0;
  const kept = lines.map((line, index) => {
    let text = line;
    const signs = masked[index] ?? '';
    if (line.includes('<') && !isCode(index)) {
      const litter = litterIn(signs, before);
      if (litter.length > 0) {
        text = withoutRanges(line, litter);
        if (!isOrphanKnown) warnings.push({ line: index + 1, code: 'litter' });
        isOrphanKnown = true;
      }
      for (const tag of tagsIn(litter.length > 0 ? withoutRanges(signs, litter) : signs)) {
        tags.push({ ...tag, line: index, start: lineStart + tag.start, end: lineStart + tag.end });
        if (!tag.isWellSpelled) warnings.push({ line: index + 1, code: 'unbalanced-fold' });
      }
    }
    if (line.trim() !== '') before = signs;
    lineStart += text.length + 1;
    return text;
  });
  return { text: kept.join('\n'), tags, warnings };
}

type Range = readonly [start: number, end: number];

function litterIn(signs: string, before: string): readonly Range[] {
  if (ROW.test(signs)) return [...signs.matchAll(TAGS_IN_ROW)].map(rangeOf);
  if (!signs.includes('ummary')) return [];
  return [...signs.matchAll(ORPHAN)].map(rangeOf).filter(([start]) => {
    const ahead = signs.slice(0, start);
    return !OPENED.test(ahead.trim() === '' ? before : ahead);
  });
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

function tagsIn(signs: string) {
  return [...signs.matchAll(MAY_BE_TAG)].flatMap(({ index: start }) => {
    const tag = findTag(signs, start);
    if (tag?.name !== 'details') return [];
    const isWellSpelled = WELL_SPELLED.test(signs.slice(start, start + 12));
    const indent = signs.slice(0, start).trim() === '' ? start : 0;
    return [{ start, end: tag.end, isClosing: tag.isClosing, indent, isWellSpelled }];
  });
}
