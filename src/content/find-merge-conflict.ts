import type { FieldFault } from './field-reader.ts';

/** The markers of a merge conflict, in order; each one alone may be in a text for other reasons. A name may follow the outer ones. */
const MARKERS = [/^<{7}(?: |$)/, /^={7}\s*$/, /^>{7}(?: |$)/];

/** The first line of an unresolved merge conflict, in code blocks too, because a merge ignores Markdown. */
export function findMergeConflict(text: string, bodyLine: number): FieldFault | undefined {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return undefined;
  const lines = text.split('\n');
  let [first, after] = [-1, 0];
  for (const marker of MARKERS) {
    const found = lines.slice(after).findIndex((line) => marker.test(line));
    if (found < 0) return undefined;
    after += found + 1;
    if (first < 0) first = after;
  }
  const field = first < bodyLine ? 'front matter' : 'body';
  return { line: first, field, fault: { code: 'merge-conflict' } };
}
