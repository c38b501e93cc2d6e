import { describe, expect, it } from 'vitest';
import { ALEX, createWorld, EDITOR, episodeFile, skipToDigest, type World, XIAOMEI } from './bot-world.ts';
import { callbacksOf, watchPresses } from './watch-presses.ts';

const UNKNOWN = 'There is no such command. /help shows what I can do.';
const PLAIN =
  'I can only read text. Send me words to search for, or try /latest for recent episodes and /help for the rest.';
const STALE = 'This button is out of date; things may have changed. Please send the command again.';

const BAD_FILES: Readonly<Record<string, readonly [content: string | Uint8Array, line: string]>> = {
  'empty.md': ['', 'content/empty.md:1: '],
  'binary.md': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff]), 'content/binary.md:1: '],
  'latin.md': [
    new Uint8Array([...Buffer.from('---\ntitle: caf'), 0xe9, ...Buffer.from('\n---\n')]),
    'content/latin.md:1: ',
  ],
  'bare.md': ['### 只有正文\n\n没有别的。\n', 'content/bare.md:1: '],
  'list.md': [episodeFile({ title: '[甲, 乙]', id: 'list' }), 'content/list.md:2: title: '],
  'date.md': [episodeFile({ date: '2026/1/21', id: 'date' }), 'content/date.md:3: date: '],
};

describe('files in the folder', () => {
  it('each bad one is one line to the admin, and the others are undisturbed', async () => {
    const world = await createWorld({ 'good.md': episodeFile({ id: 'good', title: '好的一期' }) });
    await world.ask(EDITOR, '/start');
    await world.ask(ALEX, '/start');
    for (const [path, [content]] of Object.entries(BAD_FILES)) await world.write(path, content);
    const told = () =>
      world
        .heard(EDITOR)
        .map(({ text }) => text ?? '')
        .join('\n');
    for (const [, line] of Object.values(BAD_FILES))
      await expect.poll(told, { timeout: 15_000, interval: 100 }).toContain(line);
    await world.write('more.md', episodeFile({ id: 'more', title: '又一期' }));
    await expect
      .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000, interval: 200 })
      .toContain('又一期');
    for (const path of Object.keys(BAD_FILES)) {
      expect(told().split(`content/${path}:`)).toHaveLength(2);
      expect(told()).toMatch(new RegExp(`content/${path}:\\d+: [^\\n]+；[^\\n]+`));
    }
    const problems = (await world.ask(EDITOR, '/problems')).text ?? '';
    expect(problems).toContain('6 处要改');
    expect(problems).not.toContain('提醒');
    const list = (await world.ask(ALEX, '/latest')).text;
    expect(list).toContain('2 episodes');
    expect(list).toContain('好的一期');
  });

  it('what the admin was told of is crossed off in the same message as it is mended', async () => {
    const world = await createWorld({ 'good.md': episodeFile({ id: 'good', title: '好的一期' }) });
    await world.ask(EDITOR, '/start');
    const told = () => world.heard(EDITOR).filter(({ text }) => /问题|要改/.test(text ?? ''));
    await world.write('one.md', episodeFile({ id: 'one', date: '2026/1/21' }));
    await world.write('two.md', episodeFile({ id: 'two', date: '2026/1/22' }));
    await expect.poll(() => told()[0]?.text, { timeout: 15_000, interval: 100 }).toContain('2 处要改');
    await world.write('one.md', episodeFile({ id: 'one', date: '2026-01-21' }));
    await expect
      .poll(() => told()[0]?.text, { timeout: 15_000, interval: 100 })
      .toContain('✅ 另外 1 处已改好');
    expect(told()[0]?.text).toContain('content/two.md:');
    expect(told()[0]?.text).not.toContain('content/one.md:');
    await world.remove('two.md');
    await expect
      .poll(() => told()[0]?.text, { timeout: 15_000, interval: 100 })
      .toBe('✅ 内容里的 2 处问题都改好了。');
    expect(told()).toHaveLength(1);
  });

  it('what is only warned of is read, told to the admin once, listed, and gone when it is mended', async () => {
    const world = await createWorld({ 'good.md': episodeFile({ id: 'good', title: '好的一期' }) });
    await world.ask(EDITOR, '/start');
    await world.ask(ALEX, '/start');
    const told = () => world.heard(EDITOR).filter(({ text }) => text?.includes('content/odd.md:'));
    const body = '### 甲\n\n正文。\n\n</details>\n';
    await world.write('odd.md', episodeFile({ id: 'odd', title: '奇怪的一期', Speaker: '阿禾' }, body));
    await expect.poll(() => told().length, { timeout: 15_000, interval: 100 }).toBe(1);
    expect(told()[0]?.text).toMatch(/^🛠 内容里新发现 2 条提醒/);
    expect(told()[0]?.text).toMatch(/content\/odd\.md:\d+: Speaker: [^\n]*speaker/);
    expect(told()[0]?.text).toMatch(/content\/odd\.md:\d+: body: [^\n]*<details>/);
    expect((await world.ask(ALEX, '/latest')).text).toContain('奇怪的一期');
    expect((await world.ask(EDITOR, '/problems')).text).toContain('内容里有 2 条提醒');
    await world.ask(EDITOR, '/preview odd');
    await expect.poll(() => told().at(-1)?.text, { timeout: 15_000 }).toMatch(/^🛠 2 条提醒/);
    await world.write('odd.md', episodeFile({ id: 'odd', title: '奇怪的一期', speaker: '阿禾' }, body));
    await expect
      .poll(async () => (await world.ask(EDITOR, '/problems')).text, { timeout: 15_000, interval: 200 })
      .toContain('内容里有 1 条提醒');
    await world.write('odd.md', episodeFile({ id: 'odd', title: '奇怪的一期', speaker: '阿禾' }));
    await expect
      .poll(async () => (await world.ask(EDITOR, '/problems')).text, { timeout: 15_000, interval: 200 })
      .toContain('没有问题');
    await world.hears(EDITOR, '✅ 内容里的 2 处问题都改好了。');
    expect(world.heard(EDITOR).filter(({ text }) => text?.includes('新发现'))).toEqual([]);
  });

  it('a file that says it is not to be seen is shown to nobody, whatever drafts mean', async () => {
    const world = await createWorld(
      {
        'good.md': episodeFile({ id: 'good', title: '好的一期', draft: 'true' }),
        'out.md': episodeFile({ id: 'out', title: '不要看', exclude: 'true' }),
      },
      { DRAFTS: 'publish' },
    );
    await world.ask(ALEX, '/start');
    const list = (await world.ask(ALEX, '/latest')).text;
    expect(list).toContain('好的一期');
    expect(list).not.toContain('不要看');
  });

  it('emoji, bidi, zero-width, lone surrogates and endless text give valid digests, lists and pages', async () => {
    const world = await createWorld();
    await world.ask(ALEX, '/start');
    const odd = `👩‍👩‍👧‍👦🇨🇳 \u202Eبرعكس\u202C a\u200Bb\u0301\uFEFF <b>&amp; *_[x](y) \u0007`;
    const front = {
      id: 'odd',
      title: JSON.stringify(odd),
      summary: JSON.stringify(`${odd}\uD83D 尾`),
      companies_orgs: JSON.stringify([odd, '长'.repeat(300), '👨‍👩‍👧'.repeat(37), '\u200B']),
    };
    await world.write('odd.md', episodeFile(front, `### ${odd}\n\n${odd}\n`));
    const endless = '无标点的长文'.repeat(900);
    const emoji = '👩‍👩‍👧‍👦'.repeat(600);
    await world.write('endless.md', episodeFile({ id: 'endless', title: '很长', summary: endless }));
    await world.write('emoji.md', episodeFile({ id: 'emoji', title: '表情', summary: emoji }));
    await expect
      .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000, interval: 200 })
      .toContain('3 episodes');
    // A send that is under way while the clock skips would be in doubt, and repeated.
    await world.hears(EDITOR, '条提醒');
    const before = world.heard(ALEX).length;
    await skipToDigest(world, ALEX);
    await expect
      .poll(() => world.heard(ALEX).at(-1)?.text ?? '', { timeout: 15_000, interval: 50 })
      .toMatch(/\((\d+)\/\1\)$/);
    const parts = world.heard(ALEX).slice(before);
    const read = parts.map(({ text = '' }) => text.replace(/\n\n\(\d+\/\d+\)$/, '')).join('');
    expect(read.replace(/\s/g, '')).toContain(endless);
    expect(read.replace(/\s/g, '')).toContain(emoji);
    expect(read).toContain('👩‍👩‍👧‍👦🇨🇳 برعكس ab\u0301');
    expect(read).toContain('\uFFFD 尾');
    // The heading and three titles are bold still: nothing was refused and sent again as plain text.
    const bold = parts.flatMap(({ entities }) => entities ?? []).filter(({ type }) => type === 'bold');
    expect(bold.length).toBeGreaterThanOrEqual(4);

    const presses = await watchPresses(world);
    for (const command of ['/company', '/episode odd', '/latest']) {
      const message = await world.ask(ALEX, command);
      for (const { data } of callbacksOf(message)) await presses.press(ALEX, message.message_id, data);
    }
    expect(world.heard(ALEX).filter(({ text }) => text?.includes('went wrong'))).toEqual([]);
    const told = world.heard(EDITOR).map(({ text = '' }) => text);
    expect(told).toEqual([expect.stringMatching(/^🛠 [^\n]*内容里新发现 \d 条提醒[\s\S]*U\+200B/)]);
  });
});

it('a name of odd characters is looked for like any other, and quoted without what could turn the text around', async () => {
  const world = await createWorld({ 'a.md': episodeFile({ companies_orgs: '[Nvidia]', tags: '[芯片]' }) });
  await world.ask(ALEX, '/start');
  const commands = [
    'latest',
    'episode',
    'company',
    'tag',
    'follow',
    'unfollow',
    'time',
    'timezone',
    'mode',
    'quiet',
  ];
  const names = ['\u202Eabc', '\u200B', 'a\uD83D', '👩‍👩‍👧‍👦', '<b>*_`', '__proto__', '%00\\', '....', '#'];
  for (const name of names) {
    for (const command of commands) {
      const { text = '' } = await world.ask(ALEX, `/${command} ${name}`);
      expect(text).not.toMatch(/went wrong|[\u202E\u200B]|\p{Surrogate}/u);
    }
  }
});

it('a command with 10,000 characters behind it gets a clear answer, whichever it is', async () => {
  const world = await createWorld({ 'a.md': episodeFile({ companies_orgs: '[Nvidia]' }) });
  await world.ask(ALEX, '/start');
  for (const command of [
    'latest',
    'episode',
    'company',
    'follow',
    'unfollow',
    'time',
    'timezone',
    'mode',
    'quiet',
    'silent',
  ]) {
    const before = world.heard(ALEX).length;
    const answer = await world.ask(ALEX, `/${command} ${'芯'.repeat(10_000)}`);
    expect(answer.text).toBe('That is too long: at most 200 characters after a command.');
    // A client sends so long a text as three messages.
    await expect.poll(() => world.heard(ALEX).length).toBe(before + 3);
  }
});

describe('buttons that the bot never made, or made long ago', () => {
  const forged = ['nonsense', 'z:1', 'e', 'e:', 'e:gone', 's:a:99', 's:a:-1', 's:a:1e9', 't:gone', 'a:gone'];
  forged.push('f:a:gone', 'u:gone:gone', 'F:gone', 'U:gone', 'l:x', 'l:-1', 'l:99999999', 'c:planet:0');
  forged.push('h:gone', 'h:gone:best:0', 'h:gone:fit:x', 'H:gone');
  forged.push(
    'n:gone:0',
    'w:',
    'W:gone:0',
    'dm:gone:0',
    'mn:gone',
    'um:gone',
    'm:loud',
    '8:loud',
    '9:1-1',
    '9:1-99',
    '9:12',
    'constructor',
    '__proto__:1',
    'e:__proto__',
    '芯:片',
  );

  it('get the answer of an outdated button and change nothing', async () => {
    const world = await createWorld({ 'a.md': episodeFile({ id: 'a' }) });
    const presses = await watchPresses(world);
    const { message_id } = await world.ask(ALEX, '/start');
    for (const data of forged)
      expect([data, await presses.press(ALEX, message_id, data)]).toEqual([data, STALE]);
    expect(world.heard(ALEX)).toHaveLength(1);
  });

  it('an admin’s buttons do nothing for others, and look like outdated ones', async () => {
    const world = await createWorld({ 'd.md': episodeFile({ id: 'd', title: '密稿', draft: 'true' }) });
    const presses = await watchPresses(world);
    const { message_id } = await world.ask(ALEX, '/start');
    for (const data of [
      'd:0',
      'v:d',
      'p:d',
      'P:d',
      'k:d',
      'y:token',
      'x:token',
      'e:d',
      's:d:0',
      't:d',
      'a:d',
    ])
      expect([data, await presses.press(ALEX, message_id, data)]).toEqual([data, STALE]);
    expect(world.heard(ALEX)).toHaveLength(1);
    expect((await world.ask(EDITOR, '/drafts')).text).toContain('密稿');
  });
});

describe('what only admins may', () => {
  const openness = async (world: World, text: string) => (await world.ask(ALEX, text)).text;

  it('does not exist for anyone else, in commands, documents, help and the list of commands', async () => {
    const world = await createWorld({ 'd.md': episodeFile({ id: 'd', title: '密稿', draft: 'true' }) });
    await world.ask(ALEX, '/start');
    for (const command of [
      'drafts',
      'preview d',
      'publish d',
      'unpublish d',
      'problems',
      'preview',
      'publish',
    ])
      expect([command, await openness(world, `/${command}`)]).toEqual([command, UNKNOWN]);
    expect(await openness(world, '/episode d')).toBe(
      (await openness(world, '/episode q'))?.replace('“q”', '“d”'),
    );
    for (const [name, bytes] of [
      ['x.md', episodeFile({ id: 'x', title: '不请自来' })],
      ['x.pdf', '%PDF'],
    ] as const) {
      const before = world.heard(ALEX).length;
      world.playground.sendFile(ALEX, name, new TextEncoder().encode(bytes));
      await expect.poll(() => world.heard(ALEX)[before]?.text).toBe(PLAIN);
    }
    const help = await openness(world, '/help');
    for (const word of ['/drafts', '/preview', '/publish', '/problems', '.md'])
      expect(help).not.toContain(word);
    expect((await world.ask(EDITOR, '/help')).text).toContain('/drafts');
    expect((await world.ask(XIAOMEI, '/latest')).text).not.toContain('不请自来');
  });
});
