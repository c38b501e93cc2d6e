import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderEpisode, renderTerms } from '../../../src/messages/episode/episode-view.ts';
import { aSection } from '../../a-section.ts';
import { callbacksOf, messageFaults, sampleEpisode, sampleMention, stretches } from '../samples.ts';

function longSections(count: number) {
  return Array.from({ length: count }, (_, index) => aSection(`第 ${index} 节 ${'长'.repeat(60)}`, '字'));
}

const mentions = [
  sampleMention('company', '台积电'),
  sampleMention('company', 'OpenAI', false),
  sampleMention('person', '周明'),
  sampleMention('tag', '半导体'),
];

describe('an episode', () => {
  it('tells who, when, what, why and what it is about, and marks what the text does not name', () => {
    const episode = sampleEpisode();
    const [message] = renderEpisode({ episode, mentions, summary: episode.summary }, 'zh-Hans');
    expect(message?.text).toBe(
      [
        '芯片是怎么造出来的',
        '林一 · 2026-01-21',
        '嘉宾：周明',
        '',
        '从沙子到晶圆，一块芯片要走过上千道工序。',
        '',
        '💡 良率决定成本。',
        '',
        '本期谈到',
        '公司：台积电、OpenAI*',
        '人物：周明',
        '标签：半导体',
        '* 编者列出，正文没有提到',
        '',
        '全文共 3 节，点下面的按钮读。',
      ].join('\n'),
    );
  });

  it('has a button for each section, for terms, follows, source and neighbours', () => {
    const episode = sampleEpisode();
    const [message] = renderEpisode(
      {
        episode,
        mentions,
        summary: undefined,
        older: sampleEpisode({ id: 'old' }),
        newer: sampleEpisode({ id: 'new' }),
      },
      'zh-Hans',
    );
    expect(message?.buttons.map((row) => row.map((button) => button.label))).toEqual([
      ['开头'],
      ['光刻'],
      ['封装'],
      ['名词解释 3', '关注相关', '来源'],
      ['‹ 上一期', '下一期 ›'],
    ]);
    expect(message && callbacksOf(message)).toEqual([
      's:k3f9a2xq:0',
      's:k3f9a2xq:1',
      's:k3f9a2xq:2',
      't:k3f9a2xq',
      'a:k3f9a2xq',
      'e:old',
      'e:new',
    ]);
  });

  it('names author and guest only where they are other people', () => {
    const text = (change: Parameters<typeof sampleEpisode>[0]) =>
      renderEpisode({ episode: sampleEpisode(change), mentions: [], summary: undefined }, 'zh-Hans')[0]?.text;
    expect(text({ author: '编辑部' })).toContain('作者：编辑部 · 嘉宾：周明');
    expect(text({ guest: '林一' })).not.toContain('嘉宾');
    expect(text({ speaker: undefined, guest: undefined })).toContain('\n林一 · 2026-01-21\n');
  });

  it('puts an address too long for a button into the text', () => {
    const episode = sampleEpisode({ source: `https://example.com/${'x'.repeat(1000)}` });
    const [message] = renderEpisode({ episode, mentions: [], summary: undefined }, 'en');
    expect(message && stretches(message, 'text_link')).toEqual(['Source']);
  });

  it('numbers the buttons of many sections, all of them within reach, page by page', () => {
    for (const language of LANGUAGES) {
      for (const [count, pages] of [
        [17, 1],
        [40, 1],
        [41, 2],
        [185, 5],
      ] as const) {
        const episode = sampleEpisode({ sections: longSections(count), id: 'i'.repeat(32) });
        const view = { episode, mentions, summary: undefined, older: episode, newer: episode };
        const shown = Array.from({ length: pages }, (_, page) => renderEpisode(view, language, page));
        expect(shown.flat().flatMap(messageFaults)).toEqual([]);
        const opened = shown
          .flat()
          .flatMap(callbacksOf)
          .filter((data) => data.startsWith('s:'));
        expect(opened).toEqual(Array.from({ length: count }, (_, index) => `s:${episode.id}:${index}`));
        for (const [page, messages] of shown.entries()) {
          const text = messages.map((message) => message.text).join('\n');
          expect(text).toContain(`\n${page * 40 + 1}. 第 ${page * 40} 节`);
          expect(text.includes(`${page + 1}/${pages}`)).toBe(pages > 1);
        }
      }
    }
  });

  it('turns the pages of its sections, and shows the last one where a page is gone', () => {
    const view = {
      episode: sampleEpisode({ sections: longSections(100) }),
      mentions: [],
      summary: undefined,
    };
    const turns = (page: number) =>
      renderEpisode(view, 'zh-Hans', page)
        .flatMap(callbacksOf)
        .filter((data) => data.startsWith('E:'));
    expect(turns(0)).toEqual(['E:k3f9a2xq:0', 'E:k3f9a2xq:1']);
    expect(turns(1)).toEqual(['E:k3f9a2xq:0', 'E:k3f9a2xq:1', 'E:k3f9a2xq:2']);
    expect(renderEpisode(view, 'zh-Hans', 9)).toEqual(renderEpisode(view, 'zh-Hans', 2));
    expect(renderEpisode(view, 'zh-Hans', 2)[0]?.text).toContain('全文共 100 节，这里是第 3/3 页');
  });

  it('survives two hundred names, and nothing at all', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      sampleMention('company', `公司${index}${'名'.repeat(200)}`, index % 2 > 0),
    );
    const bare = sampleEpisode({
      speaker: undefined,
      author: undefined,
      guest: undefined,
      source: undefined,
      insight: undefined,
      sections: [],
      terms: [],
    });
    for (const language of LANGUAGES) {
      expect(
        renderEpisode({ episode: sampleEpisode(), mentions: many, summary: '' }, language).flatMap(
          messageFaults,
        ),
      ).toEqual([]);
      expect(
        renderEpisode({ episode: bare, mentions: [], summary: undefined }, language).flatMap(messageFaults),
      ).toEqual([]);
    }
  });
});

describe('terms', () => {
  it('show name, original with acronym, and explanation', () => {
    const [message] = renderTerms(sampleEpisode(), [], 'zh-Hans');
    expect(message?.text).toContain('晶圆  Wafer\n切成芯片之前的硅片');
    expect(message?.text).toContain('台积电  Taiwan Semiconductor Manufacturing Co. (TSMC)');
    expect(message && callbacksOf(message)).toEqual(['e:k3f9a2xq']);
  });

  it('survive none and very many', () => {
    const terms = Array.from({ length: 300 }, (_, index) => ({
      name: `词${index}`,
      gloss: '解释'.repeat(20),
    }));
    expect(renderTerms(sampleEpisode({ terms: [] }), [], 'en').flatMap(messageFaults)).toEqual([]);
    const pages = terms.map(({ name }, index) => ({
      name: name.repeat(20),
      ref: `ref_${index}`.padEnd(8, '-'),
    }));
    expect(renderTerms(sampleEpisode({ terms }), pages, 'en').flatMap(messageFaults)).toEqual([]);
  });

  it('open the pages that say more, at most twenty-four, beside the way back', () => {
    const pages = Array.from({ length: 30 }, (_, index) => ({ name: `词${index}`, ref: `ref-${index}` }));
    const [message] = renderTerms(sampleEpisode(), pages, 'zh-Hant');
    const callbacks = message ? callbacksOf(message) : [];
    expect(callbacks).toHaveLength(25);
    expect([callbacks[0], callbacks.at(-2), callbacks.at(-1)]).toEqual([
      'g:ref-0:0',
      'g:ref-23:0',
      'e:k3f9a2xq',
    ]);
  });
});
