import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { deliveryCounts, edition, LEASE, NOW } from '../contracts/storage-home.ts';
import { runUntilKilled } from './start-child.ts';

describe('kill -9 in the middle of writes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storage-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('loses nothing that was acknowledged, and gives nothing again that was sent', {
    timeout: 60_000,
  }, async () => {
    const file = join(folder, 'bot.sqlite');
    const written: number[] = [];
    const sent = new Set<number>();
    for (const [round, lines] of [23, 60, 101, 7, 148].entries()) {
      for (const line of await runUntilKilled(file, round * 10_000, lines)) {
        const [word, id] = line.split(' ');
        if (word === 'written') written.push(Number(id));
        if (word === 'sent') sent.add(Number(id));
      }
      const storage = await openStorage({ file });
      for (const number of written) {
        expect(await storage.editions.write(edition(`notice:${number}`, number))).toBe(false);
      }
      expect((await deliveryCounts(storage)).sent).toBeGreaterThanOrEqual(sent.size);
      await storage.close();
    }
    expect(written.length).toBeGreaterThan(150);

    const { ledger, close } = await openStorage({ file });
    await ledger.sweep(NOW, 'all');
    const again = await ledger.claim(NOW, 10_000, LEASE);
    expect(again.filter(({ id }) => sent.has(id))).toEqual([]);
    await close();
  });
});
