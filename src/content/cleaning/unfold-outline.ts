import type { Line, StepResult } from './lines.ts';

/** Between two points of an outline that was put on one line. */
const POINT = /(?:^|\s|(?<=[：:]))- /;
/** Fewer points, or references, are prose with dashes. */
const FEWEST_POINTS = 2;
const FEWEST_REFERENCES = 2;
const REFERENCE = /\[\d{1,3}\]/g;
/** Behind the references of a point: the heading of the next part. */
const NEXT_HEADING = /^([\s\S]*?\[\d{1,3}\])\s+([^[\]。；;]{2,40})$/u;
const LONGEST_HEADING = 40;

/** Gives an outline that was put on one line its headings and points again; references stay where they are. */
export function unfoldOutline(lines: readonly Line[]): StepResult {
  const changed: string[] = [];
  const unfolded = lines.flatMap((line): Line[] => {
    const outline = line.isCode ? undefined : outlineOf(line.text);
    if (!outline) return [line];
    changed.push(line.text);
    return outline.map((text) => ({ at: line.at, text, isCode: false }));
  });
  return { lines: unfolded, changed };
}

function outlineOf(text: string): string[] | undefined {
  const [first = '', ...points] = text.split(POINT);
  const isOutline =
    points.length >= FEWEST_POINTS &&
    // Two dashes may be an aside; not where each ends with a reference.
    (points.length > 2 || points.every((point) => /\[\d{1,3}\]\s*$/.test(point))) &&
    (text.match(REFERENCE)?.length ?? 0) >= FEWEST_REFERENCES &&
    first.trim().length <= LONGEST_HEADING &&
    !/^\s*[-*+#>|]/.test(text);
  if (!isOutline) return undefined;
  const opening = first.trim().replace(/[：:]$/, '');
  const unfolded = opening === '' ? [] : [`### ${opening}`, ''];
  for (const [place, point] of points.entries()) {
    const isLast = place === points.length - 1;
    const [, body = point, heading] = isLast ? [] : (NEXT_HEADING.exec(point.trim()) ?? []);
    unfolded.push(`- ${body.trim()}`);
    if (heading !== undefined) unfolded.push('', `### ${heading.trim()}`, '');
  }
  return unfolded;
}
