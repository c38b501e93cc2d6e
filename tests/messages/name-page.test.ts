import { describe, expect, it } from 'vitest';
import type { EntryReason, GlossedTerm, Profile } from '../../src/domain/glossary.ts';
import { LANGUAGES } from '../../src/domain/subscriber.ts';
import { type EntityView, renderEntity, renderTerm } from '../../src/messages/name-page.ts';
import { renderNewTerms, renderTermInstead, renderUnknownTerm } from '../../src/messages/term-view.ts';
import { aSection } from '../a-section.ts';
import { callbacksOf, messageFaults, sampleEntity, sampleEpisode, stretches } from './samples.ts';

const tsmc = sampleEntity('company', '台积电', ['TSMC', 'tsmc', '台積電']);

function sampleProfile(change: Partial<Profile> = {}): Profile {
  return { entries: [], companions: [], glosses: [], named: undefined, ...change };
}

function viewOf(change: Partial<Profile>, following: EntityView['following'] = 'not-followed'): EntityView {
  return { entity: tsmc, profile: sampleProfile(change), following };
}

const onDay = (day: string, title = '一讲') =>
  sampleEpisode({ id: `ep-${day}`, date: day, title, summary: 'TSMC 的一天。' });
const entry = (day: string, reason: EntryReason = 'named') => ({ episode: onDay(day), reason });

function sampleTerm(change: Partial<GlossedTerm> = {}): GlossedTerm {
  return {
    ref: 'term-ref',
    name: '良率',
    english: 'Yield',
    glosses: [{ episode: onDay('2026-01-21'), text: '合格品所占的比例' }],
    ...change,
  };
}

describe('the page of an entity', () => {
  it('says what it is called, how often, since when, and with whom', () => {
    const companions = [sampleEntity('company', '英伟达'), sampleEntity('company', 'ASML')];
    const entries = [entry('2026-01-21'), entry('2026-01-05')];
    const view = viewOf({ entries, companions, named: { first: '2026-01-05', last: '2026-01-21' } });
    const message = renderEntity(view, 0, 'zh-Hans');
    expect(message.text).toMatch(
      /^台积电 = TSMC\n公司 · 2 期\n首次提到 2026-01-05，最近 2026-01-21\n又名：台積電\n常和 英伟达、ASML 一起出现\n\n1\. /,
    );
    expect(callbacksOf(message)).toEqual([
      'e:ep-2026-01-21',
      'e:ep-2026-01-05',
      ...companions.map(({ ref }) => `n:${ref}:0`),
      `F:${tsmc.ref}`,
      `H:${tsmc.ref}`,
      'q',
    ]);
  });

  it('gives its episodes with the reason for each', () => {
    const entries = [
      { episode: sampleEpisode({ title: '台积电的一天' }), reason: 'named' as const },
      { episode: sampleEpisode({ summary: '说到 TSMC。' }), reason: 'named' as const },
      {
        episode: sampleEpisode({ sections: [aSection('代工', '台積電扩产。')] }),
        reason: 'named' as const,
      },
      { episode: sampleEpisode(), reason: 'named' as const },
      { episode: sampleEpisode(), reason: 'listed' as const },
      { episode: sampleEpisode(), reason: 'explained' as const },
    ];
    const { text } = renderEntity(viewOf({ entries }), 0, 'zh-Hans');
    expect(text.match(/2026-01-21 · (.+)$/gm)).toEqual([
      '2026-01-21 · 标题提到',
      '2026-01-21 · 摘要提到',
      '2026-01-21 · 见“代工”',
      '2026-01-21 · 正文提到',
      '2026-01-21 · 编者列出，正文没有提到',
      '2026-01-21 · 正文有解释',
    ]);
  });

  it('does not take a part of a Latin word for a name', () => {
    const episode = sampleEpisode({ title: 'Metal prices', summary: 'Meta 的财报' });
    const view = {
      ...viewOf({ entries: [{ episode, reason: 'named' }] }),
      entity: sampleEntity('company', 'Meta'),
    };
    expect(renderEntity(view, 0, 'en').text).toContain('named in the summary');
  });

  it('shows the newest gloss with its day, and an older one only where it says something else', () => {
    const [newest, same, other] = [onDay('2026-01-21'), onDay('2026-01-12'), onDay('2026-01-05')];
    const profile = {
      entries: [newest, same, other].map((episode) => ({ episode, reason: 'named' as const })),
      glosses: [
        { episode: newest, text: '最大的代工厂' },
        { episode: same, text: '最大的代工厂' },
        { episode: other, text: '一家代工厂' },
      ],
    };
    expect(stretches(renderEntity(viewOf(profile), 0, 'en'), 'blockquote')).toEqual([
      '最大的代工厂\n— 2026-01-21',
      '一家代工厂',
    ]);
  });

  it('offers to follow or to unfollow', () => {
    const last = (following: EntityView['following']) =>
      callbacksOf(renderEntity(viewOf({}, following), 0, 'en')).slice(-3);
    expect(last('followed')).toEqual([`U:${tsmc.ref}`, `H:${tsmc.ref}`, 'q']);
    expect(last('not-followed')).toEqual([`F:${tsmc.ref}`, `H:${tsmc.ref}`, 'q']);
  });
});

describe('the page of a term', () => {
  it('says what it is in English, what each episode says of it, and what belongs with it', () => {
    const term = sampleTerm({
      acronym: 'YLD',
      glosses: [
        { episode: onDay('2026-01-21', '三'), text: '合格品所占的比例' },
        { episode: onDay('2026-01-12', '二'), text: '合格品所占的比例' },
        { episode: onDay('2026-01-08', '一'), text: undefined },
        { episode: onDay('2026-01-05', '零'), text: '好的有多少' },
      ],
    });
    const message = renderTerm({ term, related: [sampleTerm({ name: '晶圆', ref: 'wafer' })] }, 0, 'zh-Hans');
    expect(message.text).toBe(
      [
        '良率 = Yield (YLD)\n名词 · 4 期解释过 · 初见 2026-01-05',
        '1. 三\n2026-01-21\n合格品所占的比例',
        '2. 二\n2026-01-12 · 解释同上',
        '3. 一\n2026-01-08 · 只给了名称，没有解释',
        '4. 零\n2026-01-05\n好的有多少',
        '相关名词：晶圆',
      ].join('\n\n'),
    );
    expect(callbacksOf(message).slice(-4)).toEqual(['g:wafer:0', 'H:term-ref', 'G:0', 'q']);
  });

  it('turns its pages, and explains in full at the head of each', () => {
    const glosses = Array.from({ length: 20 }, (_, index) => ({
      episode: onDay(`2026-02-${String(28 - index)}`),
      text: '一样的话',
    }));
    const message = renderTerm({ term: sampleTerm({ glosses }), related: [] }, 1, 'en');
    expect(stretches(message, 'blockquote')).toEqual(['一样的话']);
    expect(callbacksOf(message)).toEqual(expect.arrayContaining(['g:term-ref:0', 'g:term-ref:2']));
    expect(renderTerm({ term: sampleTerm({ glosses }), related: [] }, 99, 'en').text).toContain('2026-02-9');
  });

  it('in Latin letters has its Chinese name in the heading', () => {
    const term = sampleTerm({ name: 'KV Cache', english: undefined, chinese: '键值缓存' });
    expect(renderTerm({ term, related: [] }, 0, 'en').text).toMatch(/^KV Cache = 键值缓存\n/);
    expect(renderTerm({ term: sampleTerm({ english: '良率' }), related: [] }, 0, 'en').text).toMatch(
      /^良率\n/,
    );
  });
});

describe.each(LANGUAGES)('terms in %s', (language) => {
  it('that are new are listed with the day of their first explanation, and the pages turn', () => {
    const terms = ['晶圆', '光刻'].map((name) => sampleTerm({ name, ref: name === '晶圆' ? 'w' : 'l' }));
    const message = renderNewTerms({ terms, total: 18 }, 1, language);
    expect(message.text).toContain('• 晶圆 = Yield · 2026-01-21\n• 光刻 = Yield · 2026-01-21');
    expect(callbacksOf(message)).toEqual(['g:w:0', 'g:l:0', 'G:0', 'G:1', 'G:2', 'q']);
  });

  it('always have a way out, whatever they are called and however much is said of them', () => {
    const long = '长\u202e'.repeat(3000);
    const episode = sampleEpisode({
      id: 'i'.repeat(32),
      title: long,
      sections: [aSection(long, long)],
    });
    const glosses = Array.from({ length: 8 }, (_, index) => ({ episode, text: `${index}${long}` }));
    const term = sampleTerm({ name: long, english: long, acronym: 'A'.repeat(400), glosses });
    const entity = sampleEntity(
      'company',
      long,
      Array.from({ length: 40 }, (_, index) => `${index}${long}`),
    );
    const profile: Profile = {
      entries: glosses.map((gloss) => ({ ...gloss, reason: 'named' })),
      companions: [entity, entity, entity],
      glosses,
      named: { first: '2026-01-05', last: '2026-01-21' },
    };
    const six = Array.from({ length: 6 }, () => term);
    const messages = [
      renderEntity({ entity, profile, following: 'followed' }, 0, language),
      renderTerm({ term, related: six }, 0, language),
      renderNewTerms({ terms: Array.from({ length: 8 }, () => term), total: 100_000 }, 7, language),
      renderNewTerms({ terms: [], total: 0 }, 0, language),
      renderUnknownTerm(long, [...six, term, term], language),
      renderUnknownTerm(long, [], language),
      renderTermInstead(long, 'company', term, language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const message of messages) {
      expect(message.text).not.toMatch(/\n…$/);
      expect(callbacksOf(message).at(-1)).toBe('q');
    }
  });
});
