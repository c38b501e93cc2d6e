import { describe, expect, it, vi } from 'vitest';
import {
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  passTime,
  type World,
  ZHIMING,
} from './bot-world.ts';
import { createNewsroom, lastOf, SOON } from './newsroom.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';
import { watchRefusals } from './watch-refusals.ts';

const FILE = episodeFile({ title: '渡轮换电', id: 'ferry', companies_orgs: '[没提到的公司]' });
const TWO_ADMINS = { ADMIN_IDS: String(ZHIMING) };

/** What a message reads now. */
function inPlace(world: World, { message_id: id }: Message, chatId = EDITOR): Message {
  const found = world.heard(chatId).find(({ message_id }) => message_id === id);
  if (!found) throw new Error('no such message');
  return found;
}

/** Replies to a message, and waits until it reads so. */
async function answer(
  world: World,
  asked: Message,
  text: string,
  until: string,
  chatId = EDITOR,
): Promise<void> {
  world.playground.say(chatId, text, asked.message_id);
  await vi.waitFor(() => expect(inPlace(world, asked, chatId).text).toContain(until), SOON);
}

describe('a draft in one message', () => {
  it('is changed by buttons and replies, looked at, and published once', async () => {
    const refusals = watchRefusals();
    const { world, send, press, news, fileOf } = await createNewsroom();
    const card = await send('a.md', FILE);
    expect(card.text).toContain('正文没有提到：没提到的公司');
    await press('修改');
    await press('标题');
    await answer(world, card, '湖上的渡轮', '标题：湖上的渡轮');
    await press('日期');
    await answer(world, card, '不知道', '没看懂：不知道');
    await answer(world, card, '2026年1月8日', '日期：2026-01-08');
    await press('摘要');
    await press('清空');
    expect(inPlace(world, card).text).toContain('摘要：（空）');
    await press('公司');
    await press('✕ 没提到的公司');
    expect(inPlace(world, card).text).toContain('公司：（空）');
    await answer(world, card, '台积店', '没有“台积店”');
    await answer(world, card, '+英伟达', '公司：英伟达');
    await press('‹ 返回');
    await press('‹ 返回');
    expect(inPlace(world, card).text).toContain('没有摘要');
    await press('预览');
    await press('English');
    await press('即时');
    await press('✓ 完整');
    await press('一句话');
    expect(inPlace(world, card).text).toContain('✨ A new episode');
    await press('‹ 返回');
    expect(news()).toEqual([]);
    const [publish] = callbacksOf(inPlace(world, card));
    await press('保存并发布');
    await vi.waitFor(() => expect(inPlace(world, card).text).toContain('已存为 a.md'), SOON);
    world.playground.press(EDITOR, card.message_id, publish?.data ?? '');
    await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
    expect(news()[0]?.text).toContain('湖上的渡轮');
    const saved = await fileOf('a.md');
    for (const line of ['title: 湖上的渡轮', 'date: 2026-01-08', '  - 英伟达', '镜子要平到原子。'])
      expect(saved).toContain(line);
    expect(saved).not.toContain('summary');
    expect(refusals()).toEqual([]);
  });

  it('is found again in the list, after a restart too, and its buttons still work', async () => {
    const world = await createWorld();
    world.playground.sendFile(EDITOR, 'a.md', new TextEncoder().encode(FILE));
    await world.hears(EDITOR, '保存并发布吗');
    await world.restart();
    const list = await world.ask(EDITOR, '/drafts');
    const presses = await watchPresses(world);
    await presses.pressLabel(EDITOR, '📄 渡轮换电');
    await presses.pressLabel(EDITOR, '不要了');
    expect(inPlace(world, list).text).toContain('没有保存');
    await presses.pressLabel(EDITOR, '恢复');
    await presses.pressLabel(EDITOR, '定时');
    await presses.pressLabel(EDITOR, '一小时后');
    expect(inPlace(world, list).text).toMatch(/已安排 · 到 .+ 发布/);
    expect((await world.ask(EDITOR, '/latest')).text).not.toContain('渡轮换电');
    await passTime(world, 2 * 3_600_000);
    await vi.waitFor(
      async () => expect((await world.ask(EDITOR, '/latest')).text).toContain('渡轮换电'),
      SOON,
    );
  });

  it('is not overwritten by the second of two admins, who sees the new state', async () => {
    const { world, send, press } = await createNewsroom({}, TWO_ADMINS);
    const card = await send('a.md', FILE);
    const list = await world.ask(ZHIMING, '/drafts');
    await press('📄 渡轮换电', ZHIMING);
    await press('修改', ZHIMING);
    await press('標題', ZHIMING);
    await press('修改');
    await press('标题');
    await answer(world, card, '甲的标题', '标题：甲的标题');
    await answer(world, list, '乙的標題', '剛才有人先改了', ZHIMING);
    expect(inPlace(world, list, ZHIMING).text).toContain('甲的标题');
  });

  it('is tried in a group first, and nobody else gets it', async () => {
    const { world, send, press, news } = await createNewsroom();
    const card = await send('a.md', FILE);
    await press('试发');
    await answer(world, card, '@nowhere_at_all', '发不到');
    await press('发到这里');
    expect(lastOf(world, '✨ 新的一期')?.text).toContain('渡轮换电');
    expect(inPlace(world, card).text).toContain('🧪 已发到这里。');
    expect(news()).toEqual([]);
  });

  it('goes into the archive by one press, and its message says that nobody is sent it; the card leads to the list', async () => {
    const draft = episodeFile({ title: '编者的草稿', id: 'own', draft: 'true' });
    const { world, press, news } = await createNewsroom({ 'own.md': draft });
    const offer = await world.hears(EDITOR, '要发布吗');
    await press('修改、定时、试发');
    expect(labelsOf(inPlace(world, offer)).slice(-2)).toEqual(['看草稿', '关闭']);
    await press('放进档案，不推送');
    await vi.waitFor(
      () => expect(inPlace(world, offer).text).toBe('《编者的草稿》进了档案，没有推送。'),
      SOON,
    );
    expect(news()).toEqual([]);
  });

  it('in a file of the editor is not touched, and goes out by its button', async () => {
    const draft = episodeFile({ title: '编者的草稿', id: 'own', draft: 'true' });
    const { world, press, news, fileOf } = await createNewsroom({ 'own.md': draft });
    const offer = await world.hears(EDITOR, '要发布吗');
    expect(labelsOf(offer)).toContain('修改、定时、试发');
    await press('修改、定时、试发');
    await press('✎ 修改');
    expect(inPlace(world, offer).text).toContain('不是我写的');
    await press('‹ 返回');
    await press('发布');
    expect(inPlace(world, offer).text).toContain('已发布');
    await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
    expect(await fileOf('own.md')).toBe(draft);
  });
});
