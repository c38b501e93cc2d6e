import { expect, it } from 'vitest';
import {
  ALEX,
  askAll,
  createWorld,
  EDITOR,
  episodeFile,
  type Message,
  passTime,
  type World,
  XIAOMEI,
} from './bot-world.ts';
import { twentyEpisodes } from './twenty-episodes.ts';
import { callbacksOf, labelsOf, type Presses, watchPresses } from './watch-presses.ts';

const LONG_BODY = Array.from(
  { length: 600 },
  (_, index) => `第${index + 1}句说，镜子要平到原子，光要跑过真空。${index % 5 === 4 ? '\n\n' : ''}`,
).join('');

const LONG_EPISODE = episodeFile(
  { id: 'long', title: '长的一期', date: '2026-01-06', companies_orgs: '[Nvidia, Ghostworks]' },
  `### 开场\n\n**英伟达**（Nvidia: 设计图形芯片的公司）等着**极紫外光**（EUV: 波长很短的光）。\n\n### 很长的一节\n\n${LONG_BODY}\n\n### 收场\n\n完。\n`,
);

/** Under an episode and its sections, in English. */
const KEEP = ['🔖 Save', '📤 Share', '👍', '👎'];

const FAILURE = '我们这边出了点问题，请稍后再试。';

/** The bot's messages that a deed brings. */
async function newsOf(
  world: World,
  chatId: number,
  deed: Promise<unknown>,
  isAll: (news: readonly Message[]) => boolean = () => true,
): Promise<Message[]> {
  const before = new Set(world.heard(chatId).map(({ message_id }) => message_id));
  const news = () => world.heard(chatId).filter(({ message_id }) => !before.has(message_id));
  await deed;
  await expect.poll(() => isAll(news())).toBe(true);
  return news();
}

/** Whether the last of the numbered parts is there. */
const isWhole = (news: readonly Message[]): boolean => /\((\d+)\/\1\)$/.test(news.at(-1)?.text ?? '');

it('opens an episode, walks its sections by buttons, and a long one arrives in numbered parts with nothing lost', async () => {
  const world = await createWorld({ 'long.md': LONG_EPISODE });
  const presses = await watchPresses(world);
  const press = (label: string) => newsOf(world, ALEX, presses.pressLabel(ALEX, label));
  const list = await world.ask(ALEX, '/latest');
  expect(labelsOf(list)).toContain('Read in full');
  const [episode] = await press('Read in full');
  expect(episode?.text).toContain('Ghostworks*');
  expect(labelsOf(episode)).toEqual(['开场', '很长的一节', '收场', 'Terms (2)', 'Follow topics', ...KEEP]);

  const [opening] = await press('开场');
  expect(opening?.text).toContain('长的一期 · 1/3');
  const links = (opening?.entities ?? []).flatMap((entity) => (entity.type === 'text_link' ? [entity] : []));
  expect(links.map(({ offset, length }) => opening?.text?.slice(offset, offset + length))).toEqual([
    '英伟达',
    '极紫外光',
  ]);
  expect(labelsOf(opening)).toEqual(['Next ›', '‹ Back to episode', ...KEEP]);
  // A press is acknowledged before the last part is there: of one chat they go a second apart.
  const parts = await newsOf(world, ALEX, presses.pressLabel(ALEX, 'Next ›'), isWhole);
  expect(LONG_BODY.length).toBeGreaterThan(12_000);
  expect(parts.length).toBeGreaterThan(2);
  parts.forEach((part, index) => {
    expect(part.text).toMatch(new RegExp(`\\n\\n\\(${index + 1}/${parts.length}\\)$`));
    expect(part.text?.length).toBeLessThanOrEqual(4096);
  });
  const read = parts.map(({ text = '' }) => text.replace(/\n\n\(\d+\/\d+\)$/, '')).join('');
  const squeeze = (text: string) => text.replace(/\s/g, '');
  expect(squeeze(read)).toBe(`很长的一节长的一期·2/3${squeeze(LONG_BODY)}`);
  expect(parts.slice(0, -1).flatMap(labelsOf)).toEqual([]);
  expect(labelsOf(parts.at(-1))).toEqual(['‹ Previous', 'Next ›', '‹ Back to episode', ...KEEP]);
  const [closing] = await press('Next ›');
  expect(labelsOf(closing)).toEqual(['‹ Previous', '‹ Back to episode', ...KEEP]);

  await press('Back to episode');
  const [terms] = await press('Terms');
  expect(terms?.text).toContain('英伟达  Nvidia\n设计图形芯片的公司');
  expect(terms?.text).toContain('波长很短的光');
  const [, payload = ''] = /\?start=(.+)$/.exec(links[1]?.url ?? '') ?? [];
  expect((await world.ask(ALEX, `/start ${payload}`)).text).toContain('波长很短的光');
});

it('opens the original that a section folds away, and comes back', async () => {
  const fold = (text: string) =>
    `<details><summary>View/Hide Original English</summary>\n\n${text}\n\n</details>`;
  const body = `### 开场\n\n先说结论。\n\n${fold('The end first.')}\n\n再说理由。\n\n${fold('Then the reasons.')}\n\n### 收场\n\n完。\n`;
  const world = await createWorld({
    'translated.md': episodeFile({ id: 'translated', title: '译来的一期', date: '2026-01-06' }, body),
  });
  const presses = await watchPresses(world);
  const press = (label: string) => newsOf(world, XIAOMEI, presses.pressLabel(XIAOMEI, label));
  await world.ask(XIAOMEI, '/episode translated');
  const [section] = await press('开场');
  expect(section?.text).toBe('开场\n译来的一期 · 1/2\n\n先说结论。\n\n再说理由。');
  const [original] = await press('原文');
  expect(original?.text).toBe('开场\n译来的一期 · 1/2 · 原文\n\nThe end first.\n\nThen the reasons.');
  expect((await press('回到这一节'))[0]?.text).toBe(section?.text);
  await world.write(
    'translated.md',
    episodeFile({ id: 'translated', title: '改过的一期' }, '### 开场\n\n没有原文。\n'),
  );
  await expect
    .poll(async () => (await world.ask(XIAOMEI, '/episode translated')).text, {
      timeout: 15_000,
      interval: 200,
    })
    .toContain('改过的一期');
  expect(await presses.pressLabel(XIAOMEI, '原文')).toContain('已经失效');
});

it('turns the pages of an episode of 185 sections in place, and opens the last of them', async () => {
  const body = Array.from(
    { length: 185 },
    (_, index) => `### 第 ${index + 1} 问\n\n答 ${index + 1}。\n`,
  ).join('\n');
  const world = await createWorld({
    'many.md': episodeFile({ id: 'many', title: '问答', date: '2026-01-06' }, body),
  });
  const presses = await watchPresses(world);
  const first = await world.ask(ALEX, '/episode many');
  expect(first.text).toContain('185 sections, page 1/5');
  expect(first.text).toContain('\n40. 第 40 问');
  const shown = () => world.heard(ALEX).find(({ message_id }) => message_id === first.message_id);
  for (let page = 2; page <= 5; page += 1) {
    expect(await newsOf(world, ALEX, presses.pressLabel(ALEX, '›'))).toEqual([]);
    expect(shown()?.text).toContain(`page ${page}/5`);
  }
  const numbers = Array.from({ length: 25 }, (_, at) => `${161 + at}`);
  expect(labelsOf(shown())).toEqual([...numbers, '‹', '5/5', ...KEEP]);
  const [last] = await newsOf(world, ALEX, presses.pressLabel(ALEX, '185'));
  expect(last?.text).toBe('第 185 问\n问答 · 185/185\n\n答 185。');
});

it('follows and unfollows what an episode names, by buttons', async () => {
  const world = await createWorld({ 'long.md': LONG_EPISODE });
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/episode long');
  const [stranger] = await newsOf(world, ALEX, presses.pressLabel(ALEX, 'Follow topics'));
  expect(await presses.pressLabel(ALEX, '＋')).toContain('not subscribed');
  expect(labelsOf(stranger)).toEqual([
    expect.stringMatching(/^＋ (Nvidia|英伟达)$/),
    '🔕 Mute some',
    'Close',
  ]);
  await world.ask(ALEX, '/start');
  const about = () => world.heard(ALEX).find(({ message_id }) => message_id === stranger?.message_id);
  expect(await presses.pressLabel(ALEX, '＋')).toBe('Followed');
  expect(labelsOf(about())[0]).toMatch(/^✓ /);
  expect((await world.ask(ALEX, '/follows')).text).toContain('You follow 1 name');
  const toggle = callbacksOf(about())[0]?.data ?? '';
  expect(await presses.press(ALEX, stranger?.message_id ?? 0, toggle)).toBe('Unfollowed');
  expect(labelsOf(about())[0]).toMatch(/^＋ /);
  expect((await world.ask(ALEX, '/follows')).text).toContain('You follow nothing yet');
  expect(await presses.pressLabel(ALEX, '🔕 Mute some')).toBeUndefined();
  expect(await presses.pressLabel(ALEX, '－')).toBe('Muted');
  expect(labelsOf(about())).toEqual([expect.stringMatching(/^🔕 /), '‹ Back to following', 'Close']);
  expect((await world.ask(ALEX, '/mute')).text).toContain('You have muted 1 name');
  expect(await presses.pressLabel(ALEX, '🔔')).toBe('Unmuted');
  expect((await world.ask(ALEX, '/mute')).text).toContain('Nothing is muted');
  await presses.press(ALEX, about()?.message_id ?? 0, callbacksOf(about()).at(-1)?.data ?? '');
  expect(about()).toBeUndefined();
});

it('goes to the next and the previous episode, which end where the archive ends', async () => {
  const world = await createWorld(twentyEpisodes());
  const presses = await watchPresses(world);
  const press = async (label: string) => (await newsOf(world, ALEX, presses.pressLabel(ALEX, label)))[0];
  const newest = await world.ask(ALEX, '/episode episode-20');
  expect(labelsOf(newest)).not.toContain('Newer ›');
  expect((await press('‹ Older'))?.text).toContain('第 19 讲');
  expect((await press('‹ Older'))?.text).toContain('第 18 讲');
  expect((await press('Newer ›'))?.text).toContain('第 19 讲');
  const oldest = await world.ask(ALEX, '/episode episode-1');
  expect(labelsOf(oldest)).not.toContain('‹ Older');
});

it('a close that comes twice, or too late for Telegram to delete, takes only its answer', async () => {
  const world = await createWorld(twentyEpisodes());
  const presses = await watchPresses(world);
  const list = await world.ask(ALEX, '/latest');
  const [close] = callbacksOf(list).slice(-1);
  for (let time = 0; time < 2; time += 1) {
    world.playground.failNext('deleteMessage', {
      kind: 'error',
      errorCode: 400,
      description: "Bad Request: message can't be deleted for everyone",
    });
    await presses.press(ALEX, list.message_id, close?.data ?? '');
  }
  expect(world.heard(ALEX)).toHaveLength(1);
  expect(world.heard(ALEX).flatMap(labelsOf)).toEqual([]);
  await presses.press(ALEX, list.message_id, close?.data ?? '');
  expect(world.heard(ALEX)).toEqual([]);
});

it('a button under a message whose episode is gone says that it is out of date', async () => {
  const world = await createWorld({ 'a.md': LONG_EPISODE, 'b.md': episodeFile({ id: 'kept' }) });
  const presses = await watchPresses(world);
  const old = await world.ask(ALEX, '/episode long');
  await world.remove('a.md');
  await expect
    .poll(async () => (await world.ask(ALEX, '/latest')).text, { timeout: 15_000, interval: 200 })
    .not.toContain('长的一期');
  const before = world.heard(ALEX).length;
  const gone = callbacksOf(old).filter(({ data }) => data.includes(':long'));
  expect(gone.length).toBeGreaterThan(4);
  for (const { data } of gone)
    expect(await presses.press(ALEX, old.message_id, data)).toContain('out of date');
  expect(world.heard(ALEX)).toHaveLength(before);
});

it.each([
  ['a subscriber', XIAOMEI],
  ['an admin', EDITOR],
])(
  '%s may press every button there is, three deep, and each is answered without a failure',
  async (_, chatId) => {
    const world = await createWorld({
      ...twentyEpisodes(),
      'long.md': LONG_EPISODE,
      'draft.md': episodeFile({ id: 'draft', title: '草稿一份', draft: 'true' }),
      'broken.md': 'nothing',
    });
    const presses = await watchPresses(world);
    const kinds = ['company', 'person', 'tag', 'category', 'company Nvidia', 'company Nvidai', 'help'];
    await askAll(world, chatId, [
      ...['/start', '/follow Nvidia', '/follow Nvidai', '/follows', '/mode', '/latest'],
      ...kinds.map((kind) => `/${kind}`),
      ...['/episode long', '/drafts', '/preview draft', '/problems', '/preview long'],
    ]);
    const upload = episodeFile({ id: 'sent', title: '发来的' });
    world.playground.sendFile(chatId, 'sent.md', new TextEncoder().encode(upload));
    await world.ask(chatId, '/latest 3');
    const pressed = await pressEverything(world, presses, chatId, 3);
    expect(pressed).toBeGreaterThan(60);
  },
  240_000,
);

/** Presses each different button of the chat, breadth first and twice, as a nervous thumb does; gives how many. */
async function pressEverything(
  world: World,
  presses: Presses,
  chatId: number,
  depth: number,
): Promise<number> {
  const pressed = new Set<string>();
  for (let level = 0; level < depth; level += 1) {
    const buttons = world
      .heard(chatId)
      .flatMap((message) => callbacksOf(message).map(({ data }) => ({ data, at: message.message_id })));
    for (const { data, at } of buttons) {
      const isThere = world.heard(chatId).some(({ message_id }) => message_id === at);
      if (pressed.has(data) || !isThere) continue;
      pressed.add(data);
      // A chat takes one message a second, so that a press would wait for the one before it.
      await passTime(world, 2_000);
      await Promise.all([presses.press(chatId, at, data), presses.press(chatId, at, data)]);
      const failures = world.heard(chatId).filter(({ text }) => text === FAILURE);
      expect([data, failures]).toEqual([data, []]);
    }
  }
  return pressed.size;
}
