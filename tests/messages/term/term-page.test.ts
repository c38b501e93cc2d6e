import { describe, expect, it } from 'vitest';
import type { GlossedTerm } from '../../../src/domain/glossary.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderTerm } from '../../../src/messages/term/term-page.ts';
import {
  renderNewTerms,
  renderTermInstead,
  renderUnknownTerm,
} from '../../../src/messages/term/term-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEpisode, stretches } from '../samples.ts';

const onDay = (day: string, title = '一讲') =>
  sampleEpisode({ id: `ep-${day}`, date: day, title, summary: 'TSMC 的一天。' });

function sampleTerm(change: Partial<GlossedTerm> = {}): GlossedTerm {
  return {
    ref: 'term-ref',
    name: '良率',
    english: 'Yield',
    glosses: [{ episode: onDay('2026-01-21'), text: '合格品所占的比例' }],
    ...change,
  };
}

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
    const six = Array.from({ length: 6 }, () => term);
    const messages = [
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
