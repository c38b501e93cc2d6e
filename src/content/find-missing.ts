import type { MissingFiles } from '../domain/missing-files.ts';

/** As many may be deleted by hand at one time. */
const MOST_DELETED = 20;

/**
 * Whether a folder lost so much in one look that nobody can have meant it: more than 20 episodes, and more than half. An unmounted
 * disk looks like that, and `rm -rf` before a copy.
 * @param gone how many episodes have no file any more
 * @param of how many episodes there were
 * @param isOpen whether such a loss was seen before: it ends when nearly all files are back, not while they are being copied
 * @param present how many files stand in the folder now: those that were only moved are no loss
 */
export function findMissing(
  gone: number,
  of: number,
  present: number,
  isOpen: boolean,
): MissingFiles | undefined {
  const isMost = gone * 2 > of && present * 2 < of;
  const isLoss = gone > MOST_DELETED && (isOpen || isMost);
  return isLoss ? { count: gone, of } : undefined;
}
