import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A database that can be deleted at any time, for it is made of the notes. */
export interface DerivedFile {
  readonly name: string;
  /** With the journals that SQLite keeps beside it. */
  readonly bytes: number;
}

/** The state that must not be lost, a bot's or a playground's, and the lock upon it. */
const STATE = /^(?:bot|playground)\.(?:sqlite|lock)(?:-|$)/;
const JOURNAL = /-(?:wal|shm|journal)$/;

/** What of a data folder is derived from the content, the largest first. */
export async function listDerived(data: string): Promise<DerivedFile[]> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    if (!entry.isFile() || STATE.test(entry.name)) continue;
    // A journal may be gone by now.
    const found = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    const name = entry.name.replace(JOURNAL, '');
    sizes.set(name, (sizes.get(name) ?? 0) + (found?.size ?? 0));
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}
