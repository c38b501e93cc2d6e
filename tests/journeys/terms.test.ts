import { describe, expect, it } from 'vitest';
import { ALEX, createWorld, episodeFile, type World, XIAOMEI, ZHIMING } from './bot-world.ts';
import { twentyEpisodes } from './twenty-episodes.ts';
import { callbacksOf, labelsOf, type Presses, watchPresses } from './watch-presses.ts';

const MARKET_DAY = episodeFile(
  { id: 'market-day', title: '席位上写着谁', date: '2026-02-03', companies_orgs: '[Nvidia]' },
  '### 收盘以后\n\n收盘后先看**龙虎榜**（Dragon-Tiger List: 当天买卖最多的席位名单），再看**游资**（Hot Money: 来去很快的钱）。' +
    '**英伟达**（Nvidia: 设计图形芯片的公司）不在上面。\n',
);
const LATER_DAY = episodeFile(
  { id: 'later-day', title: '名单变短了', date: '2026-02-09', companies_orgs: '[Nvidia]' },
  '### 又过一周\n\n**龙虎榜**（Dragon-Tiger List: 公布大额买卖的名单）短了一截，**换手率**（Turnover Rate: 一天里转手的比例）低了，' +
    '游资也少了。**英伟达**（Nvidia: 卖算力的公司）却涨了。\n',
);
const FILES = { 'market.md': MARKET_DAY, 'later.md': LATER_DAY };

/** The message under which a button was pressed, as it stands now. */
async function pressed(world: World, presses: Presses, chatId: number, label: string) {
  const at = world.heard(chatId).findLast((message) => labelsOf(message).some((one) => one.includes(label)));
  await presses.pressLabel(chatId, label);
  return world.heard(chatId).find(({ message_id }) => message_id === at?.message_id);
}

describe('/term', () => {
  it('explains a word, asked in either script or in English, in the language of whoever asks', async () => {
    const world = await createWorld(FILES);
    const asks = [
      [XIAOMEI, '龙虎榜', '名词 · 2 期解释过 · 初见 2026-02-03'],
      [ZHIMING, '龍虎榜', '名詞 · 2 集解釋過 · 初見 2026-02-03'],
      [ALEX, 'Dragon-Tiger List', 'term · explained in 2 episodes · first met 2026-02-03'],
      [ALEX, 'dragon tiger list', 'term · explained in 2 episodes · first met 2026-02-03'],
    ] as const;
    for (const [chatId, word, facts] of asks) {
      const { text } = await world.ask(chatId, `/term ${word}`);
      expect(text).toContain(`龙虎榜 = Dragon-Tiger List\n${facts}`);
      expect(text).toMatch(
        /名单变短了\n2026-02-09\n公布大额买卖的名单[\s\S]*席位上写着谁\n2026-02-03\n当天买卖最多/,
      );
    }
  });

  it('leads by buttons to the episode, to a related term and to the new ones, and closes', async () => {
    const world = await createWorld(FILES);
    const presses = await watchPresses(world);
    const page = await world.ask(ALEX, '/term 龙虎榜');
    const related = ['英伟达', '换手率', '游资'];
    const ways = ['Search all texts', 'Newly explained terms', 'Close'];
    expect(labelsOf(page)).toEqual(['1', '2', ...related, ...ways]);
    expect((await pressed(world, presses, ALEX, '游资'))?.text).toContain('游资 = Hot Money');
    await presses.pressLabel(ALEX, 'Read in full');
    expect(world.heard(ALEX).at(-1)?.text).toContain('席位上写着谁');
    const list = await pressed(world, presses, ALEX, 'Newly explained terms');
    expect(list?.text).toContain(
      'Newly explained terms · 4\n\n• 换手率 = Turnover Rate · 2026-02-09\n• 龙虎榜',
    );
    await presses.pressLabel(ALEX, 'Close');
    expect(world.heard(ALEX).some(({ message_id }) => message_id === page.message_id)).toBe(false);
  });

  it('and the commands of entities share one page', async () => {
    const world = await createWorld(FILES);
    const presses = await watchPresses(world);
    const page = await world.ask(ALEX, '/company Nvidia');
    expect(page.text).toMatch(
      /^Nvidia = 英伟达\ncompany · 2 episodes\nFirst named 2026-02-03, last 2026-02-09\n/,
    );
    expect(page.text).toContain('卖算力的公司\n— 2026-02-09');
    for (const command of [
      '/term 英伟达',
      '/term 輝達',
      '/term nvidia',
      '/term yingweida',
      '/company 英伟达',
    ])
      expect((await world.ask(ALEX, command)).text).toBe(page.text);
    await world.ask(ALEX, '/term 换手率');
    expect((await pressed(world, presses, ALEX, '英伟达'))?.text).toBe(page.text);
    expect((await world.ask(XIAOMEI, '/company 龙虎榜')).text).toContain('没有叫“龙虎榜”的公司');
    expect((await pressed(world, presses, XIAOMEI, '龙虎榜'))?.text).toContain('龙虎榜 = Dragon-Tiger List');
  });

  it('alone lists what was newly explained, a page at a time', async () => {
    const terms = Array.from({ length: 11 }, (_, index) => `**名词${index}号**（第 ${index} 个说法）`);
    const world = await createWorld({
      'many.md': episodeFile({ id: 'many' }, `### 词\n\n${terms.join('，')}。\n`),
    });
    const presses = await watchPresses(world);
    const list = await world.ask(ZHIMING, '/term');
    expect(list.text).toContain('新解釋的名詞 · 11');
    expect(list.text?.match(/^• .*$/gm)).toHaveLength(8);
    expect((await pressed(world, presses, ZHIMING, '›'))?.text?.match(/^• .*$/gm)).toHaveLength(3);
    expect((await pressed(world, presses, ZHIMING, '名词9号'))?.text).toContain('第 9 个说法');
  });

  it('offers the nearest for a word that nobody explained, and says so where there is none', async () => {
    const world = await createWorld(FILES);
    const presses = await watchPresses(world);
    expect((await world.ask(ALEX, '/term Turnover Rat')).text).toBe(
      'Nothing found for “Turnover Rat”.\nDid you mean: 换手率',
    );
    expect((await pressed(world, presses, ALEX, '换手率'))?.text).toContain('换手率 = Turnover Rate');
    const none = await world.ask(ALEX, '/term qwxzqwxz');
    expect(none.text).toContain('/term shows what was explained of late');
    expect(labelsOf(none)).toEqual(['Newly explained terms', 'Close']);
    const empty = await createWorld();
    expect((await empty.ask(ALEX, '/term 龙虎榜')).text).toContain('No episode explains a term yet');
  });

  it('an old button says when its term is gone', async () => {
    const world = await createWorld(FILES);
    const presses = await watchPresses(world);
    const page = await world.ask(ALEX, '/term 游资');
    await world.remove('market.md');
    await expect
      .poll(async () => (await world.ask(ALEX, '/term 游资')).text, { timeout: 15_000, interval: 200 })
      .toContain('Nothing found');
    const related = callbacksOf(page).find(({ text }) => text === '龙虎榜');
    await presses.press(ALEX, page.message_id, related?.data ?? '');
    const now = world.heard(ALEX).find(({ message_id }) => message_id === page.message_id);
    expect(now?.text).toContain('explained in 1 episode');
    const [, ownRef = ''] = /^g:(.+):0$/.exec(related?.data ?? '') ?? [];
    expect(
      await presses.press(ALEX, page.message_id, `g:${ownRef.split('').toReversed().join('')}:0`),
    ).toContain('out of date');
  });
});

it('the terms of an episode lead to the pages that say more', async () => {
  const world = await createWorld({ ...FILES, ...twentyEpisodes() });
  const presses = await watchPresses(world);
  await world.ask(ALEX, '/episode market-day');
  await presses.pressLabel(ALEX, 'Terms (3)');
  const terms = world.heard(ALEX).at(-1);
  expect(labelsOf(terms)).toEqual(['龙虎榜', '英伟达', '‹ Back to episode']);
  expect((await pressed(world, presses, ALEX, '英伟达'))?.text).toMatch(
    /^Nvidia = 英伟达\ncompany · 22 episodes/,
  );
});
