import { open, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { MissingFiles } from '../domain/missing-files.ts';
import type { Fault } from '../domain/problem.ts';
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

/** Brings what a folder holds into an archive. */
export interface FolderReader {
  /**
   * Takes in everything as it is at this moment.
   * @param mayGoOn asked before each file; false: the rest is left
   */
  lookAtOnce(mayGoOn?: () => Promise<boolean>): Promise<void>;
  /**
   * Waits until files that change have settled (at most 5 s) and takes in what has; false when some have not.
   * @param hinted gives the files that may have changed since it was asked last; undefined when it may be any
   */
  lookSettled(hinted: () => ReadonlySet<string> | undefined, signal: AbortSignal): Promise<boolean>;
  /** Reads one file now. */
  readNow(path: string): Promise<void>;
  /** Compares the bytes of files that look unchanged: mounted folders may keep times. Large archives go without. */
  sweep(): Promise<void>;
  /** What vanished together and is kept; undefined when nothing is. */
  missing(): MissingFiles | undefined;
  /** Lets the files that are missing now go: they are really gone. */
  dropMissing(): void;
  /** Folders that could not be looked into at the last look; '' is the folder itself. */
  blind(): FolderScan['blind'];
  /** The subfolders at the last look. */
  subfolders(): FolderScan['subfolders'];
}

/** A slow writer pauses less than this between two writes. */
const SETTLE_MS = 700;
const MAX_SETTLING_MS = 5_000;
/** File systems tell times by steps of up to two seconds (FAT): what was just written may be written again within one. */
const CLOCK_STEP_MS = 2_000;
/** While one is parsed by another thread, others are fetched and written down. */
const FILES_AT_ONCE = 8;
/** Reading more than this every half minute would keep a disk busy. */
const MAX_SWEPT_FILES = 2_000;

/**
 * Builds a reader.
 * @param known paths that the archive holds from before the start, with the stamps of their files
 * @param take takes the bytes of a file into the archive, with the stamp by which the file will be known again: '' when it may change
 * without another one, undefined when it was known before
 * @param onProgress hears how far the reading has come; undefined at its end
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
  let isLossMeant = false;
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
    missing = isLossMeant
      ? undefined
      : findMissing(gone, archive.episodeCount(), scan.files.size, missing !== undefined);
    isLossMeant = false;
    const root = await realpath(dir).catch(() => dir);
    let done = 0;
    await takeSeveral(changes, FILES_AT_ONCE, async ({ path, file }) => {
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
    const fault = file.fault ?? tooLarge(file);
    if (fault) {
      if (fault.code === 'too-large' && (await isLargeNote(join(dir, path), path))) archive.drop(path);
      else archive.refuse(path, fault);
      settling.markTaken(path, file);
      return;
    }
    try {
      const bytes = await readFile(join(dir, path));
      const after = await findFile(root, path);
      // Changed while it was read: it is not at rest after all.
      if (after?.stamp !== file.stamp) return;
      await take(path, bytes, clock.now() - file.changedAt > CLOCK_STEP_MS ? file.stamp : '');
      settling.markTaken(path, file);
    } catch (error) {
      // Not marked as taken: what kept us out may pass without a trace on the file. A file that is gone is the next look's.
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
      isLossMeant = true;
    },
    blind: () => scan.blind,
    subfolders: () => scan.subfolders,
  };
}

/** Takes all entries, so many at a time. */
async function takeSeveral<Entry>(
  entries: readonly Entry[],
  atOnce: number,
  take: (entry: Entry) => Promise<void>,
): Promise<void> {
  const left = entries.values();
  const takeNext = async (): Promise<void> => {
    for (const entry of left) await take(entry);
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
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
