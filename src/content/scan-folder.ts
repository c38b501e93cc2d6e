import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Instant } from '../domain/clock.ts';
import type { Fault } from '../domain/problem.ts';
import { chunksOf } from '../kernel/chunks.ts';
import { toError } from '../kernel/to-error.ts';
import { isContentPath, isHiddenName } from './episode-paths.ts';

/** A file as seen in its folder; a changed stamp means that it has to be read again. */
export interface FoundFile {
  readonly stamp: string;
  readonly bytes: number;
  /** When it was last written to or moved, by its file system's clock. */
  readonly changedAt: Instant;
  /** Why it cannot be read. */
  readonly fault?: Fault | undefined;
}

/** The contents of the folder at one moment. */
export interface FolderScan {
  /** By path relative to the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Folders whose names could not be listed, '' for the folder itself: their files are unknown, not deleted. */
  readonly blind: ReadonlyMap<string, Fault>;
  /** The identity of each subfolder, which differs from that of a later folder of the same name. */
  readonly subfolders: ReadonlyMap<string, string>;
}

/** Files that are checked together: starting thousands at once would block everything else. */
const BATCH_SIZE = 64;

/** A file that is listed under a name by which it cannot be found. */
const UNNAMEABLE: FoundFile = { stamp: 'name', bytes: 0, changedAt: 0, fault: { code: 'name-not-utf8' } };

/** Lists the content files under `dir`, itself included in `blind` when it is missing or cannot be read. Never throws. */
export async function scanFolder(dir: string): Promise<FolderScan> {
  const files = new Map<string, FoundFile>();
  const blind = new Map<string, Fault>();
  const subfolders = new Map<string, string>();
  const root = await realpath(dir).catch(() => dir);

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch((error: unknown) => {
      const isMissing = codeOf(error) === 'ENOENT';
      if (folder === '') blind.set('', isMissing ? { code: 'folder-missing' } : unreadable(error));
      // A subfolder that disappeared in between was deleted; one that cannot be read was not.
      else if (!isMissing) blind.set(folder, unreadable(error));
      return [];
    });
    for (const batch of chunksOf(entries, BATCH_SIZE)) {
      await Promise.all(
        batch.map((entry) => look(entry, folder === '' ? entry.name : `${folder}/${entry.name}`)),
      );
    }
  }

  async function look(entry: Dirent, path: string): Promise<void> {
    if (isHiddenName(entry.name)) return;
    // Links to folders are not followed, which avoids loops.
    if (entry.isDirectory()) {
      const identity = await findFolderIdentity(join(dir, path));
      if (identity !== undefined) subfolders.set(path, identity);
      else if (isDecodedWithLoss(path)) blind.set(path, { code: 'name-not-utf8' });
      return walk(path);
    }
    if (!isContentPath(path)) return;
    const found = (await findFile(root, path)) ?? (isDecodedWithLoss(path) ? UNNAMEABLE : undefined);
    if (found) files.set(path, found);
  }

  await walk('');
  return { files, blind, subfolders };
}

/** The same scan where only these files may have changed. Never throws. */
export async function rescanFiles(
  dir: string,
  scan: FolderScan,
  paths: Iterable<string>,
): Promise<FolderScan> {
  const files = new Map(scan.files);
  const root = await realpath(dir).catch(() => dir);
  for (const path of paths) {
    const found = isContentPath(path) ? await findFile(root, path) : undefined;
    if (found) files.set(path, found);
    // Whether such a file is there can only be seen in the list of its folder.
    else if (!isDecodedWithLoss(path)) files.delete(path);
  }
  return { ...scan, files };
}

/** The identity of a folder, which differs from that of a later folder of the same name; undefined when it does not exist. Never throws. */
export async function findFolderIdentity(full: string): Promise<string | undefined> {
  // Some file systems reuse inode numbers at once: the birth time distinguishes such folders.
  return stat(full).then(
    ({ dev, ino, birthtimeMs }) => [dev, ino, birthtimeMs].join(' '),
    () => undefined,
  );
}

/** Checks one file under the real path of the folder; undefined when it does not exist. Never throws. */
export async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  try {
    const full = join(root, path);
    const entry = await lstat(full);
    if (!entry.isSymbolicLink()) return describe(entry);
    const target = await realpath(full);
    if (!target.startsWith(root + sep)) {
      return {
        ...describe(entry),
        fault: { code: 'unreadable', reason: 'the link leads out of the folder' },
      };
    }
    return describe(await stat(target));
  } catch (error) {
    const isLinkToNothing =
      codeOf(error) === 'ENOENT' && (await lstat(join(root, path)).catch(() => undefined));
    if (codeOf(error) === 'ENOENT' && !isLinkToNothing) return undefined;
    return { stamp: `error ${codeOf(error)}`, bytes: 0, changedAt: 0, fault: unreadable(error) };
  }
}

/** Node decodes names as UTF-8, with U+FFFD for what is none: under the name that it gives, nothing is found. */
function isDecodedWithLoss(path: string): boolean {
  return path.includes('\uFFFD');
}

/** The fault of a failed read: the system's message without the local path. */
export function unreadable(error: unknown): Fault {
  const message = toError(error).message;
  return { code: 'unreadable', reason: message.split(',')[0] ?? message };
}

function describe(entry: Stats): FoundFile {
  const stamp = [entry.mtimeMs, entry.ctimeMs, entry.size, entry.dev, entry.ino].join(' ');
  const isPlain = entry.isFile() || entry.isSymbolicLink();
  // Reading a pipe would block forever.
  const fault: Fault | undefined = isPlain ? undefined : { code: 'unreadable', reason: 'not a regular file' };
  return { stamp, bytes: entry.size, changedAt: Math.max(entry.mtimeMs, entry.ctimeMs), fault };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
