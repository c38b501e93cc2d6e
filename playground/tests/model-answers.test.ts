import type Anthropic from '@anthropic-ai/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tries } from '../../tests/tries.ts';
import {
  HAIKU,
  type ModelWorld,
  PASSAGES,
  paragraphOf,
  plainRequest,
  searchResult,
  startModelWorld,
} from './model-world.ts';

type Schema = Record<string, unknown>;

const text = { type: 'string' };
const cites = { type: 'array', items: { type: 'integer' } };

function objectOf(properties: Schema): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function textOf({ content }: Anthropic.Message): string {
  return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

async function fill({ client }: ModelWorld, schema: Schema, prompt = PASSAGES): Promise<unknown> {
  const format = { type: 'json_schema' as const, schema };
  const message = await client.messages.create({ ...plainRequest(prompt), output_config: { format } });
  return JSON.parse(textOf(message));
}

describe('an answer by a schema', () => {
  it('has bullets that stand word for word in the paragraphs which they name', async () => {
    const world = await startModelWorld();
    const bullets = { type: 'array', items: objectOf({ text, paragraphs: cites }) };
    const schema = objectOf({ headline: text, bullets });
    const answer = (await fill(world, schema)) as {
      headline: string;
      bullets: { text: string; paragraphs: number[] }[];
    };
    expect(PASSAGES).toContain(answer.headline);
    expect(answer.bullets).toHaveLength(3);
    expect(new Set(answer.bullets.flatMap(({ paragraphs }) => paragraphs)).size).toBe(3);
    for (const bullet of answer.bullets) {
      expect(paragraphOf(bullet.paragraphs[0] ?? -1)).toContain(bullet.text);
      expect(bullet.text).not.toBe(answer.headline);
    }
    expect(await fill(await startModelWorld(), schema)).toEqual(answer);
  });

  it('takes the first choice, answers false, and reports no problems', async () => {
    const schema = objectOf({
      tone: { enum: ['calm', 'loud'] },
      version: { const: 7 },
      urgent: { type: 'boolean' },
      warnings: { type: 'array', items: text },
      more: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/more' }] },
      when: { type: 'string', format: 'date' },
    });
    const defs = { $defs: { more: objectOf({ quote: text, paragraph: { type: ['integer', 'null'] } }) } };
    const answer = await fill(await startModelWorld(), { ...schema, ...defs });
    expect(answer).toMatchObject({
      tone: 'calm',
      version: 7,
      urgent: false,
      warnings: [],
      when: '2026-01-01',
    });
    const { more } = answer as { more: { quote: string; paragraph: number } };
    expect(paragraphOf(more.paragraph)).toContain(more.quote);
  });

  it('does without numbered paragraphs, and without any words at all', async () => {
    const world = await startModelWorld();
    const schema = objectOf({ text, cites });
    expect(await fill(world, schema, 'A lone line about boats.')).toEqual({
      text: 'A lone line about boats.',
      cites: [1],
    });
    expect(await fill(world, schema, '…')).toMatchObject({ text: expect.stringMatching(/nothing to read/) });
  });

  it('finds the paragraphs in the system prompt where the user brings none', async () => {
    const { client } = await startModelWorld();
    const format = { type: 'json_schema' as const, schema: objectOf({ text, cites }) };
    const request = { ...plainRequest(), system: PASSAGES, output_config: { format } };
    expect(JSON.parse(textOf(await client.messages.create(request)))).toMatchObject({ cites: [3] });
  });

  it('is valid for any schema that is taken', async () => {
    const world = await startModelWorld();
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const { schema: schemas } = fc.letrec<{ schema: Schema }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom<Schema>(
          text,
          { type: 'integer' },
          { type: 'number' },
          { type: 'boolean' },
          { type: 'null' },
          { enum: ['one', 'two', 3, null] },
          { const: 'fixed' },
          { type: 'string', format: 'date-time' },
          { type: 'string', format: 'uuid' },
          { type: 'string', format: 'email' },
          { type: 'string', format: 'uri' },
        ),
        fc.dictionary(name, tie('schema'), { maxKeys: 4 }).map(objectOf),
        tie('schema').map((items): Schema => ({ type: 'array', items, minItems: 1 })),
        fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf): Schema => ({ anyOf })),
      ),
    }));
    const property = fc.asyncProperty(fc.dictionary(name, schemas, { maxKeys: 4 }), async (properties) => {
      const schema = objectOf(properties);
      const answer = await fill(world, schema);
      expect(z.fromJSONSchema(schema as never).safeParse(answer).error).toBeUndefined();
    });
    await fc.assert(property, tries(60));
  });
});

describe('an answer in plain text', () => {
  it('repeats what it was given, the same each time', async () => {
    const { client } = await startModelWorld();
    const first = textOf(await client.messages.create(plainRequest(PASSAGES)));
    expect(first).toBe('The harbour of Lindau took in 4,200 boats this summer.\nNobody had counted on it.');
    expect(textOf(await client.messages.create(plainRequest(PASSAGES)))).toBe(first);
  });

  it('is no longer than its tokens and ends at a stop sequence', async () => {
    const { client } = await startModelWorld();
    const short = await client.messages.create({ ...plainRequest(PASSAGES), max_tokens: 3 });
    expect(short).toMatchObject({ stop_reason: 'max_tokens', usage: { output_tokens: 3 } });
    expect(textOf(short)).toBe('The harbour ');
    const stopped = await client.messages.create({
      ...plainRequest(PASSAGES),
      stop_sequences: ['of', ' took'],
    });
    expect(stopped).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: 'of' });
    expect(textOf(stopped)).toBe('The harbour ');
  });

  it('thinks first where thinking is asked for, and shows it where that is asked for', async () => {
    const { client } = await startModelWorld();
    const request = { ...plainRequest(), max_tokens: 4_000 };
    const thought = await client.messages.create({
      ...request,
      thinking: { type: 'adaptive', display: 'summarized' },
    });
    expect(thought.content[0]).toMatchObject({ type: 'thinking', thinking: expect.stringMatching(/\w/) });
    const hidden = await client.messages
      .stream({ ...request, thinking: { type: 'adaptive' } })
      .finalMessage();
    expect(hidden.content[0]).toMatchObject({
      type: 'thinking',
      thinking: '',
      signature: expect.stringMatching(/\w/),
    });
    expect(hidden.content[1]).toMatchObject({ type: 'text', text: 'Say something.' });
  });
});

describe('an answer with citations', () => {
  const results = [
    searchResult('e/1', ['Bread is dearer again.', 'A loaf costs four francs now.']),
    searchResult('e/2', ['湖上的渡轮今年多开了三班。周末的船票卖得很快。', 'The pier is closed on Mondays.']),
  ];
  const ask = { type: 'text' as const, text: '渡轮今年开几班？ Is the pier closed?' };
  const request = plainRequest([...results, ask]);

  it('quotes two passages near the question, each with its place', async () => {
    const { client } = await startModelWorld();
    const { content } = await client.messages.create(request);
    expect(content).toEqual([
      {
        type: 'text',
        text: 'The pier is closed on Mondays.',
        citations: [
          {
            type: 'search_result_location',
            cited_text: 'The pier is closed on Mondays.',
            search_result_index: 1,
            source: 'e/2',
            title: 'Episode e/2',
            start_block_index: 1,
            end_block_index: 2,
          },
        ],
      },
      { type: 'text', text: '\n', citations: null },
      {
        type: 'text',
        text: '湖上的渡轮今年多开了三班。',
        citations: [
          expect.objectContaining({ search_result_index: 1, start_block_index: 0, end_block_index: 1 }),
        ],
      },
    ]);
  });

  it('streams them after the text that they belong to, and ends as the same message', async () => {
    const { client } = await startModelWorld();
    const stream = client.messages.stream(request);
    const seen: string[] = [];
    stream.on('text', () => seen.push('text')).on('citation', () => seen.push('citation'));
    const streamed = await stream.finalMessage();
    expect(seen.filter((name) => name === 'citation')).toHaveLength(2);
    expect(seen.indexOf('text')).toBeLessThan(seen.indexOf('citation'));
    const { id: _, ...whole } = await client.messages.create(request);
    expect(streamed).toMatchObject(JSON.parse(JSON.stringify(whole)));
  });

  it('cites nothing where citations are not enabled', async () => {
    const { client } = await startModelWorld();
    const silent = results.map((result) => ({ ...result, citations: { enabled: false } }));
    const { content } = await client.messages.create(plainRequest([...silent, ask]));
    expect(content).toMatchObject([{ type: 'text', citations: null }]);
  });
});

describe('a stream', () => {
  it('has the events of the API in their order', async () => {
    const { client } = await startModelWorld();
    const types: string[] = [];
    for await (const event of await client.messages.create({ ...plainRequest(), stream: true })) {
      types.push(event.type);
    }
    expect(types).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  it('ends as the message that is answered whole, with the same usage', async () => {
    const { client } = await startModelWorld();
    const streamed = await client.messages.stream(plainRequest(PASSAGES)).finalMessage();
    const { id, ...whole } = await client.messages.create(plainRequest(PASSAGES));
    expect(streamed).toMatchObject(JSON.parse(JSON.stringify(whole)));
    expect(streamed.id).toMatch(/^msg_01/);
    expect(streamed.id).not.toBe(id);
    expect(streamed.model).toBe(HAIKU);
  });

  it('never breaks a character in two', async () => {
    const { client, model } = await startModelWorld();
    const odd = `${'x'.repeat(23)}😀${'渡'.repeat(40)}😀`;
    model.answerNext(odd);
    const pieces: string[] = [];
    await client.messages
      .stream(plainRequest())
      .on('text', (piece) => pieces.push(piece))
      .finalText();
    expect(pieces.join('')).toBe(odd);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => Buffer.from(piece).toString() === piece)).toBe(true);
  });
});

describe('hostile text', () => {
  it.each([
    ['brackets', '['.repeat(700_000)],
    ['numbers', '[1]'.repeat(230_000)],
    ['blanks', `a.${' '.repeat(700_000)}b`],
    ['stops', '.'.repeat(700_000)],
    ['quotes', '。”'.repeat(90_000)],
  ])('of %s is read like any other', async (_, prompt) => {
    const world = await startModelWorld();
    await fill(world, objectOf({ text, cites }), prompt);
  });
});
