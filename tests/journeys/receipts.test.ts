import { expect, it } from 'vitest';
import {
  askAll,
  createWorld,
  EDITOR,
  episodeFile,
  passTime,
  skipToDigest,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { createNewsroom, SOON } from './newsroom.ts';
import { labelsOf } from './watch-presses.ts';

const DRAFT = episodeFile({ id: 'a', title: '光刻', draft: 'true', source: 'https://example.org/a' });

/** The one receipt of that episode, as it reads now. */
function receiptOf(world: World, title: string): string {
  const all = world
    .heard(EDITOR)
    .filter(
      (message) => message.text?.includes(`《${title}》已`) && labelsOf(message)[0] !== '恢复（五分钟内）',
    );
  expect(all.length).toBeLessThanOrEqual(1);
  return all[0]?.text ?? '';
}

it('what /publish answered tells how the episode arrives, and what people think of it', async () => {
  const { world, news, press } = await createNewsroom({ 'a.md': DRAFT }, { DRAFTS: 'review' });
  await world.ask(EDITOR, '/mode daily');
  await world.ask(EDITOR, '/publish a');
  await expect.poll(news, SOON).toHaveLength(1);
  await expect.poll(() => receiptOf(world, '光刻'), SOON).toContain('已送达 1');
  expect(receiptOf(world, '光刻')).toBe(
    '《光刻》已发布。\n\n📬 推送给 1 位订阅者\n已送达 1\n⏳ 下一份推送里可能收到：1 位',
  );
  const [sent] = news();
  world.playground.press(XIAOMEI, sent?.message_id ?? 0, 'lk:a');
  for (const data of ['e:a', 's:a:0', 's:a:1']) world.playground.press(XIAOMEI, sent?.message_id ?? 0, data);
  await world.hears(XIAOMEI, '镜子要平到原子');
  // By the link that readers pass on; who opens it again goes on reading.
  await askAll(world, EDITOR, ['/start sh_a', '/start sh_a']);
  await passTime(world, 60_000);
  await expect
    .poll(() => receiptOf(world, '光刻'), SOON)
    .toContain('📖 打开 2 次 · ↗ 其中经分享 1 次 · 👍 1');
  await world.ask(EDITOR, '/stats');
  await press('📖 阅读');
  await world.hears(EDITOR, '📖 近 30 天打开最多的\n\n1. 光刻\n打开 2 · 分享 1 · 👍 1\n\n分享：');
  await skipToDigest(world, EDITOR);
  await world.hears(EDITOR, '📰');
  // A send whose answer is not recorded yet would be in doubt once its deadline has passed.
  await expect.poll(async () => (await world.ask(EDITOR, '/stats')).text, SOON).not.toMatch(/发送中|等待 \d/);
  await passTime(world, 3_600_000);
  await expect.poll(() => receiptOf(world, '光刻'), SOON).toContain('📬 推送给 2 位订阅者\n已送达 2\n\n');
});

it('its buttons answer in messages of their own, and it tells of the withdrawal', async () => {
  const { world, news, press } = await createNewsroom({ 'a.md': DRAFT }, { DRAFTS: 'review' });
  await world.ask(EDITOR, '/publish a');
  await expect.poll(news, SOON).toHaveLength(1);
  await expect.poll(() => receiptOf(world, '光刻'), SOON).toContain('已送达 1');
  const before = world.heard(EDITOR).length;
  await press('✏️ 更正');
  expect(world.heard(EDITOR).at(before)?.text).toContain('光刻');
  await press('撤回');
  await press('撤回，改 1 份推送');
  await passTime(world, 10_000);
  await expect
    .poll(() => receiptOf(world, '光刻'), SOON)
    .toContain('《光刻》已撤回。\n\n📬 推送给 1 位订阅者');
});

it('an upload has one too, and says where it was saved', async () => {
  const { world, send, press, news } = await createNewsroom();
  await send('晨报.md', episodeFile({ id: 'up', title: '发来的一期' }));
  await press('保存并发布');
  await expect.poll(news, SOON).toHaveLength(1);
  await expect
    .poll(() => receiptOf(world, '发来的一期'), SOON)
    .toBe(
      '已存为 晨报.md，《发来的一期》已发布。\n\n📬 推送给 1 位订阅者\n已送达 1\n⏳ 下一份推送里可能收到：1 位',
    );
});

it('of an episode with an hour it comes then', async () => {
  const { world, send, press, news } = await createNewsroom();
  const later = new Date(world.app.clock.now() + 60_000).toISOString();
  await send('x.md', episodeFile({ id: 'x', title: '晚一点', publish_at: later }));
  await press('保存并发布');
  expect(receiptOf(world, '晚一点')).toBe('');
  await passTime(world, 61_000);
  await expect.poll(news, SOON).toHaveLength(1);
  await expect.poll(() => receiptOf(world, '晚一点'), SOON).toContain('已送达 1');
});

it('is in the language of the admin, and says when nobody gets it', async () => {
  const world = await createWorld({ 'a.md': DRAFT }, { DRAFTS: 'review' });
  await askAll(world, EDITOR, ['/start', '/language en', '/mode off']);
  await world.ask(EDITOR, '/publish a');
  await world.hears(EDITOR, '“光刻” is published.\n\nNobody gets it so far.');
});

it('several that go out together have one that tells of each, and a number opens one with its buttons', async () => {
  const { world, news, press } = await createNewsroom(
    Object.fromEntries(
      ['a', 'b', 'c'].map((id) => [
        `${id}.md`,
        episodeFile({ id, title: `第${id}讲`, draft: 'true', source: `https://example.org/${id}` }),
      ]),
    ),
    { DRAFTS: 'review' },
  );
  await world.ask(EDITOR, '/mode off');
  await world.ask(EDITOR, '/drafts');
  // What came first may be an offer of one of them.
  await expect
    .poll(() => world.heard(EDITOR).flatMap(labelsOf), SOON)
    .toContainEqual(expect.stringContaining('成批处理'));
  await press('成批处理');
  await press('发布最近几天的 3 份');
  await world.hears(EDITOR, '把这 3 份草稿当新闻发布吗');
  await press('发布 3 份');
  await expect.poll(() => news().length, SOON).toBeGreaterThan(0);
  await world.hears(EDITOR, /^发布了 3 期\n\n1\. 第.讲\n已送达 1[\s\S]*3\. 第.讲\n已送达 1/);
  const before = world.heard(EDITOR).length;
  world.press(EDITOR, '3');
  await world.hears(EDITOR, /^《第.讲》已发布。\n\n📬 推送给 1 位订阅者/, before);
  expect(labelsOf(world.heard(EDITOR).at(-1))).toEqual(['✏️ 更正', '撤回']);
});
