import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createTexts, createWatchedFolder, episodeText, type WatchedFolder } from './watched-folder.ts';

const COUNT = 30;
const NAMES = Array.from({ length: COUNT }, (_, index) => `e${index}.md`);
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 25 });

async function fill(dir: string, names: readonly string[]): Promise<void> {
  for (const name of names) await writeFile(join(dir, name), episodeText(name));
}

async function openFull(texts = createTexts()): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ texts });
  onTestFinished(() => watched.close());
  await fill(watched.dir, NAMES);
  await watched.folder.start();
  expect(watched.titles()).toHaveLength(COUNT);
  return watched;
}

/** Empties the folder without its own name vanishing, as an unmounted disk does. */
async function empty(dir: string, left: readonly string[] = []): Promise<void> {
  for (const name of await readdir(dir)) if (!left.includes(name)) await rm(join(dir, name));
}

const lastMissing = ({ states }: WatchedFolder) => states.at(-1)?.missing;

it('keeps its episodes when all of their files vanish at once, and goes on when they return', async () => {
  const watched = await openFull();
  await empty(watched.dir);
  await soon(() => expect(lastMissing(watched)).toEqual({ count: COUNT, of: COUNT }));
  expect(watched.titles()).toHaveLength(COUNT);
  await fill(watched.dir, NAMES);
  await soon(() => expect(lastMissing(watched)).toBeUndefined());
  expect(watched.titles()).toHaveLength(COUNT);
  expect(watched.texts.kept.size).toBe(0);
});

it('keeps them while the files come back one by one', async () => {
  const watched = await openFull();
  await empty(watched.dir);
  await soon(() => expect(lastMissing(watched)).toBeDefined());
  await fill(watched.dir, NAMES.slice(0, 8));
  await soon(() => expect(lastMissing(watched)?.count).toBe(COUNT - 8));
  expect(watched.titles()).toHaveLength(COUNT);
});

it('lets them go when an admin says so, and takes in what returns', async () => {
  const watched = await openFull();
  await empty(watched.dir);
  await soon(() => expect(lastMissing(watched)).toBeDefined());
  await watched.folder.dropMissing();
  expect(watched.titles()).toEqual([]);
  expect(lastMissing(watched)).toBeUndefined();
  await fill(watched.dir, NAMES.slice(0, 2));
  await soon(() => expect(watched.titles()).toHaveLength(2));
});

it('keeps what it knew when it starts with an empty folder', async () => {
  const texts = createTexts();
  const first = await openFull(texts);
  await first.folder.stop();
  await empty(first.dir);
  const second = await createWatchedFolder({ texts, dir: first.dir });
  onTestFinished(() => second.close());
  await second.folder.start();
  expect(second.titles()).toHaveLength(COUNT);
  expect(lastMissing(second)).toEqual({ count: COUNT, of: COUNT });
});

it('lets half of them go, and twenty whatever else there is: people delete so', async () => {
  const watched = await openFull();
  await empty(watched.dir, NAMES.slice(0, COUNT / 2));
  await soon(() => expect(watched.titles()).toHaveLength(COUNT / 2));
  await empty(watched.dir);
  await soon(() => expect(watched.titles()).toEqual([]));
  expect(watched.states.every(({ missing }) => missing === undefined)).toBe(true);
});

it('takes files that move to another folder for the same', async () => {
  const watched = await openFull();
  await mkdir(join(watched.dir, 'old'));
  for (const name of NAMES) await rename(join(watched.dir, name), join(watched.dir, 'old', name));
  await soon(() => expect(watched.titles()[0]).toMatch(/^old\//));
  expect(watched.titles()).toHaveLength(COUNT);
  expect(lastMissing(watched)).toBeUndefined();
});
