import { open, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { isContentPath, isNameList } from './episode-paths.ts';
import { hashOf } from './parse-episode.ts';
import { FileChangedError, undefinedIfMissing, writeWhole } from './write-whole.ts';

/** In UTF-16 units; with `.md` and a number at most 80. */
const MAX_STEM_LENGTH = 70;
/** File systems allow 255 bytes per name. */
const MAX_STEM_BYTES = 210;

/** A known version of a file: its path relative to the folder, and the SHA-256 of its bytes in hex. */
export interface KnownFile {
  readonly path: string;
  readonly hash: string;
}

/**
 * Writes a file into the folder, atomically and durably. Returns its path relative to the folder. If the name is taken by a file
 * with the same bytes, that file is used; by one with other bytes, a free name is chosen.
 * @param replaced the episode of this folder that the file replaces
 * @throws {FileChangedError} when that one was changed meanwhile
 * @throws when the folder does not exist or cannot be written, or `replaced` is not an episode's path
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
    if (existing !== undefined && (await hasSameBytes(join(dir, existing), bytes))) return existing;
  }
}

/** The bytes of an episode's file; undefined when it is not there. @throws when `path` is no episode's path */
export async function readEpisodeFile(dir: string, path: string): Promise<Uint8Array | undefined> {
  return readFile(join(dir, await checkPath(dir, path))).catch(undefinedIfMissing);
}

/**
 * The existing name in the folder that equals the safe name of that file. Names that differ only in case or Unicode form
 * count as equal, as on many systems.
 */
export async function findNamesake(dir: string, fileName: string): Promise<string | undefined> {
  const name = toSafeFileName(fileName);
  const names = await readdir(dir).catch((): string[] => []);
  return names.includes(name) ? name : names.find((one) => foldName(one) === foldName(name));
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function hasSameBytes(path: string, bytes: Uint8Array): Promise<boolean> {
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
      // A rename alone would replace a file that another process has created since.
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
  const bytes = await readFile(target).catch(undefinedIfMissing);
  if (bytes && hashOf(bytes) !== hash) throw new FileChangedError(`${path} has changed`);
}

/**
 * Returns a file name of letters of any script, digits, `-`, `_` and `.`, without folders, not hidden, at most 80
 * long, that ends in `.md`: `x.md` for `../../etc/x.md`.
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

/** Checks that a path is inside the folder, by its text and, with links resolved, on the disk. */
async function checkPath(dir: string, path: string): Promise<string> {
  const isInside = path !== '' && normalize(path) === path && !path.startsWith(`..${sep}`);
  if (!isInside || !isContentPath(path) || isNameList(path)) throw new Error(`${path} is no episode's path`);
  const folder = await realpath(join(dir, dirname(path)));
  const root = await realpath(dir);
  if (relative(root, folder).startsWith('..')) throw new Error(`${path} leads out of ${basename(dir)}`);
  return path;
}
