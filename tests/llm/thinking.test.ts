import { describe, expect, it } from 'vitest';
import type { PretendModel } from '../../playground/model/pretend-model.ts';
import { readGrowingAnswer } from '../../src/assistant/ask/growing-answer.ts';
import { digestOf, questionOf, startAsking } from '../assistant/asking-world.ts';

const SONNET = 'claude-sonnet-5-5';

/** What was sent beside the words. */
function mannersOf(api: PretendModel) {
  return api.requests().map(({ body }) => {
    const sent = body as { max_tokens: number; thinking?: object; output_config?: { effort?: string } };
    return {
      tokens: sent.max_tokens,
      thinking: sent.thinking,
      effort: sent.output_config?.effort,
    };
  });
}

describe('a model', () => {
  it('that can be kept from thinking is', async () => {
    const { model, api, calls } = await startAsking();
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(mannersOf(api)).toEqual([{ tokens: 2_500, thinking: { type: 'disabled' }, effort: undefined }]);
    expect(calls[0]?.cost.tokensOut).toBeLessThan(1_000);
  });

  it('that always thinks is told to do so a little, and has room for it', async () => {
    const { open, api, calls } = await startAsking();
    expect(await open({ model: SONNET }).complete(digestOf())).toMatchObject({ mode: 'model' });
    expect(mannersOf(api)).toEqual([{ tokens: 4_500, thinking: undefined, effort: 'low' }]);
    expect(calls).toMatchObject([{ outcome: 'model', attempts: 1 }]);
  });

  it('of which nothing is known is told nothing, and has room all the same', async () => {
    const { open, api } = await startAsking();
    await open({ model: 'claude-opus-9' }).complete(digestOf());
    expect(mannersOf(api)).toEqual([{ tokens: 6_500, thinking: undefined, effort: undefined }]);
  });

  it('thinks as the settings say, in place of what is known', async () => {
    const { open, api } = await startAsking();
    for (const thinking of ['default', 'medium', 'off'] as const) {
      const model = open({ thinking: { 'claude-haiku-5-5': thinking } });
      expect(await model.complete(digestOf(thinking))).toMatchObject({ mode: 'model' });
    }
    const refused = open({ model: SONNET, thinking: { [SONNET]: 'off' } });
    expect(await refused.complete(digestOf())).toEqual({ mode: 'none', reason: 'unavailable' });
    expect(mannersOf(api)).toEqual([
      { tokens: 6_500, thinking: undefined, effort: undefined },
      { tokens: 6_500, thinking: undefined, effort: 'medium' },
      { tokens: 2_500, thinking: { type: 'disabled' }, effort: undefined },
      { tokens: 2_500, thinking: { type: 'disabled' }, effort: undefined },
    ]);
  });

  it('gives another answer when it thinks otherwise', async () => {
    const { model, open, api } = await startAsking();
    await model.complete(digestOf());
    await open({ thinking: { 'claude-haiku-5-5': 'low' } }).complete(digestOf());
    expect(api.requests()).toHaveLength(2);
  });
});

describe('an answer that its tokens cut off', () => {
  it('is asked for once more with twice the room', async () => {
    const { model, api, calls } = await startAsking();
    api.failNext({ kind: 'truncated' });
    const outcome = await model.complete(digestOf());
    expect(outcome).toMatchObject({ mode: 'model' });
    expect(mannersOf(api).map(({ tokens }) => tokens)).toEqual([2_500, 5_000]);
    expect(calls).toMatchObject([{ outcome: 'model', attempts: 2 }]);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'cached' });
  });

  it('is none when it is cut off again', async () => {
    const { model, api, calls } = await startAsking();
    api.failNext({ kind: 'truncated' });
    api.failNext({ kind: 'truncated' });
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'truncated' });
    expect(calls).toMatchObject([{ outcome: 'truncated', attempts: 2 }]);
  });

  it('is none where the API writes no more, or the budget has no room for it', async () => {
    const { model, open, api } = await startAsking();
    api.failNext({ kind: 'truncated' });
    api.failNext({ kind: 'error', status: 400 });
    expect(await model.complete(digestOf())).toEqual({ mode: 'none', reason: 'truncated' });
    const poor = open({ caps: { userDailyAsks: 20, dailyMicrodollars: 2_600 } });
    api.failNext({ kind: 'truncated' });
    expect(await poor.complete(digestOf('another'))).toEqual({ mode: 'none', reason: 'truncated' });
    expect(api.requests()).toHaveLength(3);
  });

  it('grows no second time before the eyes of who has seen its beginning', async () => {
    const { model, api } = await startAsking();
    for (const characters of [0, 60]) {
      api.failNext({ kind: 'truncated', characters });
      const texts: string[] = [];
      const question = questionOf(`How many boats? ${characters}`, 7);
      const outcome = await model.stream(question, (text) => texts.push(text));
      expect(outcome).toMatchObject({ mode: 'model' });
      for (const [index, text] of texts.entries()) expect(text.startsWith(texts[index - 1] ?? '')).toBe(true);
      const raw = outcome.mode === 'none' ? '' : outcome.raw;
      expect(texts.at(-1)).toBe(characters === 0 ? raw : raw.slice(0, characters));
    }
  });
});

describe('a fence around the answer', () => {
  const answer = { headline: 'H', bullets: [{ text: 'B.', paragraphs: [3] }], issues: [] };

  it.each(['```json\n', '```\n', ' \n```JSON \r\n'])('is taken off: %j', async (fence) => {
    const { model, api } = await startAsking();
    api.answerNext(`${fence}${JSON.stringify(answer, null, 2)}\n\`\`\`\n`);
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'model', value: answer });
    expect(await model.complete(digestOf())).toMatchObject({ mode: 'cached', value: answer });
  });

  it('does not keep an answer from growing', () => {
    const text = '```json\n{"answered": true, "sentences": [{"text": "One.", "passages": [3]}, {"text": "Tw';
    expect(readGrowingAnswer(text)).toEqual([{ text: 'One.', passages: [3], disagrees: false }]);
  });
});
