import { describe, expect, it } from 'vitest';
import { messageFaults, sampleEpisode } from '../../../../tests/messages/samples.ts';
import type { AskAnswer, WhyPassages } from '../../../domain/ask-answer.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import {
  type AskView,
  exampleQuestion,
  renderAskAnswer,
  renderAskDraft,
  renderAskHowTo,
  renderAskTooLong,
} from './ask-view.ts';

const EPISODE = sampleEpisode();
const SOURCES = [
  { episodeId: EPISODE.id, section: 1 },
  { episodeId: EPISODE.id, section: 2 },
];
const ANSWERED: AskAnswer = {
  kind: 'answered',
  writer: 'model',
  mode: 'model',
  sentences: [
    { text: 'A machine puts the pattern on the wafer.', sources: [0] },
    { text: 'Packaging comes last.', sources: [0, 1] },
  ],
  sources: SOURCES,
  dropped: 2,
  extent: 'part',
};
const passages = (why: WhyPassages, text = '最后一步是封装。'): AskAnswer => ({
  kind: 'passages',
  why,
  sentences: [{ text, sources: [1] }],
  sources: SOURCES,
});
const WHYS: readonly WhyPassages[] = [
  'no-model',
  'silent',
  'waiting',
  'spent',
  'unanswered',
  'unsound',
  'unnamed',
];

function viewOf(answer: AskAnswer, change: Partial<AskView> = {}): AskView {
  const findEpisode = (id: string) => (id === EPISODE.id ? EPISODE : undefined);
  return { question: 'How is a chip made?', answer, findEpisode, dailyAsks: 20, ...change };
}

const labels = ({ buttons }: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  buttons.flat().map(({ label }) => label);

describe.each(LANGUAGES)('questions in %s', (language) => {
  it('are answered in sound messages, whatever comes of them', () => {
    const long = '长句子，'.repeat(2_000);
    const huge: AskAnswer = {
      ...ANSWERED,
      sentences: Array.from({ length: 6 }, (_, at) => ({ text: long, sources: [at] })),
      sources: Array.from({ length: 40 }, () => ({ episodeId: EPISODE.id, section: 1 })),
    };
    const answers: readonly AskAnswer[] = [
      ANSWERED,
      huge,
      { kind: 'unknown' },
      { kind: 'unavailable' },
      ...WHYS.flatMap((why) => [passages(why), passages(why, long)]),
    ];
    const messages = [
      ...answers.flatMap((answer) => [
        renderAskAnswer(viewOf(answer), language),
        renderAskAnswer(
          viewOf(answer, { question: '\u202e问'.repeat(900), findEpisode: () => undefined }),
          language,
        ),
      ]),
      renderAskHowTo([], language),
      renderAskHowTo([{ question: '名'.repeat(300), ref: 'Ab_-Ab_-' }], language),
      renderAskTooLong(300, language),
      { ...renderAskDraft('问'.repeat(900), huge, { passages: 12, seconds: 5 }, language), buttons: [] },
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const { text } of messages) expect(text).not.toMatch(/\n…$/);
  });

  it('each have a way out, and a button for each section that is still there', () => {
    const [answered, gone] = [
      renderAskAnswer(viewOf(ANSWERED), language),
      renderAskAnswer(viewOf(ANSWERED, { findEpisode: () => undefined }), language),
    ];
    expect(labels(answered)).toEqual(['1', '2', expect.anything()]);
    expect(labels(gone)).toHaveLength(1);
    for (const answer of [passages('silent'), { kind: 'unknown' } as const])
      expect(labels(renderAskAnswer(viewOf(answer), language)).at(-1)).toBe(labels(gone)[0]);
  });

  it('have examples within a question’s length', () => {
    for (const kind of ['name', 'term'] as const)
      expect(exampleQuestion(kind, '芯片', language)).toContain('芯片');
  });
});

describe('an answer', () => {
  it('numbers its sections behind each sentence and names them below', () => {
    expect(renderAskAnswer(viewOf(ANSWERED), 'en').text).toBe(
      [
        '❓ How is a chip made?',
        '',
        'A machine puts the pattern on the wafer. [1] Packaging comes last. [1][2]',
        'The episodes say nothing about the rest.',
        '',
        '1. 芯片是怎么造出来的 · 2026-01-21 · 光刻',
        '2. 芯片是怎么造出来的 · 2026-01-21 · 封装',
        '',
        '🤖 Written by a language model; figures and dates were checked against the text',
        '✂️ 2 lines were left out: the text does not support them',
      ].join('\n'),
    );
  });

  it('tells why there are passages in its place, each in its own words', () => {
    const texts = WHYS.map((why) => renderAskAnswer(viewOf(passages(why)), 'en').text.split('\n')[2]);
    expect(new Set(texts).size).toBe(WHYS.length);
    expect(texts[3]).toContain('20 times');
  });

  it('that is being written tells how far it is', () => {
    const draft = renderAskDraft('Why?', ANSWERED, { passages: 12, seconds: 0 }, 'en');
    expect(draft.text).toBe(
      '❓ Why?\n\nA machine puts the pattern on the wafer. [1] Packaging comes last. [1][2]\n\n📖 reading 12 passages…',
    );
    expect(renderAskDraft('Why?', undefined, { passages: 1, seconds: 5 }, 'en').text).toBe(
      '❓ Why?\n\n📖 reading 1 passage… 5 s',
    );
  });
});
