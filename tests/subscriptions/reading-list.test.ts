import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createReadingList, MOST_SAVED } from '../../src/subscriptions/reading-list.ts';

const ANNA = 7;

async function createList() {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-'));
  const storage = await openStorage({ file: join(folder, 'bot.sqlite') });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });
  let now = 0;
  const clock = { now: () => (now += 1) };
  return createReadingList({ reading: storage.reading, clock });
}

describe('what a person saves', () => {
  it('is full at its limit and keeps what it has, and takes more once there is room', async () => {
    const list = await createList();
    for (let at = 0; at < MOST_SAVED; at += 1) expect(await list.save(ANNA, `e${at}`)).toBe('saved');
    expect(await list.save(ANNA, 'more')).toBe('full');
    expect(await list.save(ANNA, 'e0')).toBe('already-saved');
    expect(await list.savedBy(ANNA)).toHaveLength(MOST_SAVED);
    await list.unsave(ANNA, 'e0');
    expect(await list.save(ANNA, 'more')).toBe('saved');
    expect((await list.savedBy(ANNA)).slice(0, 2)).toEqual(['more', `e${MOST_SAVED - 1}`]);
  });
});
