import { open, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { Fault } from '../domain/problem.ts';
import type { Archive } from './archive.ts';
import { HEAD_BYTES, isNoEpisode } from './front-matter.ts';
import { EPISODE_LIMIT_BYTES } from './parse-episode.ts';
import { type FolderScan, type FoundFile, findFile, scanFolder, unreadable } from './scan-folder.ts';
import { createSettling } from './settling.ts';

/** Brings what a folder holds into an archive. */
export interface FolderReader {
  /** Takes in everything as it is at this moment. */
  lookAtOnce(): Promise<void>;
  /** Waits until files that change have settled (at most 5 s) and takes in what has; false when some have not. */
  lookSettled(signal: AbortSignal): Promise<boolean>;
  /** Reads one file now. */
  readNow(path: string): Promise<void>;
  /** Compares the bytes of files that look unchanged: mounted folders may keep times. Large archives go without. */
  sweep(): Promise<void>;
  /** Folders that could not be looked into at the last look; '' is the folder itself. */
  blind(): FolderScan['blind'];
  /** The subfolders at the last look. */
  subfolders(): FolderScan['subfolders'];
}

/** A slow writer pauses less than this between two writes. */
const SETTLE_MS = 700;
const MAX_SETTLING_MS = 5_000;
/** Reading more than this every half minute would keep a disk busy. */
const MAX_SWEPT_FILES = 2_000;

/**
 * Builds a reader.
 * @param known paths that the archive holds from before the start
 */
export function createFolderReader({
  dir,
  archive,
  clock,
  known,
}: {
  readonly dir: string;
  readonly archive: Archive;
  readonly clock: Clock;
  readonly known: readonly string[];
}): FolderReader {
  const settling = createSettling(known);
  let scan: FolderScan = { files: new Map(), blind: new Map(), subfolders: new Map() };

  async function see(): Promise<void> {
    scan = await scanFolder(dir);
    settling.note(scan, clock.now());
  }

  async function takeChanges(settleMs: number): Promise<void> {
    for (const { path, file } of settling.changes(clock.now(), settleMs)) {
      if (file) await read(path, file);
      else {
        archive.drop(path);
        settling.markTaken(path, undefined);
      }
    }
  }

  async function read(path: string, file: FoundFile): Promise<void> {
    const fault = file.fault ?? tooLarge(file);
    if (fault) {
      if (fault.code === 'too-large' && (await isLargeNote(join(dir, path), path))) archive.drop(path);
      else archive.refuse(path, fault);
      settling.markTaken(path, file);
      return;
    }
    try {
      const bytes = await readFile(join(dir, path));
      const after = await findFile(await realpath(dir), path);
      // Changed while it was read: it is not at rest after all.
      if (after?.stamp !== file.stamp) return;
      archive.take(path, bytes);
      settling.markTaken(path, file);
    } catch (error) {
      // Not marked as taken: what kept us out may pass without a trace on the file. A file that is gone is the next look's.
      if (await findFile(dir, path)) archive.refuse(path, unreadable(error));
    }
  }

  return {
    async lookAtOnce() {
      await see();
      await takeChanges(0);
    },
    async lookSettled(signal) {
      const untilAt = clock.now() + MAX_SETTLING_MS;
      await see();
      for (;;) {
        const waitMs = Math.min(settling.restlessMs(clock.now(), SETTLE_MS), untilAt - clock.now());
        if (waitMs <= 0) break;
        await clock.sleep(Math.min(waitMs, SETTLE_MS), signal);
        if (signal.aborted) return true;
        await see();
      }
      await takeChanges(SETTLE_MS);
      return settling.restlessMs(clock.now(), SETTLE_MS) <= 0;
    },
    async readNow(path) {
      const file = await findFile(await realpath(dir), path);
      if (file) await read(path, file);
    },
    async sweep() {
      const paths = settling.taken();
      if (paths.length > MAX_SWEPT_FILES) return;
      const root = await realpath(dir).catch(() => dir);
      for (const path of paths) {
        const file = await findFile(root, path);
        if (file && !file.fault && !tooLarge(file)) {
          await readFile(join(dir, path)).then(
            (bytes) => archive.take(path, bytes),
            () => undefined,
          );
        }
      }
    },
    blind: () => scan.blind,
    subfolders: () => scan.subfolders,
  };
}

/** By its beginning: the file is too large to be read. */
async function isLargeNote(full: string, path: string): Promise<boolean> {
  const head = await readHead(full).catch(() => undefined);
  return head !== undefined && isNoEpisode(path, head);
}

async function readHead(full: string): Promise<Uint8Array> {
  const file = await open(full);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function tooLarge({ bytes }: FoundFile): Fault | undefined {
  return bytes > EPISODE_LIMIT_BYTES ? { code: 'too-large', bytes, limit: EPISODE_LIMIT_BYTES } : undefined;
}
