import { describe, expect, it } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { Rewrite } from '../../src/domain/passage.ts';
import { createPassageFinder } from '../../src/search/find-passages.ts';
import { createIndexFollower } from '../../src/search/index-follower.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { indexFile, openIndex } from './archive-of-lines.ts';

const fail = (error: unknown): void => {
  throw error;
};

const NOW = Date.UTC(2026, 2, 20);

const CHIPS = anEpisode('chips', {
  title: '芯片的三道关',
  datedAt: Date.UTC(2026, 0, 5),
  listings: listingsOf('company', '英伟达', 'ASML'),
  sections: [
    aSection('开场', '今天先说别的，天气很好，大家都出门了。'),
    aSection(
      '光源',
      '**阿斯麦**的机器每秒打五万颗锡滴。\n\n锡滴先被打扁，再被打成等离子体，光就从这里来。\n\n' +
        '来源：[阿斯麦的说明](https://www.asml.com/en/technology)',
    ),
    aSection('账本', '**英伟达**（Nvidia）去年的营收是 1305 亿美元。\n\n数据中心占了其中的九成。'),
  ],
  terms: [{ name: '极紫外光', english: 'Extreme Ultraviolet', acronym: 'EUV', gloss: '一种光' }],
  pairs: [
    { first: '英伟达', second: 'Nvidia' },
    { first: 'ASML', second: '阿斯麦' },
    { first: '极紫外光', second: 'EUV' },
    { first: '极紫外光', second: 'Extreme Ultraviolet' },
  ],
});
const LIGHT = anEpisode('light', {
  title: '光从哪里来',
  datedAt: Date.UTC(2026, 1, 10),
  sections: [aSection('', '极紫外光的波长是 13.5 纳米，连空气都会吸收它。')],
});
const RATES = anEpisode('rates', {
  title: '收益率曲线',
  datedAt: Date.UTC(2026, 2, 1),
  body: '短期收益率高过长期，曲线就倒挂了，衰退往往随后就到。',
});

async function finderOver(...episodes: Episode[]) {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  const index = createIndexFollower({ index: await openIndex(await indexFile()), onError: fail });
  index.follow(catalog.allEpisodes());
  const findPassages = createPassageFinder({ catalog, index, clock: { now: () => NOW }, onError: fail });
  const find = async (question: string, ...earlier: string[]) =>
    (await findPassages(question, earlier)) ?? [];
  return Object.assign(find, {
    withRewrite: async (question: string, rewrite: Rewrite) =>
      (await findPassages(question, [], rewrite)) ?? [],
  });
}

const textsOf = (passages: readonly { readonly text: string }[]): string[] =>
  passages.map(({ text }) => text);

describe('the passages for a question', () => {
  it.each([
    ['英伟达的营收是多少？', '1305'],
    ['輝達去年的營收是多少？', '1305'],
    ['What was Nvidia’s revenue?', '1305'],
    ['请问阿斯麦的机器怎么样', '五万颗锡滴'],
    ['How does ASML work?', '五万颗锡滴'],
    ['What is EUV?', '13.5'],
    ['extreme ultraviolet wavelength', '13.5'],
    ['收益率曲线倒挂了会怎样？', '衰退'],
    ['殖利率曲線倒掛之後呢？', '衰退'],
  ])('begin with the paragraph that answers it: %s', async (question, piece) => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    const [first] = await find(question);
    expect(first?.text).toContain(piece);
    expect(first?.excerpt).toContain(piece);
  });

  it('name their episode, day and section, are plain text, and short paragraphs stand with those beside them', async () => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    const passages = await find('英伟达去年的营收');
    expect(passages[0]).toEqual({
      episodeId: 'chips',
      section: 2,
      origin: { date: '2026-03-01', show: undefined, title: '芯片的三道关', heading: '账本' },
      text: '英伟达（Nvidia）去年的营收是 1305 亿美元。\n数据中心占了其中的九成。',
      excerpt: '英伟达（Nvidia）去年的营收是 1305 亿美元。 数据中心占了其中的九成。',
    });
    expect(textsOf(passages)).not.toContain('今天先说别的，天气很好，大家都出门了。');
  });

  it('show the row of a table that answers, and keep its figures', async () => {
    const table = '| 湖 | 灯数 |\n| --- | --- |\n| 南湖 | 4,815 |\n| 北湖 | 3,162 |';
    const find = await finderOver(anEpisode('lakes', { body: `各湖的灯。\n\n${table}` }));
    const [first] = await find('北湖有多少灯');
    expect(first?.text).toBe('各湖的灯。\n湖 · 灯数\n南湖 · 4,815\n北湖 · 3,162');
    expect(first?.excerpt).toContain('北湖 · 3,162');
  });

  it('hold no lines that only link to sources', async () => {
    const find = await finderOver(CHIPS);
    expect(textsOf(await find('阿斯麦的说明')).join()).not.toContain('来源');
  });

  it('are none when nothing touches the question, or when it says nothing', async () => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    for (const question of ['How to cook pasta?', '怎么做意大利面？', '为什么呢？', 'why?', '？？', ''])
      expect([question, await find(question)]).toEqual([question, []]);
  });

  it('are of the original too for who asks in English, where the translation lacks the words', async () => {
    const original =
      '<details>\n<summary>Original</summary>\n\nThe glassblower keeps 4,200 kettles.\n\n</details>';
    const find = await finderOver(anEpisode('kettles', { body: `那位老人存了许多东西。\n\n${original}` }));
    const [first] = await find('How many kettles does the glassblower keep?');
    expect(first?.excerpt).toBe('The glassblower keeps 4,200 kettles.');
    expect(textsOf(await find('glassblower 存了多少东西？')).join()).not.toContain('kettles');
  });

  it('begin with the sentence that holds most of the question, not with words far apart', async () => {
    const apart = '灯塔建于海边。\n\n那里的人说起海浪，说起灯塔，说起 1905 年。海浪很美。';
    const find = await finderOver(
      anEpisode('apart', { body: `${apart}又有人说起船。灯塔的油灯是后来的事。船票 3 元。` }),
      anEpisode('together', { body: '讲了别的。\n\n灯塔下的海浪最高有 9 米，船都不敢出去。' }),
    );
    const [first] = await find('灯塔下的海浪最高多少米？');
    expect(first?.excerpt).toContain('9 米');
  });

  it('answer in English by what a dictionary calls the words in Chinese', async () => {
    const find = await finderOver(
      CHIPS,
      anEpisode('pipes', { body: '他们每周从污水里取样，查有没有毒品。' }),
    );
    expect(textsOf(await find('What do they look for in sewage?'))).toEqual([
      '他们每周从污水里取样，查有没有毒品。',
    ]);
  });

  it('stand under who speaks: what the show that is named says counts as said by it', async () => {
    const find = await finderOver(
      anEpisode('tides', {
        speaker: '陈潮时间',
        listings: listingsOf('show', '陈潮时间'),
        body: '大家好。\n\n海浪的高度由风决定。',
      }),
      anEpisode('others', { body: '海浪的高度由月亮决定，有人这么说。' }),
    );
    const [first] = await find('陈潮时间怎么看海浪的高度？');
    expect(first?.text).toBe('大家好。\n海浪的高度由风决定。');
  });

  it('find a person by a last name in every script, unless namesakes are as much spoken of', async () => {
    const painter = (id: string, name: string, chinese: string) =>
      anEpisode(id, {
        listings: listingsOf('person', name),
        pairs: [{ first: name, second: chinese }],
        body: `${chinese}（${name}）画了三百幅灯塔。`,
      });
    const letter = anEpisode('letter', { body: '欧文斯坦后来只画海浪。' });
    const sure = ['a', 'b', 'c', 'd'].map((id) => painter(id, 'Maud Owenstein', '欧文斯坦'));
    const find = await finderOver(...sure, letter);
    expect((await find('What did Owenstein draw?')).map(({ episodeId }) => episodeId)).toContain('letter');
    const namesakes = ['e', 'f'].map((id) => painter(id, 'Karl Owenstein', '卡尔·欧文'));
    const between = await finderOver(...sure, ...namesakes, letter);
    expect((await between('What did Owenstein draw?')).map(({ episodeId }) => episodeId)).not.toContain(
      'letter',
    );
  });

  it('are looked for where words stand together, not in the texts that name them most often', async () => {
    const often = (day: number) =>
      anEpisode(`often-${day}`, {
        body: Array.from({ length: 30 }, () => `银行和灯塔都在第${day}条街上，很远很远。`)
          .join('\n\n')
          .replaceAll('和', '很好。'.repeat(60)),
      });
    const find = await finderOver(
      ...Array.from({ length: 50 }, (_, at) => often(at)),
      anEpisode('together', { body: `${'今天说别的事情。'.repeat(400)}\n\n灯塔归银行所有，每年 9 万元。` }),
    );
    const passages = await find('银行的灯塔每年多少钱？');
    expect(passages.slice(0, 3).map(({ episodeId }) => episodeId)).toContain('together');
  });

  it('hold the words of a long run of characters in another order', async () => {
    const find = await finderOver(
      CHIPS,
      anEpisode('bell', { body: '老人说，铜钟放在灯塔里，是因为城里太安静。' }),
    );
    expect((await find('安静城里老人灯塔铜钟？'))[0]?.episodeId).toBe('bell');
  });

  it('take a hyphen that a word table does not know for a blank', async () => {
    const find = await finderOver(anEpisode('robots', { body: '扫地机器人今年降价了。' }));
    expect(textsOf(await find('Is a robot-vacuum cheap?'))).toEqual(['扫地机器人今年降价了。']);
  });

  it.each([
    ['泽塔星人的首都在哪里？', '首都'],
    ['蓝湖集团的创始人是谁？', '创始人'],
    ['藍湖集團的創辦人是誰？', '创办人'],
    ['林远山教授为什么辞职？', '辞职'],
    ['Who founded Blue Lantern Capital?', 'founded'],
    ['Why did Grendel Motors stop making cars?', 'cars'],
  ])('are only nearest when no episode holds the name that is asked about: %s', async (question, near) => {
    const towns = anEpisode('towns', {
      body:
        `星人和泽塔都说起首都。\n\n创始人、创办人在蓝色的湖边开了集团公司，远山下的教授辞职了。\n\n` +
        'He founded it with capital from a blue bank; the lantern is new, and the motors of cars are old.',
    });
    const passages = await (await finderOver(towns, RATES))(question);
    expect(textsOf(passages).join()).toContain(near);
    expect(passages.map((one) => one.isBeside ?? false)).not.toContain(false);
  });

  it('name what is asked about where an episode holds that name', async () => {
    const find = await finderOver(
      anEpisode('lake', {
        body: '蓝湖集团的创始人是一位钟表匠。\n\nBlue Lantern Capital was founded by a baker.',
      }),
    );
    for (const question of ['蓝湖集团的创始人是谁？', 'Who founded Blue Lantern Capital?'])
      expect((await find(question))[0]?.isBeside).toBeUndefined();
  });

  it('are no less named because what joins the words of a question stands nowhere', async () => {
    const find = await finderOver(
      anEpisode('lake', { body: '灯塔的守护人说，最大的对手是短视频的软件。' }),
      RATES,
    );
    expect((await find('灯塔的守护人为什么要跟刷短视频的软件竞争？'))[0]?.isBeside).toBeUndefined();
  });

  it('split a run of characters in either script at its words', async () => {
    const find = await finderOver(
      anEpisode('watch', { body: '說起別的。\n\n現場要是太安靜，法醫就會更加小心地看。' }),
      anEpisode('other', { body: '太安靜的地方也有。' }),
    );
    expect((await find('法醫說命案現場太安靜怎麼辦？'))[0]?.episodeId).toBe('watch');
  });

  it('do not take the beginning of a word for a name', async () => {
    const find = await finderOver(
      anEpisode('schools', { listings: listingsOf('tag', '大学'), body: '大学的大楼很旧，大学的门也旧。' }),
      anEpisode('students', { body: '大学生怕变懒，于是关了手机。' }),
    );
    expect((await find('大学生怕什么？'))[0]?.episodeId).toBe('students');
  });

  it('stand together where they are neighbours', async () => {
    const turn = (text: string): string => `${text}${'风吹过田野，水流过石头。'.repeat(18)}`;
    const body = `${turn('灯塔的守护人姓葛。')}\n\n${turn('灯塔的守护人有两条船。')}`;
    const passages = await (await finderOver(anEpisode('keeper', { body })))('灯塔的守护人是谁？');
    expect(passages).toHaveLength(1);
  });

  it('say that they are only nearest when they do not name what was asked', async () => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    const isBeside = async (question: string) => (await find(question)).map((one) => one.isBeside ?? false);
    expect(new Set(await isBeside('泽塔星人的营收是多少？'))).toEqual(new Set([true]));
    expect(await isBeside('英伟达的营收是多少？')).toContain(false);
    expect(await isBeside('What was Nvidia’s revenue?')).toContain(false);
  });

  it('show no sentence that asks, advertises, repeats the question, or hangs on what is not there', async () => {
    const find = await finderOver(
      anEpisode('asks', { body: '那么铜价为什么涨？' }),
      anEpisode('sells', { body: '想知道铜价，请订阅本频道。' }),
      anEpisode('repeats', { body: '铜价为什么涨。' }),
      anEpisode('hangs', { body: '因此铜价涨得很快。' }),
      anEpisode('says', { body: '罢工让铜价涨了一成。' }),
    );
    const passages = await find('铜价为什么涨');
    const shown = passages.filter(({ excerpt }) => excerpt !== '');
    expect(shown.map(({ episodeId }) => episodeId)).toEqual(['says']);
  });

  it('are those of what was asked before, when a question goes on from there', async () => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    expect(textsOf(await find('那前一年呢？', '英伟达的营收是多少？', '数据中心占多少？'))[0]).toMatch(
      /英伟达|数据中心/,
    );
    expect(textsOf(await find('and ASML?', 'What was Nvidia’s revenue?'))[0]).toContain('阿斯麦');
  });

  it('are those of the days that the question counts from today, and new ones where it asks for what is new', async () => {
    const body = '铜价涨了一成。';
    const find = await finderOver(
      ...[1, 2, 3].map((month) =>
        anEpisode(`month-${month}`, {
          date: `2026-0${month}-05`,
          datedAt: Date.UTC(2026, month - 1, 5),
          body: `${month === 2 ? '矿山罢工之后，' : ''}${body}`,
        }),
      ),
    );
    expect((await find('上个月铜价为什么涨'))[0]?.episodeId).toBe('month-2');
    expect((await find('最近铜价为什么涨'))[0]?.episodeId).toBe('month-3');
  });

  it('are only those of the days of which a question asks what was said, or the nearest where nothing was', async () => {
    const find = await finderOver(
      ...[1, 2, 3].map((month) =>
        anEpisode(`month-${month}`, {
          date: `2026-0${month}-05`,
          datedAt: Date.UTC(2026, month - 1, 5),
          body: `铜价涨了${month}成。\n\n${month === 3 ? '回头看，2026年1月的铜价，是这一轮的起点。' : ''}`,
        }),
      ),
    );
    const idsOf = async (question: string) =>
      new Set((await find(question)).map(({ episodeId }) => episodeId));
    expect(await idsOf('2026年1月节目怎么看铜价')).toEqual(new Set(['month-1']));
    expect(await idsOf('what did they say about 铜价 in January 2026?')).toEqual(new Set(['month-1']));
    expect(await idsOf('上个月怎么说铜价')).toEqual(new Set(['month-2']));
    expect((await idsOf('2026年1月的铜价涨了多少')).size).toBe(3);
    const others = await find('昨天怎么说铜价');
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ isBeside }) => isBeside)).toBe(true);
  });

  it('are found in the words of a rewrite too, and what the question says by itself comes first', async () => {
    const find = await finderOver(CHIPS, LIGHT, RATES);
    const rewrite = { wordings: ['极紫外光 波长', 'wavelength'], names: ['EUV'] };
    expect(await find('Ultrafarbe?')).toEqual([]);
    const [first] = await find.withRewrite('Ultrafarbe?', rewrite);
    expect(first).toMatchObject({ episodeId: 'light' });
    expect(first?.isBeside).toBeUndefined();
    expect((await find.withRewrite('英伟达的营收是多少？', rewrite))[0]?.text).toContain('1305');
  });

  it('of equals are the newest first', async () => {
    const body = '铜价涨了一成。';
    const find = await finderOver(
      ...[3, 1, 2].map((day) => anEpisode(`day-${day}`, { datedAt: Date.UTC(2026, 0, day), body })),
    );
    const passages = await find('铜价');
    expect(passages.map(({ episodeId }) => episodeId)).toEqual(['day-3', 'day-2', 'day-1']);
  });

  it('are bounded, whatever the archive and the question hold', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `第${at}段说铜价，${'铜价涨了又跌。'.repeat(60)}`);
    const find = await finderOver(anEpisode('long', { body: long.join('\n\n') }));
    const passages = await find(`铜价${'又a 涨b了'.repeat(70)}`);
    expect(passages.length).toBeGreaterThan(5);
    expect(passages.length).toBeLessThanOrEqual(30);
    expect(textsOf(passages).join('').length).toBeLessThanOrEqual(10_000);
    for (const { text, excerpt } of passages) {
      expect(text.length).toBeLessThanOrEqual(1_000);
      expect(text).toContain(excerpt);
    }
  });

  it('are not to be had while the index does not answer', async () => {
    const catalog = createMemoryCatalog();
    await catalog.replaceInSlices([CHIPS], []);
    const errors: unknown[] = [];
    const findPassages = createPassageFinder({
      catalog,
      clock: { now: () => NOW },
      index: { search: () => Promise.reject(new Error('gone')) },
      onError: (error) => errors.push(error),
    });
    expect(await findPassages('英伟达的营收', [])).toBeUndefined();
    expect(String(errors)).not.toContain('营收');
  });
});
