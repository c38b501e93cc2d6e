import type { MissingFiles } from '../domain/missing-files.ts';

/** So many may be deleted by hand at one time. */
const MAX_DELETED = 20;

/**
 * Whether a folder lost so much in one scan that it cannot be intended: more than 20 episodes, and more than half. An unmounted
 * disk looks like that, or `rm -rf` before a copy.
 * @param gone how many episodes have lost their file
 * @param of how many episodes there were
 * @param isOpen whether such a loss was detected before: it ends when nearly all files are back, not while they are being copied
 * @param present how many files are in the folder now: files that were only moved are not lost
 */
export function findMissing(
  gone: number,
  of: number,
  present: number,
  isOpen: boolean,
): MissingFiles | undefined {
  const isMost = gone * 2 > of && present * 2 < of;
  const isLoss = gone > MAX_DELETED && (isOpen || isMost);
  return isLoss ? { count: gone, of } : undefined;
}
