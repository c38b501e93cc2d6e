import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/document/plain-text.ts';
import { aSection } from '../a-section.ts';
import { bodyOf, sentTo } from './asking-world.ts';
import { CHIP_LINES, chipEpisode, digestAnswer, startSummaries, translateAnswer } from './summary-world.ts';

const MINUTE = 60_000;
const HEADLINE = '芯片越卖越多，工厂越建越贵';
const FALSE_LINE = '英伟达在2025年卖出了520万块芯片。';
const ENGLISH = [
  'In 2025 sales came to 3.2 million chips, and revenue grew by 45%.',
  'TSMC plans to invest 100 billion US dollars in three factories in Arizona.',
  'Chinese makers of memory have 8% of the world market.',
  'A Lithography Machine costs 350 million euros, and only 50 are made a year.',
];

describe('the summary of an episode', () => {
  it('has the headline and the lines that its paragraphs bear out, each with its section', async () => {
    const { summaries, api, checked } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES, HEADLINE));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.find(episode, 'zh-Hans')).toEqual({
      headline: HEADLINE,
      bullets: CHIP_LINES.map((text, section) => ({ text, section })),
      dropped: 0,
      read: 'all',
      writer: 'judged',
    });
    expect(checked).toEqual([{ task: 'digest', claims: 5, dropped: 0, retried: false }]);
  });

  it('says that a very long episode was read in part', async () => {
    const { summaries, api } = await startSummaries();
    const episode = chipEpisode();
    const paragraphs = Array.from({ length: 60 }, (_, at) => `第${at + 1}段。${'说'.repeat(1_200)}`);
    const long = { ...episode, sections: [...episode.sections, aSection('附录', paragraphs.join('\n\n'))] };
    api.answerNext(digestAnswer(CHIP_LINES, HEADLINE));
    await summaries.prepare([long], ['zh-Hans']);
    expect(summaries.find(long, 'zh-Hans')).toMatchObject({ read: 'part' });
  });

  it('is asked for again with the bad span named, and goes without the line that stays false', async () => {
    const { summaries, api } = await startSummaries();
    const lines = [FALSE_LINE, ...CHIP_LINES.slice(1)];
    api.answerNext(digestAnswer(lines, HEADLINE));
    api.answerNext(digestAnswer(lines, HEADLINE));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    const found = summaries.find(episode, 'zh-Hans');
    expect(found?.bullets.map(({ text }) => text)).toEqual(CHIP_LINES.slice(1));
    expect(found?.dropped).toBe(1);
    expect(bodyOf(api, 1).messages.at(-1)?.content).toContain('520万');
  });

  it('goes without a headline that says more than its lines rest on', async () => {
    const { summaries, api } = await startSummaries();
    for (const _ of ['asked', 'asked again']) api.answerNext(digestAnswer(CHIP_LINES, '芯片卖出900亿美元'));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.find(episode, 'zh-Hans')).toMatchObject({ headline: undefined, dropped: 1 });
  });

  it.each([
    ['cites a paragraph that does not exist', [{ text: CHIP_LINES[0], paragraphs: [99] }]],
    ['cites none', [{ text: CHIP_LINES[0], paragraphs: [] }]],
    ['brings an address along', [{ text: '详情见 https://example.com/x。', paragraphs: [1] }]],
    ['is no line any more', [{ text: (CHIP_LINES[0] ?? '').repeat(40), paragraphs: [1] }]],
  ])('leaves a line out that %s', async (_, bad) => {
    const { summaries, api } = await startSummaries();
    const good = JSON.parse(digestAnswer(CHIP_LINES)).bullets.slice(1);
    const answer = JSON.stringify({ headline: '', bullets: [...bad, ...good], issues: [] });
    for (const _ of ['asked', 'asked again']) api.answerNext(answer);
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.find(episode, 'zh-Hans')?.bullets.map(({ text }) => text)).toEqual(CHIP_LINES.slice(1));
  });

  it('is none with fewer than three sound lines, but of an episode that holds no more', async () => {
    const { summaries, api } = await startSummaries();
    const few = digestAnswer(CHIP_LINES.slice(0, 2));
    api.answerNext(few);
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.find(episode, 'zh-Hans')).toBeUndefined();
    const tiny = {
      ...chipEpisode({ hash: 'tiny' }),
      sections: CHIP_LINES.slice(0, 3).map((body) => aSection('', body)),
    };
    api.answerNext(
      JSON.stringify({ headline: '', bullets: [{ text: CHIP_LINES[1], paragraphs: [2] }], issues: [] }),
    );
    await summaries.prepare([tiny], ['zh-Hans']);
    expect(summaries.find(tiny, 'zh-Hans')?.bullets).toEqual([{ text: CHIP_LINES[1], section: 1 }]);
  });

  it('is compared and shown without the bold that a model sets though it is told not to', async () => {
    const { summaries, api } = await startSummaries();
    const bold = CHIP_LINES.map((line) => line.replace(/(\d[\d.]*)/u, '**$1**'));
    api.answerNext(digestAnswer(bold, `**${HEADLINE}**`));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    const found = summaries.find(episode, 'zh-Hans');
    expect(found?.bullets.map(({ text }) => text)).toEqual(CHIP_LINES);
    expect(found?.headline).toBe(HEADLINE);
  });

  it('is made of paragraphs whose signs and tables stand as they are', async () => {
    const { summaries, api } = await startSummaries();
    const body = '厂里有 2*3*4 台机器，次品率 < 10%。\n\n| 年份 | 产量 |\n| --- | --- |\n| 2024 | 4,815 吨 |';
    const episode = { ...chipEpisode({ hash: 'signs' }), sections: [aSection('', body)] };
    api.answerNext(
      JSON.stringify({
        headline: '',
        bullets: [
          { text: '厂里有 2*3*4 台机器，次品率 < 10%。', paragraphs: [1] },
          { text: '2024年的产量是4,815吨。', paragraphs: [2] },
        ],
        issues: [],
      }),
    );
    await summaries.prepare([episode], ['zh-Hans']);
    const { content } = bodyOf(api, 0).messages[0] ?? { content: '' };
    expect(content).toContain('[1] 厂里有 2*3*4 台机器，次品率 < 10%。\n[2] 年份 · 产量 2024 · 4,815 吨');
    expect(summaries.find(episode, 'zh-Hans')?.bullets.map(({ text }) => text)).toEqual([
      '厂里有 2*3*4 台机器，次品率 < 10%。',
      '2024年的产量是4,815吨。',
    ]);
  });

  it('of a huge episode costs no more than that of a long one', async () => {
    const { summaries, api } = await startSummaries();
    const body = Array.from({ length: 900 }, (_, at) => `第${at}段。${'说了很多话。'.repeat(90)}`).join(
      '\n\n',
    );
    const episode = { ...chipEpisode(), sections: [...chipEpisode().sections, aSection('长', body)] };
    expect(body.length).toBeGreaterThan(400_000);
    await summaries.prepare([episode], ['zh-Hans']);
    const { content } = bodyOf(api, 0).messages[0] ?? { content: '' };
    expect(content.length).toBeLessThan(70_000);
    for (const line of CHIP_LINES) expect(content).toContain(line);
  });
});

describe('its English', () => {
  it('is a translation with the episode’s own terms, each line compared with what the Chinese one rests on', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES, HEADLINE));
    api.answerNext(translateAnswer(ENGLISH, 'Ever more chips, ever dearer factories'));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['en']);
    const asked = bodyOf(api, 1).messages[0]?.content;
    expect(asked).toContain(
      '光刻机 = Lithography Machine\n台积电 = Taiwan Semiconductor (TSMC)\n亚利桑那 = Arizona\n</terms>',
    );
    expect(asked).not.toContain('没有英文的词');
    expect(summaries.find(episode, 'en')).toEqual({
      headline: 'Ever more chips, ever dearer factories',
      bullets: ENGLISH.map((text, section) => ({ text, section })),
      dropped: 0,
      read: 'all',
      writer: 'judged',
    });
  });

  it('goes without a line whose figure was converted, and says so', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES));
    const wrong = ENGLISH.with(3, 'A Lithography Machine costs 380 million US dollars.');
    api.answerNext(translateAnswer(wrong));
    api.answerNext(translateAnswer(wrong));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['en']);
    const found = summaries.find(episode, 'en');
    expect(found?.bullets.map(({ text }) => text)).toEqual(ENGLISH.slice(0, 3));
    expect(found?.dropped).toBe(1);
  });

  it('is none where the model answers in Chinese', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES));
    api.answerNext(translateAnswer(CHIP_LINES));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['en']);
    expect(summaries.find(episode, 'en')).toBeUndefined();
  });

  it('is none where too little of it is sound, while the Chinese stays', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES));
    for (const _ of ['asked', 'asked again'])
      api.answerNext(translateAnswer(['Revenue grew by 54%.', 'x 7', 'y 9']));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans', 'en']);
    expect(summaries.find(episode, 'en')).toBeUndefined();
    expect(summaries.find(episode, 'zh-Hans')?.bullets).toHaveLength(4);
  });
});

describe('summaries', () => {
  it('are made once for a thousand readers, a call a language, and converted for traditional readers', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES));
    api.answerNext(translateAnswer(ENGLISH));
    const episode = chipEpisode();
    const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
    const readers = Array.from({ length: 1_000 }, (_, at) => languages[at % 3] ?? 'en');
    await Promise.all(readers.map((language) => summaries.prepare([episode], [language])));
    expect(readers.every((language) => summaries.find(episode, language) !== undefined)).toBe(true);
    expect(api.requests()).toHaveLength(2);
    expect(summaries.find(episode, 'zh-Hant')?.bullets[1]?.text).toBe(
      '台積電計劃投資1000億美元，在亞利桑那州建三座工廠。',
    );
  });

  it('come back after a restart in the same words and without a call', async () => {
    const { summaries, api, restart } = await startSummaries();
    const lines = [FALSE_LINE, ...CHIP_LINES.slice(1)];
    for (const _ of ['asked', 'asked again']) api.answerNext(digestAnswer(lines));
    api.answerNext(translateAnswer(ENGLISH.slice(1)));
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans', 'en']);
    const asked = api.requests().length;
    const again = restart();
    expect(again.find(episode, 'en')).toBeUndefined();
    await again.recall([episode], ['zh-Hant', 'en']);
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      expect(again.find(episode, language)).toEqual(summaries.find(episode, language));
    }
    await again.recall([chipEpisode({ title: '别的', hash: 'other' })], ['zh-Hans']);
    expect(api.requests()).toHaveLength(asked);
  });

  it('of another text of the same episode are others', async () => {
    const { summaries, api } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES));
    await summaries.prepare([chipEpisode()], ['zh-Hans']);
    expect(summaries.find(chipEpisode({ hash: 'changed' }), 'zh-Hans')).toBeUndefined();
  });

  it('stay when the text was only touched up, also through a restart, and are made anew when a line does not hold', async () => {
    const { summaries, api, restart } = await startSummaries();
    api.answerNext(digestAnswer(CHIP_LINES, HEADLINE));
    await summaries.prepare([chipEpisode()], ['zh-Hans']);
    const touch = (hash: string, from: string, to: string) => ({
      ...chipEpisode({ hash }),
      sections: chipEpisode().sections.map(({ heading, blocks }) =>
        aSection(heading, blocks.map(plainTextOf).join('\n\n').replace(from, to)),
      ),
    });
    const typo = touch('typo', '收入增长了45%。', '收入增长了45%，');
    await summaries.prepare([typo], ['zh-Hans']);
    expect(summaries.find(typo, 'zh-Hans')).toEqual(summaries.find(chipEpisode(), 'zh-Hans'));
    expect(api.requests()).toHaveLength(1);
    const again = restart();
    await again.recall([typo], ['zh-Hans']);
    expect(again.find(typo, 'zh-Hans')).toEqual(summaries.find(typo, 'zh-Hans'));
    const changed = touch('changed', '45%', '54%');
    api.answerNext(digestAnswer(CHIP_LINES.with(0, '英伟达的收入增长了54%。')));
    await summaries.prepare([changed], ['zh-Hans']);
    expect(summaries.find(changed, 'zh-Hans')?.bullets[0]?.text).toBe('英伟达的收入增长了54%。');
    expect(api.requests()).toHaveLength(2);
  });

  it('that failed are tried again later, not at once', async () => {
    const { summaries, api, clock } = await startSummaries();
    const episode = chipEpisode();
    api.failNext({ kind: 'refusal' });
    await summaries.prepare([episode], ['zh-Hans']);
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.isMissing(episode, ['zh-Hans'])).toBe(false);
    expect(sentTo(api)).toHaveLength(1);
    clock.advance(11 * MINUTE);
    expect(summaries.isMissing(episode, ['zh-Hans'])).toBe(true);
    api.answerNext(digestAnswer(CHIP_LINES));
    await summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.find(episode, 'zh-Hans')?.bullets).toHaveLength(4);
  });

  it('are waited for only while they are made for the first time, and not for long', async () => {
    const { summaries, api, clock } = await startSummaries();
    const episode = chipEpisode();
    expect(summaries.isExpected(episode, MINUTE)).toBe(false);
    api.failNext({ kind: 'silent' });
    const made = summaries.prepare([episode], ['zh-Hans']);
    expect(summaries.isExpected(episode, MINUTE)).toBe(true);
    await expect.poll(() => api.requests().length).toBe(1);
    clock.advance(MINUTE);
    expect(summaries.isExpected(episode, MINUTE)).toBe(false);
    await made;
    expect(summaries.find(episode, 'zh-Hans')).toBeUndefined();
  });

  it('are none without a key', async () => {
    const { summaries, api } = await startSummaries({ apiKey: undefined });
    const episode = chipEpisode();
    await summaries.prepare([episode], ['zh-Hans']);
    await summaries.recall([episode], ['zh-Hans']);
    expect([summaries.isThere(), summaries.isMissing(episode, ['en'])]).toEqual([false, false]);
    expect(summaries.find(episode, 'zh-Hans')).toBeUndefined();
    expect(api.requests()).toEqual([]);
  });
});
