import { describe, expect, it } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, XIAOMEI } from './bot-world.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

const NAMED = episodeFile({ id: 'a', companies_orgs: '[Nvidia, settings]' });
const STALE = /no longer|out of date|outdated|expired/i;

describe('what readers send that nobody expected', () => {
  it('a hostile link starts the bot, opens nothing and breaks nothing', async () => {
    const world = await createWorld({ 'a.md': NAMED, 'd.md': episodeFile({ id: 'd', draft: 'true' }) });
    for (const payload of [
      'ep_d',
      'ep_gone',
      'ep___proto__',
      'follow_x',
      'term_',
      'p_d',
      "ep_';--",
      'Z'.repeat(64),
    ]) {
      const { text = '' } = await world.ask(ALEX, `/start ${payload}`);
      expect([payload, text]).not.toEqual([payload, expect.stringMatching(/went wrong|密稿/)]);
      expect(text.length).toBeGreaterThan(0);
    }
    world.playground.say(ALEX, '/latest');
    await world.hears(ALEX, 'Latest · 1 episode');
    expect((await world.ask(ALEX, '/start ep_gone')).text).toMatch(/^This link leads nowhere/);
  });

  it('a button of somebody else’s message acts for who pressed it alone', async () => {
    const world = await createWorld({ 'a.md': NAMED });
    const presses = await watchPresses(world);
    for (const person of [ALEX, XIAOMEI]) await world.ask(person, '/start');
    const theirs = await world.ask(XIAOMEI, '/company Nvidia');
    const follow = callbacksOf(theirs).find(({ text }) => text.startsWith('＋'))?.data ?? '';
    const mine = await world.ask(ALEX, '/latest');
    await presses.press(ALEX, mine.message_id, follow);
    expect((await world.ask(ALEX, '/follows')).text).toContain('Nvidia');
    expect((await world.ask(XIAOMEI, '/follows')).text).toContain('还没有关注');
  });

  it('a place in the ocean is no zone, and what was there stays', async () => {
    const world = await createWorld({ 'a.md': NAMED });
    await world.ask(ALEX, '/start');
    for (const place of ['Atlantis', '太平洋', '0,-160', 'Etc/GMT+99', 'Pacific Ocean'])
      expect((await world.ask(ALEX, `/timezone ${place}`)).text).toMatch(/UTC\+8/);
    expect((await world.ask(ALEX, '/settings')).text).toContain('Shanghai');
  });

  it('a follow that is called like a command is a name like any other', async () => {
    const world = await createWorld({ 'a.md': NAMED });
    await world.ask(ALEX, '/start');
    expect((await world.ask(ALEX, '/follow settings')).text).toContain('“settings” (company)');
    expect((await world.ask(ALEX, '/follow /stop')).text).toContain('/stop');
    expect((await world.ask(ALEX, '/follows')).text).toContain('settings');
    expect((await world.ask(ALEX, '/settings')).text).toContain('Settings');
  });
});

describe('a forged press', () => {
  it('of an editor’s button, or of a page that is not there, changes nothing', async () => {
    const world = await createWorld({ 'a.md': NAMED, 'd.md': episodeFile({ id: 'd', draft: 'true' }) });
    const presses = await watchPresses(world);
    const { message_id } = await world.ask(ALEX, '/start');
    for (const data of [
      'P:d',
      'zo:Mars/Base',
      'hr:add:9999',
      'se:nowhere',
      'forget:yes',
      `e:${'x'.repeat(60)}`,
    ])
      expect([data, await presses.press(ALEX, message_id, data)]).toEqual([
        data,
        expect.stringMatching(STALE),
      ]);
    expect((await world.ask(EDITOR, '/drafts')).text).toContain('光刻机为什么难造');
    expect((await world.ask(ALEX, '/settings')).text).toContain('08:00');
  });
});
