import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldScript } from '../../src/catalog/fold-name.ts';
import { createFinder } from '../search/find-needles.ts';

/** The shortest name that can be looked for; shorter ones count as written. */
const SHORTEST = 2;

/**
 * Looks for names in all notes, front matter included; case, width and script do not matter.
 * @param paths of the notes, relative to the folder
 * @returns whether a note holds a name
 */
export async function findWritten(
  corpus: string,
  paths: Iterable<string>,
  names: readonly string[],
): Promise<(name: string) => boolean> {
  let missing = [...new Set(names.map(foldScript))].filter((name) => name.length >= SHORTEST);
  let find = createFinder(missing);
  for (const path of paths) {
    const found = find(foldScript(await readFile(join(corpus, path), 'utf8')));
    if (found.size === 0) continue;
    missing = missing.filter((_, index) => !found.has(index));
    find = createFinder(missing);
  }
  const unwritten = new Set(missing);
  return (name) => !unwritten.has(foldScript(name));
}
