import { Bot, InlineKeyboard } from 'grammy';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ANNA, BORIS, call, startPlayground, TOKEN } from './start-playground.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('getUpdates', () => {
  it('gives what happened until an offset confirms it', async () => {
    const { api, playground } = await startPlayground();
    playground.say(ANNA, '/start follow_abc');
    playground.setBlocked(ANNA, 'blocked');
    const updates = await api.getUpdates();
    expect(updates).toMatchObject([
      {
        message: {
          text: '/start follow_abc',
          from: { id: ANNA, language_code: 'zh-hans' },
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        },
      },
      {
        my_chat_member: {
          chat: { id: ANNA },
          old_chat_member: { status: 'member', user: { id: 4242 } },
          new_chat_member: { status: 'kicked', until_date: 0 },
        },
      },
    ]);
    const [first = 0, second = 0] = updates.map((update) => update.update_id);
    expect(second).toBe(first + 1);
    expect(await api.getUpdates({ limit: 1 })).toMatchObject([{ update_id: first }]);
    expect(await api.getUpdates({ offset: second })).toMatchObject([{ update_id: second }]);
    expect(await api.getUpdates()).toMatchObject([{ update_id: second }]);
    expect(await api.getUpdates({ offset: second + 1 })).toEqual([]);
  });

  it('waits for an update', async () => {
    const { api, playground } = await startPlayground();
    const poll = api.getUpdates({ timeout: 30 });
    playground.say(ANNA, 'hello');
    expect(await poll).toMatchObject([{ message: { text: 'hello' } }]);
  });

  it('ends with 409 when another one comes', async () => {
    const { playground, root } = await startPlayground();
    const first = call(root, 'getUpdates', { timeout: 30 });
    await vi.waitFor(async () => {
      const second = call(root, 'getUpdates', { timeout: 0 });
      await second;
      const settled = await Promise.race([first, Promise.resolve(undefined)]);
      expect(settled).toEqual({
        status: 409,
        body: {
          ok: false,
          error_code: 409,
          description:
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        },
      });
    });
    playground.say(ANNA, 'hello');
    expect(await call(root, 'getUpdates')).toMatchObject({ status: 200 });
  });

  it('drops a poller that disconnected and loses nothing', async () => {
    const { api, playground, root } = await startPlayground();
    const leaving = new AbortController();
    const poll = fetch(`${root}/bot${TOKEN}/getUpdates?timeout=30`, { signal: leaving.signal }).catch(
      () => 'gone',
    );
    leaving.abort();
    expect(await poll).toBe('gone');
    playground.say(ANNA, 'hello');
    expect(await api.getUpdates({ timeout: 30 })).toMatchObject([{ message: { text: 'hello' } }]);
  });

  it('keeps only the kinds that were asked for, and nothing for more than a day', async () => {
    const { api, playground, clock } = await startPlayground();
    await api.getUpdates({ allowed_updates: ['my_chat_member'] });
    playground.say(ANNA, 'not wanted');
    playground.setBlocked(ANNA, 'blocked');
    expect(await api.getUpdates()).toMatchObject([{ my_chat_member: {} }]);
    await api.getUpdates({ allowed_updates: [], offset: -1 });
    clock.advance(DAY - 1000);
    playground.say(BORIS, 'wanted');
    expect(await api.getUpdates()).toHaveLength(2);
    clock.advance(2000);
    expect(await api.getUpdates()).toMatchObject([{ message: { text: 'wanted' } }]);
  });
});

describe('a bot of a common library', () => {
  it('polls, answers a message and edits it on a press', async () => {
    const { playground, root } = await startPlayground();
    const bot = new Bot(TOKEN, { client: { apiRoot: root } });
    bot.command('start', (ctx) =>
      ctx.reply('Welcome', { reply_markup: new InlineKeyboard().text('Go on', 'go:1') }),
    );
    bot.callbackQuery(/^go:/, async (ctx) => {
      await ctx.editMessageText('Gone on');
      await ctx.answerCallbackQuery('Done');
    });
    const running = bot.start();
    onTestFinished(async () => {
      await bot.stop();
      await running;
    });
    playground.say(ANNA, '/start');
    const answer = await vi.waitFor(() => {
      const [, message] = playground.messagesOf(ANNA);
      expect(message).toMatchObject({ text: 'Welcome', from: { is_bot: true } });
      return message;
    });
    playground.press(ANNA, answer?.message_id ?? 0, 'go:1');
    await vi.waitFor(() => expect(playground.messagesOf(ANNA)[1]).toMatchObject({ text: 'Gone on' }));
  });
});
