import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../src/logging/logger.ts';
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Alarm } from '../../src/watching/alarm.ts';
import { createStorageWatch } from '../../src/watching/storage-watch.ts';
import { canMount, mountSmallDisk } from '../process/small-disk.ts';

const DISK_BYTES = 10_000_000;

async function createWatch(dir: string, notifiesAdmins = () => true) {
  const storage = await openStorage({ file: join(dir, 'bot.sqlite') });
  onTestFinished(() => storage.close());
  const told: string[] = [];
  const alarm: Alarm = {
    raise: async (kind) => void told.push(`! ${kind}`),
    clear: async (kind) => void told.push(`ok ${kind}`),
  };
  const log = createLogger('silent', []);
  const clock = createMovableClock(0);
  const watch = createStorageWatch({ meta: storage.meta, dir, alarm, notifiesAdmins, clock, log });
  return {
    storage,
    watch,
    /** What one look tells the alarm. */
    async look(): Promise<string[]> {
      told.length = 0;
      await watch.look();
      return [...told];
    },
  };
}

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const WELL = ['ok database-down', 'ok disk-full', 'ok disk-low'];

describe.skipIf(!(await canMount()))('a watch over a small disk', () => {
  it('warns before the disk is full, tells when it is, and when there is room again', async () => {
    const disk = await mountSmallDisk(DISK_BYTES);
    const { watch, look } = await createWatch(disk.dir);
    expect(await look()).toEqual(WELL);
    expect(watch.freeBytes()).toBeGreaterThan(DISK_BYTES / 2);
    disk.fill(DISK_BYTES * 0.015);
    expect(await look()).toEqual(['ok database-down', 'ok disk-full', '! disk-low']);
    expect(watch.database()).toBe('up');
    disk.fill();
    expect([await look(), watch.freeBytes()]).toEqual([['ok database-down', '! disk-full'], 0]);
    expect(watch.database()).toBe('full');
    disk.free();
    expect(await look()).toEqual(WELL);
    expect(watch.database()).toBe('up');
  });
});

describe('a watch', () => {
  it('calls a database down that cannot be written for another reason, and tells when it lasts', async () => {
    const { storage, watch, look } = await createWatch(await createFolder());
    await look();
    await storage.close();
    expect(await look()).toEqual(['ok disk-full']);
    expect(watch.database()).toBe('down');
    expect(await look()).toEqual(['! database-down', 'ok disk-full']);
  });

  it('leaves the telling to the replica that was to tell while all was well', async () => {
    let isLeader = false;
    const { storage, watch, look } = await createWatch(await createFolder(), () => isLeader);
    expect(await look()).toEqual([]);
    await storage.close();
    isLeader = true;
    await look();
    expect(await look()).toEqual([]);
    expect(watch.database()).toBe('down');
  });
});
