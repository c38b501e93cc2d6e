import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../src/domain/message.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { ANNA, BORIS, startPlayground, TOKEN } from '../playground/start-playground.ts';

const MESSAGE: OutgoingMessage = {
  text: '早安',
  entities: [{ type: 'bold', offset: 0, length: 2 }],
  buttons: [[{ label: '打开', callback: 'e:1' }]],
};

/** The bot's sending half over HTTP, and Telegram's side of it; Anna has written to the bot before. */
async function startSender() {
  const { playground, root } = await startPlayground({ acquaintedIds: [ANNA] });
  const api = createTelegramApi(TOKEN, root);
  return {
    playground,
    root,
    send: (chatId = ANNA) => api.send(chatId, MESSAGE),
    sendAfter(errorCode: number, description: string, parameters?: Record<string, number>) {
      playground.failNext('sendMessage', {
        kind: 'error',
        errorCode,
        description,
        ...(parameters && { parameters }),
      });
      return api.send(ANNA, MESSAGE);
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
    expect(await sendAfter(400, words, { migrate_to_chat_id: -100_42 })).toEqual({
      kind: 'migrated',
      chatId: -100_42,
    });
  });

  it('is a hold for as long as a 429 says', async () => {
    const { sendAfter, send, received } = await startSender();
    const words = 'Too Many Requests: retry after 43837';
    expect(await sendAfter(429, words, { retry_after: 43_837 })).toMatchObject({
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
    expect(await send(ANNA, MESSAGE)).toEqual({ kind: 'unsent', reason: 'ECONNREFUSED' });
    const nowhere = createTelegramApi(TOKEN, 'http://bot-api.invalid');
    expect((await nowhere.send(ANNA, MESSAGE)).kind).toBe('unsent');
  });

  it('is that nothing was taken when the token is refused', async () => {
    const { root } = await startSender();
    const stranger = createTelegramApi('999:another-token', root);
    expect(await stranger.send(ANNA, MESSAGE)).toMatchObject({ kind: 'unsent' });
  });

  it('never tells the token', async () => {
    const { send } = createTelegramApi(TOKEN, `http://127.0.0.1:${await freePort()}`);
    expect(JSON.stringify(await send(ANNA, MESSAGE))).not.toContain(TOKEN);
    const { download } = createTelegramApi(TOKEN, `http://127.0.0.1:${await freePort()}`);
    const error = await download('some-file').catch((caught: unknown) => caught);
    expect(String(error)).not.toContain(TOKEN);
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
