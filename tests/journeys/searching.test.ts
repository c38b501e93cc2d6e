import { describe, expect, it, vi } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, type World, XIAOMEI } from './bot-world.ts';
import { callbacksOf, labelsOf, watchPresses } from './watch-presses.ts';

const GONE = 'That search was too long ago. Please send the words again.';

/** Four episodes and eight more of little, so that a page is not enough. */
function archive(): Record<string, string> {
  const body = (text: string) => `### 开场\n\n先说别的。\n\n### 后来\n\n${text}\n`;
  const files: Record<string, string> = {
    'chips.md': episodeFile(
      { id: 'chips', title: '芯片的三道关', date: '2026-01-05', companies_orgs: '[英伟达, SK Hynix]' },
      body('英伟达的营收又涨了。**极紫外光**（Extreme Ultraviolet, EUV: 一种光）还很贵。'),
    ),
    'light.md': episodeFile(
      {
        id: 'light',
        title: '光从哪里来',
        date: '2026-02-10',
        companies_orgs: '[Nvidia, ASML]',
        tags: '[光学]',
      },
      body('锡滴被打了两次。Nvidia waits for it, and ASML builds it.'),
    ),
    'memory.md': episodeFile(
      { id: 'memory', title: '内存墙', date: '2026-02-20', companies_orgs: '[SK Hynix]' },
      body('SK 海力士扩产，人工智能要更多内存。'),
    ),
    'rates.md': episodeFile({ id: 'rates', title: '收益率曲线', date: '2026-03-01' }, body('利率说了算。')),
  };
  for (let index = 0; index < 8; index += 1) {
    const front = { id: `more-${index}`, title: `曲线 ${index}`, date: `2026-03-1${index}` };
    files[`more-${index}.md`] = episodeFile(front, body('利率又变了。'));
  }
  return files;
}

/** A world whose whole archive can be found. */
async function searchable(): Promise<World> {
  const world = await createWorld(archive());
  await world.ask(ALEX, '/start');
  await vi.waitFor(
    async () => expect((await world.ask(ALEX, '利率')).text).toMatch(/· 9 episodes(?!.*still reading)/s),
    { timeout: 15_000, interval: 100 },
  );
  return world;
}

/** The titles of what has all of the words; the nearest may follow. */
async function titlesFor(world: World, text: string): Promise<string[]> {
  const answer = await world.ask(ALEX, text);
  const [said = ''] = answer.text?.split('These have only some of the words') ?? [];
  return [...said.matchAll(/^\d\. (.*)$/gm)].map(([, title = '']) => title).toSorted();
}

describe('words sent to the bot', () => {
  it('find episodes under every name, with day, section and place, and a button to the section', async () => {
    const world = await searchable();
    for (const name of ['英伟达', 'NVIDIA', 'Ｎｖｉｄｉａ', '輝達', '英偉達', 'nvda', 'yingweida', 'ywd'])
      expect([name, await titlesFor(world, `/search ${name}`)]).toEqual([
        name,
        ['光从哪里来', '芯片的三道关'],
      ]);
    for (const name of ['SK Hynix', 'SKHynix', 'sk海力士', '海力士'])
      expect([name, await titlesFor(world, name)]).toEqual([name, ['内存墙', '芯片的三道关']]);
    expect(await titlesFor(world, '人工智慧 記憶體')).toEqual(['内存墙']);
    expect(await titlesFor(world, 'EUV')).toContain('芯片的三道关');

    const answer = await world.ask(ALEX, 'Nvidia 锡滴');
    expect(answer.text).toContain('2026-02-10 · 后来');
    expect(answer.text).toContain('Nvidia = ');
    const bold = (answer.entities ?? [])
      .filter(({ type }) => type === 'bold')
      .map(({ offset, length }) => answer.text?.slice(offset, offset + length));
    expect(bold).toContain('锡滴');
    // What holds all of the words comes first, and the nearest after it.
    expect(answer.text).toMatch(/1\. 光从哪里来.*only some of the words.*2\. 芯片的三道关/s);
    world.press(ALEX, '1');
    expect((await world.hears(ALEX, '光从哪里来 · 2/2')).text).toContain('锡滴被打了两次');
  });

  it('narrow, exclude and filter', async () => {
    const world = await searchable();
    expect(await titlesFor(world, '英伟达 锡滴')).toEqual(['光从哪里来']);
    expect(await titlesFor(world, '英伟达 -锡滴')).toEqual(['芯片的三道关']);
    expect(await titlesFor(world, '“Nvidia waits”')).toEqual(['光从哪里来']);
    expect(await titlesFor(world, '英伟达 company:阿斯麦')).toEqual(['光从哪里来']);
    expect(await titlesFor(world, 'company：“SK Hynix” before:2026-02')).toEqual(['芯片的三道关']);
    expect(await titlesFor(world, 'tag:光学')).toEqual(['光从哪里来']);
    expect(await titlesFor(world, '利率 after:2026-03-17')).toEqual(['曲线 7']);
  });

  it('are turned by pages and sorted by day; the buttons outlive a restart', async () => {
    const world = await searchable();
    const presses = await watchPresses(world);
    const { message_id } = await world.ask(ALEX, '/search 利率');
    const shown = () => world.heard(ALEX).find((message) => message.message_id === message_id);
    expect(labelsOf(shown())).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '1/2',
      '›',
      'Newest first',
      'Ask instead',
      'Close',
    ]);
    await presses.pressLabel(ALEX, 'Newest first');
    expect(shown()?.text).toMatch(/1\. 曲线 7.*5\. 曲线 3/s);
    await presses.pressLabel(ALEX, '›');
    expect(shown()?.text).toMatch(/1\. 曲线 2.*4\. 收益率曲线/s);
    const last = callbacksOf(shown()).find(({ text }) => text === '‹')?.data ?? '';
    await world.restart();
    const again = await watchPresses(world);
    const { message_id: help } = await world.ask(ALEX, '/help');
    expect(await again.press(ALEX, help, last)).toBeUndefined();
    expect(await again.press(ALEX, help, 'h:Ab_-Ab_-Ab_-:fit:0')).toBe(GONE);
  });

  it('that miss by a letter find what was meant, say so, and find what was typed at a tap', async () => {
    const world = await searchable();
    const presses = await watchPresses(world);
    for (const typed of ['Nvida', '英伟大']) {
      const answer = await world.ask(ALEX, typed);
      expect(answer.text).toContain('2 episodes');
      expect(answer.text).toContain(`For “${typed}”, use quotes.`);
      const [literally] = callbacksOf(answer).filter(({ text }) => text === `Only “${typed}”`);
      await presses.press(ALEX, answer.message_id, literally?.data ?? '');
      const shown = world.heard(ALEX).find(({ message_id }) => message_id === answer.message_id);
      expect(shown?.text).not.toContain('use quotes');
    }
    expect((await world.ask(ALEX, '量子纠缠')).text).toContain('Nothing found.');
    expect((await world.ask(ALEX, '利率 company:Nvida')).text).toContain(
      'There is no company called “Nvida”.',
    );
  });

  it('follow what happens to the files', async () => {
    const world = await searchable();
    await world.write('new.md', episodeFile({ id: 'new', title: '氦气短缺' }, '### 气\n\n氦气不够了。\n'));
    await expect
      .poll(() => titlesFor(world, '氦气'), { timeout: 15_000, interval: 100 })
      .toEqual(['氦气短缺']);
    await world.remove('new.md');
    await expect.poll(() => titlesFor(world, '氦气'), { timeout: 15_000, interval: 100 }).toEqual([]);
  });
});

describe('the search', () => {
  it('says how it is done when it is asked for nothing, with names to try', async () => {
    const world = await searchable();
    const presses = await watchPresses(world);
    const howTo = await world.ask(ALEX, '/search');
    expect(howTo.text).toContain('Whole questions work');
    const before = world.heard(ALEX).length;
    await presses.pressLabel(ALEX, labelsOf(howTo)[0] ?? '');
    expect(world.heard(ALEX)[before]?.text).toMatch(/· \d+ episodes?/);
  });

  it('answers anything, and nothing of it is a failure', async () => {
    const world = await searchable();
    const queries = [
      '字'.repeat(4000),
      'a '.repeat(2000),
      '。。。！？',
      '🙂🙂',
      'NEAR( *',
      '"',
      'AND OR NOT',
      '엔비디아 반도체',
      'شريحة إلكترونية',
      'a\ud83d',
      '\u202e达\u0007',
      '__proto__',
      '%00 \\ _ %',
      'after:soon 利率',
      '-利率',
    ];
    for (const query of queries) {
      const { text = '' } = await world.ask(ALEX, `/search ${query}`);
      expect(text).not.toMatch(/went wrong|cannot search|\u202e/);
      expect(text).not.toBe('');
    }
  });

  it('takes text without a command in private chats only', async () => {
    const world = await searchable();
    expect(await titlesFor(world, '锡滴')).toEqual(['光从哪里来']);
    expect((await world.ask(ALEX, '/nonsense')).text).toContain('There is no such command');
    expect(await titlesFor(world, '锡滴 ')).toEqual(['光从哪里来']);
  });

  it('speaks the reader’s language', async () => {
    const world = await searchable();
    expect((await world.ask(XIAOMEI, '锡滴')).text).toContain('“锡滴” · 1 期');
    expect(labelsOf(await world.ask(EDITOR, '利率'))).toContain('按日期');
  });

  it('is there at once after a restart', async () => {
    const world = await searchable();
    await world.restart();
    expect(await titlesFor(world, '锡滴')).toEqual(['光从哪里来']);
  });
});
