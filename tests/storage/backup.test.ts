import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { backUp, restore } from '../../src/storage/backup.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import {
  deliveryCounts,
  edition,
  episode,
  message,
  NOW,
  newSubscriber,
  owedEpisodes,
} from '../contracts/storage-home.ts';

const RESTORED = new Date(NOW + 3_600_000);

async function createHome() {
  const folder = await mkdtemp(join(tmpdir(), 'bot-backup-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, file: join(folder, 'bot.sqlite'), copy: join(folder, 'copy.sqlite') };
}

it('copies the database while the bot runs, and brings it back', async () => {
  const { file, copy } = await createHome();
  const running = await openStorage({ file });
  await running.subscribers.add(newSubscriber(1));
  await backUp(file, copy);
  await running.subscribers.add(newSubscriber(2));
  await running.close();
  const aside = await restore(copy, file, RESTORED);
  const restored = await openStorage({ file });
  expect(await restored.subscribers.find(1)).toMatchObject({ chatId: 1 });
  expect(await restored.subscribers.find(2)).toBeUndefined();
  await restored.close();
  if (!aside) throw new Error('expected the old database to be kept');
  await restore(aside, file, RESTORED);
  const again = await openStorage({ file });
  expect(await again.subscribers.find(2)).toMatchObject({ chatId: 2 });
  await again.close();
});

it('sends nothing that the copy still owed, and counts what was published as told', async () => {
  const { file, copy } = await createHome();
  const running = await openStorage({ file });
  const { id } = await running.subscribers.add(newSubscriber(1));
  await running.episodes.save([episode('old', NOW + 1)]);
  await running.editions.write(edition('owed', 1));
  await backUp(file, copy);
  await running.close();
  await restore(copy, file, RESTORED);
  const restored = await openStorage({ file });
  expect(await restored.ledger.claim(RESTORED.getTime(), 10, 1_000)).toEqual([]);
  expect(await deliveryCounts(restored)).toMatchObject({ expired: 1, pending: 0 });
  const since = (await restored.subscribers.find(1))?.sinceAt ?? 0;
  expect(await owedEpisodes(restored, id, since, RESTORED.getTime() + 1)).toEqual([]);
  await restored.close();
});

it('handles no update that the copy had not finished, and knows those that it had', async () => {
  const { file, copy } = await createHome();
  const running = await openStorage({ file });
  await running.updates.keep([{ update_id: 1 }, { update_id: 2 }], NOW);
  await running.updates.finish(1);
  await backUp(file, copy);
  await running.close();
  await restore(copy, file, RESTORED);
  const restored = await openStorage({ file });
  expect(await restored.updates.unfinished()).toEqual([]);
  expect(await restored.updates.keep([{ update_id: 1 }], NOW)).toEqual(new Set());
  await restored.close();
});

it('ends the broadcasts that the copy still had under way', async () => {
  const { file, copy } = await createHome();
  const running = await openStorage({ file });
  const plan = () =>
    running.broadcasts.plan(
      {
        subject: { kind: 'text', messages: [message('words')] },
        admin: { chatId: 1, language: 'en' },
        audience: 1,
      },
      NOW,
      0,
    );
  const [started, planned] = [await plan(), await plan()];
  await running.broadcasts.start(started, { lane: 'free', progressMessageId: 1, audience: 1 }, NOW, 0);
  await backUp(file, copy);
  await running.close();
  await restore(copy, file, RESTORED);
  const { broadcasts, close } = await openStorage({ file });
  expect(await broadcasts.find(started)).toMatchObject({ state: 'stopped' });
  expect(await broadcasts.find(planned)).toMatchObject({ state: 'cancelled' });
  await close();
});

it('refuses what is damaged, foreign, newer or in use, and changes nothing', async () => {
  const { folder, file, copy } = await createHome();
  await expect(backUp(file, copy)).rejects.toThrow('nothing to back up');
  const running = await openStorage({ file });
  await backUp(file, copy);
  await expect(backUp(file, copy)).rejects.toThrow('exists already');
  await expect(restore(copy, file, RESTORED)).rejects.toThrow('in use');
  await running.close();
  const foreign = join(folder, 'foreign.sqlite');
  await writeFile(foreign, 'not a database at all');
  const before = await readdir(folder);
  await expect(restore(foreign, file, RESTORED)).rejects.toThrow('is not a database of this bot');
  await expect(restore(join(folder, 'none'), file, RESTORED)).rejects.toThrow('no such file');
  expect(await readdir(folder)).toEqual(before);
});
