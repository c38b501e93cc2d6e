import { describe, expect, it, vi } from 'vitest';
import {
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  passTime,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { SOON } from './newsroom.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

/** As it is by default: these tests are about what is news. */
const BY_DEFAULT = { NEWS_DAYS: '7', NEWS_AT_ONCE: '10' };
const DAY = 24 * 3_600_000;

const dayAfter = (world: World, days: number): string =>
  new Date(world.app.clock.now() + days * DAY).toISOString().slice(0, 10);

/** A world in which Xiaomei gets everything at once. */
async function start(files: Readonly<Record<string, string>> = {}) {
  const world = await createWorld(files, BY_DEFAULT);
  await world.ask(EDITOR, '/start');
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/mode instant');
  const news = (): Message[] => world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨ '));
  const asked = (text: string): Message[] => world.heard(EDITOR).filter((one) => one.text?.includes(text));
  return { world, presses: await watchPresses(world), news, asked };
}

async function writeOld(world: World, count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `旧${index}期`);
  await Promise.all(
    names.map((title, index) => world.write(`old-${index}.md`, episodeFile({ title, id: `old-${index}` }))),
  );
}

/** Publishes one of today: when its news is there, all news before it is. */
async function publishToday(world: World, title: string): Promise<void> {
  await world.write(`${title}.md`, episodeFile({ title, id: `t${title.length}`, date: dayAfter(world, 0) }));
  await world.hears(XIAOMEI, title);
}

describe('sixty old files after the start', () => {
  it('are sent to nobody and are one question; all of them go out once, after a second press', async () => {
    const { world, presses, news, asked } = await start();
    await writeOld(world, 60);
    await world.hears(EDITOR, '60 期旧节目进了档案');
    expect(asked('旧节目进了档案')).toHaveLength(1);
    expect((await world.ask(XIAOMEI, '/latest')).text).toContain('60 期');
    await publishToday(world, '今天的');
    expect(news()).toHaveLength(1);

    await presses.pressLabel(EDITOR, '全部 60 期');
    const confirmation = await world.hears(EDITOR, '把这 60 期当新闻发送吗');
    expect(confirmation.text).toContain('马上收到：1');
    // The first press was on another message, so a second tap there cannot confirm.
    expect(callbacksOf(confirmation).map(({ data }) => data.split(':')[2])).toEqual(['back', 'confirm']);
    expect(news()).toHaveLength(1);
    await presses.pressLabel(EDITOR, '发送 60 期');
    await world.hears(XIAOMEI, /^✨[\s\S]*60/);
    await vi.waitFor(() => expect(asked('60 期里的 60 期已当新闻发送')).toHaveLength(2), SOON);
    const go = callbacksOf(confirmation)[1]?.data ?? '';
    expect(await presses.press(EDITOR, confirmation.message_id, go)).toBeDefined();
    await publishToday(world, '今天另一期');
    expect(news().filter(({ text }) => text?.includes('60'))).toHaveLength(1);
  });

  it('may go out as the latest three only, or not at all', async () => {
    const { world, presses, news, asked } = await start();
    await writeOld(world, 12);
    await world.hears(EDITOR, '12 期旧节目');
    await presses.pressLabel(EDITOR, '只发最新的 3 期');
    await world.hears(EDITOR, '把这 3 期当新闻发送吗');
    await presses.pressLabel(EDITOR, '返回');
    await presses.pressLabel(EDITOR, '只发最新的 3 期');
    await presses.pressLabel(EDITOR, '发送 3 期');
    await world.hears(XIAOMEI, /^✨[\s\S]*旧/);
    expect(news()).toHaveLength(1);
    await world.write('one.md', episodeFile({ title: '又一期旧的', id: 'one' }));
    await world.hears(EDITOR, '1 期旧节目');
    await presses.pressLabel(EDITOR, '都不发');
    await world.hears(EDITOR, '只留在档案里');
    await publishToday(world, '今天的');
    expect(news()).toHaveLength(2);
    expect(asked('旧节目进了档案，没有推送')).toHaveLength(0);
  });

  it('are asked about through a restart', async () => {
    const { world } = await start();
    await writeOld(world, 12);
    await world.hears(EDITOR, '12 期旧节目');
    await world.restart();
    await world.hears(EDITOR, '12 期旧节目');
    const presses = await watchPresses(world);
    await presses.pressLabel(EDITOR, '全部 12 期');
    await presses.pressLabel(EDITOR, '发送 12 期');
    await world.hears(EDITOR, '12 期里的 12 期已当新闻发送');
  });
});

describe('an episode of 2062', () => {
  it('is held and asked about, and pinned to no list when it is published', async () => {
    const { world, presses, news } = await start();
    await world.write('far.md', episodeFile({ title: '遥远的一期', id: 'far', date: '2062-01-01' }));
    await world.hears(EDITOR, '最晚 2062-01-01');
    await publishToday(world, '今天的');
    expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('遥远的一期');
    expect(news()).toHaveLength(1);
    await presses.pressLabel(EDITOR, '现在发布 1 期');
    await presses.pressLabel(EDITOR, '发送 1 期');
    await world.hears(XIAOMEI, /^✨[\s\S]*遥远的一期/);
    await passTime(world, 3 * DAY);
    await publishToday(world, '三天后的一期');
    const latest = (await world.ask(XIAOMEI, '/latest')).text ?? '';
    expect(latest.indexOf('三天后的一期')).toBeLessThan(latest.indexOf('遥远的一期'));
  });

  it('waits in a first import too, and comes out on its day', async () => {
    const soon = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
    const { world, presses } = await start({
      'soon.md': episodeFile({ title: '三天后', id: 'soon', date: soon }),
      'old.md': episodeFile({ title: '旧的', id: 'old' }),
    });
    await world.hears(EDITOR, `最晚 ${soon}`);
    await presses.pressLabel(EDITOR, '等到那一天');
    await world.hears(EDITOR, '等到各自的那一天再发布');
    expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('三天后');
    await passTime(world, 3 * DAY);
    await world.hears(XIAOMEI, /^✨[\s\S]*三天后/);
  });
});

it('an uploaded file that is old says so, and joins the archive without news, or goes out', async () => {
  const { world, presses, news } = await start();
  const send = async (name: string, title: string, date: string) => {
    const text = episodeFile({ title, id: name, date });
    world.playground.sendFile(EDITOR, `${name}.md`, new TextEncoder().encode(text));
  };
  await send('a', '老的甲', '2020-01-01');
  await world.hears(EDITOR, '日期过去很久了');
  await presses.pressLabel(EDITOR, '放进档案，不推送');
  await world.hears(EDITOR, '《老的甲》进了档案，没有推送');
  await send('b', '老的乙', '2020-01-02');
  await vi.waitFor(() => world.press(EDITOR, '当新闻发布'), SOON);
  await world.hears(XIAOMEI, /^✨[\s\S]*老的乙/);
  expect(news()).toHaveLength(1);
  await send('c', '今天的', dayAfter(world, 0));
  await world.hears(EDITOR, '保存并发布吗');
});

it('a file that is changed at once goes out as it is when it rests, in one message and not as a correction', async () => {
  const world = await createWorld({}, { ...BY_DEFAULT, NEWS_REST: '3' });
  await world.ask(XIAOMEI, '/start');
  await world.ask(XIAOMEI, '/mode instant');
  const episode = (summary: string): string =>
    episodeFile({ title: '今天的', id: 'today', date: dayAfter(world, 0), summary });
  await world.write('today.md', episode('第一稿。'));
  await vi.waitFor(async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain('今天的'), SOON);
  await world.write('today.md', episode('第二稿。'));
  const sent = await world.hears(XIAOMEI, /^✨/);
  expect(sent.text).toContain('第二稿');
  expect(sent.text).not.toContain('✏️');
  expect(world.heard(XIAOMEI).filter(({ text }) => text?.startsWith('✨'))).toHaveLength(1);
});
