import { describe, expect, it } from 'vitest';
import {
  ALEX,
  createWorld,
  episodeFile,
  type Message,
  passTime,
  skipToDigest,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { labelsOf, watchPresses } from './watch-presses.ts';

const DAY = 86_400_000;

/** A message of the bot as it reads now. */
const nowOf = (world: World, chatId: number, { message_id }: Message) =>
  world.heard(chatId).find((message) => message.message_id === message_id);

async function openSettings(chatId: number, files: Readonly<Record<string, string>> = {}) {
  const world = await createWorld(files);
  const presses = await watchPresses(world);
  await world.ask(chatId, '/start');
  const page = await world.ask(chatId, '/settings');
  return {
    world,
    presses,
    press: (label: string) => presses.pressLabel(chatId, label),
    shown: () => nowOf(world, chatId, page),
    answers: () => world.heard(chatId).length,
  };
}

describe('/settings', () => {
  it('tells how everything stands and when the next digest comes, in one message with a button for each', async () => {
    const { shown } = await openSettings(XIAOMEI);
    expect(shown()?.text).toMatch(/^设置\n每天 08:00/);
    expect(shown()?.text).toMatch(/下一次：\d+年\d+月\d+日 周. 08:00/);
    expect(shown()?.text).toMatch(/北京、上海，现在 \d\d:\d\d/);
    expect(labelsOf(shown())).toEqual([
      '🕗 08:00',
      '📅 星期几',
      '📬 每天',
      '📍 城市',
      '📰 详略',
      '🔔 声音',
      '🌐 语言',
      '⭐ 关注',
      '🗓 每周回顾',
      '⏸ 暂停一周',
      '关闭',
    ]);
  });

  it('changes the hour in three presses, in place', async () => {
    const { press, shown, answers } = await openSettings(XIAOMEI);
    const before = answers();
    await press('🕗 08:00');
    expect(await press('07:30')).toBe('已保存');
    await press('✓ 08:00');
    expect(shown()?.text).toContain('07:30 送达');
    await press('‹ 设置');
    expect(shown()?.text).toContain('每天 07:30');
    expect(answers()).toBe(before);
  });

  it('keeps one hour and one day at least, and six hours at most', async () => {
    const { world, press } = await openSettings(ALEX);
    await press('🕗');
    expect(await press('✓ 08:00')).toBe('At least one has to stay.');
    await world.ask(ALEX, '/time 1 2 3 4 5 6');
    expect(await press('07:00')).toBe('Six at most; remove one first.');
    await world.ask(ALEX, '/days sunday');
    expect(await press('✓ Sun')).toBe('At least one has to stay.');
  });

  it.each([
    ['/time 7pm', 'comes at 08:00', '↩ Back to 08:00'],
    ['/timezone 台北', 'zone is Shanghai', '↩ Back to Shanghai'],
    ['/days mon-fri', 'comes every day', '↩ Back to every day'],
  ])('takes %s back by one press', async (command, was, undo) => {
    const { world, press } = await openSettings(ALEX);
    const answer = await world.ask(ALEX, command);
    expect(answer.text).not.toContain(was);
    expect(await press(undo)).toBe('Saved');
    expect(nowOf(world, ALEX, answer)?.text).toContain(was);
  });

  it('takes quiet hours back that no button offers', async () => {
    const { world, press, shown } = await openSettings(ALEX);
    await world.ask(ALEX, '/quiet 22:30-7');
    const page = await world.ask(ALEX, '/quiet');
    await press('0–9');
    await press('↩ Back to 22:30–07:00');
    expect(nowOf(world, ALEX, page)?.text).toContain('22:30–07:00');
    await press('‹ Settings');
    await press('Close');
    expect(shown()).toBeDefined();
  });

  it('opens every page and comes back from it', async () => {
    const { press, shown, answers } = await openSettings(ALEX);
    const before = answers();
    const all = shown()?.text;
    for (const page of ['🕗', '📅 Days', '📬', '📍 City', '📰 Length', '🔔 Sound', '🌐 Language']) {
      await press(page);
      expect(shown()?.text).not.toBe(all);
      await press('‹ Settings');
      expect(labelsOf(shown())).toContain('⏸ Pause a week');
    }
    expect(answers()).toBe(before);
  });

  it('sends once a week on the day that is chosen, and a short digest to who wants it', async () => {
    const { world, press, shown } = await openSettings(ALEX, {
      'a.md': episodeFile({ id: 'old', title: 'old' }),
    });
    await press('📬');
    await press('Weekly');
    await press('‹ Settings');
    await press('📅 Days');
    expect(labelsOf(shown())).toContain('✓ Sun');
    await press('Tu');
    await press('‹ Settings');
    expect(shown()?.text).toMatch(/on Tuesday at 08:00/);
    expect(shown()?.text).toMatch(/Next: Tuesday/);
    await press('📰 Length');
    await press('Short');
    await world.write('b.md', episodeFile({ id: 'b', title: 'news of the week' }));
    await expect
      .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000 })
      .toContain('news of');
    const from = world.heard(ALEX).length;
    await skipToDigest(world, ALEX);
    const digest = await world.hears(ALEX, 'news of the week', from);
    expect(digest.text).toContain('一台机器里的三道难关。');
    expect(digest.text).not.toContain('光从哪里来');
  });

  it('pauses for a week and goes on at a press; then what came meanwhile comes in one message', async () => {
    const { world, press, shown } = await openSettings(ALEX);
    await press('⏸ Pause a week');
    expect(shown()?.text).toMatch(/Paused until .* 08:00/);
    for (const id of ['first', 'second']) await world.write(`${id}.md`, episodeFile({ id, title: id }));
    await expect
      .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000 })
      .toContain('second');
    const from = world.heard(ALEX).length;
    await passTime(world, 3 * DAY);
    await world.ask(ALEX, '/about');
    expect(world.heard(ALEX)).toHaveLength(from + 1);
    await skipToDigest(world, ALEX);
    const digest = await world.hears(ALEX, 'first', from);
    expect(digest.text).toContain('second');
    await world.ask(ALEX, '/pause 3');
    expect(await press('▶️ Go on now')).toBe('Digests come again.');
  });

  it('is for who gets digests, and in a group for its admins', async () => {
    const world = await createWorld();
    expect((await world.ask(ALEX, '/settings')).text).toContain('/start');
    expect((await world.ask(ALEX, '/pause')).text).toContain('/start');
  });

  it('says what to write instead of what it cannot read', async () => {
    const { world } = await openSettings(ALEX);
    expect((await world.ask(ALEX, '/days never')).text).toContain('/days mon-fri');
    expect((await world.ask(ALEX, '/pause forever')).text).toContain('/pause 7');
    expect((await world.ask(ALEX, '/pause 91')).text).toContain('90');
    expect((await world.ask(ALEX, '/digest tiny')).text).toContain('/digest short');
  });
});
