/** The run may not be split, so that a line of them is read once. */
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
