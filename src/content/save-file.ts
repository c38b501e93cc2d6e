import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { isContentPath } from './episode-paths.ts';
import { ALIASES_PATH } from './parse-aliases.ts';

/** With the ending `.md` and a number, at most 80 UTF-16 units. */
const MAX_STEM_LENGTH = 70;
/** File systems take 255 bytes a name. */
const MAX_STEM_BYTES = 210;

/**
 * Writes a file into the folder: whole or not at all, and on the disk when this resolves.
 * Gives its path relative to the folder. A name that is taken by the same bytes is used again, by others a free one is found.
 * @param replacePath the episode of this folder whose place the file takes
 * @throws when the folder is not there, cannot be written, or `replacePath` is no episode's path
 */
export async function saveFile(
  dir: string,
  fileName: string,
  bytes: Uint8Array,
  replacePath?: string,
): Promise<string> {
  const path =
    replacePath === undefined ? await findFreePath(dir, fileName, bytes) : await checkPath(dir, replacePath);
  const target = join(dir, path);
  const temporary = join(dirname(target), `.upload-${randomBytes(6).toString('hex')}`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Error(`${path} could not be saved`, { cause: error });
  }
  await syncFolder(dirname(target));
  return path;
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

async function findFreePath(dir: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const name = toSafeFileName(fileName);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? name : name.replace(/\.md$/, `-${number}.md`);
    const standing = await readFile(join(dir, path)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      return 'taken';
    });
    if (standing === undefined) return path;
    if (typeof standing !== 'string' && standing.equals(bytes)) return path;
  }
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
