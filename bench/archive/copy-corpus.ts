import { constants, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isContentPath } from '../../src/content/episode-paths.ts';

/** What the bot was given to read. */
export interface CopiedCorpus {
  /** Paths of the notes, relative to the folder, in order. */
  readonly notes: readonly string[];
  readonly bytes: number;
}

/**
 * Copies the notes of a folder, and its lists of names and labels, into another one. Hard links would be faster, but making and
 * dropping one is a change of the original too, which a bot that watches it would see.
 * @param most of the notes, evenly from the whole folder
 */
export async function copyCorpus(from: string, to: string, most = Infinity): Promise<CopiedCorpus> {
  const paths = (await readdir(from, { recursive: true })).filter(isWanted).sort();
  const lists = paths.filter((path) => !path.endsWith('.md'));
  const notes = evenly(
    paths.filter((path) => path.endsWith('.md')),
    most,
  );
  if (notes.length === 0) throw new Error(`${from}: no notes to read`);
  let bytes = 0;
  for (const path of [...lists, ...notes]) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    // A clone where the file system has such: it shares the blocks.
    await copyFile(join(from, path), target, constants.COPYFILE_FICLONE);
    if (path.endsWith('.md')) bytes += (await stat(target)).size;
  }
  return { notes, bytes };
}

function isWanted(path: string): boolean {
  return isContentPath(path) || /^(?:aliases|labels)\.ya?ml$/.test(path);
}

/** At most so many of them, from all over the list. */
export function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}
