import type Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { HAIKU, PASSAGES, startModelWorld } from './model-world.ts';

const SONNET = 'claude-sonnet-5-5';

/** A request that says nothing of thinking. */
function asked(change: Partial<Anthropic.MessageCreateParamsNonStreaming> = {}) {
  return {
    model: HAIKU,
    max_tokens: 8_000,
    messages: [{ role: 'user' as const, content: PASSAGES }],
    ...change,
  };
}

const typesOf = ({ content }: Anthropic.Message) => content.map(({ type }) => type);
const thoughtTokens = ({ usage }: Anthropic.Message) => usage.output_tokens_details?.thinking_tokens ?? 0;

describe('a model that is told nothing', () => {
  it('thinks first, without showing it, and bills that as output', async () => {
    const { client } = await startModelWorld();
    for (const model of [HAIKU, SONNET]) {
      const message = await client.messages.create(asked({ model }));
      expect(typesOf(message)).toEqual(['thinking', 'text']);
      expect(message.content[0]).toMatchObject({ thinking: '', signature: expect.stringMatching(/\w/) });
      expect(thoughtTokens(message)).toBeGreaterThan(1_000);
      expect(message.usage.output_tokens).toBeGreaterThan(thoughtTokens(message));
    }
  });

  it('is cut off where its thinking leaves no room for the answer, whole or in a stream', async () => {
    const { client } = await startModelWorld();
    for (const max_tokens of [1_200, 1_500]) {
      const request = asked({ max_tokens });
      for (const message of [
        await client.messages.create(request),
        await client.messages.stream(request).finalMessage(),
      ]) {
        expect(message).toMatchObject({ stop_reason: 'max_tokens', usage: { output_tokens: max_tokens } });
        expect(typesOf(message)).toEqual(['thinking']);
      }
    }
    const nearly = await client.messages.create(asked({ max_tokens: 1_610 }));
    expect(typesOf(nearly)).toEqual(['thinking', 'text']);
    expect(nearly).toMatchObject({ stop_reason: 'max_tokens', usage: { output_tokens: 1_610 } });
  });

  it('thinks the less the lower its effort', async () => {
    const { client } = await startModelWorld();
    const tokens = [];
    for (const effort of ['low', 'medium', 'high', 'xhigh'] as const) {
      const request = asked({ max_tokens: 20_000, output_config: { effort } });
      tokens.push(thoughtTokens(await client.messages.create(request)));
    }
    expect(tokens.toSorted((a, b) => a - b)).toEqual(tokens);
    expect(new Set(tokens).size).toBe(4);
  });
});

describe('a model that is told not to think', () => {
  it('gives only its answer', async () => {
    const { client } = await startModelWorld();
    for (const [model, type] of [
      [HAIKU, 'disabled'],
      [SONNET, 'between_tools'],
    ] as const) {
      const message = await client.messages.create(asked({ model, max_tokens: 1_000, thinking: { type } }));
      expect(typesOf(message)).toEqual(['text']);
      expect(message.stop_reason).toBe('end_turn');
      expect(thoughtTokens(message)).toBe(0);
    }
  });

  it.each<[string, Partial<Anthropic.MessageCreateParamsNonStreaming>]>([
    ['thinking.type.between_tools', { model: SONNET, thinking: { type: 'disabled' } }],
    ['not supported at effort', { thinking: { type: 'disabled' }, output_config: { effort: 'xhigh' } }],
    ['max', { thinking: { type: 'disabled' }, output_config: { effort: 'max' } }],
    ['thinking.type.enabled', { thinking: { type: 'enabled', budget_tokens: 2_000 } }],
    ['thinking.type.enabled', { model: SONNET, thinking: { type: 'enabled', budget_tokens: 2_000 } }],
  ])('refuses what it does not take: %s', async (word, change) => {
    const { client } = await startModelWorld();
    await expect(client.messages.create(asked(change))).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(word),
    });
  });
});
