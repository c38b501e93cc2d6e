import { open, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { Fault } from '../domain/problem.ts';
import { isConflictName } from './copy-names.ts';
import { findMissing } from './find-missing.ts';
import { HEAD_BYTES, isNoEpisode } from './front-matter.ts';
import type { HeldFiles } from './held-files.ts';
import { EPISODE_LIMIT_BYTES } from './parse-episode.ts';
import type { ReadingProgress } from './reading-progress.ts';
import {
  type FolderScan,
  type FoundFile,
  findFile,
  rescanFiles,
  scanFolder,
  unreadable,
} from './scan-folder.ts';
import { createSettling } from './settling.ts';

/** Reads the files of a folder into an archive. */
export interface FolderReader {
  /**
   * Reads everything as it is at this moment.
   * @param mayGoOn called before each file; false: the rest is skipped
   */
  lookAtOnce(mayGoOn?: () => Promise<boolean>): Promise<void>;
  /**
   * Waits until changing files have settled (at most 5 s) and reads those that have; false when some have not.
   * @param hinted returns the files that may have changed since its last call; undefined when any may have changed
   */
  lookSettled(hinted: () => ReadonlySet<string> | undefined, signal: AbortSignal): Promise<boolean>;
  /** Reads one file now. */
  readNow(path: string): Promise<void>;
  /** Compares the bytes of files that look unchanged, because mounted folders may keep times. Skipped for large archives. */
  sweep(): Promise<void>;
  /** Files that vanished together and whose episodes are kept; undefined when there are none. */
  missing(): MissingFiles | undefined;
  /** Treats the currently missing files as deleted at the next scan. */
  dropMissing(): void;
  /** Folders that could not be listed at the last scan; '' is the folder itself. */
  blind(): FolderScan['blind'];
  /** The subfolders at the last scan. */
  subfolders(): FolderScan['subfolders'];
}

/** A slow writer pauses less than this between two writes. */
const SETTLE_MS = 700;
const MAX_SETTLING_MS = 5_000;
/** File systems have a time resolution of up to two seconds (FAT): a file may be written again within the same step. */
const CLOCK_STEP_MS = 2_000;
/** While one is parsed by another thread, others are read from disk and stored. */
const CONCURRENCY = 8;
/** Reading more files than this every half minute would keep the disk busy. */
const MAX_SWEPT_FILES = 2_000;

/**
 * Creates a reader.
 * @param known paths that the archive contains from before the start, with the stamps of their files
 * @param take reads the bytes of a file into the archive, with the stamp that identifies this state of the file: '' when it may
 * change without changing the stamp, undefined when it was known before
 * @param onProgress called with the progress of the reading; undefined at its end
 */
export function createFolderReader({
  dir,
  archive,
  clock,
  known,
  take,
  onProgress,
}: {
  readonly dir: string;
  readonly archive: HeldFiles;
  readonly clock: Clock;
  readonly known: ReadonlyMap<string, string>;
  readonly take: (path: string, bytes: Uint8Array, stamp: string | undefined) => Promise<void>;
  readonly onProgress: (progress: ReadingProgress | undefined) => void;
}): FolderReader {
  const settling = createSettling(known);
  let missing: MissingFiles | undefined;
  let isLossConfirmed = false;
  let scan: FolderScan = { files: new Map(), blind: new Map(), subfolders: new Map() };

  async function see(hinted?: ReadonlySet<string>): Promise<void> {
    scan = hinted
      ? await rescanFiles(dir, scan, new Set([...hinted, ...settling.pending()]))
      : await scanFolder(dir);
    settling.note(scan, clock.now());
  }

  async function takeChanges(settleMs: number, mayGoOn = async () => true): Promise<void> {
    const changes = settling.changes(clock.now(), settleMs);
    const gone = changes.filter(({ path, file }) => !file && archive.holdsEpisode(path)).length;
    missing = isLossConfirmed
      ? undefined
      : findMissing(gone, archive.episodeCount(), scan.files.size, missing !== undefined);
    isLossConfirmed = false;
    const root = await realpath(dir).catch(() => dir);
    let done = 0;
    await forEachConcurrently(changes, CONCURRENCY, async ({ path, file }) => {
      if (!(await mayGoOn())) return;
      onProgress({ done, of: changes.length });
      if (file) await read(path, file, root);
      else if (!missing) {
        archive.drop(path);
        settling.markTaken(path, undefined);
      }
      done += 1;
    });
    onProgress(undefined);
  }

  async function read(path: string, file: FoundFile, root: string): Promise<void> {
    const fault = file.fault ?? conflictName(path) ?? tooLarge(file);
    if (fault) {
      if (fault.code === 'too-large' && (await isLargeNote(join(dir, path), path))) archive.drop(path);
      else archive.refuse(path, fault);
      settling.markTaken(path, file);
      return;
    }
    try {
      const bytes = await readFile(join(dir, path));
      const after = await findFile(root, path);
      // It changed while it was read: it is not at rest.
      if (after?.stamp !== file.stamp) return;
      await take(path, bytes, clock.now() - file.changedAt > CLOCK_STEP_MS ? file.stamp : '');
      settling.markTaken(path, file);
    } catch (error) {
      // Not marked as taken: the cause may go away without changing the stamp. A deleted file is handled by the next scan.
      if (await findFile(dir, path)) archive.refuse(path, unreadable(error));
    }
  }

  return {
    async lookAtOnce(mayGoOn) {
      await see();
      await takeChanges(0, mayGoOn);
    },
    async lookSettled(hinted, signal) {
      const untilAt = clock.now() + MAX_SETTLING_MS;
      await see(hinted());
      for (;;) {
        const waitMs = Math.min(settling.unsettledMs(clock.now(), SETTLE_MS), untilAt - clock.now());
        if (waitMs <= 0) break;
        await clock.sleep(Math.min(waitMs, SETTLE_MS), signal);
        if (signal.aborted) return true;
        await see(hinted());
      }
      await takeChanges(SETTLE_MS);
      return settling.unsettledMs(clock.now(), SETTLE_MS) <= 0;
    },
    async readNow(path) {
      const root = await realpath(dir);
      const file = await findFile(root, path);
      if (file) await read(path, file, root);
    },
    async sweep() {
      const paths = settling.taken();
      if (paths.length > MAX_SWEPT_FILES) return;
      const root = await realpath(dir).catch(() => dir);
      for (const path of paths) {
        const file = await findFile(root, path);
        if (file && !file.fault && !tooLarge(file)) {
          await readFile(join(dir, path)).then(
            (bytes) => take(path, bytes, undefined),
            () => undefined,
          );
        }
      }
    },
    missing: () => missing,
    dropMissing() {
      isLossConfirmed = true;
    },
    blind: () => scan.blind,
    subfolders: () => scan.subfolders,
  };
}

/** Processes all entries with limited concurrency. */
async function forEachConcurrently<Entry>(
  entries: readonly Entry[],
  concurrency: number,
  take: (entry: Entry) => Promise<void>,
): Promise<void> {
  const left = entries.values();
  const takeNext = async (): Promise<void> => {
    for (const entry of left) await take(entry);
  };
  await Promise.all(Array.from({ length: concurrency }, takeNext));
}

/** Such a file is not read: its text is that of another one. */
function conflictName(path: string): Fault | undefined {
  return isConflictName(path) ? { code: 'conflict-name' } : undefined;
}

/** Decides by the beginning of the file, which is too large to be read. */
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
