import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeDiskBytes } from '../../src/storage/sqlite/free-space.ts';

describe('the free space of a folder', () => {
  it('is in bytes, and less than the whole disk', async () => {
    const { blocks, bsize } = await statfs(tmpdir());
    const free = await freeDiskBytes(tmpdir());
    expect(Number.isSafeInteger(free)).toBe(true);
    // A count of blocks or of kilobytes, taken for bytes, would be far below this.
    expect(free).toBeGreaterThan(16 * 1024 * 1024);
    expect(free).toBeLessThanOrEqual(blocks * bsize);
  });

  it('is refused for a folder that is not there, by its name', async () => {
    const missing = join(tmpdir(), 'no-such-folder');
    await expect(freeDiskBytes(missing)).rejects.toThrow(missing);
  });
});
