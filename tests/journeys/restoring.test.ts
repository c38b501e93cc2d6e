import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { backUp, restore } from '../../src/storage/backup.ts';
import { episodeFile, XIAOMEI } from './bot-world.ts';
import { createNewsroom, SOON } from './newsroom.ts';

it('a bot that starts on an old copy tells nobody again what came out since, and what comes next to everyone', async () => {
  const { world, news } = await createNewsroom();
  const file = join(world.settings.dataDir, 'playground.sqlite');
  const copy = join(world.settings.dataDir, 'copy.sqlite');
  await backUp(file, copy);
  await world.write('since.md', episodeFile({ id: 'since', title: '备份之后的一集' }));
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  await world.app.stop();
  await restore(copy, file, new Date());
  await world.restart();
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('备份之后的一集');
  const from = world.heard(XIAOMEI).length;
  await world.write('next.md', episodeFile({ id: 'next', title: '再下一集' }));
  const told = await world.hears(XIAOMEI, '再下一集', from);
  expect(told.text).not.toContain('备份之后的一集');
  expect(world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨'))).toHaveLength(1);
});
