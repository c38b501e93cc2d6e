import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Clock } from '../../src/domain/clock.ts';
import { createWatchedFolder, episodeText, realClock, type WatchedFolder } from './watched-folder.ts';

const FILES = 400;
/** It does not wait for a part of the reading to be worth telling. */
const hastyClock: Clock = {
  ...realClock,
  sleep: (ms, signal) => realClock.sleep(ms >= 500 ? 1 : ms, signal),
};
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 5 });

async function fill(): Promise<string> {
  const { dir, close } = await createWatchedFolder();
  await close();
  await mkdir(dir, { recursive: true });
  for (let index = 0; index < FILES; index += 1) {
    await writeFile(join(dir, `${index}.md`), episodeText(`第 ${index} 集`));
  }
  return dir;
}

async function start(dir: string, onState?: () => Promise<void>): Promise<WatchedFolder> {
  const watched = await createWatchedFolder({ dir, clock: hastyClock, ...(onState && { onState }) });
  onTestFinished(() => watched.close());
  await watched.begin();
  return watched;
}

it('a first look that takes long is told of in parts, and the start does not wait for its end', async () => {
  const { folder, states } = await start(await fill());
  expect(states.map(({ isWhole }) => isWhole)).not.toContain(true);
  await folder.looked();
  const counts = states.map(({ episodes }) => episodes.length);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect([counts.at(-1), states.at(-1)?.isWhole]).toEqual([FILES, true]);
  expect(folder.progress()).toBeUndefined();
});

it('a first look that was broken off goes on from there', async () => {
  const dir = await fill();
  let stopped: Promise<void> | undefined;
  const first: WatchedFolder = await createWatchedFolder({
    dir,
    clock: hastyClock,
    onState: async () => {
      stopped ??= first.folder.stop();
    },
  });
  await first.begin();
  await stopped;
  const before = first.states.at(-1)?.episodes.length ?? 0;
  expect(before).toBeLessThan(FILES);
  const second = await start(dir);
  expect(second.states[0]).toMatchObject({ isWhole: false });
  expect(second.states[0]?.episodes.length).toBeGreaterThanOrEqual(before);
  await soon(() => expect(second.states.at(-1)?.isWhole).toBe(true));
  expect(second.states.at(-1)?.episodes).toHaveLength(FILES);
});

it('a part that could not be taken in is no reason to stop reading', async () => {
  let failures = 1;
  const { folder, states, errors } = await start(await fill(), async () => {
    failures -= 1;
    if (failures >= 0) throw new Error('the disk is full');
  });
  await folder.looked();
  expect(errors).toEqual([new Error('the disk is full')]);
  expect(states.at(-1)).toMatchObject({ isWhole: true });
  expect(states.at(-1)?.episodes).toHaveLength(FILES);
});
