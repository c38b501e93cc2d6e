import { expect, it, vi } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, passTime, skipToDigest, XIAOMEI } from './bot-world.ts';
import { watchPresses } from './watch-presses.ts';

const HOUR = 3_600_000;

it('a file saved in the folder becomes a digest at the subscriber’s hour', async () => {
  const world = await createWorld();
  await world.ask(XIAOMEI, '/start');
  await world.write('2026-01-05.md', episodeFile());
  await vi.waitFor(
    async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain('光刻机为什么难造'),
    8000,
  );
  const before = world.heard(XIAOMEI).length;
  await skipToDigest(world, XIAOMEI);
  const digest = await world.hears(XIAOMEI, '一台机器里的三道难关', before);
  expect(digest.text).toContain('光刻机为什么难造');
  expect(digest.entities?.some((entity) => entity.type === 'expandable_blockquote')).toBe(true);
  await skipToDigest(world, XIAOMEI);
  await world.ask(XIAOMEI, '/help');
  expect(world.heard(XIAOMEI).filter((message) => message.text?.includes('三道难关'))).toHaveLength(1);
});

it('what was published before the first start is never news', async () => {
  const world = await createWorld({ 'old.md': episodeFile() });
  await world.ask(XIAOMEI, '/start');
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  const before = world.heard(XIAOMEI).length;
  await skipToDigest(world, XIAOMEI);
  await world.ask(XIAOMEI, '/help');
  expect(world.heard(XIAOMEI)).toHaveLength(before + 1);
});

it('an instant subscriber hears within five seconds, a renamed file is no news, and a restart repeats nothing', async () => {
  const world = await createWorld({}, {});
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  const savedAt = Date.now();
  await world.write('new.md', episodeFile());
  await world.hears(ALEX, '光刻机为什么难造');
  expect(Date.now() - savedAt).toBeLessThan(5000);
  await world.remove('new.md');
  await world.write('renamed.md', episodeFile());
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(world.heard(ALEX).filter((message) => message.text?.includes('光刻机为什么难造'))).toHaveLength(1);
  await world.restart();
  await world.ask(ALEX, '/help');
  expect(world.heard(ALEX).filter((message) => message.text?.includes('三道难关'))).toHaveLength(0);
});

it('a follow narrows the digest where only that is wanted, and an entity that the text never names does not count', async () => {
  // What is owed at once is judged by the follows of that moment.
  const files = { 'base.md': episodeFile({ title: '底稿', companies_orgs: '[Nvidia, OpenAI]', id: 'base' }) };
  const world = await createWorld(files, { NEWS_REST: '0' });
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  expect((await world.ask(ALEX, '/follow openai')).text).toContain('OpenAI');
  await world.ask(ALEX, '/focus only');
  await world.write(
    'unsupported.md',
    episodeFile({ title: '第一', id: 'one', companies_orgs: '[OpenAI, Nvidia]' }),
  );
  await vi.waitFor(async () => expect((await world.ask(ALEX, '/latest')).text).toContain('第一'), 20_000);
  expect((await world.ask(ALEX, '/follow 輝達')).text).toContain('Nvidia');
  const before = world.heard(ALEX).length;
  await world.write(
    'supported.md',
    episodeFile({ title: '第二', id: 'two', summary: '英伟达等着它。', companies_orgs: '[OpenAI, Nvidia]' }),
  );
  await world.hears(ALEX, '第二', before);
  expect(
    world
      .heard(ALEX)
      .some(
        (message) => message.entities && message.text?.includes('第一') && message.text.includes('三道难关'),
      ),
  ).toBe(false);
});

it('a passing mention comes to those only who ask for every mention', async () => {
  const episode = (id: string, front = {}) =>
    episodeFile({ title: `第 ${id} 讲`, id, companies_orgs: '[Nvidia]', ...front });
  const world = await createWorld({ 'base.md': episode('base') }, { NEWS_REST: '0' });
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  expect((await world.ask(ALEX, '/follow 輝達')).text).toContain('Episodes that are about it count.');
  expect(await presses.pressLabel(ALEX, 'Only mine')).toBe('Changed');
  await world.ask(ALEX, '/follows');
  let before = world.heard(ALEX).length;
  await world.write('one.md', episode('one'));
  await world.write('two.md', episode('two', { summary: '英伟达等着它。' }));
  await world.hears(ALEX, '第 two 讲', before);
  expect(await presses.pressLabel(ALEX, 'Every mention')).toBe('Changed');
  before = world.heard(ALEX).length;
  await world.write('three.md', episode('three'));
  await world.hears(ALEX, '第 three 讲', before);
  expect(world.heard(ALEX).some(({ text }) => text?.includes('第 one 讲'))).toBe(false);
});

it('a digest late by more than twelve hours is not sent; its episodes come with the next one', async () => {
  const world = await createWorld();
  await world.ask(XIAOMEI, '/start');
  await world.write('a.md', episodeFile());
  await vi.waitFor(
    async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain('光刻机'),
    90_000,
  );
  const before = world.heard(XIAOMEI).length;
  const answer = await fetch(`${world.app.url}/playground/chats/${XIAOMEI}`);
  const { nextDigestAt } = (await answer.json()) as { nextDigestAt: number };
  await fetch(`${world.app.url}/playground/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: nextDigestAt + 13 * HOUR }),
  });
  await world.ask(XIAOMEI, '/help');
  expect(world.heard(XIAOMEI)).toHaveLength(before + 1);
  await skipToDigest(world, XIAOMEI);
  await world.hears(XIAOMEI, '三道难关', before);
});

it('a chat that blocked the bot is paused with its settings, and /start brings it back', async () => {
  const world = await createWorld();
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  await world.ask(ALEX, '/time 07:15');
  world.playground.setBlocked(ALEX, 'blocked');
  await world.write('a.md', episodeFile({ title: '没人收到' }));
  await vi.waitFor(
    async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain('没人收到'),
    8000,
  );
  world.playground.setBlocked(ALEX, 'unblocked');
  const back = await world.ask(ALEX, '/start');
  expect(back.text).not.toContain('没人收到');
  expect((await world.ask(ALEX, '/time')).text).toContain('07:15');
  await world.write('b.md', episodeFile({ title: '又收到了', id: 'b' }));
  await world.hears(ALEX, '又收到了');
});

it('a 429 is obeyed, a refused message goes out as plain text, a lost answer is repeated once', async () => {
  const world = await createWorld();
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  world.playground.failNext('sendMessage', {
    kind: 'error',
    errorCode: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  });
  world.playground.failNext('sendMessage', {
    kind: 'error',
    errorCode: 400,
    description: "Bad Request: can't parse entities: unsupported",
  });
  await world.write('a.md', episodeFile());
  const plain = await world.hears(ALEX, '三道难关');
  expect(plain.entities ?? []).toEqual([]);
  expect(world.heard(ALEX).filter((message) => message.text?.includes('三道难关'))).toHaveLength(1);
});

it('a draft offers itself to the admin, who publishes it; a subscriber cannot even see that this exists', async () => {
  const world = await createWorld();
  await world.ask(EDITOR, '/start');
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  await world.write('draft.md', episodeFile({ title: '还没定稿', draft: 'true' }));
  await world.hears(EDITOR, '还没定稿');
  const strange = await world.ask(ALEX, '/nonsense');
  expect((await world.ask(ALEX, '/drafts')).text).toBe(strange.text);
  expect((await world.ask(ALEX, '/latest')).text).not.toContain('还没定稿');
  await vi.waitFor(() => world.press(EDITOR, '发布'), 20_000);
  await world.hears(ALEX, '还没定稿');
});

it('publish_at holds an episode back until its instant', async () => {
  const world = await createWorld();
  await world.ask(ALEX, '/start');
  await world.ask(ALEX, '/mode instant');
  const later = new Date(world.app.clock.now() + 2 * HOUR).toISOString();
  await world.write('later.md', episodeFile({ title: '两小时后', publish_at: later }));
  await world.write('now.md', episodeFile({ title: '现在', id: 'now' }));
  await world.hears(ALEX, '现在');
  expect((await world.ask(ALEX, '/latest')).text).not.toContain('两小时后');
  await passTime(world, 3 * HOUR);
  await world.hears(ALEX, '两小时后');
});

it('a broken file is told once to the log and the admin, and its last good version stays, even through a restart', async () => {
  const world = await createWorld({ 'a.md': episodeFile() });
  await world.ask(EDITOR, '/start');
  await world.write('a.md', episodeFile({ date: '2026/1/21' }));
  const told = await world.hears(EDITOR, 'content/a.md:3: date');
  expect(told.text).toContain('2026-01-21');
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('光刻机为什么难造');
  await world.restart();
  expect((await world.ask(XIAOMEI, '/latest')).text).toContain('光刻机为什么难造');
  await world.ask(EDITOR, '/help');
  expect(world.heard(EDITOR).filter((message) => message.text?.includes('content/a.md:3'))).toHaveLength(0);
});
