import { EventEmitter } from 'node:events';
import { cp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFolderReader } from '../../src/content/folder-reader.ts';
import { createHeldFiles } from '../../src/content/held-files.ts';
import { createWatchedFolder, episodeText, realClock, type WatchedFolder } from './watched-folder.ts';

// A watcher that never hears anything, as on a network mount.
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: () => Object.assign(new EventEmitter(), { close: () => undefined }),
}));

const opened: WatchedFolder[] = [];
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 25 });

async function open(rescanMs: number): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ rescanMs });
  opened.push(watched);
  await writeFile(join(watched.dir, 'a.md'), episodeText('甲'));
  await watched.folder.start();
  return watched;
}

afterEach(async () => {
  for (const watched of opened.splice(0)) await watched.close();
});

describe('a folder whose watcher is blind', () => {
  it('finds every change at the next rescan', async () => {
    const watched = await open(500);
    await writeFile(join(watched.dir, 'b.md'), episodeText('乙'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 甲', 'b.md 乙']));
    await writeFile(join(watched.dir, 'a.md'), episodeText('丙'));
    await utimes(join(watched.dir, 'a.md'), 0, 0);
    await soon(() => expect(watched.titles()).toEqual(['a.md 丙', 'b.md 乙']));
    await rm(join(watched.dir, 'b.md'));
    await soon(() => expect(watched.titles()).toEqual(['a.md 丙']));
  });

  it('notices at once that another folder stands in its place', async () => {
    const watched = await open(600_000);
    await cp(watched.dir, `${watched.dir}-next`, { recursive: true });
    await writeFile(join(`${watched.dir}-next`, 'b.md'), episodeText('乙'));
    await rename(watched.dir, `${watched.dir}-last`);
    await rename(`${watched.dir}-next`, watched.dir);
    await soon(() => expect(watched.titles()).toEqual(['a.md 甲', 'b.md 乙']));
  });

  it('compares bytes, whatever times and sizes say', async () => {
    const watched = await open(600_000);
    const taken: string[] = [];
    const reader = createFolderReader({
      dir: watched.dir,
      archive: createHeldFiles(realClock, () => {
        throw new Error('not asked for an episode');
      }),
      clock: realClock,
      known: new Map(),
      take: async (_, bytes) => void taken.push(new TextDecoder().decode(bytes)),
      onProgress: () => undefined,
    });
    await reader.lookAtOnce();
    await writeFile(join(watched.dir, 'a.md'), episodeText('乙'));
    await reader.sweep();
    expect(taken).toEqual([episodeText('甲'), episodeText('乙')]);
  });
});
