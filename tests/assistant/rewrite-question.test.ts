import { describe, expect, it } from 'vitest';
import { createAsking } from '../../src/assistant/ask/asking.ts';
import { createRewriteQuestion } from '../../src/assistant/ask/rewrite-question.ts';
import { createVerifiedModel } from '../../src/assistant/verified-model.ts';
import type { Rewrite } from '../../src/domain/passage.ts';
import type { Model, ModelOptions } from '../../src/llm/create-model.ts';
import type { TASKS } from '../../src/prompts/tasks.ts';
import { bodyOf, CAPS, startAsking } from './asking-world.ts';

const QUESTION = 'How many boats came last month?';
const WRITTEN = {
  chinese: '渡口 船只 数量',
  english: 'harbour boats number',
  names: ['Lindau', '林道'],
  from: '2026-02-01',
  until: '2026-02-28',
  issues: [],
};
const USER = 7;

async function startRewriting(change: Partial<ModelOptions<typeof TASKS>> = {}) {
  const world = await startAsking(change);
  const verified = (model: Model) =>
    createVerifiedModel({
      model,
      isThere: () => model.isThere,
      writer: () => 'model',
      archiveNames: () => ({ fold: (text) => text, names: [] }),
      clock: world.clock,
      onChecked: () => undefined,
    });
  const rewriteWith = (model: Model) => createRewriteQuestion(verified(model), world.clock);
  return { ...world, verified, rewriteWith, rewrite: rewriteWith(world.model) };
}

describe('a rewrite of a question', () => {
  it('gives other words, names and days, from one call that says what day it is', async () => {
    const { rewrite, api } = await startRewriting();
    api.answerNext(JSON.stringify(WRITTEN));
    expect(await rewrite(QUESTION, ['Who is\nthe mayor?'], USER)).toEqual({
      wordings: [WRITTEN.chinese, WRITTEN.english],
      names: WRITTEN.names,
      from: '2026-02-01',
      until: '2026-02-28',
    });
    expect(api.requests()).toHaveLength(1);
    const content = bodyOf(api, 0).messages[0]?.content;
    expect(content).toContain('2026-03-01');
    expect(content).toContain('Who is the mayor?');
  });

  it('is made once a day for everybody who asks the same', async () => {
    const { rewrite, api, clock } = await startRewriting();
    api.answerNext(JSON.stringify(WRITTEN));
    await rewrite(QUESTION, [], USER);
    expect(await rewrite(QUESTION, [], USER + 1)).toMatchObject({ names: WRITTEN.names });
    expect(api.requests()).toHaveLength(1);
    clock.advance(24 * 3_600_000);
    api.answerNext(JSON.stringify({ ...WRITTEN, from: '', until: '' }));
    expect(await rewrite(QUESTION, [], USER)).toMatchObject({ from: undefined, until: undefined });
    expect(api.requests()).toHaveLength(2);
  });

  it('is none without a model, and where the model fails or says anything else', async () => {
    const { rewrite, rewriteWith, open, api } = await startRewriting();
    expect(await rewriteWith(open({ apiKey: undefined }))(QUESTION, [], USER)).toBeUndefined();
    api.failNext({ kind: 'refusal' });
    expect(await rewrite(QUESTION, [], USER)).toBeUndefined();
    api.answerNext(JSON.stringify({ ...WRITTEN, from: 'in February' }));
    expect(await rewrite('And the piers?', [], USER)).toBeUndefined();
  });

  it('takes none of the asks that a user has, and is not made more often than those', async () => {
    const { rewrite, api, verified, model } = await startRewriting({ caps: { ...CAPS, userDailyAsks: 1 } });
    api.answerNext(JSON.stringify(WRITTEN));
    expect(await rewrite(QUESTION, [], USER)).toBeDefined();
    expect(await rewrite('And the piers?', [], USER)).toBeUndefined();
    api.answerNext(JSON.stringify({ answered: false, sentences: [], issues: [] }));
    const ask = {
      task: 'ask',
      language: 'en',
      variables: { question: QUESTION, earlier: '', passages: '[1] A pier.' },
      deadlineMs: 20_000,
      userId: USER,
    } as const;
    const reading = {
      paragraphs: [{ text: 'A pier.' }],
      claimsOf: () => [],
      withText: <Value>(value: Value) => value,
    };
    expect(await verified(model).complete(ask, reading)).toMatchObject({ mode: 'model' });
    expect(api.requests()).toHaveLength(2);
  });

  it('is handed to the search beside the question, and only where there is one', async () => {
    const { rewrite, verified, model, api } = await startRewriting();
    const handed: (Rewrite | undefined)[] = [];
    const asking = createAsking({
      model: verified(model),
      rewrite,
      findPassages: async (_question, _earlier, rewritten) => {
        handed.push(rewritten);
        return [];
      },
      toTraditional: (text) => text,
    });
    api.answerNext(JSON.stringify(WRITTEN));
    const request = { question: QUESTION, earlier: [], language: 'en', userId: USER } as const;
    await asking.look(request);
    api.failNext({ kind: 'refusal' });
    await asking.look({ ...request, question: 'And the piers?' });
    expect(handed).toMatchObject([{ names: WRITTEN.names }, undefined]);
  });
});
