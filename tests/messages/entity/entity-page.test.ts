import { describe, expect, it } from 'vitest';
import type { EntryReason, GlossedTerm, PlacedEntry, ProfileEntry } from '../../../src/domain/glossary.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { pageOf } from '../../../src/messages/common/buttons.ts';
import { type EntityView, renderEntity, renderTerm } from '../../../src/messages/entity/entity-page.ts';
import {
  renderNewTerms,
  renderTermInstead,
  renderUnknownTerm,
} from '../../../src/messages/term/term-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEntity, sampleEpisode, stretches } from '../samples.ts';

const tsmc = sampleEntity('company', '台积电', ['TSMC', 'tsmc', '台積電']);

/** The first page of an entity with these episodes. */
function viewOf(entries: readonly ProfileEntry[], change: Partial<EntityView> = {}): EntityView {
  return {
    entity: tsmc,
    profile: { companions: [] },
    shown: pageOf(entries, 0),
    following: 'not-followed',
    ...change,
  };
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
    const profile = { companions, named: { first: '2026-01-05', last: '2026-01-21' } };
    const message = renderEntity(viewOf(entries, { profile }), 'zh-Hans');
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

  it('gives its episodes with the reason for each, and where they name it', () => {
    const named = (place: PlacedEntry['place']) => ({
      episode: sampleEpisode(),
      reason: 'named' as const,
      place,
    });
    const entries = [
      named({ kind: 'title' }),
      named({ kind: 'summary' }),
      named({ kind: 'section', heading: '代工' }),
      named({ kind: 'section', heading: '' }),
      named({ kind: 'text' }),
      { episode: sampleEpisode(), reason: 'listed' as const },
      { episode: sampleEpisode(), reason: 'explained' as const },
    ];
    const { text } = renderEntity(viewOf(entries), 'zh-Hans');
    expect(text.match(/2026-01-21 · (.+)$/gm)).toEqual([
      '2026-01-21 · 标题提到',
      '2026-01-21 · 摘要提到',
      '2026-01-21 · 见“代工”',
      '2026-01-21 · 见“开头”',
      '2026-01-21 · 正文提到',
      '2026-01-21 · 编者列出，正文没有提到',
      '2026-01-21 · 正文有解释',
    ]);
  });

  it('says that a tag is a label where no text names it', () => {
    const view = viewOf([entry('2026-01-21')], { entity: sampleEntity('tag', '半导体') });
    expect(renderEntity(view, 'en').text).toContain('2026-01-21 · set by the editor');
  });

  it('shows the newest gloss with its day, and an older one only where it says something else', () => {
    const entries = [
      { ...entry('2026-01-21'), gloss: '最大的代工厂' },
      { ...entry('2026-01-12'), gloss: '最大的代工厂' },
      { ...entry('2026-01-05'), gloss: '一家代工厂' },
    ];
    const profile = { companions: [], gloss: { episode: onDay('2026-01-21'), text: '最大的代工厂' } };
    expect(stretches(renderEntity(viewOf(entries, { profile }), 'en'), 'blockquote')).toEqual([
      '最大的代工厂\n— 2026-01-21',
      '一家代工厂',
    ]);
  });

  it('says nothing again that was said at the end of the page before', () => {
    const entries = ['一家代工厂', '一家代工厂', '一家工厂'].map((gloss, index) => ({
      ...entry(`2026-01-0${9 - index}`),
      gloss,
    }));
    const shown = { entries, total: 11, page: 1, pages: 2, glossBefore: '一家代工厂' };
    expect(stretches(renderEntity(viewOf([], { shown }), 'en'), 'blockquote')).toEqual(['一家工厂']);
  });

  it('offers to follow or to unfollow', () => {
    const last = (following: EntityView['following']) =>
      callbacksOf(renderEntity(viewOf([], { following }), 'en')).slice(-3);
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
    const message = renderNewTerms({ terms, total: 18, page: 1, pages: 3 }, language);
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
    const entries = glosses.map(({ text }) => ({ episode, reason: 'named' as const, gloss: text }));
    const profile = {
      companions: [entity, entity, entity],
      named: { first: '2026-01-05', last: '2026-01-21' },
      gloss: { episode: sampleEpisode({ id: 'newest' }), text: long },
    };
    const six = Array.from({ length: 6 }, () => term);
    const messages = [
      renderEntity(viewOf(entries, { entity, profile, following: 'followed' }), language),
      renderTerm({ term, related: six }, 0, language),
      renderNewTerms(
        { terms: Array.from({ length: 8 }, () => term), total: 100_000, page: 7, pages: 12_500 },
        language,
      ),
      renderNewTerms({ terms: [], total: 0, page: 0, pages: 1 }, language),
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
