import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { PRETEND_KEY } from '../model/pretend-model.ts';
import { PASSAGES, plainRequest, startModelWorld } from './model-world.ts';

const request = plainRequest(PASSAGES);
const jsonRequest = {
  ...request,
  output_config: {
    format: {
      type: 'json_schema' as const,
      schema: {
        type: 'object',
        properties: { headline: { type: 'string' } },
        required: ['headline'],
        additionalProperties: false,
      },
    },
  },
};

function textOf({ content }: Anthropic.Message): string {
  return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

describe('a refusal by status', () => {
  it.each([
    [400, Anthropic.BadRequestError, 'invalid_request_error'],
    [401, Anthropic.AuthenticationError, 'authentication_error'],
    [402, Anthropic.PaymentRequiredError, 'billing_error'],
    [403, Anthropic.PermissionDeniedError, 'permission_error'],
    [404, Anthropic.NotFoundError, 'not_found_error'],
    [413, Anthropic.ContentTooLargeError, 'request_too_large'],
    [429, Anthropic.RateLimitError, 'rate_limit_error'],
    [500, Anthropic.InternalServerError, 'api_error'],
    [504, Anthropic.InternalServerError, 'timeout_error'],
    [529, Anthropic.InternalServerError, 'overloaded_error'],
  ])('of %i is the error that the SDK has for it, for one call only', async (status, errorClass, type) => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error', status });
    const error: unknown = await client.messages.create(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({ status, type, requestID: expect.stringMatching(/^req_/) });
    expect(await client.messages.create(request)).toMatchObject({ stop_reason: 'end_turn' });
  });

  it('tells how long to wait, however long that is', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error', status: 429, retryAfterSeconds: 86_400, message: 'Come back tomorrow.' });
    const error: unknown = await client.messages.create(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ apiMessage: 'Come back tomorrow.' });
    expect(error instanceof Anthropic.RateLimitError && error.headers.get('retry-after')).toBe('86400');
  });

  it('comes before a stream as well', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error', status: 529 });
    await expect(client.messages.stream(request).finalMessage()).rejects.toMatchObject({ status: 529 });
  });

  it('is one that the SDK tries again, unless a header says otherwise', async () => {
    const { client, model } = await startModelWorld();
    const patient = client.withOptions({ maxRetries: 1 });
    model.failNext({ kind: 'error', status: 529, headers: { 'retry-after-ms': '1' } });
    expect(await patient.messages.create(request)).toMatchObject({ type: 'message' });
    expect(model.requests()).toHaveLength(2);
    model.failNext({ kind: 'error', status: 529, headers: { 'x-should-retry': 'false' } });
    await expect(patient.messages.create(request)).rejects.toMatchObject({ status: 529 });
    expect(model.requests()).toHaveLength(3);
  });

  it('waits for a call that the checks let through', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error', status: 402 });
    await expect(client.messages.create({ ...request, max_tokens: 0 })).rejects.toMatchObject({
      status: 400,
    });
    await expect(
      client.messages.countTokens({ model: request.model, messages: request.messages }),
    ).resolves.toBeDefined();
    await expect(client.messages.create(request)).rejects.toMatchObject({ status: 402 });
  });
});

describe('a connection that breaks', () => {
  it('before anything is answered is a lost connection', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'no-answer' });
    const call = client.messages.create(request);
    await expect(call).rejects.toBeInstanceOf(Anthropic.APIConnectionError);
  });

  it('without even headers ends by the timeout of the client', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'silent' });
    const call = client.messages.create(request, { timeout: 1000 });
    await expect(call).rejects.toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
    expect(await client.messages.create(request)).toMatchObject({ type: 'message' });
  });

  it('may only be slow', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'slow', ms: 20 });
    expect(await client.messages.create(request)).toMatchObject({ type: 'message' });
    model.failNext({ kind: 'slow', ms: 60_000 });
    const call = client.messages.create(request, { timeout: 1000 });
    await expect(call).rejects.toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
  });

  it('after the headers is stalled until the client gives up', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'stalls' });
    const gone = new AbortController();
    const response = await client.messages.create(request, { signal: gone.signal }).asResponse();
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    gone.abort();
    await expect(reader?.read()).rejects.toThrow(/abort/i);

    model.failNext({ kind: 'stalls' });
    const stream = client.messages.stream(request);
    stream.on('text', () => stream.abort());
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(Anthropic.APIUserAbortError);
  });

  it('in the middle of an answer is neither JSON nor a message', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'cut' });
    await expect(client.messages.create(request)).rejects.toThrow(/terminated|closed|reset/i);
  });

  it('in the middle of a stream comes after some text', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'cut' });
    let text = '';
    const stream = client.messages.stream(request).on('text', (piece) => {
      text += piece;
    });
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(Anthropic.AnthropicError);
    expect(text).not.toBe('');
    expect(textOf(await client.messages.create(request))).toContain(text);
  });

  it('may end a stream as if that were all, which only the missing end of the message tells', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'ends-early' });
    await expect(client.messages.stream(request).finalMessage()).rejects.toThrow(
      /without producing a Message/,
    );
    model.failNext({ kind: 'ends-early' });
    const types: string[] = [];
    for await (const event of await client.messages.create({ ...request, stream: true }))
      types.push(event.type);
    expect(types).toContain('content_block_delta');
    expect(types).not.toContain('message_stop');
  });

  it('may put an error into the stream', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'error-in-stream' });
    await expect(client.messages.stream(request).finalMessage()).rejects.toMatchObject({
      status: undefined,
      type: 'overloaded_error',
    });
    model.failNext({ kind: 'error-in-stream', status: 500 });
    await expect(client.messages.create(request)).rejects.toMatchObject({ status: 500, type: 'api_error' });
  });

  it('may garble the JSON, of a body or of an event', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'broken-json' });
    await expect(client.messages.create(request)).rejects.toThrow(/JSON/);
    model.failNext({ kind: 'broken-json' });
    await expect(client.messages.stream(request).finalMessage()).rejects.toThrow(/JSON/);
  });

  it('may lead to a page of HTML, which the SDK hands out as if it were a message', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'wrong-content-type' });
    expect(await client.messages.create(request)).toMatch(/^<!doctype html>/);
    model.failNext({ kind: 'wrong-content-type' });
    await expect(client.messages.stream(request).finalMessage()).rejects.toThrow(
      /without sending any chunks/,
    );
  });
});

describe('an answer that cannot be used', () => {
  it('is a refusal with status 200, before the first word or after some', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'refusal' });
    expect(await client.messages.create(request)).toMatchObject({
      content: [],
      stop_reason: 'refusal',
      stop_details: { type: 'refusal', category: null, explanation: null },
    });
    model.failNext({ kind: 'refusal', characters: 11, category: 'general_harms' });
    const message = await client.messages.stream(request).finalMessage();
    expect(message).toMatchObject({ stop_reason: 'refusal', stop_details: { category: 'general_harms' } });
    expect(textOf(message)).toBe('The harbour');
  });

  it('is cut off when the tokens are used up', async () => {
    const { client, model } = await startModelWorld();
    const whole = textOf(await client.messages.create(jsonRequest));
    model.failNext({ kind: 'truncated' });
    const half = await client.messages.create(jsonRequest);
    expect(half.stop_reason).toBe('max_tokens');
    expect(whole.startsWith(textOf(half))).toBe(true);
    expect(() => JSON.parse(textOf(half))).toThrow();
    model.failNext({ kind: 'truncated', characters: 3 });
    expect(textOf(await client.messages.stream(jsonRequest).finalMessage())).toBe('{"h');
  });

  it('is not JSON, in a complete answer', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'invalid-json' });
    const message = await client.messages.create(jsonRequest);
    expect(message.stop_reason).toBe('end_turn');
    expect(() => JSON.parse(textOf(message))).toThrow();
    model.failNext({ kind: 'invalid-json' });
    const parsing = client.messages.parse(jsonRequest);
    await expect(parsing).rejects.toBeInstanceOf(Anthropic.AnthropicError);
  });

  it('is empty', async () => {
    const { client, model } = await startModelWorld();
    model.failNext({ kind: 'empty' });
    expect(await client.messages.create(request)).toMatchObject({ content: [], stop_reason: 'end_turn' });
    model.failNext({ kind: 'empty', content: 'blank' });
    expect((await client.messages.create(request)).content).toMatchObject([{ type: 'text', text: '' }]);
    model.failNext({ kind: 'empty' });
    expect(await client.messages.stream(request).finalMessage()).toMatchObject({ content: [] });
  });

  it('begins with thinking, so that the text is not its first block', async () => {
    const { client, model } = await startModelWorld();
    for (const answer of [
      () => client.messages.create(jsonRequest),
      () => client.messages.stream(jsonRequest).finalMessage(),
    ]) {
      model.failNext({ kind: 'thinking-first' });
      const message = await answer();
      expect(message.content.map(({ type }) => type)).toEqual(['thinking', 'text']);
      expect(message.content[0]).toMatchObject({
        thinking: expect.stringMatching(/\w/),
        signature: expect.stringMatching(/\w/),
      });
      expect(JSON.parse(textOf(message))).toHaveProperty('headline');
      expect(message.usage.output_tokens_details?.thinking_tokens).toBeGreaterThan(0);
    }
  });
});

describe('a test that inspects the model', () => {
  it('gives the answers itself, in line, and failures that answer nothing do not use them up', async () => {
    const { client, model } = await startModelWorld();
    model.answerNext('First.');
    model.answerNext(({ turns }) => `There are ${turns.length} turns.`);
    model.failNext({ kind: 'error', status: 529 });
    await expect(client.messages.create(request)).rejects.toMatchObject({ status: 529 });
    expect(textOf(await client.messages.create(request))).toBe('First.');
    expect(await client.messages.stream(request).finalText()).toBe('There are 1 turns.');
    expect(textOf(await client.messages.create(request))).toContain('The harbour of Lindau');
  });

  it('sees what was asked, without the key', async () => {
    const { client, model, clock } = await startModelWorld();
    await client.messages.create(request);
    clock.advance(1000);
    await client.models.list();
    expect(model.requests()).toMatchObject([
      { method: 'POST', path: '/v1/messages', body: request, headers: { 'anthropic-version': '2026-10-21' } },
      { method: 'GET', path: '/v1/models', body: undefined, at: clock.now() },
    ]);
    expect(JSON.stringify(model.requests())).not.toContain(PRETEND_KEY);
  });
});
