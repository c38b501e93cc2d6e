import { describe, expect, it } from 'vitest';
import { ANNA, call, startPlayground } from './start-playground.ts';

async function startedChat(): Promise<(parameters: object) => Promise<unknown>> {
  const { playground, root } = await startPlayground();
  playground.say(ANNA, 'hello');
  return async (parameters) =>
    (await call(root, 'sendMessage', { chat_id: ANNA, text: 'hi', ...parameters })).body;
}

function refusal(reason: string): object {
  return { ok: false, error_code: 400, description: `Bad Request: ${reason}` };
}

const oneButton = (button: object) => ({ reply_markup: { inline_keyboard: [[button]] } });

describe('the text of a message', () => {
  it('must be there and fit', async () => {
    const send = await startedChat();
    expect(await send({ text: undefined })).toEqual(refusal('message text is empty'));
    expect(await send({ text: ' \n\t ' })).toEqual(refusal('text must be non-empty'));
    expect(await send({ text: '字'.repeat(4096) })).toMatchObject({ ok: true });
    expect(await send({ text: '字'.repeat(4097) })).toEqual(refusal('message is too long'));
    expect(await send({ text: `${' '.repeat(9)}${'字'.repeat(4096)} ` })).toMatchObject({ ok: true });
    expect(await send({ text: '字'.repeat(11_000) })).toEqual(refusal('text is too long'));
    expect(await send({ text: '😀'.slice(0, 1) })).toEqual(refusal('text must be encoded in UTF-8'));
  });

  it('is trimmed and its entities move along', async () => {
    const send = await startedChat();
    const entities = [
      { type: 'italic', offset: 5, length: 5 },
      { type: 'bold', offset: 0, length: 5 },
      { type: 'code', offset: 10, length: 1 },
    ];
    expect(await send({ text: '  a\r\n😀b😀 ', entities })).toMatchObject({
      result: {
        text: 'a\n😀b😀',
        entities: [
          { type: 'bold', offset: 0, length: 2 },
          { type: 'italic', offset: 2, length: 5 },
        ],
      },
    });
  });

  it('has no parse_mode here', async () => {
    const send = await startedChat();
    expect(await send({ parse_mode: 'HTML' })).toEqual(
      refusal('the playground has no parse_mode, send text with entities instead'),
    );
  });

  it('ignores parameters that nobody knows', async () => {
    const send = await startedChat();
    expect(await send({ disable_notification: true, mood: 'good' })).toMatchObject({ ok: true });
  });
});

describe('entities', () => {
  const cases: readonly (readonly [name: string, entity: unknown, reason: string])[] = [
    [
      'without a type',
      { offset: 0, length: 1 },
      'can\'t parse MessageEntity: Field "type" must be of type String',
    ],
    [
      'of an unknown type',
      { type: 'loud', offset: 0, length: 1 },
      "can't parse MessageEntity: Unsupported type specified",
    ],
    [
      'with a fraction',
      { type: 'bold', offset: 0.5, length: 1 },
      'can\'t parse MessageEntity: Field "offset" must be of type Number',
    ],
    ['before the text', { type: 'bold', offset: -1, length: 1 }, 'receive an entity with incorrect offset'],
    [
      'after the text',
      { type: 'bold', offset: 5, length: 1 },
      'entity begins after the end of the text at byte offset 6',
    ],
    [
      'past the end',
      { type: 'bold', offset: 1, length: 4 },
      'entity beginning at UTF-16 offset 1 ends after the end of the text at byte offset 6',
    ],
    [
      'from inside a pair',
      { type: 'bold', offset: 2, length: 2 },
      'entity begins in a middle of a UTF-16 symbol at byte offset 5',
    ],
    [
      'into a pair',
      { type: 'bold', offset: 0, length: 2 },
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5',
    ],
    [
      'linking nowhere',
      { type: 'text_link', offset: 0, length: 1, url: 'no link' },
      "can't parse MessageEntity: text_link URL 'no link' is invalid: Wrong HTTP URL",
    ],
    [
      'linking to a script',
      { type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' },
      "can't parse MessageEntity: text_link URL 'javascript:alert(1)' is invalid: Unsupported URL protocol",
    ],
  ];
  for (const [name, entity, reason] of cases) {
    it(`are refused ${name}`, async () => {
      const send = await startedChat();
      expect(await send({ text: 'a😀b', entities: [entity] })).toEqual(refusal(reason));
    });
  }

  it('may not be quotes inside quotes', async () => {
    const send = await startedChat();
    const entities = [
      { type: 'expandable_blockquote', offset: 2, length: 2 },
      { type: 'blockquote', offset: 0, length: 3 },
    ];
    expect(await send({ text: 'abcd', entities })).toEqual(
      refusal("can't parse entities: blockquotes can't be nested"),
    );
    const beside = [{ type: 'expandable_blockquote', offset: 3, length: 1 }, entities[1]];
    expect(await send({ text: 'abcd', entities: beside })).toMatchObject({ ok: true });
  });

  it('count up to a hundred', async () => {
    const send = await startedChat();
    const entities = Array.from({ length: 120 }, (_, offset) => ({ type: 'bold', offset, length: 1 }));
    const answer = (await send({ text: 'x'.repeat(120), entities })) as { result: { entities: unknown[] } };
    expect(answer.result.entities).toHaveLength(100);
  });

  it('are detected outside code and links, and not inside words', async () => {
    const send = await startedChat();
    const text = '/latest 看/latest @anna_lin #芯片 /stop。 /code';
    const entities = [{ type: 'code', offset: text.length - 5, length: 5 }];
    expect(await send({ text, entities })).toMatchObject({
      result: {
        entities: [
          { type: 'bot_command', offset: 0, length: 7 },
          { type: 'mention', offset: 17, length: 9 },
          { type: 'hashtag', offset: 27, length: 3 },
          { type: 'bot_command', offset: 31, length: 5 },
          { type: 'code', offset: 38, length: 5 },
        ],
      },
    });
  });
});

describe('buttons', () => {
  const cases: readonly (readonly [name: string, markup: unknown, reason: string])[] = [
    ['are no object', 'nonsense', "can't parse reply keyboard markup JSON object"],
    [
      'are no rows',
      { inline_keyboard: [{ text: 'a' }] },
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    [
      'do nothing',
      oneButton({ text: 'a' }).reply_markup,
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'do two things',
      oneButton({ text: 'a', url: 'https://example.org', callback_data: 'a' }).reply_markup,
      "can't parse inline keyboard button: exactly one action expected, got url and callback_data",
    ],
    [
      'have no text',
      oneButton({ text: ' ', callback_data: 'a' }).reply_markup,
      'inline keyboard button text must be non-empty',
    ],
    [
      'carry over 64 bytes',
      oneButton({ text: 'a', callback_data: '字'.repeat(22) }).reply_markup,
      'BUTTON_DATA_INVALID',
    ],
    [
      'link to this machine by name',
      oneButton({ text: 'a', url: 'http://localhost:8080/' }).reply_markup,
      "inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL",
    ],
    [
      'link elsewhere than the web',
      oneButton({ text: 'a', url: 'ftp://example.org' }).reply_markup,
      "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ],
    [
      'are nine in a row',
      { inline_keyboard: [Array.from({ length: 9 }, () => ({ text: 'a', callback_data: 'a' }))] },
      'inline keyboard row has more than 8 buttons',
    ],
    [
      'are over a hundred',
      { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'a' }]) },
      'reply markup is too long',
    ],
    [
      'are over 10 KB',
      { inline_keyboard: Array.from({ length: 90 }, () => [{ text: '长'.repeat(40), callback_data: 'a' }]) },
      'reply markup is too long',
    ],
    ['are a reply keyboard', { keyboard: [['a']] }, 'the playground knows inline keyboards only'],
  ];
  for (const [name, reply_markup, reason] of cases) {
    it(`are refused when they ${name}`, async () => {
      const send = await startedChat();
      expect(await send({ reply_markup })).toEqual(refusal(reason));
    });
  }

  it('are taken with 64 bytes of data, with addresses of each kind and with a style', async () => {
    const send = await startedChat();
    const inline_keyboard = [
      [{ text: 'a', callback_data: `${'字'.repeat(21)}a` }],
      [
        { text: 'b', url: 'https://example.org/路' },
        { text: 'c', url: 'tg://resolve?domain=daily_bot' },
        { text: 'd', url: 'http://127.0.0.1:8080/e/1' },
      ],
      [{ text: 'e', style: 'danger', copy_text: { text: 'copied' } }],
    ];
    expect(await send({ reply_markup: { inline_keyboard } })).toMatchObject({
      result: { reply_markup: { inline_keyboard } },
    });
  });
});
