import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { PRETEND_KEY } from '../model/pretend-model.ts';
import { createClient, HAIKU, plainRequest, searchResult, startModelWorld } from './model-world.ts';

type Body = Record<string, unknown>;

/** Posts a body as it is, regardless of the SDK's types. */
async function refusalOf(
  body: Body,
  path = '/v1/messages',
): Promise<InstanceType<typeof Anthropic.APIError>> {
  const { client } = await startModelWorld();
  const error: unknown = await client.post(path, { body }).catch((thrown: unknown) => thrown);
  if (error instanceof Anthropic.APIError) return error;
  throw new Error(`taken: ${JSON.stringify(body)}`);
}

function withFormat(schema: unknown): Body {
  return { ...plainRequest(), output_config: { format: { type: 'json_schema', schema } } };
}

function objectOf(properties: Body, more: Body = {}): Body {
  return { type: 'object', properties, additionalProperties: false, ...more };
}

const marked = (text: string, more: Body = {}) => ({
  type: 'text',
  text,
  cache_control: { type: 'ephemeral', ...more },
});

describe('the key and the version', () => {
  it('refuses requests without the right key', async () => {
    const { url, model } = await startModelWorld();
    for (const key of ['   ', 'another-key', `${PRETEND_KEY}x`]) {
      const call = createClient(url, key).messages.create(plainRequest());
      await expect(call, key).rejects.toBeInstanceOf(Anthropic.AuthenticationError);
    }
    const body = JSON.stringify(plainRequest());
    const bare = await fetch(`${url}/v1/messages`, { method: 'POST', body });
    expect(bare.status).toBe(401);
    expect(await bare.json()).toMatchObject({
      type: 'error',
      error: { type: 'authentication_error', message: 'x-api-key header is required' },
      request_id: bare.headers.get('request-id'),
    });
    expect(JSON.stringify(model.requests())).not.toContain('another-key');
    expect(JSON.stringify(model.requests())).not.toContain(PRETEND_KEY);
    expect(model.requests()).toHaveLength(4);
  });

  it('takes the key in either header', async () => {
    const { url } = await startModelWorld();
    for (const key of [{ 'x-api-key': PRETEND_KEY }, { authorization: `Bearer ${PRETEND_KEY}` }]) {
      const headers = { ...key, 'anthropic-version': '2026-10-21' };
      expect((await fetch(`${url}/v1/models`, { headers })).status).toBe(200);
    }
  });

  it('requires the version of the API', async () => {
    const { client } = await startModelWorld();
    for (const version of [null, '2019-01-01']) {
      const call = client.messages.create(plainRequest(), { headers: { 'anthropic-version': version } });
      await expect(call).rejects.toMatchObject({
        status: 400,
        apiMessage: expect.stringMatching(/anthropic-version/),
      });
    }
  });

  it('knows no other paths and methods', async () => {
    const { client } = await startModelWorld();
    await expect(client.get('/v1/complete')).rejects.toBeInstanceOf(Anthropic.NotFoundError);
    await expect(client.get('/v1/messages')).rejects.toMatchObject({ status: 405 });
  });
});

describe('a request as a whole', () => {
  it('must be JSON', async () => {
    const { url } = await startModelWorld();
    const headers = { 'x-api-key': PRETEND_KEY, 'anthropic-version': '2023-06-01' };
    const broken = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body: '{"model":' });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({
      error: { message: expect.stringMatching(/not valid JSON/) },
    });
    expect((await fetch(`${url}/v1/messages`, { method: 'POST', headers })).status).toBe(400);
  });

  it('must not be larger than 32 MB', async () => {
    const { client } = await startModelWorld();
    const call = client.messages.create(plainRequest('x'.repeat(32 * 1024 * 1024)));
    await expect(call).rejects.toBeInstanceOf(Anthropic.ContentTooLargeError);
  });

  it('must fit into the context of the model', async () => {
    const error = await refusalOf(plainRequest('字'.repeat(200_001)));
    expect(error).toMatchObject({
      status: 400,
      apiMessage: expect.stringMatching(/prompt is too long: \d+ tokens > 200000 maximum/),
    });
  });

  it('names a model that there is', async () => {
    const error = await refusalOf({ ...plainRequest(), model: 'claude-haiku-9' });
    expect(error).toBeInstanceOf(Anthropic.NotFoundError);
    expect(error).toMatchObject({ type: 'not_found_error', apiMessage: 'model: claude-haiku-9' });
  });

  it.each<[string, Body]>([
    ['temperature', { temperature: 0 }],
    ['top_p', { top_p: 0.9 }],
    ['top_k', { top_k: 5 }],
    ['max_tokens: Field required', { max_tokens: undefined }],
    ['max_tokens: Input should be a valid integer', { max_tokens: 1.5 }],
    ['max_tokens: Input should be greater', { max_tokens: 0 }],
    ['max_tokens: Input should be greater', { max_tokens: -1 }],
    ['max_tokens: 64001 > 64000', { max_tokens: 64_001 }],
    ['temprature: Extra inputs', { temprature: 0 }],
    ['tools: Extra inputs', { tools: [] }],
    ['stream: Input should be', { stream: 'yes' }],
    ['stop_sequences', { stop_sequences: [' '] }],
    ['model: Field required', { model: undefined }],
    ['thinking.type.enabled', { thinking: { type: 'enabled', budget_tokens: 10 } }],
    ['thinking.adaptive.display', { thinking: { type: 'adaptive', display: 'loud' } }],
    ['output_config.effort', { output_config: { effort: 'utmost' } }],
    ['output_config.schema: Extra inputs', { output_config: { schema: {} } }],
  ])('is refused with a word about %s', async (message, spoiled) => {
    const error = await refusalOf({ ...plainRequest(), ...spoiled });
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error.type).toBe('invalid_request_error');
    expect(error.apiMessage).toContain(message);
  });
});

describe('the turns', () => {
  const user = (content: unknown) => ({ role: 'user', content });

  it.each<[string, unknown]>([
    ['messages: Field required', undefined],
    ['at least one message', []],
    ['first message must use the "user" role', [{ role: 'assistant', content: 'Hello.' }, user('Hello.')]],
    ['Unexpected role "system"', [{ role: 'system', content: 'Be brief.' }, user('Hello.')]],
    ['must end with a user message', [user('Hello.'), { role: 'assistant', content: '{"text": "' }]],
    ['messages.0: user messages must have non-empty content', [user('')]],
    ['messages.0: user messages must have non-empty content', [user([])]],
    ['text content blocks must be non-empty', [user([{ type: 'text', text: '' }])]],
    ['must contain non-whitespace text', [user([{ type: 'text', text: ' \n' }])]],
    ['cache_control cannot be set for empty text blocks', [user([marked('')])]],
    ['messages.0.content.0: Input tag "tool_result"', [user([{ type: 'tool_result' }])]],
    [
      'messages.0.content.0: Input tag "thinking"',
      [user([{ type: 'thinking', thinking: '', signature: '' }])],
    ],
    ['messages.0.content.0.text.text: Field required', [user([{ type: 'text' }])]],
    ['messages.0.content.0.text.citation: Extra', [user([{ type: 'text', text: 'Hm.', citation: true }])]],
    ['messages.0.content.0.text.citations', [user([{ type: 'text', text: 'Hm.', citations: [{}] }])]],
    ['messages.0.content: Input should be a valid list', [user(7)]],
    ['messages.0.name: Extra inputs', [{ ...user('Hello.'), name: 'Anna' }]],
  ])('are refused with a word about it: %s', async (message, messages) => {
    const error = await refusalOf({ ...plainRequest(), messages });
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error.apiMessage).toContain(message);
  });

  it('must end with the user where JSON is asked for', async () => {
    const messages = [user('Hello.'), { role: 'assistant', content: '{' }];
    const error = await refusalOf({ ...withFormat(objectOf({})), messages });
    expect(error).toMatchObject({ status: 400, apiMessage: expect.stringMatching(/prefill/) });
  });

  it('may hold what the model said and thought before', async () => {
    const { client } = await startModelWorld();
    const first = await client.messages.create({
      ...plainRequest(),
      max_tokens: 4_000,
      thinking: { type: 'adaptive' },
    });
    const messages: Anthropic.MessageParam[] = [
      ...plainRequest().messages,
      { role: 'assistant', content: first.content },
      { role: 'user', content: 'And then?' },
    ];
    expect(await client.messages.create({ ...plainRequest(), messages })).toMatchObject({ type: 'message' });
  });
});

describe('citations', () => {
  const result = searchResult('a', ['The ferry sails at nine.']);
  const uncited = { ...result, citations: { enabled: false } };
  const ask = { type: 'text', text: 'When does the ferry sail?' };
  const withContent = (...content: unknown[]): Body => ({
    ...plainRequest(),
    messages: [{ role: 'user', content }],
  });

  it('are asked for everywhere or nowhere', async () => {
    const { citations: _, ...silent } = result;
    const document = {
      type: 'document',
      source: { type: 'text', media_type: 'text/plain', data: 'The ferry sails at ten.' },
    };
    for (const other of [uncited, silent, document]) {
      const error = await refusalOf(withContent(result, other, ask));
      expect(error).toMatchObject({ status: 400, apiMessage: expect.stringMatching(/all or none/) });
    }
  });

  it('do not go together with a schema', async () => {
    const { output_config } = withFormat(objectOf({ text: { type: 'string' } }));
    const error = await refusalOf({ ...withContent(result, ask), output_config });
    expect(error).toMatchObject({ status: 400, apiMessage: expect.stringMatching(/citations/) });
    const { client } = await startModelWorld();
    const taken = client.post('/v1/messages', { body: { ...withContent(uncited, ask), output_config } });
    await expect(taken).resolves.toMatchObject({ type: 'message' });
  });

  it.each<[string, unknown]>([
    ['source: Field required', { ...result, source: undefined }],
    ['title: Field required', { ...result, title: undefined }],
    ['content: List should have at least 1 item', { ...result, content: [] }],
    ['content.0.type', { ...result, content: [{ type: 'image', source: {} }] }],
    ['citations.enabled: Input should be a valid boolean', { ...result, citations: { enabled: 1 } }],
    ['citations.on: Extra inputs', { ...result, citations: { on: true } }],
  ])('want a whole search result: %s', async (message, broken) => {
    const error = await refusalOf(withContent(broken, ask));
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error.apiMessage).toContain(message);
  });
});

describe('cache marks', () => {
  it('are four at most, over the whole request', async () => {
    const system = ['one', 'two', 'three'].map((text) => marked(text));
    const four = { ...plainRequest(), system, messages: [{ role: 'user', content: [marked('four')] }] };
    const { client } = await startModelWorld();
    await expect(client.post('/v1/messages', { body: four })).resolves.toMatchObject({ type: 'message' });
    for (const more of [
      { messages: [{ role: 'user', content: [marked('four'), marked('five')] }] },
      { cache_control: { type: 'ephemeral' } },
    ]) {
      const error = await refusalOf({ ...four, ...more });
      expect(error.apiMessage).toBe('A maximum of 4 blocks with cache_control may be provided. Found 5.');
    }
  });

  it.each<[string, unknown[]]>([
    ['cache_control.type', [{ type: 'text', text: 'a', cache_control: { type: 'forever' } }]],
    ['cache_control.ttl', [marked('a', { ttl: '2h' })]],
    ['must not come after', [marked('a'), marked('b', { ttl: '1h' })]],
  ])('are of the known kinds, the long-lived first: %s', async (message, system) => {
    expect((await refusalOf({ ...plainRequest(), system })).apiMessage).toContain(message);
  });
});

describe('a schema', () => {
  const text = { type: 'string' };

  it.each<[string, unknown]>([
    ['must be explicitly set to false', { type: 'object', properties: { text } }],
    ["'additionalProperties: true' is not supported", { ...objectOf({ text }), additionalProperties: true }],
    ['must be explicitly set to false', objectOf({ list: { type: 'array', items: { type: 'object' } } })],
    [
      "For 'string' type, property 'minLength' is not supported",
      objectOf({ text: { ...text, minLength: 1 } }),
    ],
    ["For 'string' type, property 'pattern' is not supported", objectOf({ text: { ...text, pattern: 'a' } })],
    ['properties minimum, maximum are', objectOf({ n: { type: 'integer', minimum: 1, maximum: 5 } })],
    [
      "For 'array' type, property 'maxItems'",
      objectOf({ list: { type: 'array', items: text, maxItems: 3 } }),
    ],
    ["'minItems' values other than 0 or 1", objectOf({ list: { type: 'array', items: text, minItems: 3 } })],
    ["property 'oneOf' is not supported", objectOf({ any: { type: 'string', oneOf: [text] } })],
    ['String format "colour"', objectOf({ text: { ...text, format: 'colour' } })],
    ['type "date" is not supported', objectOf({ day: { type: 'date' } })],
    ['Schema type is required', objectOf({ any: {} })],
    ['enum must be', objectOf({ choice: { enum: [{ a: 1 }] } })],
    ['required should be', objectOf({ text }, { required: ['txt'] })],
    ['cannot be resolved', objectOf({ text: { $ref: 'https://example.com/schema.json' } })],
    ['Recursive schemas', objectOf({ inner: { $ref: '#' } })],
    [
      'too many optional parameters (25',
      objectOf(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`p${index}`, text]))),
    ],
    ['output_config.format.schema: Field required', undefined],
  ])('is refused with a word about it: %s', async (message, schema) => {
    const error = await refusalOf(withFormat(schema));
    expect(error).toBeInstanceOf(Anthropic.BadRequestError);
    expect(error.apiMessage).toMatch(/^output_config\.format\.schema/);
    expect(error.apiMessage).toContain(message);
  });
});

describe('a token count', () => {
  it('is refused as an answer would be', async () => {
    const path = '/v1/messages/count_tokens';
    const { max_tokens: _, ...counted } = plainRequest();
    expect(await refusalOf({ ...counted, model: 'none' }, path)).toMatchObject({ status: 404 });
    expect(await refusalOf(plainRequest(), path)).toMatchObject({
      apiMessage: expect.stringMatching(/max_tokens: Extra inputs/),
    });
    expect(await refusalOf({ model: HAIKU, messages: [] }, path)).toMatchObject({ status: 400 });
  });
});
