import { describe, expect, it } from 'vitest';
import { messageFaults, sampleEntity, sampleEpisode } from '../../../../tests/messages/samples.ts';
import { BRIEF_SPANS, type Brief, type BriefGap, type BriefLine } from '../../../domain/brief.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { briefStillComing, renderBrief, renderBriefUsage } from './brief-view.ts';

const CHIPS = sampleEpisode();
const POWER = sampleEpisode({ id: 'power', title: '电从哪里来', date: '2026-01-19' });
const NVIDIA = sampleEntity('company', '英伟达');
const LINE: BriefLine = {
  text: '英伟达要 30 万片晶圆。',
  topic: undefined,
  isNew: true,
  sources: [
    { episode: POWER, section: 1 },
    { episode: CHIPS, section: undefined },
  ],
};
const WRITTEN: Brief = {
  span: 'week',
  from: '2026-01-14',
  until: '2026-01-21',
  topics: [NVIDIA],
  headline: '都在扩张',
  lines: [LINE, { ...LINE, isNew: false, sources: [{ episode: CHIPS, section: 2 }] }],
  writer: 'model',
  dropped: 2,
  gap: undefined,
};
const TEXT: Brief = {
  ...WRITTEN,
  headline: undefined,
  lines: [{ ...LINE, isNew: undefined, topic: NVIDIA }],
  writer: 'text',
  dropped: 0,
  gap: 'late',
};
/** Whatever a model may say: half characters, marks that turn the text around, and no end. */
const HOSTILE = `\u202e*_[x](tg://user?id=1)\ud83d@all /stop https://e.example ${'很长'.repeat(3_000)}`;

const labelsOf = (brief: Brief): string[] =>
  renderBrief(brief, 'follower', undefined, 'en')
    .buttons.flat()
    .map(({ label }) => label);
const textOf = (brief: Brief): string => renderBrief(brief, 'follower', undefined, 'en').text;

describe.each(LANGUAGES)('a brief in %s', (language) => {
  it('is a sound message, whatever is in it', () => {
    const gaps: readonly BriefGap[] = ['late', 'budget', 'unsound', 'failed'];
    const hostile = { ...LINE, text: HOSTILE, topic: sampleEntity('person', HOSTILE) };
    const briefs: Brief[] = [
      WRITTEN,
      ...gaps.map((gap) => ({ ...TEXT, gap })),
      ...BRIEF_SPANS.map((span) => ({ ...TEXT, span, lines: [], topics: [] })),
      {
        ...WRITTEN,
        headline: HOSTILE,
        topics: Array.from({ length: 200 }, () => sampleEntity('person', HOSTILE)),
        lines: Array.from({ length: 6 }, () => hostile),
      },
    ];
    for (const brief of briefs) {
      for (const audience of ['follower', 'newcomer'] as const) {
        expect(messageFaults(renderBrief(brief, audience, 'Nvidia', language))).toEqual([]);
      }
    }
    expect(messageFaults(renderBriefUsage(language))).toEqual([]);
    expect(briefStillComing(language).length).toBeLessThanOrEqual(200);
  });
});

describe('a brief', () => {
  it('numbers its lines, marks what is new, and names the episodes of each', () => {
    expect(textOf(WRITTEN).split('\n')).toEqual(
      expect.arrayContaining([
        '🗞 Your week in brief · 2026-01-14 – 2026-01-21',
        'On 英伟达',
        '都在扩张',
        '1. 🆕 英伟达要 30 万片晶圆。',
        '— 电从哪里来 · 2026-01-19',
        '— 芯片是怎么造出来的 · 2026-01-21',
        '2. 英伟达要 30 万片晶圆。',
        '✂️ 2 lines were left out: the text does not support them',
      ]),
    );
  });

  it('opens each place with a button of its own', () => {
    expect(labelsOf(WRITTEN).slice(0, 4)).toEqual(['1a', '1b', '2', 'Last day only']);
    const [first, second, third] = renderBrief(WRITTEN, 'follower', undefined, 'en').buttons.flat();
    expect([first, second, third]).toMatchObject([
      { callback: 's:power:1' },
      { callback: 'e:k3f9a2xq' },
      { callback: 's:k3f9a2xq:2' },
    ]);
  });

  it('in the episodes’ words says for whom each sentence was chosen, and offers the fuller one while it is made', () => {
    expect(textOf(TEXT)).toContain('1. 英伟达要 30 万片晶圆。');
    expect(textOf(TEXT)).toContain('still writing');
    expect(labelsOf(TEXT)).toContain('✨ Fuller brief');
    expect(labelsOf({ ...TEXT, gap: 'failed' })).not.toContain('✨ Fuller brief');
  });

  it('has a name before the sentence, and once where the sentence begins with it', () => {
    const saying = (text: string) =>
      textOf({ ...TEXT, lines: [{ ...LINE, isNew: undefined, topic: NVIDIA, text }] });
    expect(saying('芯片卖光了。')).toContain('1. 英伟达 芯片卖光了。');
    expect(saying('英伟达卖芯片。')).toContain('1. 英伟达卖芯片。');
  });

  it('makes nothing of a model’s words but text', () => {
    const { entities } = renderBrief(
      { ...WRITTEN, headline: HOSTILE, lines: [{ ...LINE, text: HOSTILE }] },
      'follower',
      undefined,
      'en',
    );
    expect(new Set(entities.map(({ type }) => type))).toEqual(new Set(['bold']));
  });
});

describe('a brief without lines', () => {
  const empty: Brief = { ...TEXT, lines: [], topics: [], gap: undefined };

  it('says that nothing came out, and offers no follow beside that', () => {
    for (const audience of ['newcomer', 'omnivore'] as const) {
      const { text } = renderBrief(empty, audience, 'TSMC', 'zh-Hans');
      expect(text).toMatch(/\n\n最近一周没有新节目。用 \/latest 看看以前的。$/);
      expect(text).not.toContain('/follow TSMC');
    }
  });

  it('says to who wants only what they follow that nothing was about it', () => {
    expect(renderBrief(empty, 'follower', undefined, 'zh-Hans').text).toContain('没有谈到你关注的');
  });
});
