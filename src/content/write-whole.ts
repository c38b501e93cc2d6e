import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file was not replaced because its bytes are not those that were read. */
export class FileChangedError extends Error {}

/**
 * Writes a file beside its place and moves it there, so that nobody ever finds half of it.
 * @param claim called last, right before the move: makes sure that the name may be written to
 * @throws {FileChangedError} when `claim` does
 * @throws when it cannot be written; the place is then as before
 */
export async function writeWhole(
  target: string,
  bytes: Uint8Array,
  claim: () => Promise<void>,
  mode?: number,
): Promise<void> {
  const temporary = join(dirname(target), `.upload-${randomBytes(6).toString('hex')}`);
  try {
    await writeDurably(temporary, bytes, mode);
    await claim();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof FileChangedError) throw error;
    throw new Error(`${basename(target)} could not be saved`, { cause: error });
  }
  await syncFolder(dirname(target));
}

async function writeDurably(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is durable only after its folder is synced; where folders cannot be synced, the system is relied on. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** For `catch`: undefined where there is no such file. */
export function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
