import { describe, expect, it } from 'vitest';
import { type AskRequest, createAsking } from '../../src/assistant/ask/asking.ts';
import { readGrowingAnswer } from '../../src/assistant/ask/growing-answer.ts';
import { type CheckedClaims, createVerifiedModel } from '../../src/assistant/verified-model.ts';
import type { AskAnswer } from '../../src/domain/ask-answer.ts';
import type { AskPassage } from '../../src/domain/passage.ts';
import type { Model, ModelOptions } from '../../src/llm/create-model.ts';
import type { TASKS } from '../../src/prompts/tasks.ts';
import { bodyOf, startAsking } from './asking-world.ts';

const TEXTS = [
  'The harbour of Lindau took in 4,200 boats this summer. That is a tenth more than the year before.',
  'The mayor wants two new piers by 2027. They would cost 3.5 million francs.',
  '湖上的渡轮今年多开了三班。周末的船票常常在前一天就卖完。',
  'A fourth paragraph that is nearest to nothing.',
];
const PASSAGES: readonly AskPassage[] = TEXTS.map((text, index) => ({
  text,
  excerpt: text.split(/(?<=[.。])/)[0] ?? text,
  episodeId: index < 2 ? 'lindau' : 'ferry',
  section: 0,
  origin: { date: '2026-01-21', title: '湖', heading: '' },
}));
const BOATS = ['Lindau took in 4,200 boats this summer.', 1] as const;
const PIERS = ['Two new piers would cost 3.5 million francs.', 2] as const;

function said(
  sentences: readonly (readonly [text: string, ...passages: number[]])[],
  answered = true,
): string {
  return JSON.stringify({
    answered,
    sentences: sentences.map(([text, ...passages]) => ({ text, passages })),
    issues: [],
  });
}

function requestOf(change: Partial<AskRequest> = {}): AskRequest {
  return { question: 'How many boats came?', earlier: [], language: 'en', userId: 7, ...change };
}

async function startAnswering(
  passages: readonly AskPassage[] | undefined = PASSAGES,
  change: Partial<ModelOptions<typeof TASKS>> = {},
) {
  const world = await startAsking(change);
  const checked: CheckedClaims[] = [];
  const asked: { question: string; earlier: readonly string[] }[] = [];
  const open = (model: Model) =>
    createAsking({
      model: createVerifiedModel({
        model,
        isThere: () => model.isThere,
        writer: () => 'model',
        archiveNames: () => ARCHIVE_NAMES,
        clock: world.clock,
        onChecked: (each) => checked.push(each),
      }),
      findPassages: async (question, earlier) => {
        asked.push({ question, earlier });
        return passages;
      },
      rewrite: async () => undefined,
      toTraditional: (text) => text.replaceAll('开', '開').replaceAll('轮', '輪'),
    });
  const asking = open(world.model);
  const answer = async (
    request: AskRequest = requestOf(),
    onGrowth: (soFar: AskAnswer) => void = () => undefined,
  ) => (await asking.look(request)).answer(onGrowth);
  return { ...world, asking, answer, asked, checked, openAsking: open };
}

const ARCHIVE_NAMES = { fold: (text: string) => text.normalize('NFKC').toLowerCase(), names: [] };

describe('an answer', () => {
  it('holds the sentences that its sources bear out, each section once, and says what was left out', async () => {
    const { answer, api } = await startAnswering();
    const again = said([BOATS, ['A pier has 77 berths.', 2], PIERS, ['渡轮多开了三班。', 3]]);
    api.answerNext(again);
    api.answerNext(again);
    expect(await answer()).toEqual({
      kind: 'answered',
      writer: 'judged',
      mode: 'model',
      dropped: 1,
      extent: 'whole',
      sentences: [
        { text: BOATS[0], sources: [0] },
        { text: PIERS[0], sources: [0] },
        { text: '渡轮多开了三班。', sources: [1] },
      ],
      sources: [
        { episodeId: 'lindau', section: 0 },
        { episodeId: 'ferry', section: 0 },
      ],
    });
    expect(api.requests()).toHaveLength(2);
  });

  it('is not trusted where it names a paragraph that there is not', async () => {
    const { answer, api } = await startAnswering();
    for (let time = 0; time < 2; time += 1) api.answerNext(said([[BOATS[0], 0], [BOATS[0], 99], [BOATS[0]]]));
    expect(await answer()).toMatchObject({ kind: 'passages', why: 'unsound' });
  });

  it('says in the bot’s words what the archive lacks, and asks nobody again for that', async () => {
    const { answer, api } = await startAnswering();
    api.answerNext(said([BOATS, ['The archive does not say how many came in 2019.']]));
    expect(await answer()).toMatchObject({
      kind: 'answered',
      extent: 'part',
      dropped: 0,
      sentences: [{ text: BOATS[0] }],
    });
    expect(api.requests()).toHaveLength(1);
  });

  it('has no numbers of its own in brackets, nothing unseen and no link that its source lacks', async () => {
    const { answer, api } = await startAnswering();
    const sly = said([
      ['Lindau took in 4,200 [3] boats\u200b this summer [1, 2].', 1],
      ['Two new piers, see evil.ru.', 2],
    ]);
    api.answerNext(sly);
    api.answerNext(sly);
    expect(await answer()).toMatchObject({
      dropped: 1,
      sentences: [{ text: 'Lindau took in 4,200 boats this summer.' }],
    });
  });

  it('comes in the script of the reader from one and the same call', async () => {
    const { answer, api } = await startAnswering();
    api.answerNext(said([['渡轮多开了三班。', 3]]));
    const texts = await Promise.all(
      (['zh-Hans', 'zh-Hant'] as const).map(async (language) => {
        const given = await answer(requestOf({ language }));
        return given.kind === 'answered' ? given.sentences.map(({ text }) => text) : given.kind;
      }),
    );
    expect(texts).toEqual([['渡轮多开了三班。'], ['渡輪多開了三班。']]);
    expect(api.requests()).toHaveLength(1);
  });

  it('is made once for fifty who ask at once', async () => {
    const { answer, api } = await startAnswering();
    api.failNext({ kind: 'slow', ms: 50 });
    api.answerNext(said([BOATS]));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, userId) =>
        answer(
          requestOf({ userId, question: userId % 2 ? 'How many boats came?' : 'How many  boats came? ' }),
        ),
      ),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(Array(50).fill('answered'));
    expect(api.requests()).toHaveLength(1);
  });

  it('grows by sentences that were checked, in order', async () => {
    const { answer, api } = await startAnswering();
    const heard: string[][] = [];
    for (let time = 0; time < 2; time += 1) api.answerNext(said([BOATS, ['It had 9,999 boats.', 1], PIERS]));
    await answer(requestOf(), (soFar) => {
      if (soFar.kind === 'answered') heard.push(soFar.sentences.map(({ text }) => text));
    });
    expect(heard).toEqual([[BOATS[0]], [BOATS[0], PIERS[0]]]);
  });
});

describe('in place of an answer', () => {
  it('stand the nearest passages, and why', async () => {
    const { answer, api } = await startAnswering();
    api.answerNext(said([], false));
    expect(await answer()).toEqual({
      kind: 'passages',
      why: 'unanswered',
      sentences: [
        { text: PASSAGES[0]?.excerpt, sources: [0] },
        { text: PASSAGES[1]?.excerpt, sources: [0] },
        { text: PASSAGES[2]?.excerpt, sources: [1] },
      ],
      sources: [
        { episodeId: 'lindau', section: 0 },
        { episodeId: 'ferry', section: 0 },
      ],
    });
    api.failNext({ kind: 'refusal' });
    expect(await answer(requestOf({ question: 'Who is the mayor?' }))).toMatchObject({ why: 'silent' });
  });

  it('stands that the archive does not know, and no call is made', async () => {
    const { answer, api, asking } = await startAnswering([]);
    expect(await answer()).toEqual({ kind: 'unknown' });
    expect((await asking.look(requestOf())).isForModel).toBe(false);
    expect(api.requests()).toEqual([]);
  });

  it('stand passages without a key, and for whoever has asked often enough', async () => {
    const { answer, openAsking, open, api } = await startAnswering(PASSAGES, {
      caps: { userDailyAsks: 1, dailyMicrodollars: 1_000_000 },
    });
    const inquiry = await openAsking(open({ apiKey: undefined })).look(requestOf());
    expect(inquiry.isForModel).toBe(false);
    expect(await inquiry.answer(() => undefined)).toMatchObject({ why: 'no-model' });
    api.answerNext(said([BOATS]));
    expect(await answer()).toMatchObject({ kind: 'answered' });
    expect(await answer(requestOf({ question: 'And the piers?' }))).toMatchObject({ why: 'spent' });
    expect(await answer()).toMatchObject({ kind: 'answered', mode: 'cached' });
  });

  it('stands that no passage names what was asked, where none does and no model says more', async () => {
    const beside = PASSAGES.map((passage) => ({ ...passage, isBeside: true as const }));
    const { openAsking, open, answer, api } = await startAnswering(beside);
    const inquiry = await openAsking(open({ apiKey: undefined })).look(requestOf());
    expect(await inquiry.answer(() => undefined)).toMatchObject({ kind: 'passages', why: 'unnamed' });
    api.answerNext(said([BOATS]));
    expect(await answer()).toMatchObject({ kind: 'answered' });
  });

  it('stand only passages of which a sentence can be an answer', async () => {
    const [first, ...others] = PASSAGES;
    const { openAsking, open } = await startAnswering([
      ...(first ? [{ ...first, excerpt: '' }] : []),
      ...others,
    ]);
    const inquiry = await openAsking(open({ apiKey: undefined })).look(requestOf());
    const shown = await inquiry.answer(() => undefined);
    expect(shown).toMatchObject({ sentences: [{ text: PASSAGES[1]?.excerpt }, {}, {}] });
    expect(shown.kind === 'passages' && shown.sources[0]).toEqual({ episodeId: 'lindau', section: 0 });
  });

  it('stands that nothing can be looked up when it cannot', async () => {
    const world = await startAsking();
    const model = createVerifiedModel({
      model: world.model,
      isThere: () => true,
      writer: () => 'model',
      archiveNames: () => ARCHIVE_NAMES,
      clock: world.clock,
      onChecked: () => undefined,
    });
    const asking = createAsking({
      model,
      findPassages: async () => undefined,
      rewrite: async () => undefined,
      toTraditional: (text) => text,
    });
    const inquiry = await asking.look(requestOf());
    expect(inquiry.extract('waiting')).toEqual({ kind: 'unavailable' });
    expect(await inquiry.answer(() => undefined)).toEqual({ kind: 'unavailable' });
  });
});

describe('a question', () => {
  it('that goes on is told with what went before, which is no source', async () => {
    const { answer, api, asked } = await startAnswering();
    api.answerNext(said([PIERS]));
    const earlier = [
      { question: 'How many\nboats came?', answer: 'Lindau took in 4,200 boats.' },
      { question: 'Who counted?', answer: '' },
    ];
    await answer(requestOf({ question: 'And the piers?', earlier }));
    expect(asked[0]?.earlier).toEqual(['How many\nboats came?', 'Who counted?']);
    const [turn] = bodyOf(api, 0).messages;
    expect(turn?.content).toContain(
      'Reader: How many boats came?\nAnswer: Lindau took in 4,200 boats.\nReader: Who counted?\n',
    );
  });

  it('is repeated on one line, without anything that a client makes a link of', async () => {
    const { asking } = await startAnswering();
    const shown = async (question: string) => (await asking.look(requestOf({ question }))).question;
    expect(await shown('What of\nthe\u200b piers?')).toBe('What of the piers?');
    const links = 'https://bad.example/x www.bad.com bad.ru/x t.me/bad @bad_bot a@bad.org /stop tg://bad';
    expect(await shown(`Piers? ${links} M2.5 3.5`)).not.toMatch(/bad|stop/);
    expect(await shown('How is M2.5 at 3.5%, U.S. or AT&T?')).toBe('How is M2.5 at 3.5%, U.S. or AT&T?');
    expect(await shown('船'.repeat(400))).toHaveLength(300);
  });
});

describe('an answer that is still being written', () => {
  const whole = said([BOATS, ['a "quoted" \\ {brace} [1]', 2]]);

  it('shows the sentences that are complete, at every length', () => {
    const counts = Array.from(whole, (_, length) => readGrowingAnswer(whole.slice(0, length + 1)).length);
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(2);
    for (let at = 1; at < counts.length; at += 1)
      expect(counts[at]).toBeGreaterThanOrEqual(counts[at - 1] ?? 0);
    expect(readGrowingAnswer(whole)[1]).toEqual({
      text: 'a "quoted" \\ {brace} [1]',
      passages: [2],
      disagrees: false,
    });
  });

  it('shows nothing of one that says it is none, or that is no such thing', () => {
    for (const text of [
      said([BOATS], false),
      '[{"a":1}]',
      'Hello {"a": [{}',
      '',
      '{"sentences":[{"text":1}]}',
    ])
      expect(readGrowingAnswer(text)).toEqual([]);
  });
});
