import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../src/domain/search.ts';
import { idsOf, indexOf, lineOf, queryOf } from './archive-of-lines.ts';

describe('what is found', () => {
  it('finds a word in any script, width and case', async () => {
    const index = await indexOf(
      lineOf('a', '今天说说英伟达的新芯片。'),
      lineOf('b', '今天說說輝達的新晶片，ＮＶＩＤＩＡ漲了。'),
    );
    expect(await idsOf(index, queryOf('英偉達'))).toEqual(['a']);
    expect(await idsOf(index, queryOf('辉达'))).toEqual(['b']);
    expect(await idsOf(index, queryOf('nvidia'))).toEqual(['b']);
  });

  it('finds names of two characters, and those that mix scripts', async () => {
    const index = await indexOf(
      lineOf('a', 'A股市场走强，K线图上看不出什么。'),
      lineOf('b', '他说 A 股还要看2026年。'),
      lineOf('c', '港股与美股都没有动。'),
    );
    expect((await idsOf(index, queryOf('A股'))).sort()).toEqual(['a', 'b']);
    expect(await idsOf(index, queryOf('K线'))).toEqual(['a']);
    expect(await idsOf(index, queryOf('2026年'))).toEqual(['b']);
    expect(await idsOf(index, queryOf('港股'))).toEqual(['c']);
  });

  it('finds a single character', async () => {
    const index = await indexOf(
      lineOf('a', '碳酸锂跌了。'),
      lineOf('b', '有锂，也有钠。'),
      lineOf('c', '只有钠。'),
    );
    expect((await idsOf(index, queryOf('锂'))).sort()).toEqual(['a', 'b']);
  });

  it('tells words of letters and digits apart, whatever stands between their parts', async () => {
    const index = await indexOf(
      lineOf('a', 'OpenAI 发布了 GPT-5。'),
      lineOf('b', 'GPT5 很快，M2.5 更快。'),
      lineOf('c', 'M2 与 AI chips。'),
    );
    expect((await idsOf(index, queryOf('gpt-5'))).sort()).toEqual(['a', 'b']);
    expect((await idsOf(index, queryOf('GPT5'))).sort()).toEqual(['a', 'b']);
    expect(await idsOf(index, queryOf('AI'))).toEqual(['c']);
    expect(await idsOf(index, queryOf('M2'))).toEqual(['c']);
    expect(await idsOf(index, queryOf('chip'))).toEqual(['c']);
  });

  it('looks into titles, summaries, listed names, headings and bodies', async () => {
    const index = await indexOf(
      lineOf('a', '别的', { title: '光刻机之争' }),
      lineOf('b', '别的', { summary: '这集讲光刻机。' }),
      lineOf('c', '别的', { names: ['光刻机'] }),
      lineOf('d', '别的', { sections: [{ heading: '光刻机', text: '别的', folded: '' }] }),
      lineOf('e', '说到光刻机（Lithography Machine）。'),
    );
    const { hits } = await index.search(queryOf('光刻机'));
    expect(hits[0]).toMatchObject({ id: 'a', section: undefined });
    expect(hits.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(hits.find(({ id }) => id === 'd')?.section).toBe(0);
  });

  it('finds a word under each of its other names', async () => {
    const index = await indexOf(
      lineOf('a', '英伟达涨了。'),
      lineOf('b', 'Nvidia rose.'),
      lineOf('c', '都没有。'),
    );
    const query = queryOf('', { words: [{ forms: ['Nvidia', '英伟达'], match: 'free' }] });
    expect((await idsOf(index, query)).sort()).toEqual(['a', 'b']);
  });
});

describe('what is asked', () => {
  it('narrows with every word', async () => {
    const index = await indexOf(
      lineOf('a', '高通降价。'),
      lineOf('b', '高通涨价。'),
      lineOf('c', '谁在涨价。'),
    );
    expect(await idsOf(index, queryOf('高通 涨价'))).toEqual(['b']);
  });

  it('gives what comes nearest when nothing holds all of it, and says so', async () => {
    const index = await indexOf(lineOf('a', '存储芯片的价格还会上涨。'), lineOf('b', '房价下跌。'));
    expect(await index.search(queryOf('存储芯片为什么涨价'))).toMatchObject({
      fit: 'some',
      hits: [{ id: 'a' }],
    });
    const literal = queryOf('', { words: [{ forms: ['存储芯片涨价'], match: 'literal' }] });
    expect((await index.search(literal)).hits).toEqual([]);
  });

  it('leaves out what is excluded, and what the filters do not want', async () => {
    const index = await indexOf(
      lineOf('a', '台积电与苹果。', { date: '2026-01-01' }),
      lineOf('b', '台积电。', { date: '2026-02-01' }),
      lineOf('c', '台积电。', { date: '2026-03-01' }),
    );
    const excluded = [{ forms: ['苹果'], match: 'free' as const }];
    expect((await idsOf(index, queryOf('台积电', { excluded }))).sort()).toEqual(['b', 'c']);
    expect(await idsOf(index, queryOf('台积电', { from: '2026-01-02', until: '2026-02-28' }))).toEqual(['b']);
    expect(await idsOf(index, queryOf('台积电', { among: ['c', 'unknown'] }))).toEqual(['c']);
    expect(await idsOf(index, queryOf('台积电', { order: 'date' }))).toEqual(['c', 'b', 'a']);
  });

  it('gives every hit on one page or another, and counts them', async () => {
    const lines = Array.from({ length: 150 }, (_, number) => lineOf(`${number}`, `芯片之${number}`));
    const index = await indexOf(...lines);
    const ids: string[] = [];
    for (let offset = 0; offset < 150; offset += 40) {
      ids.push(...(await idsOf(index, queryOf('芯片', { offset, limit: 40 }))));
    }
    expect(new Set(ids).size).toBe(150);
    expect((await index.search(queryOf('芯片', { offset: 149, limit: 10 }))).total).toEqual({
      count: 150,
      bound: 'exact',
    });
    expect((await index.search(queryOf('芯片'))).total).toEqual({ count: 150, bound: 'exact' });
    expect((await index.search(queryOf('芯片之'))).total).toEqual({ count: 150, bound: 'exact' });
  });

  it('counts only what really holds the words, up to a thousand', async () => {
    const apart = Array.from({ length: 30 }, (_, number) => lineOf(`apart ${number}`, '新芯片，片之大者'));
    const together = Array.from({ length: 60 }, (_, number) => lineOf(`${number}`, `芯片之${number}`));
    const index = await indexOf(...apart, ...together);
    const totalOf = async (query: SearchQuery) => (await index.search(query)).total;
    expect(await totalOf(queryOf('芯片之'))).toEqual({ count: 60, bound: 'exact' });
    const excluded = [{ forms: ['7'], match: 'free' as const }];
    expect(await totalOf(queryOf('芯片之', { excluded }))).toEqual({ count: 59, bound: 'exact' });
    const many = Array.from({ length: 1_010 }, (_, number) => lineOf(`m${number}`, '湖光潋滟'));
    await index.put(many);
    expect(await totalOf(queryOf('湖光潋'))).toEqual({ count: 1_000, bound: 'at-least' });
  });

  it('is read in the other way only where the first one finds nothing and that does', async () => {
    const index = await indexOf(lineOf('lake', '湖水很凉'), lineOf('pier', '码头很长'));
    const otherwise = [{ forms: ['湖水'], match: 'free' as const }];
    expect(await index.search(queryOf('hushui', { otherwise }))).toMatchObject({
      read: 'otherwise',
      fit: 'all',
      hits: [{ id: 'lake' }],
    });
    expect(await index.search(queryOf('码头', { otherwise }))).toMatchObject({
      read: 'words',
      hits: [{ id: 'pier' }],
    });
    const neither = [{ forms: ['渡轮'], match: 'free' as const }];
    expect(await index.search(queryOf('长码头', { otherwise: neither }))).toMatchObject({
      read: 'words',
      fit: 'some',
    });
  });
});

describe('one story', () => {
  const story = Array.from(
    { length: 80 },
    (_, at) => `第${at}条渡轮在${at % 7}点离开码头，船上有${at * 3}人。`,
  );
  const other = Array.from({ length: 80 }, (_, at) => `湖边第${at}家店卖渡轮的票，一张${at + 5}元。`);

  it('that is told twice has one place, with the others behind it, and both count', async () => {
    const index = await indexOf(
      lineOf('first', story.join('')),
      lineOf('again', ['昨天的事。', ...story.slice(2)].join('')),
      lineOf('else', other.join('')),
    );
    const { hits, total, folded } = await index.search(queryOf('渡轮'));
    expect(hits).toHaveLength(2);
    expect(hits.flatMap(({ id, alike = [] }) => [id, ...alike]).sort()).toEqual(['again', 'else', 'first']);
    expect(hits.find(({ id }) => id !== 'else')?.alike).toHaveLength(1);
    expect({ total, folded }).toEqual({ total: { count: 3, bound: 'exact' }, folded: 1 });
  });

  it('is known by a title that says something, and not by one that every episode bears', async () => {
    const title = '渡轮为什么在星期天停开';
    const index = await indexOf(
      lineOf('a', '渡轮停了', { title }),
      lineOf('b', '没有渡轮了', { title: `${title}？` }),
      lineOf('c', '渡轮又开了', { title: '晚间新闻' }),
      lineOf('d', '渡轮又停了', { title: '晚间新闻' }),
    );
    const { hits } = await index.search(queryOf('渡轮'));
    expect(hits.map(({ id, alike = [] }) => [id, ...alike].sort().join()).sort()).toEqual(['a,b', 'c', 'd']);
  });

  it('does not come again on a later page', async () => {
    const copies = Array.from({ length: 4 }, (_, at) =>
      lineOf(`copy ${at}`, `${story.join('')}再说${at}遍。`),
    );
    const others = Array.from({ length: 6 }, (_, at) => lineOf(`line ${at}`, `渡轮${at}`));
    const index = await indexOf(...copies, ...others);
    // The first answer after a start does without the segmenter.
    await index.search(queryOf('渡轮'));
    const pages = [];
    for (const offset of [0, 3, 6]) pages.push(await index.search(queryOf('渡轮', { offset, limit: 3 })));
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids).toHaveLength(7);
    expect(ids.filter((id) => id.startsWith('copy'))).toHaveLength(1);
  });
});

describe('what comes first', () => {
  it('puts the company before a longer word that holds its name by chance', async () => {
    const index = await indexOf(
      ...Array.from({ length: 8 }, (_, number) =>
        lineOf(`chance${number}`, '高通胀又来了，高通胀，高通胀。'),
      ),
      lineOf('meant', '这一次是高通先降价，别家只好跟着走，后来的事大家都知道了。'),
    );
    await index.search(queryOf('热身'));
    expect((await idsOf(index, queryOf('高通')))[0]).toBe('meant');
    expect(await idsOf(index, queryOf('高通'))).toHaveLength(9);
  });

  it('puts first what names it in the title, and where words stand together', async () => {
    const far = `苹果发布了财报。${'别的事情说了很久。'.repeat(40)}服务收入见顶。`;
    const index = await indexOf(
      lineOf('far', far),
      lineOf('near', '苹果的服务收入又涨了，而别的没有。'),
      lineOf('title', '说来话长。', { title: '苹果的服务收入' }),
    );
    expect(await idsOf(index, queryOf('苹果 服务收入'))).toEqual(['title', 'near', 'far']);
  });
});

/** An episode with a text that is seen, and one that is folded. */
const foldedLine = (id: string, text: string, folded: string) =>
  lineOf(id, text, { sections: [{ heading: '', text, folded }] });

describe('a query that names a show', () => {
  const SHOW = ['of-tides', 'of-other'];
  const FILLER = Array.from({ length: 6 }, (_, at) => lineOf(`f${at}`, '别的事情，别的话。'));
  const asking = (text: string, by: readonly string[] = SHOW): SearchQuery => {
    const [show, ...words] = queryOf(text).words;
    return { ...queryOf(text), words: [...(show ? [{ ...show, by }] : []), ...words] };
  };

  it('gets what that show says of the rest, the more it is about that the sooner', async () => {
    const index = await indexOf(
      lineOf('of-other', '陈潮说了很多，最后提到海浪。', { title: '陈潮陈潮陈潮', speakers: ['陈潮'] }),
      lineOf('of-tides', '海浪从哪里来。', { title: '海浪与海浪', speakers: ['陈潮'] }),
      lineOf('beside', `陈潮来过。${'别的话。'.repeat(60)}海浪海浪海浪。`),
      ...FILLER,
    );
    expect(await idsOf(index, asking('陈潮 海浪'))).toEqual(['of-tides', 'of-other', 'beside']);
  });

  it('gets what is near from that show, where nothing holds all of it', async () => {
    const index = await indexOf(
      lineOf('of-tides', '海浪从哪里来。', { speakers: ['陈潮'] }),
      lineOf('beside', '海浪海浪海浪海浪。', { title: '海浪' }),
      ...FILLER,
    );
    const { hits, fit } = await index.search(asking('陈潮 海浪 灯塔'));
    expect(fit).toBe('some');
    expect(hits[0]?.id).toBe('of-tides');
  });

  it('is one of ordinary words where far more texts hold them than that show has', async () => {
    const common = Array.from({ length: 12 }, (_, at) => lineOf(`c${at}`, '海港。'));
    const index = await indexOf(
      lineOf('of-tides', '海浪。', { speakers: ['海港 101'] }),
      lineOf('about', '海港的海浪，海港的海浪。', { title: '海港海浪' }),
      ...common,
    );
    expect((await idsOf(index, asking('海港 海浪', ['of-tides'])))[0]).toBe('about');
  });
});

describe('what is found for passages', () => {
  it('stands close together, however often a text has the words elsewhere, and is not counted', async () => {
    const far = '路很长。'.repeat(60);
    const often = `灯塔很高。${far}海浪很高。${far}`.repeat(8);
    const index = await indexOf(
      lineOf('often', often),
      lineOf('close', `${far}灯塔旁边的海浪很高。${far}`),
      ...Array.from({ length: 90 }, (_, at) => lineOf(`t${at}`, '灯塔旁边有海浪。')),
    );
    const query = queryOf('灯塔 海浪', { limit: 92 });
    const page = await index.search(query);
    const passages = await index.search({ ...query, purpose: 'passages' });
    expect(page.total).toEqual({ count: 92, bound: 'exact' });
    expect(passages.total.bound).toBe('at-least');
    const ids = passages.hits.map(({ id }) => id);
    expect(ids.indexOf('close')).toBeLessThan(ids.indexOf('often'));
  });
});

describe('what is folded', () => {
  it('is found where the open text lacks the word, says so, and comes after what is open', async () => {
    const index = await indexOf(
      foldedLine('folded', '他讲了怎样钓鱼。', 'A lantern hung over the water. '.repeat(30)),
      foldedLine('open', '他说 lantern 就是提灯。', 'Nobody knew.'),
      foldedLine('neither', '别的事。', 'Nothing of it.'),
    );
    const { hits, total } = await index.search(queryOf('lantern'));
    expect(hits.map(({ id, section, snippet }) => [id, section, snippet.isFolded])).toEqual([
      ['open', 0, undefined],
      ['folded', 0, true],
    ]);
    expect(hits[1]?.snippet.text).toMatch(/^A lantern hung/);
    expect(total).toEqual({ count: 2, bound: 'exact' });
  });

  it('gives no snippet while the word stands open anywhere in the episode, under any of its names', async () => {
    const sections = [
      { heading: '一', text: '先说别的。', folded: `Lantern. ${'The lantern burned. '.repeat(40)}` },
      { heading: '二', text: '最后提到提灯。', folded: '' },
    ];
    const index = await indexOf(lineOf('a', '', { sections }));
    const words = [{ forms: ['lantern', '提灯'], match: 'free' as const }];
    const [hit] = (await index.search(queryOf('', { words }))).hits;
    expect(hit).toMatchObject({ section: 1, snippet: { text: '最后提到提灯。' } });
    expect(hit?.snippet).not.toHaveProperty('isFolded');
    const [folded] = (await index.search(queryOf('burned'))).hits;
    expect(folded).toMatchObject({ section: 0, snippet: { isFolded: true } });
  });

  it('adds to what is open: each word of a query may stand in either', async () => {
    const index = await indexOf(
      foldedLine('a', '他讲了提灯。', 'It burned all night.'),
      foldedLine('b', '他讲了提灯。', 'It broke.'),
    );
    expect(await index.search(queryOf('提灯 burned'))).toMatchObject({
      fit: 'all',
      total: { count: 1 },
      near: 1,
      hits: [{ id: 'a' }, { id: 'b', isNear: true }],
    });
  });

  it('comes after what is open however often it stands there, and wherever the open one stands', async () => {
    const long = 'The lantern burned. '.repeat(3_000);
    const index = await indexOf(
      ...Array.from({ length: 60 }, (_, number) => foldedLine(`folded${number}`, '他讲了钓鱼。', long)),
      foldedLine('open', `${'别的事情说了很久。'.repeat(60)}最后说到 lantern。`, long),
    );
    expect((await idsOf(index, queryOf('lantern')))[0]).toBe('open');
    expect((await index.search(queryOf('lantern'))).total).toEqual({ count: 61, bound: 'exact' });
  });
});

describe('the order', () => {
  it('is the same for a short page as for one that shows all, though fewer texts are opened for it', async () => {
    const index = await indexOf(
      ...Array.from({ length: 48 }, (_, at) =>
        lineOf(`${at}`, '', {
          title: at % 7 === 3 ? '高通的一年' : '一年',
          sections: [
            {
              heading: '',
              text: `${at % 5 === 0 ? '高通胀' : '说说高通'}，${'高通。'.repeat(at % 9)}`,
              folded: '',
            },
          ],
        }),
      ),
    );
    for (const order of ['fit', 'date'] as const) {
      const all = await idsOf(index, queryOf('高通', { order, limit: 48 }));
      expect(all.length).toBe(48);
      for (const limit of [1, 5, 12])
        expect(await idsOf(index, queryOf('高通', { order, limit }))).toEqual(all.slice(0, limit));
    }
  });
});

describe('plain text', () => {
  it('is taken as it is: signs that Markdown would read stay', async () => {
    const index = await indexOf(
      lineOf('a', '若 a < b 且 c > d，则 2*3*4 = 24，见 arr[0](x)。', { title: '< 10% 的 **胜率**' }),
    );
    const shown = async (text: string) => (await index.search(queryOf(text))).hits[0]?.snippet.text;
    expect(await shown('2*3*4')).toBe('若 a < b 且 c > d，则 2*3*4 = 24，见 arr[0](x)。');
    expect(await shown('胜率')).toBe('< 10% 的 **胜率**');
  });

  it('loses what nobody sees', async () => {
    const index = await indexOf(lineOf('a', '光\u200b刻\u00ad机\ufeff涨价'));
    expect((await index.search(queryOf('光刻机'))).hits[0]?.snippet.text).toBe('光刻机涨价');
  });
});

describe('the snippet', () => {
  it('is cut at sentence borders around the place, with its marks', async () => {
    const body = `开头的话。${'这里先说别的事情，'.repeat(12)}说完了。真正要说的是台积电的先进封装，它卖光了！后面还有${'很多别的话，'.repeat(20)}完。`;
    const index = await indexOf(lineOf('a', body));
    const { hits } = await index.search(queryOf('台积电'));
    expect(hits[0]?.snippet).toEqual({
      text: expect.stringMatching(/^真正要说的是台积电的先进封装，它卖光了！/u),
      marks: [{ offset: 6, length: 3 }],
    });
    expect(hits[0]?.snippet.text.length).toBeLessThanOrEqual(142);
  });

  it('never tears a pair of code units, and marks what it shows', async () => {
    const index = await indexOf(lineOf('a', `${'😀'.repeat(100)}芯片${'😀'.repeat(100)}`));
    const { text, marks } = (await index.search(queryOf('芯片'))).hits[0]?.snippet ?? { text: '', marks: [] };
    expect(text.isWellFormed()).toBe(true);
    expect(marks.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['芯片']);
  });
});
