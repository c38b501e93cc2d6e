import { expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, type Message, skipToDigest, XIAOMEI } from './bot-world.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 24 * 3_600_000).toISOString().slice(0, 10);

const FILES = {
  'base.md': episodeFile({
    id: 'base',
    title: '底稿',
    date: dayBefore(30),
    companies_orgs: '[Nvidia, TSMC]',
  }),
};
const NEWS = {
  'chips.md': episodeFile(
    { id: 'chips', title: 'Nvidia 的一年', date: dayBefore(0), companies_orgs: '[Nvidia]' },
    '### 订单\n\n订单满了。\n\n### 芯片\n\nNvidia 卖芯片。\n',
  ),
  'fab.md': episodeFile(
    { id: 'fab', title: 'TSMC 的厂房', date: dayBefore(0), companies_orgs: '[TSMC]' },
    '### 厂房\n\nTSMC 的光刻机到了。\n',
  ),
  'sea.md': episodeFile({ id: 'sea', title: '海边', date: dayBefore(0) }, '### 海\n\n海水退了。\n'),
};

/** A subscriber with these commands behind them, and the world in which the news has just come. */
async function createNews(chatId: number, ...commands: readonly string[]) {
  const world = await createWorld(FILES);
  const presses = await watchPresses(world);
  await world.ask(chatId, '/start');
  for (const command of commands) await world.ask(chatId, command);
  for (const [path, text] of Object.entries(NEWS)) await world.write(path, text);
  const readAll = async () => (await world.ask(chatId, '/latest')).text;
  await expect.poll(readAll, { timeout: 20_000, interval: 200 }).toMatch(/海边[\s\S]*底稿/);
  await expect.poll(readAll, { timeout: 20_000, interval: 200 }).toContain('TSMC 的厂房');
  const digest = async (): Promise<Message> => {
    const from = world.heard(chatId).length;
    await skipToDigest(world, chatId);
    return world.hears(chatId, /^📰/, from);
  };
  return { world, presses, digest };
}

it('following adds: everything comes, what is followed first and marked, with a button to the very place', async () => {
  const { world, presses, digest } = await createNews(XIAOMEI, '/follow TSMC');
  const news = await digest();
  expect(news.text).toMatch(
    /^📰 .* · 3 期\n主要讲：.*\n⭐ 其中 1 期和你关注的有关：(?:TSMC|台积电)\n\n1\. TSMC 的厂房\n/,
  );
  expect(news.text).toMatch(/⭐ 关于 (?:TSMC|台积电)\n/);
  for (const title of ['海边', 'Nvidia 的一年']) expect(news.text).toContain(title);
  const [row, ...others] = news.reply_markup?.inline_keyboard ?? [];
  expect(others).toEqual([]);
  // The three episodes, and 👍 👎.
  expect(row).toHaveLength(4);
  await presses.press(XIAOMEI, news.message_id, callbacksOf(news)[0]?.data ?? '');
  expect((await world.hears(XIAOMEI, '光刻机到了')).text).toContain('厂房');
  const links = (news.entities ?? []).flatMap((entity) => ('url' in entity ? [entity.url] : []));
  expect(links).toContain('https://t.me/daily_show_bot?start=ep_fab');
  expect((await world.ask(XIAOMEI, '/start ep_fab')).text).toContain('TSMC 的厂房');
});

it('/focus says what there is to choose, and only what is followed comes, or everything again, by one press', async () => {
  const { world, presses, digest } = await createNews(XIAOMEI, '/follow TSMC');
  const focus = await world.ask(XIAOMEI, '/focus');
  expect(focus.text).toContain('✓ 我的在前：每一期都送来');
  expect(await presses.pressLabel(XIAOMEI, '只收我的')).toBe('好，改了');
  const news = await digest();
  expect(news.text).toContain('TSMC 的厂房');
  expect(news.text).not.toContain('海边');
  expect((await world.ask(XIAOMEI, '/focus 收全部')).text).toContain('✓ 收全部');
  expect((await world.ask(XIAOMEI, '/focus 天知道')).text).toContain('没看懂“天知道”');
  expect((await world.ask(ALEX, '/focus only')).text).toContain('not subscribed');
});

it('a mute wins over a follow, and is undone by a press in /mute', async () => {
  const { world, presses, digest } = await createNews(XIAOMEI, '/follow Nvidia', '/mute TSMC');
  const news = await digest();
  expect(news.text).toContain('Nvidia 的一年');
  expect(news.text).not.toContain('TSMC 的厂房');
  const why = await world.ask(XIAOMEI, '/why');
  expect(why.text).toMatch(/最近两天略过了 1 期\n• TSMC 的厂房\n\s+🔕 你不看 (?:TSMC|台积电)/);
  const list = await world.ask(XIAOMEI, '/mute');
  expect(list.text).toContain('你不看的有 1 个');
  expect(await presses.pressLabel(XIAOMEI, '🔔 恢复')).toBe('恢复了');
  expect((await world.ask(XIAOMEI, '/mute')).text).toContain('没有你不想看的');
});

it('the page of a name follows and mutes it, each undone by the next press', async () => {
  const { world, presses } = await createNews(ALEX);
  const page = await world.ask(ALEX, '/company TSMC');
  expect(labelsOf(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^＋ Follow /), '🔕 Mute']));
  expect(await presses.pressLabel(ALEX, '🔕 Mute')).toBe('Muted');
  expect(labelsOf(await world.ask(ALEX, '/company TSMC'))).toContainEqual(
    expect.stringMatching(/^🔔 Unmute /),
  );
  expect(await presses.pressLabel(ALEX, '🔔 Unmute')).toBe('Unmuted');
  expect(await presses.pressLabel(ALEX, '＋ Follow')).toBe('Followed');
  expect(await presses.pressLabel(ALEX, 'Unfollow')).toBe('Unfollowed');
  expect(await presses.pressLabel(ALEX, '＋ Follow')).toBe('Followed');
});

it('words that nothing is called by are followed as they are, and bring what has all of them', async () => {
  const { world, presses, digest } = await createNews(XIAOMEI);
  const question = await world.ask(XIAOMEI, '/follow 光刻 機');
  expect(question.text).toContain('也可以就找这些字词');
  expect(await presses.pressLabel(XIAOMEI, '就找字词')).toBe('已关注');
  expect((await world.ask(XIAOMEI, '/follows')).text).toContain('• “光刻 機” · 字词');
  const news = await digest();
  expect(news.text).toMatch(/\n1\. TSMC 的厂房\n[\s\S]*⭐ 提到 “光刻 機”\n/);
  expect((await world.ask(XIAOMEI, '/unfollow 光刻 机')).text).toContain('已取消关注“光刻 機”');
  expect(await presses.pressLabel(XIAOMEI, '＋ 关注')).toBe('已关注');
  expect((await world.ask(XIAOMEI, `/follow ${'字'.repeat(21)}`)).text).toContain('最多 20 个汉字');
});

it('/why tells of each episode why it came, why nothing came today, what stayed away, and what comes next', async () => {
  const { world, digest } = await createNews(XIAOMEI, '/follow TSMC', '/focus only');
  const before = await world.ask(XIAOMEI, '/why');
  expect(before.text).toContain('还没有送过摘要。\n今天还没有送：新的一期在等下一次的时间。');
  expect(before.text).toMatch(/接下来\n有 1 期在等。\n下一份：\d{4}-\d\d-\d\d 08:00/);
  await digest();
  const after = await world.ask(XIAOMEI, '/why');
  expect(after.text).toMatch(/上一份 · \S+ 08:00 · 1 期\n1\. TSMC 的厂房\n\s+⭐ 关于 (?:TSMC|台积电)/);
  expect(after.text).toContain('和你关注的无关，你选了“只收我的”');
  expect(after.text).toContain('最近两天略过了 2 期');
  expect(after.text).toContain('还没有新的在等。');
  await world.ask(XIAOMEI, '/mode off');
  expect((await world.ask(XIAOMEI, '/why')).text).toContain('推送关着');
  await world.ask(XIAOMEI, '/stop');
  expect((await world.ask(XIAOMEI, '/why')).text).toContain('推送停了');
  expect((await world.ask(ALEX, '/why')).text).toContain('not subscribed');
});
