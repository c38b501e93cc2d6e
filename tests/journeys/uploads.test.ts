import { expect, it, vi } from 'vitest';
import { EDITOR, episodeFile, type Message, skipToDigest, XIAOMEI } from './bot-world.ts';
import { createNewsroom, lastOf, SOON } from './newsroom.ts';
import { labelsOf } from './watch-presses.ts';

/**
 * A message without what differs from one edition to another, its first line, and from a preview: the link in a title, which opens
 * nothing before the episode is out.
 */
function bodyOf(message: Message | undefined) {
  const text = message?.text ?? '';
  const from = text.indexOf('\n');
  const entities = message?.entities?.filter(
    ({ offset, ...entity }) => offset > from && !('url' in entity && entity.url.endsWith('?start=ep_up')),
  );
  return {
    text: text.slice(from),
    entities: entities?.map((one) => ({ ...one, offset: one.offset - from })),
  };
}

it('an upload is shown exactly as subscribers then get it, and arrives when it is published', async () => {
  const { world, send, press, news, files } = await createNewsroom();
  await send('晨报 一.md', episodeFile({ id: 'up', title: '发来的一期', source: 'https://example.org/up' }));
  expect(news()).toEqual([]);
  expect(await files()).toEqual([]);
  const preview = lastOf(world, '📰');
  await press('保存并发布');
  expect((await world.hears(EDITOR, '已存为')).text).toContain('晨报-一.md');
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  const [arrived] = news();
  expect(bodyOf(arrived)).toEqual(bodyOf(preview));
  expect(labelsOf(arrived as Message)).toEqual(labelsOf(preview as Message));
  expect(await files()).toEqual(['晨报-一.md']);
});

it('an upload never takes the place of a file that the editor wrote', async () => {
  const { world, send, press, fileOf, files } = await createNewsroom({
    'own.md': episodeFile({ id: 'same', title: '编辑写的' }),
  });
  const before = await fileOf('own.md');
  await send('own.md', episodeFile({ id: 'same', title: '想替换的' }));
  await press('保存并发布');
  expect(lastOf(world, '不替换')?.text).toContain('own.md');
  expect(await fileOf('own.md')).toBe(before);
  expect(await files()).toEqual(['own.md']);
  // Another episode under the same file name gets a name of its own.
  await send('own.md', episodeFile({ id: 'other', title: '另一期' }));
  await press('保存并发布');
  expect(await fileOf('own.md')).toBe(before);
  expect(await files()).toEqual(['own-2.md', 'own.md']);
});

it('an upload with a publish_at is saved, and waits for its hour', async () => {
  const { world, send, press, news } = await createNewsroom();
  const later = new Date(world.app.clock.now() + 60_000).toISOString();
  await send('x.md', episodeFile({ id: 'x', title: '晚一点', publish_at: later }));
  await press('保存并发布');
  expect(lastOf(world, 'publish_at 写的时间')).toBeDefined();
  expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('晚一点');
  await skipToDigest(world, EDITOR);
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
});
