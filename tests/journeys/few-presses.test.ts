import { expect, it } from 'vitest';
import { createWorld, episodeFile, type Message, skipToDigest, XIAOMEI } from './bot-world.ts';
import { callbacksOf, labelsOf, type Presses, watchPresses } from './watch-presses.ts';

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 24 * 3_600_000).toISOString().slice(0, 10);

const lastMonth = (() => {
  const today = new Date();
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 15)).toISOString().slice(0, 10);
})();

const CHIPS = episodeFile(
  { id: 'chips', title: '英伟达的订单', date: lastMonth, companies_orgs: '[英伟达]' },
  '### 订单\n\n英伟达的订单满了。\n',
);
const FAB = episodeFile(
  { id: 'fab', title: '光刻机到了', date: dayBefore(0), companies_orgs: '[英伟达]' },
  '### 厂房\n\n厂房盖好了。\n\n### 机器\n\n光刻机到了，英伟达等着。\n',
);

/** 小美, who has just got the digest of one new episode, counts her presses. */
async function createReader() {
  const world = await createWorld({ 'chips.md': CHIPS });
  const watched = await watchPresses(world);
  await world.ask(XIAOMEI, '/start');
  await world.write('fab.md', FAB);
  const latest = async () => (await world.ask(XIAOMEI, '/latest')).text;
  await expect.poll(latest, { timeout: 20_000, interval: 200 }).toContain('光刻机到了');
  await skipToDigest(world, XIAOMEI);
  const digest = await world.hears(XIAOMEI, /^📰/, 1);
  let presses = 0;
  const press: Presses['pressLabel'] = (chatId, label) => {
    presses += 1;
    return watched.pressLabel(chatId, label);
  };
  return { world, digest, press, count: () => presses };
}

function urlsOf(message: Message): string[] {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.flatMap((one) => ('url' in one && one.url ? [one.url] : []));
}

it('a reader follows, mutes, saves and shares by one press each, and reads the day’s first section by two', async () => {
  const { world, digest, press, count } = await createReader();
  expect(callbacksOf(digest)[0]?.text).toBe('打开全文');
  await press(XIAOMEI, '打开全文');
  const opened = await world.hears(XIAOMEI, '全文共 2 节');
  await press(XIAOMEI, '厂房');
  expect((await world.hears(XIAOMEI, '厂房盖好了')).text).toContain('厂房');
  expect(count()).toBe(2);

  expect(urlsOf(opened).some((url) => url.startsWith('https://t.me/share/url'))).toBe(true);
  await press(XIAOMEI, '🔖 收藏');
  expect(count()).toBe(3);
  expect((await world.ask(XIAOMEI, '/saved')).text).toContain('光刻机到了');

  await world.ask(XIAOMEI, '/company 英伟达');
  await press(XIAOMEI, '＋ 关注');
  expect((await world.ask(XIAOMEI, '/follows')).text).toContain('英伟达');
  await world.ask(XIAOMEI, '/company 英伟达');
  await press(XIAOMEI, '🔕 不看');
  expect(count()).toBe(5);
  expect((await world.ask(XIAOMEI, '/mute')).text).toContain('英伟达');
});

it('the hour is changed by three presses from /settings', async () => {
  const { world, press, count } = await createReader();
  await world.ask(XIAOMEI, '/settings');
  await press(XIAOMEI, '🕗 08:00');
  await press(XIAOMEI, '07:30');
  await press(XIAOMEI, '✓ 08:00');
  expect(count()).toBe(3);
  expect((await world.ask(XIAOMEI, '/time')).text).toMatch(/^07:30 送达/);
});

it('a stop is taken back by one press, and a name is left for its page by one', async () => {
  const { world, press, count } = await createReader();
  await world.ask(XIAOMEI, '/stop');
  await press(XIAOMEI, '↩ 恢复推送');
  expect((await world.ask(XIAOMEI, '/settings')).text).toContain('下一次：');
  await world.ask(XIAOMEI, '/company 英伟达');
  await press(XIAOMEI, '＋ 关注');
  await press(XIAOMEI, '‹ 它的页面');
  expect(labelsOf(await world.hears(XIAOMEI, '首次提到'))).toContain('取消关注 英伟达');
  expect(count()).toBe(3);
});

it('why an episode came is one command, and what was said of a name last month is plain words', async () => {
  const { world } = await createReader();
  expect((await world.ask(XIAOMEI, '/why')).text).toMatch(/1\. 光刻机到了\n\s+每一期都送来/);
  const found = await world.ask(XIAOMEI, '上个月的英伟达');
  expect(found.text).toMatch(/\n\d{4}-\d\d-01 至 \d{4}-\d\d-\d\d\n/);
  expect(found.text).toContain('英伟达的订单');
  expect(found.text).not.toContain('光刻机到了');
  expect(labelsOf(found)).toContain('不限“上个月”');
});
