import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { type ContentFolder, createContentFolder } from '../../src/content/content-folder.ts';
import { createPublishing, type Publishing } from '../../src/publishing/publishing.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { realClock } from '../content/watched-folder.ts';
import { alone } from '../publishing/alone.ts';

/** A content folder on the disk whose episodes are published over a real database. */
export interface EditingWorld {
  readonly dir: string;
  readonly storage: Storage;
  readonly content: ContentFolder;
  readonly publishing: Publishing;
  /** The names in the folder. */
  files(): Promise<string[]>;
  read(name: string): Promise<string>;
}

/** Opens one that ends with the test. */
export async function createEditingWorld(): Promise<EditingWorld> {
  const root = await mkdtemp(join(tmpdir(), 'editing-'));
  const dir = await mkdtemp(join(root, 'content-'));
  const storage = await openStorage({ file: join(root, 'bot.sqlite') });
  const publishing = await createPublishing({
    ...alone,
    store: storage.episodes,
    catalog: createMemoryCatalog(),
    clock: realClock,
    draftPolicy: 'review',
  });
  const errors: unknown[] = [];
  const content = createContentFolder({
    dir,
    texts: storage.sources,
    clock: realClock,
    rescanMs: 600_000,
    onState: async (state) => void (await publishing.take(state)),
    onError: (error) => errors.push(error),
  });
  await content.start();
  await content.looked();
  onTestFinished(async () => {
    await content.stop();
    await storage.close();
    await rm(root, { recursive: true });
    if (errors.length > 0) throw errors[0];
  });
  return {
    dir,
    storage,
    content,
    publishing,
    files: async () => (await readdir(dir)).toSorted(),
    read: (name) => readFile(join(dir, name), 'utf8'),
  };
}

/** An episode's file. */
export function aFile(title: string, date = '2026-01-05', more = ''): Uint8Array {
  return new TextEncoder().encode(
    `---\ntitle: ${title}\ndate: ${date}\n${more}---\n### 开头\n\n说到${title}。\n`,
  );
}
