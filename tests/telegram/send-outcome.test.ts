import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ANNA, BORIS, startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { createChartPictures } from '../../src/telegram/chart-pictures.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { deliveryTo } from './delivery-to.ts';

const GROUP = -100_5;

/** The bot's sending half over HTTP, and Telegram's side of it; Anna has written to the bot before. */
async function startSender() {
  const { playground, root } = await startPlayground({ acquaintedIds: [ANNA] });
  const api = createTelegramApi(TOKEN, root);
  return {
    playground,
    root,
    send: (chatId = ANNA, change: Partial<Delivery> = {}) => api.send(deliveryTo(chatId, change)),
    /** What a sending becomes that is answered with an error. */
    sendAfter(
      errorCode: number,
      description: string,
      {
        parameters,
        chatId = ANNA,
        ...change
      }: Partial<Delivery> & { parameters?: Record<string, number> } = {},
    ) {
      playground.failNext(change.edits === undefined ? 'sendMessage' : 'editMessageText', {
        kind: 'error',
        errorCode,
        description,
        ...(parameters && { parameters }),
      });
      return api.send(deliveryTo(chatId, change));
    },
    received: () => playground.messagesOf(ANNA).length,
  };
}

describe('what became of a message', () => {
  it('is that it was sent, under its id, with its formatting and buttons', async () => {
    const { send, playground } = await startSender();
    const outcome = await send();
    const [message] = playground.messagesOf(ANNA);
    expect(outcome).toEqual({ kind: 'sent', messageId: message?.message_id });
    expect(message).toMatchObject({
      text: '早安',
      entities: [{ type: 'bold', offset: 0, length: 2 }],
      reply_markup: { inline_keyboard: [[{ text: '打开', callback_data: 'e:1' }]] },
      link_preview_options: { is_disabled: true },
    });
  });

  it('is that a picture was sent with the text beneath it, drawn once, and by the id that Telegram has for it the next time', async () => {
    const { playground, root } = await startPlayground({ acquaintedIds: [ANNA] });
    let draws = 0;
    const draw = async () => {
      draws += 1;
      return readFile('docs/images/phone-digest.png');
    };
    const { send } = createTelegramApi(
      TOKEN,
      root,
      createChartPictures({ draw }, () => undefined),
    );
    const picture = { title: 'week', points: ['a', 'b'], lines: [], theme: 'light' } as const;
    const delivery = deliveryTo(ANNA);
    const withPicture = { ...delivery, message: { ...delivery.message, picture } };
    expect([await send(withPicture), await send(withPicture)]).toMatchObject([
      { kind: 'sent' },
      { kind: 'sent' },
    ]);
    expect(playground.messagesOf(ANNA)).toMatchObject(
      Array.from({ length: 2 }, () => ({
        caption: '早安',
        caption_entities: [{ type: 'bold', offset: 0, length: 2 }],
        reply_markup: { inline_keyboard: [[{ text: '打开' }]] },
        photo: expect.arrayContaining([expect.anything()]),
      })),
    );
    expect(draws).toBe(1);
    playground.failNext('sendPhoto', {
      kind: 'error',
      errorCode: 400,
      description: 'Bad Request: not enough rights to send photos to the chat',
    });
    expect((await send({ ...withPicture, chatId: GROUP })).kind).toBe('rejected');
  });

  it('is that the text was sent when its picture cannot be drawn', async () => {
    const { playground, root } = await startPlayground({ acquaintedIds: [ANNA] });
    const failing = { draw: () => Promise.reject(new Error('no font')) };
    const { send } = createTelegramApi(
      TOKEN,
      root,
      createChartPictures(failing, () => undefined),
    );
    const picture = { title: 'week', points: ['a', 'b'], lines: [], theme: 'light' } as const;
    const delivery = deliveryTo(ANNA);
    expect(await send({ ...delivery, message: { ...delivery.message, picture } })).toMatchObject({
      kind: 'sent',
    });
    expect(playground.messagesOf(ANNA)).toMatchObject([{ text: '早安' }]);
  });

  it('is that the chat is gone when the person has blocked the bot or never wrote to it', async () => {
    const { send, playground } = await startSender();
    playground.setBlocked(ANNA, 'blocked');
    expect(await send(ANNA)).toMatchObject({ kind: 'gone', reason: expect.stringContaining('blocked') });
    expect((await send(BORIS)).kind).toBe('gone');
    expect(await send(404)).toMatchObject({
      kind: 'gone',
      reason: expect.stringContaining('chat not found'),
    });
  });

  it('is that the chat is gone for every 403, whatever its words', async () => {
    const { sendAfter } = await startSender();
    for (const words of [
      'bot was blocked by the user',
      'user is deactivated',
      'bot was kicked from the supergroup chat',
      'bot is not a member of the channel chat',
      'words that nobody has seen yet',
    ]) {
      expect(await sendAfter(403, `Forbidden: ${words}`)).toMatchObject({ kind: 'gone' });
    }
  });

  it('is the new id of a group that became a supergroup', async () => {
    const { sendAfter } = await startSender();
    const words = 'Bad Request: group chat was upgraded to a supergroup chat';
    expect(await sendAfter(400, words, { parameters: { migrate_to_chat_id: -100_42 } })).toEqual({
      kind: 'migrated',
      chatId: -100_42,
    });
  });

  it('is a hold for as long as a 429 says', async () => {
    const { sendAfter, send, received } = await startSender();
    const words = 'Too Many Requests: retry after 43837';
    expect(await sendAfter(429, words, { parameters: { retry_after: 43_837 } })).toMatchObject({
      kind: 'held',
      retryAfterMs: 43_837_000,
    });
    expect(received()).toBe(0);
    expect((await send()).kind).toBe('sent');
  });

  it('is our own fault for any other 400', async () => {
    const { sendAfter } = await startSender();
    for (const words of [
      "can't parse entities: unsupported start tag at byte offset 7",
      'message is too long',
      'BUTTON_DATA_INVALID',
    ]) {
      expect(await sendAfter(400, `Bad Request: ${words}`)).toEqual({
        kind: 'rejected',
        reason: `400 Bad Request: ${words}`,
      });
    }
  });

  it('is unknown after an error of the server: it may have arrived', async () => {
    const { sendAfter } = await startSender();
    for (const code of [500, 502, 504]) {
      expect(await sendAfter(code, 'Internal Server Error')).toMatchObject({ kind: 'uncertain' });
    }
  });

  it('is unknown when the connection breaks, whether or not it had arrived', async () => {
    const { playground, send, received } = await startSender();
    playground.failNext('sendMessage', { kind: 'lost-before' });
    expect((await send()).kind).toBe('uncertain');
    expect(received()).toBe(0);
    playground.failNext('sendMessage', { kind: 'lost-after' });
    expect((await send()).kind).toBe('uncertain');
    expect(received()).toBe(1);
  });

  it('is that nothing left when nobody listens or the name is unknown', async () => {
    const { send } = createTelegramApi(TOKEN, `http://127.0.0.1:${await freePort()}`);
    expect(await send(deliveryTo(ANNA))).toEqual({
      kind: 'unsent',
      cause: 'unreachable',
      reason: 'ECONNREFUSED',
    });
    const nowhere = createTelegramApi(TOKEN, 'http://bot-api.invalid');
    expect((await nowhere.send(deliveryTo(ANNA))).kind).toBe('unsent');
  });

  it('is that nothing was taken when the token is refused', async () => {
    const { root } = await startSender();
    const stranger = createTelegramApi('999:another-token', root);
    expect(await stranger.send(deliveryTo(ANNA))).toMatchObject({ kind: 'unsent', cause: 'refused' });
  });

  it('is that the group is gone when only its admins can let the bot write there, which no private chat knows', async () => {
    const { sendAfter } = await startSender();
    for (const words of [
      'not enough rights to send text messages to the chat',
      'have no rights to send a message',
      'need administrator rights in the channel chat',
      'CHAT_WRITE_FORBIDDEN',
      'CHAT_SEND_PLAIN_FORBIDDEN',
      'CHAT_ADMIN_REQUIRED',
    ]) {
      expect((await sendAfter(400, `Bad Request: ${words}`, { chatId: GROUP })).kind).toBe('gone');
      expect((await sendAfter(400, `Bad Request: ${words}`)).kind).toBe('rejected');
    }
  });

  it('is that the topic is gone when it is deleted or closed', async () => {
    const { sendAfter } = await startSender();
    for (const words of ['message thread not found', 'TOPIC_CLOSED', 'TOPIC_DELETED']) {
      const outcome = await sendAfter(400, `Bad Request: ${words}`, { chatId: GROUP, threadId: 3 });
      expect(outcome).toMatchObject({ kind: 'topic-gone', reason: expect.stringContaining(words) });
    }
  });

  it('is that nothing was taken while the bot has too few Stars', async () => {
    const { sendAfter } = await startSender();
    expect((await sendAfter(400, 'Bad Request: BALANCE_TOO_LOW', { lane: 'paid' })).kind).toBe('unsent');
  });

  it('never tells the token', async () => {
    const { send } = createTelegramApi(TOKEN, `http://127.0.0.1:${await freePort()}`);
    expect(JSON.stringify(await send(deliveryTo(ANNA)))).not.toContain(TOKEN);
    const { download } = createTelegramApi(TOKEN, `http://127.0.0.1:${await freePort()}`);
    const error = await download('some-file').catch((caught: unknown) => caught);
    expect(String(error)).not.toContain(TOKEN);
  });
});

describe('what became of a correction', () => {
  it('is that it was sent, in the place of the message', async () => {
    const { send, playground } = await startSender();
    const sent = await send();
    if (sent.kind !== 'sent') throw new Error('nothing to correct');
    const message = { text: '更正', entities: [], buttons: [] };
    expect(await send(ANNA, { edits: sent.messageId, message })).toEqual(sent);
    expect(playground.messagesOf(ANNA).map(({ text }) => text)).toEqual(['更正']);
    // The answer to the first one was lost: the second finds it done.
    expect(await send(ANNA, { edits: sent.messageId, message })).toEqual(sent);
  });

  it('is that its message vanished when that is deleted or cannot be edited any more', async () => {
    const { send, sendAfter } = await startSender();
    expect((await send(ANNA, { edits: 12_345 })).kind).toBe('vanished');
    for (const words of ["message can't be edited", 'MESSAGE_ID_INVALID']) {
      expect((await sendAfter(400, `Bad Request: ${words}`, { edits: 1 })).kind).toBe('vanished');
    }
  });

  it('is for any other answer what it is for a new message', async () => {
    const { send, sendAfter, playground } = await startSender();
    const edits = 1;
    const parameters = { retry_after: 3 };
    expect((await sendAfter(429, 'Too Many Requests', { edits, parameters })).kind).toBe('held');
    expect((await sendAfter(400, "Bad Request: can't parse entities", { edits })).kind).toBe('rejected');
    expect((await sendAfter(403, 'Forbidden: user is deactivated', { edits })).kind).toBe('gone');
    playground.failNext('editMessageText', { kind: 'lost-after' });
    expect((await send(ANNA, { edits })).kind).toBe('uncertain');
  });
});

describe('what is asked of Telegram', () => {
  /** The parameters of the one call that a delivery makes. */
  async function askedBy(change: Partial<Delivery>): Promise<Record<string, unknown>> {
    const bodies: Record<string, unknown>[] = [];
    const server = createHttpServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end(JSON.stringify({ ok: true, result: { message_id: 1 } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await createTelegramApi(TOKEN, `http://127.0.0.1:${port}`).send(deliveryTo(GROUP, change));
    return bodies[0] ?? {};
  }

  it('is the topic of a delivery, but not a General topic, which Telegram refuses by its number', async () => {
    expect(await askedBy({ threadId: 3 })).toMatchObject({ message_thread_id: 3 });
    expect(await askedBy({ threadId: 1 })).not.toHaveProperty('message_thread_id');
    expect(await askedBy({})).not.toHaveProperty('message_thread_id');
  });

  it('is a paid broadcast for the paid lane alone', async () => {
    expect(await askedBy({ lane: 'paid' })).toMatchObject({ allow_paid_broadcast: true });
    expect(await askedBy({})).not.toHaveProperty('allow_paid_broadcast');
    expect(await askedBy({ isSilent: true })).toMatchObject({ disable_notification: true });
    expect(await askedBy({})).not.toHaveProperty('disable_notification');
  });
});

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
