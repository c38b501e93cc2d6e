import { findFences } from '../document/find-fences.ts';
import type { FieldFault } from './field-reader.ts';

const MARKER = /^(?:<<<<<<<|>>>>>>>) /;

/** The first line that a merge of two versions left behind, outside code; `=======` alone may underline a heading. */
export function findMergeConflict(text: string, bodyLine: number): FieldFault | undefined {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return undefined;
  const lines = text.split('\n');
  const fences = findFences(lines);
  const index = lines.findIndex((line, at) => MARKER.test(line) && fences[at] !== 'inside');
  if (index < 0) return undefined;
  const field = index + 1 < bodyLine ? 'front matter' : 'body';
  return { line: index + 1, field, fault: { code: 'merge-conflict' } };
}
