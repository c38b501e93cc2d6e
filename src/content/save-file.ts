import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { isContentPath } from './episode-paths.ts';
import { ALIASES_PATH } from './parse-aliases.ts';
import { hashOf } from './parse-episode.ts';

/** With the ending `.md` and a number, at most 80 UTF-16 units. */
const MAX_STEM_LENGTH = 70;
/** File systems take 255 bytes a name. */
const MAX_STEM_BYTES = 210;

/** A file of the folder as someone knows it: its path relative to the folder, and the SHA-256 of its bytes in hex. */
export interface KnownFile {
  readonly path: string;
  readonly hash: string;
}

/** A file was not replaced because its bytes are not those that it was known by. */
export class FileChangedError extends Error {}

/**
 * Writes a file into the folder: whole or not at all, and on the disk when this resolves.
 * Gives its path relative to the folder. A name that is taken by the same bytes is used again, by others a free one is found.
 * @param replaced the episode of this folder whose place the file takes
 * @throws {FileChangedError} when that one holds other bytes by now
 * @throws when the folder is not there, cannot be written, or `replaced` is no episode's path
 */
export async function saveFile(
  dir: string,
  fileName: string,
  bytes: Uint8Array,
  replaced?: KnownFile,
): Promise<string> {
  if (replaced) {
    const target = join(dir, await checkPath(dir, replaced.path));
    await writeWhole(target, bytes, () => checkUnchanged(target, replaced));
    return replaced.path;
  }
  const name = toSafeFileName(fileName);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? name : name.replace(/\.md$/, `-${number}.md`);
    const existing = await findNamesake(dir, path);
    if (existing === undefined && (await addFile(join(dir, path), bytes))) return path;
    if (existing !== undefined && (await holds(join(dir, existing), bytes))) return existing;
  }
}

/**
 * The name of what stands in the folder under the safe name of that file. Two names that differ in case or in Unicode form
 * only are one name on many systems, and so they are here.
 */
export async function findNamesake(dir: string, fileName: string): Promise<string | undefined> {
  const name = toSafeFileName(fileName);
  const names = await readdir(dir).catch((): string[] => []);
  return names.includes(name) ? name : names.find((one) => foldName(one) === foldName(name));
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return readFile(path).then(
    (existing) => existing.equals(bytes),
    () => false,
  );
}

/** False when the name is taken. */
async function addFile(target: string, bytes: Uint8Array): Promise<boolean> {
  let isOurs = false;
  try {
    await writeWhole(target, bytes, async () => {
      // A rename alone would replace a file that another process has put there since.
      await (await open(target, 'wx')).close();
      isOurs = true;
    });
    return true;
  } catch (error) {
    if (isOurs) await rm(target, { force: true });
    const { cause } = error instanceof Error ? error : {};
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw error;
  }
}

async function checkUnchanged(target: string, { path, hash }: KnownFile): Promise<void> {
  const bytes = await readFile(target).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes && hashOf(bytes) !== hash) throw new FileChangedError(`${path} has changed`);
}

/** @param claim makes sure that the name is ours to write to, when all else is done */
async function writeWhole(target: string, bytes: Uint8Array, claim: () => Promise<void>): Promise<void> {
  const temporary = join(dirname(target), `.upload-${randomBytes(6).toString('hex')}`);
  try {
    await writeDurably(temporary, bytes);
    await claim();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof FileChangedError) throw error;
    throw new Error(`${basename(target)} could not be saved`, { cause: error });
  }
  await syncFolder(dirname(target));
}

/**
 * Makes a file name of letters of any script, digits, `-`, `_` and `.`, without folders, not hidden, at most 80
 * long, that ends in `.md`: `../../etc/x.md` gives `x.md`.
 */
export function toSafeFileName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}._-]/gu, '')
    .replace(/^[.-]+/, '');
  let short = '';
  for (const character of stem) {
    const longer = short + character;
    if (longer.length > MAX_STEM_LENGTH || Buffer.byteLength(longer) > MAX_STEM_BYTES) break;
    short = longer;
  }
  short = short.replace(/[.-]+$/, '');
  return `${short === '' || /^readme$/i.test(short) ? 'episode' : short}.md`;
}

/** A path inside the folder by its text and, links followed, on the disk. */
async function checkPath(dir: string, path: string): Promise<string> {
  const isInside = path !== '' && normalize(path) === path && !path.startsWith(`..${sep}`);
  if (!isInside || !isContentPath(path) || path === ALIASES_PATH)
    throw new Error(`${path} is no episode's path`);
  const folder = await realpath(join(dir, dirname(path)));
  const root = await realpath(dir);
  if (relative(root, folder).startsWith('..')) throw new Error(`${path} leads out of ${basename(dir)}`);
  return path;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on the disk only when its folder is; where folders cannot be synced the system has to see to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
