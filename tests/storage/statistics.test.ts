import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { edition, NOW, newSubscriber } from '../contracts/storage-home.ts';

/** More than two pages of editions that are due at the same instant. */
const CROWD = 2_100;

async function openCrowd() {
  const folder = await mkdtemp(join(tmpdir(), 'statistics-'));
  const file = join(folder, 'bot.sqlite');
  const storage = await openStorage({ file });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });
  const { id, sinceAt, nextDueAt } = await storage.subscribers.add(newSubscriber(1));
  const steps = Array.from({ length: CROWD }, (_, index) => ({
    step: { id, from: { sinceAt, nextDueAt }, sinceAt, nextDueAt },
    edition: edition(`edition ${index}`, index + 1),
  }));
  await storage.editions.writeAll(steps);
  return { storage, file };
}

it('counts each edition once, over many pages of one and the same instant', async () => {
  const { statistics } = (await openCrowd()).storage;
  expect(await statistics.editions(NOW)).toMatchObject([{ editions: CROWD, owed: CROWD, waiting: CROWD }]);
  expect(await statistics.owed(NOW)).toEqual({ editions: CROWD, settled: 0 });
  expect(await statistics.editions(NOW + 1)).toEqual([]);
});

it('names an edition of which a delivery is gone, or will never be looked at again', async () => {
  const { storage, file } = await openCrowd();
  const beside = new DatabaseSync(file);
  beside.exec('DELETE FROM deliveries WHERE edition_id = 7');
  beside.exec('UPDATE deliveries SET not_before = NULL WHERE edition_id = 2050');
  beside.close();
  const fault = { kind: 'notice', owed: 1, counted: 0 };
  expect(await storage.statistics.unbalanced(NOW)).toEqual([
    { ...fault, id: 7 },
    { ...fault, id: 2050 },
  ]);
  expect(await storage.statistics.editions(NOW)).toMatchObject([{ owed: CROWD, unbalanced: 2 }]);
});
