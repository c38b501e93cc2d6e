import { execFile } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A disk of its own, so small that a test can fill it. */
export interface SmallDisk {
  readonly dir: string;
  /** Writes until only so much is left, or nothing; at once, so that it can be done in the middle of a call. */
  fill(leftBytes?: number): void;
  /** Frees what `fill` took. */
  free(): void;
}

/**
 * Whether this machine lets a test mount a disk; says loudly that it does not, because then its tests do not run.
 * @throws where tests must not be left out (`CI` is set)
 */
export async function canMount(): Promise<boolean> {
  try {
    const disk = await mount(1_000_000);
    await unmount(disk);
    return true;
  } catch (error) {
    const words = `no disk can be mounted (mount -t tmpfs, as root): ${String(error)}`;
    if (process.env['CI']) throw new Error(words, { cause: error });
    console.warn(`\n!!! SKIPPED: the tests on a full disk, for ${words}\n`);
    return false;
  }
}

/** Mounts one; it is gone when the test ends. */
export async function mountSmallDisk(bytes: number): Promise<SmallDisk> {
  const dir = await mount(bytes);
  onTestFinished(() => unmount(dir));
  const filler = join(dir, 'filler');
  return {
    dir,
    fill(leftBytes = 0) {
      const file = openSync(filler, 'a');
      // A machine short of memory may refuse a write before the disk is full.
      for (let free = freeBytes(dir); free > leftBytes; free = freeBytes(dir))
        writeAll(file, free - leftBytes);
      closeSync(file);
    },
    free: () => rmSync(filler),
  };
}

function freeBytes(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

/** Writes so much, or as much as there is room for. */
function writeAll(file: number, bytes: number): void {
  try {
    for (let left = bytes; left > 0; ) left -= writeSync(file, Buffer.alloc(Math.min(left, 65_536)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

async function mount(bytes: number): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', dir]);
  } catch (error) {
    await rm(dir, { recursive: true });
    throw error;
  }
  return dir;
}

async function unmount(dir: string): Promise<void> {
  // Lazily: a process that was just killed may hold a file there for a moment.
  await run('umount', ['--lazy', dir]);
  await rm(dir, { recursive: true, force: true });
}
