import { expect, it, vi } from 'vitest';
import { ALEX, EDITOR, episodeFile, passTime, skipToDigest, XIAOMEI } from './bot-world.ts';
import { createNewsroom, lastOf, SOON, withdraw } from './newsroom.ts';
import { callbacksOf, labelsOf } from './watch-presses.ts';

const DRAFT = episodeFile({ id: 'd', title: '草稿一', draft: 'true' });

it('/unpublish hides an episode and /publish brings it back, and it is not sent again', async () => {
  const { world, news } = await createNewsroom();
  await world.write('a.md', episodeFile({ id: 'a', title: '来来去去' }));
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  const open = callbacksOf(news()[0] ?? never())[0]?.data ?? '';
  expect((await world.ask(EDITOR, '/unpublish')).text).toContain('/unpublish 编号');
  expect((await world.ask(EDITOR, '/unpublish nobody')).text).toContain('没有找到');
  await withdraw(world, 'a');
  expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('来来去去');
  expect((await world.ask(XIAOMEI, '/episode a')).text).toContain('没有找到');
  world.playground.press(XIAOMEI, news()[0]?.message_id ?? 0, open);
  // Meanwhile the word may come that what was sent is changed.
  world.playground.say(EDITOR, '/publish a');
  await world.hears(EDITOR, '《来来去去》已发布');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('来来去去');
  await skipToDigest(world, EDITOR);
  await world.restart();
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('来来去去');
  expect(world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨'))).toEqual([]);
});

it('an episode taken back by its button comes back by the button of the answer', async () => {
  const { world, press } = await createNewsroom({ 'a.md': episodeFile({ id: 'a', title: '来来去去' }) });
  await world.ask(EDITOR, '/preview a');
  await world.hears(EDITOR, '订阅者看到的就是上面的样子');
  await press('撤回');
  await press('先留着');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('来来去去');
  const from = world.heard(EDITOR).length;
  await world.ask(EDITOR, '/preview a');
  await world.hears(EDITOR, '订阅者看到的就是上面的样子', from);
  await press('撤回');
  await press('撤回');
  expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('来来去去');
  await press('恢复');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('来来去去');
});

it('/unpublish says how many digests would change, far from where an episode is published, and is undone for five minutes', async () => {
  const { world, news, press } = await createNewsroom();
  await world.write('a.md', episodeFile({ id: 'a', title: '来来去去' }));
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  const question = await world.ask(EDITOR, '/unpublish a');
  expect(question.text).toContain('已送出的 1 份推送会改成“已撤回”');
  expect(question.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))).toEqual([
    ['先留着'],
    ['撤回，改 1 份推送'],
  ]);
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('来来去去');
  await press('撤回，改 1 份推送');
  const changed = () => news().length === 0;
  await vi.waitFor(() => expect(changed()).toBe(true), SOON);
  await passTime(world, 6 * 60_000);
  expect(await press('恢复')).toContain('过了五分钟');
  expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('来来去去');
});

it('under DRAFTS=publish a draft is published, under DRAFTS=hide it is nowhere until /publish names it', async () => {
  const shown = await createNewsroom({}, { DRAFTS: 'publish' });
  await shown.world.write('d.md', DRAFT);
  await vi.waitFor(() => expect(shown.news()).toHaveLength(1), SOON);
  expect(lastOf(shown.world, '草稿一')).toBeUndefined();

  const hidden = await createNewsroom({ 'd.md': DRAFT }, { DRAFTS: 'hide' });
  expect((await hidden.world.ask(EDITOR, '/drafts')).text).toContain('没有等待审阅的草稿');
  expect((await hidden.world.ask(XIAOMEI, '/latest')).text).not.toContain('草稿一');
  expect((await hidden.world.ask(EDITOR, '/publish d')).text).toContain('已发布');
  await vi.waitFor(() => expect(hidden.news()).toHaveLength(1), SOON);
});

it('a draft is offered once, kept on the editor’s word, found by /drafts, and offered again when its text changes', async () => {
  const { world, press, news } = await createNewsroom({ 'd.md': DRAFT });
  const offers = () => world.heard(EDITOR).filter(({ text }) => text?.startsWith('草稿《'));
  await vi.waitFor(() => expect(offers()).toHaveLength(1), SOON);
  await press('先留作草稿');
  expect(lastOf(world, '仍是草稿')).toBeDefined();
  await press('看草稿');
  expect(lastOf(world, '1 份草稿')?.text).toContain('草稿一');
  await world.write('d.md', episodeFile({ id: 'd', title: '草稿二', draft: 'true' }));
  await vi.waitFor(() => expect(offers().map(({ text }) => text?.slice(3, 6))).toEqual(['草稿二']), SOON);
  await press('发布');
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  expect(news()[0]?.text).toContain('草稿二');
  expect((await world.ask(EDITOR, '/drafts')).text).toContain('没有等待审阅的草稿');
});

it('two admins get the same offer, each in their language, and a second word is no second news', async () => {
  const { world, press, news } = await createNewsroom({}, { ADMIN_IDS: String(ALEX) });
  await world.ask(ALEX, '/start');
  await world.write('d.md', DRAFT);
  const offer = await world.hears(ALEX, 'Draft “草稿一”');
  await world.hears(EDITOR, '草稿《草稿一》');
  expect(labelsOf(offer)).toEqual(['Publish', 'Keep as draft', 'Edit, schedule, try']);
  await press('发布');
  await vi.waitFor(() => expect(news()).toHaveLength(1), SOON);
  world.press(ALEX, 'Publish');
  await world.hears(ALEX, '“草稿一” is published');
  await skipToDigest(world, EDITOR);
  expect(news()).toHaveLength(1);
});

it('a word on both of two drafts at once publishes both', async () => {
  const { world, news } = await createNewsroom({
    'd.md': DRAFT,
    'e.md': episodeFile({ id: 'e', title: '草稿乙', draft: 'true' }),
  });
  world.playground.say(EDITOR, '/publish d');
  world.playground.say(EDITOR, '/publish e');
  await vi.waitFor(
    () =>
      expect(
        news()
          .map(({ text }) => text)
          .join(),
      ).toMatch(/草稿一[\s\S]*草稿乙|草稿乙[\s\S]*草稿一/),
    SOON,
  );
});

function never(): never {
  throw new Error('no message');
}
