import { describe, expect, it } from 'vitest';
import {
  ALEX,
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  type World,
  XIAOMEI,
  ZHIMING,
} from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const ARCHIVE = {
  'a.md': episodeFile({ id: 'a', title: '光刻机为什么难造', date: '2026-01-05', companies_orgs: '[英伟达]' }),
  'old.md': episodeFile({ id: 'old', title: '很久以前', date: '2025-01-05' }),
};

async function begin(chatId: number, files: Readonly<Record<string, string>> = ARCHIVE) {
  const world = await createWorld(files);
  const presses = await watchPresses(world);
  const hello = await world.ask(chatId, '/start');
  return {
    world,
    hello,
    press: (label: string) => presses.pressLabel(chatId, label),
    shown: () => nowOf(world, chatId, hello),
  };
}

const nowOf = (world: World, chatId: number, { message_id }: Message) =>
  world.heard(chatId).find((message) => message.message_id === message_id);

describe('the first /start', () => {
  it.each([
    [XIAOMEI, /^订阅好了，欢迎。\n每天 08:00/, '1/3 几点送来合适？'],
    [ZHIMING, /^訂閱好了，歡迎。\n每天 08:00/, '1/3 幾點送來合適？'],
    [
      ALEX,
      /^Welcome. You are subscribed.\nNew episodes come as one digest every day at 08:00/,
      '1/3 Which hour',
    ],
  ])('says what comes and when, shows the newest, and asks (%i)', async (chatId, welcome, question) => {
    const { hello } = await begin(chatId);
    expect(hello.text).toMatch(welcome);
    expect(hello.text).toContain('光刻机为什么难造');
    expect(hello.text).toContain('一台机器里的三道难关。');
    expect(hello.text).not.toContain('很久以前');
    expect(hello.text).toContain(question);
  });

  it('is one message: hour, city and names are answered in it', async () => {
    const { world, press, shown } = await begin(ALEX);
    const before = world.heard(ALEX).length;
    await press('07:30');
    expect(shown()?.text).toContain('every day at 07:30 (Shanghai)');
    expect(shown()?.text).toContain('2/3 Where are you?');
    await press('New York');
    expect(shown()?.text).toContain('at 07:30 (New York)');
    expect(shown()?.text).toContain('3/3');
    await press('Nvidia');
    expect(labelsOf(shown())).toContain('✓ Nvidia');
    await press('✓ Nvidia');
    expect(labelsOf(shown())).toContain('Skip');
    await press('Nvidia');
    await press('Done');
    expect(shown()?.text).toContain('All set.');
    expect(world.heard(ALEX)).toHaveLength(before);
    expect((await world.ask(ALEX, '/follows')).text).toContain('Nvidia');
    expect((await world.ask(ALEX, '/settings')).text).toContain('New York');
  });

  it('lets each question be skipped, and changes nothing then', async () => {
    const { world, press, shown } = await begin(XIAOMEI);
    for (let step = 0; step < 3; step += 1) await press('跳过');
    expect(shown()?.text).toContain('都好了');
    await press('设置');
    expect(shown()?.text).toMatch(/^设置\n每天 08:00/);
    expect((await world.ask(XIAOMEI, '/follows')).text).toContain('还没有关注什么');
  });

  it('has no sample and no names to offer while the archive is empty', async () => {
    const { hello, press, shown } = await begin(ALEX, {});
    expect(hello.text?.split('\n').length).toBeLessThanOrEqual(4);
    await press('Skip');
    await press('Skip');
    expect(shown()?.text).toContain('All set.');
  });

  it('is short for who has been here, and still tells an admin what waits', async () => {
    const { world } = await begin(ALEX);
    const again = await world.ask(ALEX, '/start');
    expect(again.text).toMatch(/^You are subscribed already[\s\S]*Next: /);
    expect(again.text).not.toContain('光刻机');
    await world.ask(ALEX, '/stop');
    expect((await world.ask(ALEX, '/start')).text).toContain('Welcome back');
    await world.write('draft.md', episodeFile({ id: 'draft', title: 'draft', draft: 'true' }));
    await world.hears(EDITOR, /./);
    await world.ask(EDITOR, '/start');
    world.press(EDITOR, '🧰 管理 · 1');
    await world.hears(EDITOR, '1 份草稿等着审阅');
  });

  it('with a link opens what it leads to first, then invites, and one press subscribes', async () => {
    const world = await createWorld(ARCHIVE);
    const presses = await watchPresses(world);
    expect((await world.ask(ALEX, '/start ep_a')).text).toContain('光刻机为什么难造');
    const invitation = await world.hears(ALEX, 'Shall I send it');
    await presses.pressLabel(ALEX, 'Yes, send it');
    expect(nowOf(world, ALEX, invitation)?.text).toContain('Welcome. You are subscribed.');
    expect((await world.ask(ALEX, '/start ep_a')).text).toContain('光刻机为什么难造');
    expect((await world.ask(ALEX, '/start ep_gone')).text).not.toContain('Welcome');
    expect((await world.ask(ALEX, '/start ..\\..')).text).toContain('subscribed already');
  });
});
