import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { HAIKU, plainRequest, startModelWorld } from './model-world.ts';

type BatchRequest = Anthropic.Messages.BatchCreateParams.Request;

const MINUTE = 60_000;

function item(customId: string, spoiled: object = {}): BatchRequest {
  return { custom_id: customId, params: { ...plainRequest(`Tell me about ${customId}.`), ...spoiled } };
}

async function resultsOf(
  client: Anthropic,
  id: string,
): Promise<Map<string, Anthropic.Messages.MessageBatchResult>> {
  const results = new Map<string, Anthropic.Messages.MessageBatchResult>();
  for await (const { custom_id, result } of await client.messages.batches.results(id)) {
    results.set(custom_id, result);
  }
  return results;
}

describe('a batch', () => {
  it('is worked on for two minutes of the clock and then has its results, in no order', async () => {
    const { client, clock } = await startModelWorld();
    const batch = await client.messages.batches.create({ requests: ['a', 'b', 'c'].map((id) => item(id)) });
    expect(batch).toMatchObject({
      type: 'message_batch',
      processing_status: 'in_progress',
      request_counts: { processing: 3, succeeded: 0 },
      results_url: null,
      ended_at: null,
      created_at: '2026-03-01T08:00:00.000Z',
      expires_at: '2026-03-02T08:00:00.000Z',
    });
    clock.advance(MINUTE);
    await expect(client.messages.batches.results(batch.id)).rejects.toThrow(/results_url/);
    clock.advance(MINUTE);
    const ended = await client.messages.batches.retrieve(batch.id);
    expect(ended).toMatchObject({
      processing_status: 'ended',
      request_counts: { processing: 0, succeeded: 3 },
      ended_at: '2026-03-01T08:02:00.000Z',
    });
    const results = await resultsOf(client, batch.id);
    expect([...results.keys()]).toEqual(['c', 'b', 'a']);
    expect(results.get('a')).toMatchObject({
      type: 'succeeded',
      message: { content: [{ text: 'Tell me about a.' }], usage: { service_tier: 'batch' } },
    });
  });

  it('ends when a test says so, with what the test answers', async () => {
    const { client, model } = await startModelWorld();
    const { id } = await client.messages.batches.create({ requests: [item('a'), item('b')] });
    model.answerNext('An answer for a.');
    model.settleBatches();
    const results = await resultsOf(client, id);
    expect(results.get('a')).toMatchObject({ message: { content: [{ text: 'An answer for a.' }] } });
    expect(results.get('b')).toMatchObject({ message: { content: [{ text: 'Tell me about b.' }] } });
  });

  it('checks each request only when it comes to it', async () => {
    const { client, model } = await startModelWorld();
    const requests = [
      item('good'),
      item('none', { model: 'none' }),
      item('hot', { temperature: 1 }),
      item('live', { stream: true }),
    ];
    const { id } = await client.messages.batches.create({ requests });
    model.settleBatches();
    const results = await resultsOf(client, id);
    expect(results.get('good')).toMatchObject({ type: 'succeeded' });
    expect(results.get('none')).toMatchObject({
      type: 'errored',
      error: { type: 'error', error: { type: 'not_found_error', message: 'model: none' } },
    });
    expect(results.get('hot')).toMatchObject({ error: { error: { type: 'invalid_request_error' } } });
    expect(results.get('live')).toMatchObject({ type: 'errored' });
    const { request_counts } = await client.messages.batches.retrieve(id);
    expect(request_counts).toMatchObject({ succeeded: 1, errored: 3 });
  });

  it('meets faults request by request', async () => {
    const { client, model } = await startModelWorld();
    const { id } = await client.messages.batches.create({
      requests: ['a', 'b', 'c', 'd'].map((name) => item(name)),
    });
    model.failNext({ kind: 'error', status: 529 }, 'batch-item');
    model.failNext({ kind: 'silent' }, 'batch-item');
    model.failNext({ kind: 'refusal' }, 'batch-item');
    model.settleBatches();
    const results = await resultsOf(client, id);
    expect(results.get('a')).toMatchObject({ error: { error: { type: 'overloaded_error' } } });
    expect(results.get('b')).toEqual({ type: 'expired' });
    expect(results.get('c')).toMatchObject({ type: 'succeeded', message: { stop_reason: 'refusal' } });
    expect(results.get('d')).toMatchObject({ message: { stop_reason: 'end_turn' } });
  });

  it('can be called off until it has ended', async () => {
    const { client, model } = await startModelWorld();
    const { id } = await client.messages.batches.create({ requests: [item('a')] });
    expect(await client.messages.batches.cancel(id)).toMatchObject({ processing_status: 'canceling' });
    model.settleBatches();
    expect((await resultsOf(client, id)).get('a')).toEqual({ type: 'canceled' });
    await expect(client.messages.batches.cancel(id)).rejects.toBeInstanceOf(Anthropic.BadRequestError);
    expect(await client.messages.batches.delete(id)).toEqual({ id, type: 'message_batch_deleted' });
    await expect(client.messages.batches.retrieve(id)).rejects.toBeInstanceOf(Anthropic.NotFoundError);
  });

  it('is listed, the newest first, over several pages', async () => {
    const { client } = await startModelWorld();
    const made: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      made.unshift((await client.messages.batches.create({ requests: [item(name)] })).id);
    }
    const listed: string[] = [];
    for await (const { id } of client.messages.batches.list({ limit: 2 })) listed.push(id);
    expect(listed).toEqual(made);
  });

  it.each<[string, object]>([
    ['List should have at least 1 item', { requests: [] }],
    ['unique', { requests: [item('a'), item('a')] }],
    ['requests.0.custom_id', { requests: [item('a b')] }],
    ['requests.0.params: Field required', { requests: [{ custom_id: 'a' }] }],
    ['requests: Field required', {}],
  ])('is refused as a whole with a word about it: %s', async (message, body) => {
    const { client } = await startModelWorld();
    const call = client.post('/v1/messages/batches', { body });
    await expect(call).rejects.toMatchObject({ status: 400, apiMessage: expect.stringContaining(message) });
  });

  it('meets faults as a call', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error', status: 429, retryAfterSeconds: 3600 }, 'batches');
    const call = client.messages.batches.create({ requests: [item('a')] });
    await expect(call).rejects.toBeInstanceOf(Anthropic.RateLimitError);
  });
});

describe('the usage', () => {
  it('is what the token count said before', async () => {
    const { client } = await startModelWorld();
    const { model, messages } = plainRequest('The ferry sails at nine, 船票在码头买。');
    const { input_tokens } = await client.messages.countTokens({ model, messages });
    expect(input_tokens).toBeGreaterThan(10);
    expect(input_tokens).toBeLessThan(30);
    const { usage } = await client.messages.create({ model, messages, max_tokens: 100 });
    expect(usage).toMatchObject({ input_tokens, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 });
  });

  it('writes a marked beginning to the cache once and reads it for five minutes after each use', async () => {
    const { client, clock } = await startModelWorld();
    const system = [
      {
        type: 'text' as const,
        text: 'You sum up episodes. '.repeat(40),
        cache_control: { type: 'ephemeral' as const },
      },
    ];
    const usageOf = async (question: string) =>
      (await client.messages.stream({ ...plainRequest(question), system }).finalMessage()).usage;
    const first = await usageOf('And ferry 0?');
    const written = first.cache_creation_input_tokens ?? 0;
    expect(written).toBeGreaterThan(200);
    expect(first.cache_creation).toEqual({
      ephemeral_5m_input_tokens: written,
      ephemeral_1h_input_tokens: 0,
    });
    for (let round = 0; round < 3; round++) {
      clock.advance(4 * MINUTE);
      expect(await usageOf(`And ferry ${round}?`)).toMatchObject({
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: written,
        input_tokens: first.input_tokens,
      });
    }
    clock.advance(5 * MINUTE + 1);
    expect(await usageOf('And then?')).toMatchObject({
      cache_creation_input_tokens: written,
      cache_read_input_tokens: 0,
    });
  });

  it('reads the longest beginning that is kept and writes what is marked beyond', async () => {
    const { client, clock } = await startModelWorld();
    const part = (text: string, ttl: '5m' | '1h') => ({
      type: 'text' as const,
      text: text.repeat(50),
      cache_control: { type: 'ephemeral' as const, ttl },
    });
    const ask = async (question: string) =>
      (
        await client.messages.create({
          ...plainRequest([part(question, '5m')]),
          system: [part('Rules. ', '1h')],
        })
      ).usage;
    const first = await ask('One? ');
    expect(first.cache_creation?.ephemeral_1h_input_tokens).toBeGreaterThan(0);
    clock.advance(30 * MINUTE);
    const second = await ask('Two? ');
    expect(second.cache_read_input_tokens).toBe(first.cache_creation?.ephemeral_1h_input_tokens);
    expect(second.cache_creation?.ephemeral_1h_input_tokens).toBe(0);
    expect(second.cache_creation?.ephemeral_5m_input_tokens).toBeGreaterThan(0);
  });

  it('knows the models that there are', async () => {
    const { client } = await startModelWorld();
    const names: string[] = [];
    for await (const { id } of client.models.list()) names.push(id);
    expect(names).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5']);
    expect(await client.models.retrieve(HAIKU)).toMatchObject({
      type: 'model',
      line: 'haiku',
      max_tokens: 64_000,
    });
    await expect(client.models.retrieve('none')).rejects.toBeInstanceOf(Anthropic.NotFoundError);
  });
});
