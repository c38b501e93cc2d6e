import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { ALIASES_PATH } from './parse-aliases.ts';
import type { LABELS_PATH } from './parse-labels.ts';
import { FileChangedError, undefinedIfMissing, writeWhole } from './write-whole.ts';

/** The lists of names at the top of the folder. */
export type NameListPath = typeof ALIASES_PATH | typeof LABELS_PATH;

/** A list of names before and after it was written. */
export interface RewrittenList {
  readonly before: string;
  readonly after: string;
}

/** Takes the text of a list, '' where there is no file, and gives the new one; undefined: nothing can be changed. */
export type Rewrite = (text: string) => string | undefined | Promise<string | undefined>;

/** How often the change is made anew because somebody has written meanwhile. */
const MOST_TRIES = 5;

/**
 * Changes a list of names as it stands on the disk now; where somebody writes it meanwhile, their text is changed instead.
 * @returns undefined when nothing was changed
 * @throws when the file cannot be read or written, or is written again and again
 */
export async function rewriteNameList(
  dir: string,
  path: NameListPath,
  rewrite: Rewrite,
): Promise<RewrittenList | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const target = await targetOf(dir, path);
    const bytes = await readFile(target).catch(undefinedIfMissing);
    const before = bytes ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : '';
    const after = await rewrite(before);
    if (after === undefined || after === before) return undefined;
    try {
      const mode = bytes && (await stat(target)).mode;
      await writeWhole(target, new TextEncoder().encode(after), () => checkSame(target, bytes), mode);
      return { before, after };
    } catch (error) {
      if (!(error instanceof FileChangedError) || attempt === MOST_TRIES) throw error;
    }
  }
}

/** A link is followed, so that it stays one; it must not lead out of the folder. */
async function targetOf(dir: string, path: NameListPath): Promise<string> {
  const target = await realpath(join(dir, path)).catch(undefinedIfMissing);
  if (target === undefined) return join(dir, path);
  if (relative(await realpath(dir), target).startsWith('..'))
    throw new Error(`${path} leads out of ${basename(dir)}; write it there by hand`);
  return target;
}

async function checkSame(target: string, read: Uint8Array | undefined): Promise<void> {
  const now = await readFile(target).catch(undefinedIfMissing);
  const isSame = now && read ? now.equals(read) : now === read;
  if (!isSame) throw new FileChangedError(`${basename(target)} has changed`);
}
