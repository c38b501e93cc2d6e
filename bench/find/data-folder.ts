import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place for what is derived of a corpus. */
export interface DataFolder {
  readonly path: string;
  /** Throws away what nobody wants to keep. */
  close(): Promise<void>;
}

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
/** What is derived depends on these; the bot itself goes by versions that are raised by hand. */
const DERIVING = ['archive', 'catalog', 'content', 'document', 'search'];
const FINGERPRINT = 'sources.sha256';

/**
 * Opens the folder of a corpus within the given one, or a temporary folder where none is given.
 * @param isFresh drops what is there
 * @param warn called when what is there was derived by other sources
 */
export async function openDataFolder(
  corpus: string,
  { data, isFresh }: { readonly data: string | undefined; readonly isFresh: boolean },
  warn: (text: string) => void,
): Promise<DataFolder> {
  if (data === undefined) {
    const path = await mkdtemp(join(tmpdir(), 'bot-find-'));
    return { path, close: () => rm(path, { recursive: true, force: true }) };
  }
  const key = createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 8);
  const path = join(resolve(data), `${basename(resolve(corpus))}-${key}`);
  if (isFresh) await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  const file = join(path, FINGERPRINT);
  const [now, before] = await Promise.all([fingerprint(), readFile(file, 'utf8').catch(() => undefined)]);
  if (before === undefined) await writeFile(file, now);
  else if (before !== now)
    warn('the sources have changed since this data was derived; unless a version was raised, use --fresh');
  return { path, close: async () => undefined };
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of DERIVING) {
    const names = await readdir(join(SOURCES, room), { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort())
      hash.update(name).update(await readFile(join(SOURCES, room, name)));
  }
  return hash.digest('hex');
}
