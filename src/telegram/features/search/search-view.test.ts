import { describe, expect, it } from 'vitest';
import { aSection } from '../../../../tests/a-section.ts';
import {
  callbacksOf,
  messageFaults,
  sampleEntity,
  sampleEpisode,
  stretches,
} from '../../../../tests/messages/samples.ts';
import type { FoundEpisode, SearchAnswer, SearchReading } from '../../../domain/search-answer.ts';
import { LANGUAGES, type Language } from '../../../domain/subscriber.ts';
import { renderSearch, renderSearchHowTo, searchGone } from './search-view.ts';

const READING: SearchReading = {
  text: '英伟达 HBM',
  extent: 'whole',
  filters: [],
  excluded: [],
  same: [],
  faults: [],
};
type Answered = Extract<SearchAnswer, { kind: 'answered' }>;

function hit(number: number, change: Partial<FoundEpisode> = {}): FoundEpisode {
  const episode = sampleEpisode({ id: `e${number}`, title: `第 ${number} 讲` });
  const snippet = { text: '英伟达等着它。', marks: [{ offset: 0, length: 3 }] };
  return { episode, section: 1, heading: '光刻', snippet, ...change };
}

function answer(change: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    reading: READING,
    order: 'fit',
    page: 0,
    pages: 3,
    hits: [1, 2, 3, 4, 5].map((number) => hit(number)),
    total: { count: 12, bound: 'exact' },
    fit: 'all',
    days: 'within',
    pending: 0,
    suggestions: [],
    ...change,
  };
}

const tokenOf = (query: string): string => `<${query.length}>`;
const render = (shown: SearchAnswer, language: Language = 'zh-Hans') =>
  renderSearch(shown, tokenOf, language);

describe('a page of what was found', () => {
  it('tells query, count, titles, days, sections and places, what was searched for in bold', () => {
    const message = render(answer());
    expect(message.text).toContain('“英伟达 HBM” · 12 期');
    expect(message.text).toContain('2. 第 2 讲\n2026-01-21 · 光刻\n英伟达等着它。');
    expect(stretches(message, 'bold')).toEqual(expect.arrayContaining(['第 1 讲', '英伟达']));
    expect(stretches(message, 'blockquote')).toHaveLength(5);
    expect(messageFaults(message)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '原文'],
    ['zh-Hant', '原文'],
    ['en', 'Original'],
  ] as const)(
    'says before a place in a folded part that it stands in the original, in %s',
    (language, word) => {
      const snippet = { text: 'Nvidia waits.', marks: [], isFolded: true } as const;
      const message = render(answer({ hits: [hit(1, { snippet }), hit(2)] }), language);
      expect(message.text).toContain(` · ${word}\nNvidia waits.`);
      expect(message.text.split(word)).toHaveLength(2);
    },
  );

  it('opens sections, or the episode where title or summary was found, turns pages and sorts', () => {
    const hits = [hit(1), hit(2, { section: undefined })];
    expect(callbacksOf(render(answer({ hits, page: 1 })))).toEqual([
      's:e1:1',
      'e:e2',
      'h:<7>:fit:0',
      'h:<7>:fit:1',
      'h:<7>:fit:2',
      'h:<7>:date:0',
      'aq:<7>',
      'q',
    ]);
    expect(callbacksOf(render(answer({ order: 'date' })))).toContain('h:<7>:fit:0');
  });

  it('has nothing to turn or sort when there is one hit', () => {
    const one = render(answer({ hits: [hit(1)], pages: 1, total: { count: 1, bound: 'exact' } }));
    expect(callbacksOf(one)).toEqual(['s:e1:1', 'aq:<7>', 'q']);
    expect(one.buttons[0]?.[0]?.label).toBe('打开');
  });

  it('tells how the query was understood', () => {
    const reading: SearchReading = {
      ...READING,
      filters: [{ kind: 'company', name: 'ASML' }],
      from: '2026-01-01',
      until: '2026-01-31',
      excluded: ['台积电'],
      same: [{ typed: 'Nvidia', names: ['英伟达', 'NVDA'] }],
      faults: [
        { code: 'bad-date', got: 'soon' },
        { code: 'unknown-name', kind: 'person', got: '某人' },
      ],
      extent: 'cut',
    };
    const { text } = render(answer({ reading }));
    expect(text).toContain('公司：ASML · 2026-01-01 至 2026-01-31 · 不含“台积电”');
    expect(text).toContain('Nvidia = 英伟达、NVDA');
    expect(text).toContain('“soon”不是日期');
    expect(text).toContain('没有叫“某人”的人物。');
    expect(text).toContain('写得太长了');
  });

  it('counts up to a thousand', () => {
    const headingOf = (count: number, bound: 'exact' | 'at-least', language: Language = 'zh-Hans') =>
      render(answer({ total: { count, bound } }), language).text.split('\n')[0];
    expect(headingOf(1_000, 'exact')).toContain(' · 1,000 期');
    expect(headingOf(1_000, 'at-least')).toContain(' · 1,000+ 期');
    expect(headingOf(4_312, 'exact', 'zh-Hant')).toContain(' · 1,000+ 集');
    expect(headingOf(4_312, 'exact', 'en')).toContain(' · 1,000+ episodes');
    expect(headingOf(64, 'at-least')).toContain('至少 64 期');
  });

  it.each([
    ['zh-Hans', '另有 2 期与此相近：2026-01-21'],
    ['zh-Hant', '另有 2 集與此相近：2026-01-21'],
    ['en', 'and 2 more like it: 2026-01-21'],
  ] as const)('tells what else tells the same story, and opens it, in %s', (language, line) => {
    const alike = [11, 12].map((number) => hit(number).episode);
    const message = render(answer({ hits: [hit(1), hit(2, { alike })], pages: 1 }), language);
    expect(message.text).toContain(line);
    expect(callbacksOf(message).slice(0, 4)).toEqual(['s:e1:1', 's:e2:1', 'e:e11', 'e:e12']);
    expect(message.buttons[0]?.map(({ label }) => label)).toEqual(['1', '2', '2a', '2b']);
    expect(messageFaults(message)).toEqual([]);
  });

  it('says so when nothing holds all words, and while episodes are still read', () => {
    const { text } = render(answer({ fit: 'some', pending: 7, total: { count: 64, bound: 'at-least' } }));
    expect(text).not.toContain('64');
    expect(text).toContain('下面是最接近的');
    expect(text).toContain('还有 7 期正在读入');
    const whole = render(answer()).text;
    for (const word of ['至少', '最接近', '读入']) expect(whole).not.toContain(word);
  });

  it('asks what was meant, with buttons that search for it', () => {
    const suggestions = [{ name: 'Nvidia', query: 'Nvidia HBM' }];
    const message = render(
      answer({ hits: [], pages: 1, total: { count: 0, bound: 'exact' }, fit: 'some', suggestions }),
      'en',
    );
    expect(message.text).toBe(
      '“英伟达 HBM”\n\nNothing found.\nTry fewer words or other ones, or leave out quotes and filters.\n\nDid you mean: Nvidia',
    );
    expect(callbacksOf(message)).toEqual(['h:<10>:fit:0', 'aq:<7>', 'q']);
  });
});

describe.each(LANGUAGES)('whatever is found, in %s', (language) => {
  const odd = `👩‍👩‍👧‍👦 \u202Eبرعكس\u202C <b>&amp; *_[x](y) \u0007`;

  it('is a message that Telegram takes', () => {
    const text = `${odd}${'很长的一句话'.repeat(300)}`;
    const marks = Array.from({ length: 150 }, (_, index) => ({ offset: 40 + index * 10, length: 3 }));
    const episode = sampleEpisode({
      id: 'x'.repeat(32),
      title: odd.repeat(40),
      sections: [aSection(odd.repeat(40), '')],
    });
    const hits = Array.from({ length: 5 }, () =>
      hit(1, { episode, section: 0, heading: odd.repeat(40), snippet: { text, marks } }),
    );
    const names = Array.from({ length: 12 }, (_, index) => `${odd.repeat(10)}${index}`);
    const reading: SearchReading = {
      text: odd.repeat(4),
      extent: 'cut',
      filters: names.map((name) => ({ kind: 'company', name })),
      from: '2026-01-01',
      until: '2026-12-31',
      excluded: names,
      same: names.map((typed) => ({ typed, names })),
      faults: names.map((got) => ({ code: 'unknown-name', kind: 'tag', got })),
    };
    const suggestions = names.slice(0, 7).map((name) => ({ name, query: name }));
    const message = render(answer({ hits, reading, suggestions, fit: 'some', pending: 3 }), language);
    expect(messageFaults(message)).toEqual([]);
    expect(stretches(message, 'blockquote')).toHaveLength(5);
    expect(message.text).not.toMatch(/\n…$/);
  });

  it('is also one when there is nothing to say', () => {
    const nothing = { ...READING, text: '' };
    const messages = [
      render({ kind: 'nothing-asked', reading: nothing }, language),
      render({ kind: 'unavailable', reading: READING }, language),
      render(answer({ hits: [], reading: nothing, total: { count: 0, bound: 'exact' }, pages: 1 }), language),
      renderSearchHowTo([], language),
      renderSearchHowTo([sampleEntity('company', '英伟达'), sampleEntity('tag', odd)], language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(searchGone(language).length).toBeLessThanOrEqual(200);
  });
});

describe('a place in a text', () => {
  const quoted = (text: string, marks: FoundEpisode['snippet']['marks']) => {
    const message = render(answer({ hits: [hit(1, { snippet: { text, marks } })] }));
    return [stretches(message, 'blockquote')[0] ?? '', stretches(message, 'bold').slice(2).join('|')];
  };

  it('stands on one line, its marks where they belong', () => {
    const text = '第一行\n有\u200b芯片';
    expect(quoted(text, [{ offset: text.indexOf('芯片'), length: 2 }])).toEqual(['第一行 有芯片', '芯片']);
  });

  it('is cut around its first match when it is long, and may have none', () => {
    const long = `${'前'.repeat(500)}芯片${'后'.repeat(500)}`;
    const [cut = '', bold] = quoted(long, [{ offset: 500, length: 2 }]);
    expect(cut).toMatch(/^…前+芯片后+…$/);
    expect(cut.length).toBeLessThan(400);
    expect(bold).toBe('芯片');
    expect(quoted('后'.repeat(500), [])[0]).toMatch(/^后+…$/);
  });
});
