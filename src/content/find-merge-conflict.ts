import type { FieldFault } from './field-reader.ts';

/** What a merge leaves behind, in order; each may stand in a text for other reasons. A name may follow the outer ones. */
const MARKS = [/^<{7}(?: |$)/, /^={7}\s*$/, /^>{7}(?: |$)/];

/** The first line of two versions that nobody has merged, in code too, for a merge knows nothing of code. */
export function findMergeConflict(text: string, bodyLine: number): FieldFault | undefined {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return undefined;
  const lines = text.split('\n');
  let [first, after] = [-1, 0];
  for (const mark of MARKS) {
    const found = lines.slice(after).findIndex((line) => mark.test(line));
    if (found < 0) return undefined;
    after += found + 1;
    if (first < 0) first = after;
  }
  const field = first < bodyLine ? 'front matter' : 'body';
  return { line: first, field, fault: { code: 'merge-conflict' } };
}
