/** The run cannot be split, so that a line of fence characters is scanned once (no backtracking). */
const FENCE = /^ {0,3}(`{3,}(?!`)(?!.*`)|~{3,})/;

/**
 * The code fence of Markdown that is open behind a line; '' for none.
 * @param open the one that is open before it
 */
export function fenceAfter(open: string, line: string): string {
  const marker = FENCE.exec(line)?.[1] ?? '';
  if (open === '') return marker;
  return marker.startsWith(open) && line.trim() === marker ? '' : open;
}
