import { describe, expect, it, vi } from 'vitest';
import { ALEX, createWorld, episodeFile, skipToDigest, XIAOMEI, ZHIMING } from './bot-world.ts';
import { LAST_COMPANY, twentyEpisodes } from './twenty-episodes.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

describe('settings', () => {
  it('a second /start changes nothing; /stop ends it; a third brings the settings back', async () => {
    const world = await createWorld();
    expect((await world.ask(ALEX, '/time')).text).toContain('not subscribed');
    expect((await world.ask(ALEX, '/stop')).text).toContain('not subscribed');
    expect((await world.ask(ALEX, '/start')).text).toContain('Welcome. You are subscribed.');
    await world.ask(ALEX, '/time 06:10');
    await world.ask(ALEX, '/timezone Europe/Paris');
    const again = await world.ask(ALEX, '/start');
    expect(again.text).toContain('nothing has changed');
    expect(again.text).toContain('06:10 (Paris)');
    expect((await world.ask(ALEX, '/stop')).text).toContain('Stopped');
    expect((await world.ask(ALEX, '/mode')).text).toContain('Your digests are stopped');
    const presses = await watchPresses(world);
    const old = await world.ask(ALEX, '/help');
    expect(await presses.press(ALEX, old.message_id, 'm:off')).toContain('Your digests are stopped');
    expect((await world.ask(ALEX, '/start')).text).toContain('Welcome back');
    expect((await world.ask(ALEX, '/time')).text).toContain('06:10 (Paris)');
  });

  it('/time shows, takes one or several, and refuses what is no hour', async () => {
    const world = await createWorld();
    await world.ask(ALEX, '/start');
    expect((await world.ask(ALEX, '/time')).text).toContain(world.settings.digestTime);
    expect((await world.ask(ALEX, '/time 7:05')).text).toContain('comes at 07:05 (');
    expect((await world.ask(ALEX, '/time 20:00, 8:00 20:00')).text).toContain('comes at 08:00, 20:00 (');
    expect((await world.ask(ALEX, '/time 13:70')).text).toContain('“13:70” is not a time');
    expect((await world.ask(ALEX, '/time 08:00 24:00')).text).toContain('“08:00 24:00” is not a time');
    expect((await world.ask(ALEX, '/time 1 2 3 4 5 6 7')).text).toContain('is not a time');
    expect((await world.ask(ALEX, '/time')).text).toContain('comes at 08:00, 20:00 (');
  });

  it('/timezone shows, takes a zone, a city or an offset, asks which CST is meant, and knows no planet', async () => {
    const world = await createWorld();
    const presses = await watchPresses(world);
    const zone = async (typed: string) => (await world.ask(ALEX, `/timezone ${typed}`)).text;
    await world.ask(ALEX, '/start');
    expect(await zone('')).toContain('zone is Shanghai');
    expect(await zone('america/new york')).toContain('zone is New York');
    expect(await zone('台北')).toContain('zone is Taipei');
    expect(await zone('utc+8')).toContain('zone is UTC+8');
    expect(await zone('Mars/Olympus')).toContain('no time zone “Mars/Olympus”');
    const several = await world.ask(ALEX, '/timezone CST');
    expect(labelsOf(several).map((label) => label.split(' · ')[0])).toEqual([
      'Shanghai',
      'Taipei',
      'Chicago',
    ]);
    expect(await zone('')).toContain('zone is UTC+8');
    expect(await presses.pressLabel(ALEX, 'Chicago')).toBe('Saved');
    expect(await zone('')).toContain('zone is Chicago');
  });

  it('/mode changes by word and by button', async () => {
    const world = await createWorld();
    const presses = await watchPresses(world);
    await world.ask(ALEX, '/start');
    expect(labelsOf(await world.ask(ALEX, '/mode'))).toEqual([
      'Instant',
      '✓ Daily',
      'Weekly',
      'Off',
      '‹ Settings',
    ]);
    expect(labelsOf(await world.ask(ALEX, '/mode OFF'))).toEqual([
      'Instant',
      'Daily',
      'Weekly',
      '✓ Off',
      '‹ Settings',
    ]);
    expect(await presses.pressLabel(ALEX, 'Instant')).toBe('Saved');
    expect(labelsOf(await world.ask(ALEX, '/mode'))).toEqual([
      '✓ Instant',
      'Daily',
      'Weekly',
      'Off',
      '‹ Settings',
    ]);
    expect((await world.ask(ALEX, '/time')).text).toContain('Your mode is “Instant”');
    await world.ask(ALEX, '/stop');
    expect(await presses.pressLabel(ALEX, 'Daily')).toContain('Your digests are stopped');
  });

  it('a change of mode sends nothing twice, and what came while it was off', async () => {
    const world = await createWorld();
    const publish = async (title: string) => {
      await world.write(`${title}.md`, episodeFile({ id: title, title }));
      await vi.waitFor(
        async () => expect((await world.ask(XIAOMEI, '/latest')).text).toContain(title),
        90_000,
      );
    };
    const timesHeard = (title: string) =>
      world.heard(ALEX).filter(({ text }) => text?.includes(title) && text.includes('三道难关')).length;
    await world.ask(ALEX, '/start');
    await world.ask(ALEX, '/mode instant');
    await publish('first');
    await vi.waitFor(() => expect(timesHeard('first')).toBe(1), 20_000);
    await world.ask(ALEX, '/mode off');
    await publish('second');
    await world.ask(ALEX, '/mode daily');
    await publish('third');
    await skipToDigest(world, ALEX);
    await vi.waitFor(() => expect(timesHeard('third')).toBe(1), 20_000);
    await publish('fourth');
    await world.ask(ALEX, '/mode instant');
    await vi.waitFor(() => expect(timesHeard('fourth')).toBe(1), 20_000);
    await world.ask(ALEX, '/mode daily');
    await skipToDigest(world, ALEX);
    await world.ask(ALEX, '/help');
    expect(['first', 'second', 'third', 'fourth'].map(timesHeard)).toEqual([1, 1, 1, 1]);
  });
});

describe('the archive', () => {
  it('/latest shows as many as asked, else a page', async () => {
    const world = await createWorld(twentyEpisodes());
    const presses = await watchPresses(world);
    const three = await world.ask(ALEX, '/latest 3');
    expect(three.text?.match(/第 \d+ 讲/g)).toEqual(['第 20 讲', '第 19 讲', '第 18 讲']);
    const page = await world.ask(ALEX, '/latest');
    expect(page.text).toContain('20 episodes');
    expect(page.text?.match(/第 \d+ 讲/g)).toHaveLength(8);
    for (let turn = 0; turn < 2; turn += 1) await presses.pressLabel(ALEX, '›');
    const last = world.heard(ALEX).find(({ message_id }) => message_id === page.message_id);
    expect(last?.text?.match(/第 \d+ 讲/g)).toEqual(['第 4 讲', '第 3 讲', '第 2 讲', '第 1 讲']);
    expect(labelsOf(last ?? page)).toEqual(expect.arrayContaining(['‹', '3/3']));
  });

  it('/company bare counts the most used first, pages beyond twelve and marks what no text names', async () => {
    const world = await createWorld(twentyEpisodes());
    const presses = await watchPresses(world);
    const list = await world.ask(ALEX, '/company');
    expect(list.text).toContain('Companies · 22');
    expect(list.text).toContain('Ghostworks* · 20 episodes');
    expect(
      list.text
        ?.match(/^• .*$/gm)
        ?.slice(0, 2)
        .toSorted(),
    ).toEqual(['• Ghostworks* · 20 episodes', expect.stringMatching(/^• (Nvidia|英伟达).* · 20 episodes$/)]);
    const names = new Set<string>(list.text?.match(/^• .*$/gm));
    await presses.pressLabel(ALEX, '›');
    const shown = () => world.heard(ALEX).find(({ message_id }) => message_id === list.message_id);
    expect(labelsOf(shown())).toContain('2/2');
    for (const line of shown()?.text?.match(/^• .*$/gm) ?? []) names.add(line);
    expect(names.size).toBe(22);

    // By letters, and by a part of a name.
    await presses.pressLabel(ALEX, 'A to Z');
    await presses.pressLabel(ALEX, 'G 1');
    expect(shown()?.text).toContain('Companies · G · 1\n\n• Ghostworks*');
    const found = await world.ask(ALEX, '/company ompany 1');
    expect(found.text).toContain('Companies with “ompany 1” in their name · 11');
  });

  it('a name in three scripts gives the same answer, newest first, with the reason', async () => {
    const world = await createWorld(twentyEpisodes());
    const presses = await watchPresses(world);
    const answers = [];
    for (const name of ['NVIDIA', '英伟达', '英偉達', '輝達', '  ｎｖｉｄｉａ '])
      answers.push((await world.ask(ALEX, `/company ${name}`)).text);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/第 20 讲.*\n.*2026-01-20 · (named|see) [\s\S]*第 19 讲/);
    await presses.pressLabel(ALEX, '›');
    expect(world.heard(ALEX).at(-1)?.text).toContain('第 12 讲');
    expect((await world.ask(ALEX, '/company ghostworks')).text).toContain(
      'listed, but not named in the text',
    );
  });

  it('an unknown name offers the nearest as buttons, and one of them opens it', async () => {
    const world = await createWorld(twentyEpisodes());
    const presses = await watchPresses(world);
    const unknown = await world.ask(ALEX, '/company Nvidai');
    expect(unknown.text).toContain('Nothing found for “Nvidai”');
    const [nearest] = callbacksOf(unknown);
    expect(nearest?.text).toMatch(/Nvidia|英伟达/);
    await presses.press(ALEX, unknown.message_id, nearest?.data ?? '');
    const shown = world.heard(ALEX).find(({ message_id }) => message_id === unknown.message_id);
    expect(shown?.text).toBe((await world.ask(ALEX, '/company nvidia')).text);
    expect((await world.ask(ALEX, '/company qwxzqwxz')).text).toContain('Nothing found for “qwxzqwxz”');
    expect((await world.ask(ALEX, `/company ${LAST_COMPANY}`)).text).toContain('第 20 讲');
  });

  it('/episode opens by id, by day and by words of a title, and says when nothing answers', async () => {
    const world = await createWorld({
      ...twentyEpisodes(),
      'same-day.md': episodeFile({ id: 'twin', title: '光刻机 与 芯片', date: '2026-01-07' }),
    });
    expect((await world.ask(ALEX, '/episode episode-7')).text).toContain('第 7 讲');
    expect((await world.ask(ALEX, '/episode 2026-01-08')).text).toContain('第 8 讲');
    expect((await world.ask(ALEX, '/episode 2026-01-07')).text).toContain('2 episodes found');
    expect((await world.ask(ALEX, '/episode 芯片 光刻机')).text).toContain('一台机器里的三道难关');
    expect((await world.ask(ZHIMING, '/episode 光刻機')).text).toContain('一台机器里的三道难关');
    expect((await world.ask(ALEX, '/episode 没有这个')).text).toContain('No episode found for “没有这个”');
    expect((await world.ask(ALEX, '/episode')).text).toContain('Latest · 21 episodes');
  });
});

it('speaks the language of each person in the welcome, the list and the digest', async () => {
  const world = await createWorld({
    'old.md': episodeFile({ id: 'old', title: '旧的', date: '2026-01-04' }),
  });
  const speech = [
    [XIAOMEI, '订阅好了，欢迎。', '最新节目 · 1 期', '打开全文'],
    [ZHIMING, '訂閱好了，歡迎。', '最新節目 · 1 集', '打開全文'],
    [ALEX, 'Welcome. You are subscribed.', 'Latest · 1 episode', 'Open'],
  ] as const;
  for (const [chatId, welcome, list] of speech) {
    expect((await world.ask(chatId, '/start')).text).toContain(welcome);
    expect((await world.ask(chatId, '/latest')).text).toContain(list);
  }
  await world.write('new.md', episodeFile());
  await vi.waitFor(async () => expect((await world.ask(ALEX, '/latest')).text).toContain('光刻机'), 20_000);
  await skipToDigest(world, ALEX);
  for (const [chatId, , , open] of speech) {
    const digest = await world.hears(chatId, /^📰 [\s\S]*三道难关/);
    expect(labelsOf(digest)).toContain(open);
  }
});
