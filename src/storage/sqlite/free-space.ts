import { statfs } from 'node:fs/promises';

/** A disk as this process may use it: what the system keeps for root is no part of what is free. */
export interface DiskSpace {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/**
 * The disk on which a folder is.
 * @throws when the folder is not there or cannot be looked at
 */
export async function readDiskSpace(dir: string): Promise<DiskSpace> {
  const { bavail, blocks, bsize } = await statfs(dir);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

/**
 * How many bytes this process may still write in a folder.
 * @throws when the folder is not there or cannot be looked at
 */
export async function freeDiskBytes(dir: string): Promise<number> {
  return (await readDiskSpace(dir)).freeBytes;
}
