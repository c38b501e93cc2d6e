import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { startWebhook } from '../../playground/tests/start-webhook.ts';
import type { TelegramBotOptions } from '../../src/telegram/bot.ts';
import { ANNA, BORIS, type BotGround, CARLA, createBotGround, GROUP, SOON, TOKEN } from './start-bot.ts';
import { groupUpdate, messageUpdate } from './updates-of.ts';
import { createValve } from './valve.ts';

/** Whom the bot may write to. */
async function introduce({ playground }: BotGround): Promise<void> {
  for (const person of [ANNA, CARLA]) playground.say(person, '早');
}

/** A replica to which Telegram brings updates. */
async function startByWebhook(ground: BotGround, options: Partial<TelegramBotOptions> = {}) {
  const { url } = await startWebhook(() => 200);
  return ground.start({ webhook: { url, secret: 'a-secret' }, ...options });
}

/** Lets that much of the bot's time pass. */
async function pass({ clock }: BotGround, ms: number): Promise<void> {
  clock.advance(ms);
  await pause(10);
}

/** Does it while the bot's clock moves on. */
async function hurried<Result>({ clock }: BotGround, work: () => Promise<Result>): Promise<Result> {
  const hurry = setInterval(() => clock.advance(1_000), 20);
  return work().finally(() => clearInterval(hurry));
}

describe('a poller', () => {
  it('does not begin by itself, and can be started and stopped again and again', async () => {
    const ground = await createBotGround();
    const { playground, answerTo, heard } = ground;
    const bot = await ground.start();
    playground.say(ANNA, '/latest');
    const waiting = await fetch(`${ground.root}/bot${TOKEN}/getWebhookInfo`);
    expect(await waiting.json()).toMatchObject({ result: { pending_update_count: 1 } });
    expect(bot.lastUpdateAt()).toBeUndefined();
    await answerTo(ANNA, () => bot.polling.start());
    for (let round = 0; round < 3; round += 1) {
      await bot.polling.stop();
      const before = heard(ANNA).length;
      playground.say(ANNA, '/latest');
      bot.polling.start();
      bot.polling.start();
      await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(before + 1), SOON);
    }
    expect(bot.lastUpdateAt()).toBeGreaterThan(0);
  });

  it('hands over to another without a gap or an update handled twice', async () => {
    const ground = await createBotGround();
    const { playground, heard } = ground;
    const [first, second] = [await ground.start(), await ground.start()];
    let leader = first;
    leader.polling.start();
    for (let count = 0; count < 12; count += 1) {
      playground.say(ANNA, '/latest');
      if (count % 3 !== 2) continue;
      await leader.polling.stop();
      leader = leader === first ? second : first;
      leader.polling.start();
    }
    playground.say(ANNA, '/help');
    await vi.waitFor(() => expect(heard(ANNA).at(-1)?.text).toContain('What I can do'), SOON);
    expect(heard(ANNA)).toHaveLength(13);
  });

  it('says so when a webhook is set, and takes it away', async () => {
    const ground = await createBotGround();
    const webhook = await startWebhook(() => 500);
    await fetch(`${ground.root}/bot${TOKEN}/setWebhook?url=${encodeURIComponent(webhook.url)}`);
    const bot = await ground.start();
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    expect(ground.logged).toContainEqual({
      level: 'warn',
      facts: { webhook: new URL(webhook.url).host },
      message: expect.stringContaining('a webhook is set, and this bot polls'),
    });
  });

  it('says so when another polls with its token, and goes on when that one is gone', async () => {
    const ground = await createBotGround();
    const { playground, clock, logged, answerTo } = ground;
    const [bot, other] = [await ground.start(), await ground.start()];
    bot.polling.start();
    await answerTo(ANNA, () => playground.say(ANNA, '/latest'));
    other.polling.start();
    await vi.waitFor(
      () =>
        expect(logged).toContainEqual({
          level: 'error',
          facts: { why: expect.stringContaining('Conflict') },
          message: expect.stringContaining('is another bot running with this token?'),
        }),
      SOON,
    );
    await other.polling.stop();
    clock.advance(5_000);
    await answerTo(ANNA, () => playground.say(ANNA, '/latest'));
  });

  it('goes on after Telegram was out of order, and says it once', async () => {
    const ground = await createBotGround();
    const { playground, logged, answerTo, clock } = ground;
    const bot = await ground.start();
    for (let count = 0; count < 3; count += 1)
      playground.failNext('getUpdates', { kind: 'error', errorCode: 502, description: 'Bad Gateway' });
    bot.polling.start();
    const answered = answerTo(ANNA, () => playground.say(ANNA, '/latest'));
    const hurry = setInterval(() => clock.advance(1_000), 20);
    await answered.finally(() => clearInterval(hurry));
    expect(logged.filter(({ message }) => message.startsWith('cannot take updates'))).toEqual([
      { level: 'warn', facts: { why: 'Bad Gateway' }, message: 'cannot take updates; trying again' },
    ]);
  });

  it('takes the updates of one chat in their order', async () => {
    const ground = await createBotGround();
    const bot = await ground.start();
    const hours = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}:00`);
    ground.playground.say(ANNA, '/start');
    for (const hour of hours) ground.playground.say(ANNA, `/time ${hour}`);
    bot.polling.start();
    await vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(13), SOON);
    ground
      .heard(ANNA)
      .slice(1)
      .forEach(({ text }, index) => {
        expect(text).toContain(hours[index]);
      });
  });
});

describe('an update by webhook', () => {
  it('is handled once, however often it comes, and to whichever replica', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const bots = [await ground.start(), await ground.start(), await ground.start()];
    const update = messageUpdate(7, '/latest');
    const outcomes = await Promise.all(bots.flatMap(({ take }) => [take(update), take(update)]));
    expect(outcomes.filter((outcome) => outcome === 'handled')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'busy' || outcome === 'repeated')).toHaveLength(5);
    expect(await Promise.all(bots.map(({ take }) => take(update)))).toEqual(Array(3).fill('repeated'));
    expect(ground.heard(ANNA)).toHaveLength(1);
  });

  it('whose replica died is taken up after its lease, and not before', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const update = messageUpdate(8, '/latest');
    await ground.storage.updates.keepOne(update, ground.clock.now(), 60_000);
    const bot = await startByWebhook(ground);
    // Whoever stored it, or whoever looks after that, handles it.
    expect(await bot.take(update)).toBe('repeated');
    for (let seconds = 0; seconds < 57; seconds += 3) await pass(ground, 3_000);
    expect(ground.heard(ANNA)).toEqual([]);
    await hurried(ground, () => vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(1), SOON));
  });

  it('that takes longer than a lease stays with whoever is at it, and Telegram does not wait for it', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const valve = createValve();
    const slow = await startByWebhook(ground, { replyPace: valve.replyPace });
    const other = await startByWebhook(ground);
    valve.shut(() => true);
    const update = messageUpdate(8, '/latest');
    const taken = slow.take(update);
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(1), SOON);
    for (let seconds = 0; seconds < 60; seconds += 1) await pass(ground, 1_000);
    expect(await taken).toBe('handled');
    expect(await other.take(update)).toBe('repeated');
    valve.open();
    await vi.waitFor(async () => expect(await ground.storage.updates.unfinished()).toEqual([]), SOON);
    expect(ground.heard(ANNA)).toHaveLength(1);
  });

  it('is left to another replica by one that stops, which ends what it is at before', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const [bot, other] = [await ground.start(), await ground.start()];
    ground.playground.failNext('sendMessage', { kind: 'slow', ms: 100 });
    const update = messageUpdate(8, '/latest');
    const handled = bot.take(update);
    await vi.waitFor(() => expect(ground.calls.map(({ method }) => method)).toContain('sendMessage'), SOON);
    expect(await other.take(update)).toBe('repeated');
    await bot.stop();
    expect(await handled).toBe('handled');
    expect(await bot.take(messageUpdate(9, '/latest'))).toBe('busy');
    expect(await other.take(messageUpdate(9, '/latest'))).toBe('handled');
    expect(ground.heard(ANNA)).toHaveLength(2);
  });

  it('that was not begun when its replica stopped is handled by another one', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const valve = createValve();
    const bot = await startByWebhook(ground, { replyPace: valve.replyPace });
    valve.shut(() => true);
    for (const id of [8, 9, 10]) void bot.take(messageUpdate(id, '/latest'));
    await vi.waitFor(async () => expect(await ground.storage.updates.unfinished()).toHaveLength(3), SOON);
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(1), SOON);
    const stopped = bot.stop();
    valve.open();
    await stopped;
    expect(ground.heard(ANNA)).toHaveLength(1);
    await startByWebhook(ground);
    await hurried(ground, () => vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(3), SOON));
  });

  it('that was handled does not come again though that could not be written down', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const { updates } = ground.storage;
    let isDown = true;
    const finish: typeof updates.finish = (id) =>
      isDown ? Promise.reject(new Error('the database is away')) : updates.finish(id);
    const bot = await startByWebhook(ground, { updates: { ...updates, finish } });
    await startByWebhook(ground);
    expect(await bot.take(messageUpdate(8, '/latest'))).toBe('handled');
    await vi.waitFor(
      () =>
        expect(ground.logged).toContainEqual({
          level: 'warn',
          facts: { error: new Error('the database is away'), updateId: 8 },
          message: 'a handled update could not be marked as finished yet',
        }),
      SOON,
    );
    for (let seconds = 0; seconds < 60; seconds += 1) await pass(ground, 1_000);
    isDown = false;
    await hurried(ground, () => vi.waitFor(async () => expect(await updates.unfinished()).toEqual([]), SOON));
    expect(ground.heard(ANNA)).toHaveLength(1);
  });

  it('of chats that take long keeps no connection of Telegram’s for itself', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const valve = createValve();
    const bot = await startByWebhook(ground, { replyPace: valve.replyPace });
    valve.shut((chatId) => chatId !== CARLA);
    const connections = Array.from({ length: 40 }, (_, index) =>
      bot.take(messageUpdate(100 + index, '/latest', 5_000 + index)),
    );
    // The clock stands still: only a few of them are still waited for.
    let open = connections.length;
    for (const taken of connections) void taken.then(() => (open -= 1));
    await vi.waitFor(() => expect(open).toBeLessThanOrEqual(10), SOON);
    expect(await bot.take(messageUpdate(7, '/latest', CARLA))).toBe('handled');
    await vi.waitFor(() => expect(ground.heard(CARLA)).toHaveLength(1), SOON);
    await hurried(ground, () => Promise.all(connections));
    valve.open();
  });

  it('that fails is answered to the person, logged without their words, counted, and not taken again', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const onUpdate = vi.fn();
    const bot = await ground.start({ onUpdate });
    ground.playground.failNext('sendMessage', {
      kind: 'error',
      errorCode: 400,
      description: 'Bad Request: x',
    });
    expect(await bot.take(messageUpdate(9, '/latest'))).toBe('handled');
    expect(ground.heard(ANNA)[0]?.text).toContain('Something went wrong');
    expect(await bot.take(messageUpdate(9, '/latest'))).toBe('repeated');
    expect(await bot.take(messageUpdate(10, '早上好，机密'))).toBe('handled');
    expect(onUpdate.mock.calls).toEqual([
      ['message', 'failed'],
      ['message', 'handled'],
    ]);
    const [failure] = ground.logged.filter(({ level }) => level === 'error');
    expect(failure).toMatchObject({ facts: { updateId: 9, chatId: ANNA }, message: 'an update failed' });
    expect(JSON.stringify(ground.logged.map(({ message }) => message))).not.toContain('机密');
  });

  it('to someone who has blocked the bot is no failure, and pauses them', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const onUpdate = vi.fn();
    const bot = await ground.start({ onUpdate });
    await bot.take(messageUpdate(11, '/start'));
    ground.playground.setBlocked(ANNA, 'blocked');
    await bot.take(messageUpdate(12, '/latest'));
    expect(onUpdate).toHaveBeenLastCalledWith('message', 'handled');
    expect((await ground.storage.subscribers.find(ANNA))?.state).toBe('paused');
  });

  it.each([
    'not enough rights to send text messages to the chat',
    'have no rights to send a message',
    'CHAT_WRITE_FORBIDDEN',
    'TOPIC_CLOSED',
  ])('where the bot is not let speak is no failure: %s', async (words) => {
    const ground = await createBotGround();
    const onUpdate = vi.fn();
    const bot = await ground.start({ onUpdate });
    ground.playground.setBotStatus(GROUP.id, 'member', BORIS);
    ground.playground.failNext('sendMessage', {
      kind: 'error',
      errorCode: 400,
      description: `Bad Request: ${words}`,
    });
    await bot.take(groupUpdate(13, '/latest'));
    expect(onUpdate.mock.calls).toEqual([['message', 'handled']]);
    expect(ground.heard(GROUP.id)).toEqual([]);
    expect(ground.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answered by the new id of a supergroup moves the group there', async () => {
    const ground = await createBotGround();
    const bot = await ground.start();
    ground.playground.setBotStatus(GROUP.id, 'member', BORIS);
    await bot.take(groupUpdate(14, '/start'));
    ground.playground.failNext('sendMessage', {
      kind: 'error',
      errorCode: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -100_42 },
    });
    await bot.take(groupUpdate(15, '/latest'));
    expect(await ground.storage.subscribers.find(-100_42)).toMatchObject({ state: 'active' });
    expect(await ground.storage.subscribers.find(GROUP.id)).toBeUndefined();
  });

  it('of a kind or a shape that nobody knows does no harm', async () => {
    const ground = await createBotGround();
    const onUpdate = vi.fn();
    const bot = await ground.start({ onUpdate });
    const odd = [
      {},
      { message: null },
      { message: 5 },
      { poll: {} },
      { callback_query: { id: '1' } },
      { message: { chat: {} } },
      { message: { chat: { id: 5, type: 'group' }, entities: 5 } },
    ];
    for (const [index, fields] of odd.entries())
      expect(await bot.take({ update_id: 20 + index, ...fields })).toBe('handled');
    expect(onUpdate).toHaveBeenCalledTimes(odd.length);
    await introduce(ground);
    expect(await bot.take(messageUpdate(30, '/latest'))).toBe('handled');
    expect(ground.heard(ANNA)).toHaveLength(1);
  });

  it('waits for no other chat, and in its own chat for its turn', async () => {
    const ground = await createBotGround();
    await introduce(ground);
    const bot = await ground.start();
    await Promise.all([
      bot.take(messageUpdate(40, '/start')),
      bot.take(messageUpdate(41, '/stop')),
      bot.take(messageUpdate(42, '/start', CARLA)),
    ]);
    expect((await ground.storage.subscribers.find(ANNA))?.state).toBe('stopped');
    expect((await ground.storage.subscribers.find(CARLA))?.state).toBe('active');
  });
});

describe('with a webhook', () => {
  const SECRET = 'a-secret_of-ours';

  it('Telegram is told where to bring updates, how many and which, and nobody polls', async () => {
    const ground = await createBotGround();
    const webhook = await startWebhook(({ update }) => {
      void bot.take(update);
      return 200;
    });
    const bot = await ground.start({ webhook: { url: webhook.url, secret: SECRET } });
    await ground.start({ webhook: { url: webhook.url, secret: SECRET } });
    expect(() => bot.polling.start()).toThrow('this bot does not poll');
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    expect(webhook.posted[0]?.headers['x-telegram-bot-api-secret-token']).toBe(SECRET);
    const [call] = ground.calls.filter(({ method }) => method === 'setWebhook');
    expect(call?.payload).toMatchObject({
      max_connections: 40,
      allowed_updates: [
        'message',
        'edited_message',
        'channel_post',
        'callback_query',
        'my_chat_member',
        'inline_query',
        'message_reaction',
      ],
    });
    expect(call?.payload).not.toHaveProperty('drop_pending_updates');
    expect(ground.calls.filter(({ method }) => method === 'deleteWebhook')).toEqual([]);
  });

  it('an address that Telegram does not take ends the start with its reason, and without the secret', async () => {
    const ground = await createBotGround();
    const start = ground.start({ webhook: { url: 'http://bot.example/telegram', secret: SECRET } });
    const error = await start.catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/PUBLIC_URL: Telegram takes no webhook at bot\.example: .*HTTPS/);
    expect(JSON.stringify([String(error), (error as Error).cause ?? ''])).not.toContain(SECRET);
  });
});

it('the bot’s own admin keeps the admin’s commands by webhook', async () => {
  const ground = await createBotGround();
  const bot = await ground.start();
  ground.playground.say(BORIS, '早');
  await bot.take(messageUpdate(50, '/drafts', BORIS));
  expect(ground.heard(BORIS)[0]?.text).toContain('一份草稿');
});
