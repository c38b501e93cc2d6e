import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { isDatabaseDown, isDiskFull } from '../../src/storage/storage-failure.ts';
import { claimOne, claimTexts, edition, message, NOW, newSubscriber } from '../contracts/storage-home.ts';
import { canMount, mountSmallDisk } from '../process/small-disk.ts';

const DISK_BYTES = 4_000_000;
const LONG = message('长'.repeat(1_000));

describe.skipIf(!(await canMount()))('a storage on a full disk', () => {
  it('refuses every write by that reason, changes nothing, and goes on when there is room', async () => {
    const disk = await mountSmallDisk(DISK_BYTES);
    const storage = await openStorage({ file: join(disk.dir, 'bot.sqlite') });
    onTestFinished(() => storage.close());
    const { subscribers, editions, ledger, statistics } = storage;
    const { id } = await subscribers.add(newSubscriber(1));
    await editions.write(edition('a', 1));
    const claimed = await claimOne(storage);
    await editions.write(edition('b', 2));
    disk.fill();

    const writes: Readonly<Record<string, () => Promise<unknown>>> = {
      'a setting': () => subscribers.update(id, { times: ['09:00'] }),
      'a follow': () => subscribers.follow(id, { kind: 'company', name: 'Nvidia' }, NOW),
      'an edition': () => editions.write(edition('c', 3, { messages: [LONG, LONG] })),
      'a claim': () => ledger.claim(NOW, 1, 1_000),
      'an outcome': () => ledger.markSent(claimed.id, 5, NOW),
      'a hold': () => ledger.holdChat(1, NOW + 1),
    };
    for (const [name, write] of Object.entries(writes)) {
      const error: unknown = await write().catch((reason: unknown) => reason);
      expect([name, isDiskFull(error), isDatabaseDown(error)]).toEqual([name, true, false]);
    }
    expect(await subscribers.find(1)).toMatchObject({ times: ['08:00'] });
    expect(await statistics.editions(0)).toMatchObject([{ owed: 2, sending: 1, waiting: 1, unbalanced: 0 }]);

    disk.free();
    await ledger.markSent(claimed.id, 5, NOW);
    expect(await claimTexts(storage)).toEqual(['b']);
  });
});

describe('a failure of the storage', () => {
  const withCode = (code: string) => Object.assign(new Error('words'), { code });

  it('is a full disk by the word of the system or of PostgreSQL, however deep it lies', () => {
    expect(isDiskFull(withCode('ENOSPC'))).toBe(true);
    expect(isDiskFull(withCode('53100'))).toBe(true);
    expect(isDiskFull(new Error('chips.md could not be saved', { cause: withCode('ENOSPC') }))).toBe(true);
    expect(isDiskFull(withCode('EACCES'))).toBe(false);
    expect(isDiskFull('ENOSPC')).toBe(false);
  });

  it('is a database that is down when it cannot be reached, or ends', () => {
    for (const code of ['ECONNREFUSED', '57P01', '57P03', '08006', '53300']) {
      expect([code, isDatabaseDown(withCode(code))]).toEqual([code, true]);
    }
    expect(isDatabaseDown(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isDatabaseDown(withCode('23505'))).toBe(false);
    expect(isDatabaseDown(undefined)).toBe(false);
  });
});
