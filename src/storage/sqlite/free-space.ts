import { statfs } from 'node:fs/promises';

/** A disk as this process may use it: blocks reserved for root do not count as free. */
export interface DiskSpace {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/**
 * The disk of a folder.
 * @throws when the folder does not exist or cannot be accessed
 */
export async function readDiskSpace(dir: string): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(dir);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

/**
 * How many bytes this process may still write to a folder.
 * @throws when the folder does not exist or cannot be accessed
 */
export async function freeDiskBytes(dir: string): Promise<number> {
  return (await readDiskSpace(dir)).freeBytes;
}
