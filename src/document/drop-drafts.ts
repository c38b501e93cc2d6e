import { findFences } from './find-fences.ts';

const MARK = /^\s*\[(AI_META|BODY)_(START|END)\]\s*$/;
/** A line of front matter that a program wrote: `title: …`, `- "a"`, `# …`. */
const META_LINE = /^\s*(?:[a-z_]{2,30}:|- |# |$)/;
/** The beginning of data that a program returned in place of an article. */
const DATA = /^\s*(?:```|\{)/;
const HEADING = /^#{1,6}[ \t]/;

/** Lines from `start` up to, but not including, `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Drops what a program wrote around a body: its front matter between `[AI_META_START]` and `[AI_META_END]`, its comments after
 * `[BODY_END]`, and the shorter copy of a body that it wrote twice. Dropped lines become empty; the only text is never dropped.
 */
export function dropDrafts(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly dropped: readonly Range[];
} {
  const states = findFences(lines);
  const kept = [...lines];
  const dropped: Range[] = [];
  const drop = ({ start, end }: Range) => {
    if (kept.slice(start, end).every((line) => line.trim() === '')) return;
    kept.fill('', start, end);
    dropped.push({ start, end });
  };
  const marks = lines.flatMap((line, index) => {
    const match = states[index] === 'outside' && line.includes('_') ? MARK.exec(line) : null;
    return match ? [{ kind: `${match[1]}_${match[2]}`, line: index }] : [];
  });
  let bodyStart = 0;
  for (const [index, { kind, line }] of marks.entries()) {
    const previous = marks[index - 1];
    if (kind === 'AI_META_END') {
      const start = previous?.kind === 'AI_META_START' ? previous.line : metaStart(kept, line);
      if (hasTextOutside(kept, start, line)) drop({ start, end: line + 1 });
    } else if (kind === 'BODY_END') {
      const end = marks.slice(index).find((mark) => mark.kind === 'BODY_START')?.line ?? lines.length;
      const isDropped =
        end < lines.length
          ? hasText(kept, end + 1, lines.length)
          : isLonger(kept, bodyStart, line, lines.length);
      if (isDropped) drop({ start: line, end });
    } else if (kind === 'BODY_START') {
      const end = marks.slice(index + 1).find((mark) => mark.kind === 'BODY_START')?.line ?? lines.length;
      const copy = findCopy(kept, bodyStart, line, end);
      if (copy) drop(copy);
      if (copy?.start !== line) bodyStart = copy ? copy.start : bodyStart;
    }
  }
  return { lines: kept, dropped };
}

/** The start of front matter whose opening mark is missing: the lines before the end that look like front matter. */
function metaStart(lines: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && META_LINE.test(lines[start - 1] ?? '')) start -= 1;
  return start;
}

function hasText(lines: readonly string[], start: number, end: number): boolean {
  return lines.slice(start, end).some((line) => line.trim() !== '' && !MARK.test(line));
}

function hasTextOutside(lines: readonly string[], start: number, end: number): boolean {
  return hasText(lines, 0, start) || hasText(lines, end + 1, lines.length);
}

/** Whether a body is longer than what follows it, or what follows is data. */
function isLonger(lines: readonly string[], start: number, middle: number, end: number): boolean {
  const next = lines.slice(middle + 1, end).find((line) => line.trim() !== '') ?? '';
  if (DATA.test(next) && hasText(lines, start, middle)) return true;
  return lengthOf(lines, start, middle) > lengthOf(lines, middle + 1, end);
}

function lengthOf(lines: readonly string[], start: number, end: number): number {
  return lines.slice(start, end).reduce((sum, line) => sum + line.trim().length, 0);
}

/**
 * The copy to drop when a second body repeats the first, from its first line or its first heading on. The copy that has headings
 * which the other lacks is kept; if both have the same, the longer one.
 */
function findCopy(lines: readonly string[], start: number, middle: number, end: number): Range | undefined {
  const again = lines.slice(middle + 1, end).findIndex((line) => line.trim() !== '') + middle + 1;
  const heading = lines.slice(middle + 1, end).findIndex((line) => HEADING.test(line)) + middle + 1;
  if (heading === middle) return undefined;
  const earlier = lines.slice(start, middle);
  const found = [again, heading].map((line) => earlier.indexOf(lines[line] ?? '')).find((at) => at >= 0);
  if (found === undefined) return undefined;
  const first = start + found;
  const before = headingsIn(lines, first, middle);
  const behind = headingsIn(lines, middle, end);
  if (includesAll(before, behind) && lengthOf(lines, first, middle) >= lengthOf(lines, middle + 1, end)) {
    return { start: middle, end };
  }
  return includesAll(behind, before) ? { start: first, end: middle } : undefined;
}

function headingsIn(lines: readonly string[], start: number, end: number): ReadonlySet<string> {
  return new Set(
    lines
      .slice(start, end)
      .filter((line) => HEADING.test(line))
      .map((line) => line.trim()),
  );
}

function includesAll(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((heading) => all.has(heading));
}
