import { describe, expect, it, vi } from 'vitest';
import type { UpdateLog } from '../../src/storage/stores.ts';
import { ANNA, BORIS, type BotGround, CARLA, createBotGround, SOON, TOKEN } from './start-bot.ts';
import { messageUpdate } from './updates-of.ts';
import { createValve } from './valve.ts';

/** A stop waits for three seconds. */
const AFTER_STOP = { timeout: 10_000, interval: 10 };
const DOWN = Object.assign(new Error('connection terminated'), { code: '57P01' });

/** How many updates Telegram still keeps. */
async function keptByTelegram({ root }: BotGround): Promise<number> {
  const answer = await fetch(`${root}/bot${TOKEN}/getWebhookInfo`);
  const { result } = (await answer.json()) as { result: { pending_update_count: number } };
  return result.pending_update_count;
}

/** Does it again and again while the bot's clock moves on. */
async function hurried<Result>(ground: BotGround, work: () => Promise<Result>): Promise<Result> {
  const hurry = setInterval(() => ground.clock.advance(1_000), 20);
  return work().finally(() => clearInterval(hurry));
}

const isEmpty = (ground: BotGround) =>
  vi.waitFor(async () => expect(await ground.storage.updates.unfinished()).toEqual([]), SOON);

describe('an update that was polled for', () => {
  it('is written down before Telegram may forget it, and what it says is deleted when it is handled', async () => {
    const ground = await createBotGround();
    const valve = createValve();
    const bot = await ground.start({ replyPace: valve.replyPace });
    valve.shut(() => true);
    ground.playground.say(ANNA, '/latest');
    bot.polling.start();
    await vi.waitFor(async () => expect(await keptByTelegram(ground)).toBe(0), SOON);
    expect(await ground.storage.updates.unfinished()).toMatchObject([
      { update: { message: { text: '/latest' } } },
    ]);
    valve.open();
    await isEmpty(ground);
    expect(ground.heard(ANNA)).toHaveLength(1);
  });

  it('and not handled when the bot stopped is handled by the next one, each chat in its order', async () => {
    const ground = await createBotGround();
    const { playground, heard } = ground;
    const valve = createValve();
    const [first, second] = [await ground.start({ replyPace: valve.replyPace }), await ground.start()];
    valve.shut(() => true);
    const hours = Array.from({ length: 9 }, (_, index) => `0${index}:00`);
    playground.say(ANNA, '/start');
    for (const hour of hours) playground.say(ANNA, `/time ${hour}`);
    playground.say(CARLA, '/latest');
    first.polling.start();
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(2), SOON);
    await first.polling.stop();
    playground.say(ANNA, '/help');
    second.polling.start();
    await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(hours.length + 2), AFTER_STOP);
    const texts = heard(ANNA).map(({ text = '' }) => text);
    hours.forEach((hour, index) => {
      expect(texts[index + 1]).toContain(hour);
    });
    expect(texts.at(-1)).toContain('What I can do');
    expect(heard(CARLA)).toHaveLength(1);
    await isEmpty(ground);
  });

  it('that Telegram gives once more is not handled again', async () => {
    const ground = await createBotGround();
    ground.playground.say(ANNA, '/latest');
    const bot = await ground.start();
    bot.polling.start();
    await vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(1), SOON);
    await isEmpty(ground);
    const known = messageUpdate(7, '/latest');
    await ground.storage.updates.keep([known], ground.clock.now());
    await ground.storage.updates.finish(7);
    expect(await ground.storage.updates.keep([known], ground.clock.now())).toEqual(new Set());
    expect(await bot.take(known)).toBe('repeated');
  });

  it('that another poller wrote down before it died, after this one had looked, is handled all the same', async () => {
    const ground = await createBotGround();
    const { updates } = ground.storage;
    const keep: UpdateLog['keep'] = async (...kept) => {
      await updates.keep(...kept);
      return updates.keep(...kept);
    };
    const bot = await ground.start({ updates: { ...updates, keep } });
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await isEmpty(ground);
    expect(ground.heard(ANNA)).toHaveLength(2);
  });

  it('that another poller wrote down and left when it lost its role is handled, without a new poll', async () => {
    const ground = await createBotGround();
    const bot = await ground.start();
    for (const id of [ANNA, CARLA]) ground.playground.say(id, '早');
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await isEmpty(ground);
    const before = ground.heard(CARLA).length;
    await ground.storage.updates.keep([messageUpdate(7, '/latest', CARLA)], ground.clock.now());
    await hurried(ground, () => vi.waitFor(() => expect(ground.heard(CARLA)).toHaveLength(before + 1), SOON));
    await isEmpty(ground);
  });

  it.each([
    ['with 500', 500],
    ['with 502', 502],
    ['but asked to wait', 429],
  ])(
    'that Telegram did not let be answered for minutes, %s, is answered in the end',
    async (_, code) => {
      const ground = await createBotGround();
      let isDown = true;
      const bot = await ground.start({
        replyPace: {
          transformer: (call, method, payload, signal) =>
            isDown && method === 'sendMessage'
              ? Promise.resolve({
                  ok: false as const,
                  error_code: code,
                  description: 'no',
                  ...(code === 429 && { parameters: { retry_after: 100 } }),
                })
              : call(method, payload, signal),
          noteIncoming: () => undefined,
        },
      });
      ground.playground.say(ANNA, '/latest');
      bot.polling.start();
      const until = ground.clock.now() + 600_000;
      await hurried(ground, () =>
        vi.waitFor(() => expect(ground.clock.now()).toBeGreaterThan(until), { ...SOON, timeout: 60_000 }),
      );
      expect(ground.heard(ANNA)).toEqual([]);
      isDown = false;
      await hurried(ground, () => vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(1), SOON));
      expect(ground.heard(ANNA)[0]?.text).toContain('芯片为什么难造');
      await isEmpty(ground);
    },
    120_000,
  );

  it('and was begun three times is set aside, of which the admins hear once, and the others go on', async () => {
    const ground = await createBotGround();
    const { updates } = ground.storage;
    for (const id of [ANNA, BORIS, CARLA]) ground.playground.say(id, '早');
    const poison = messageUpdate(7, '/latest');
    await updates.keep([poison, messageUpdate(8, '/latest', CARLA)], ground.clock.now());
    for (let attempt = 0; attempt < 3; attempt += 1) await updates.take(poison, ground.clock.now(), 0);
    const told = () => ground.heard(BORIS).filter(({ text }) => text?.includes('update 7'));
    const bot = await ground.start();
    bot.polling.start();
    await vi.waitFor(() => expect(ground.heard(CARLA).length).toBeGreaterThan(0), SOON);
    expect(told()).toEqual([]);
    await hurried(ground, () => vi.waitFor(() => expect(told()).toHaveLength(1), SOON));
    expect(ground.logged).toContainEqual({
      level: 'error',
      facts: { updateId: 7, kind: 'message' },
      message: 'an update was set aside after three tries',
    });
    await isEmpty(ground);
    await bot.polling.stop();
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/help'));
    expect(told()).toHaveLength(1);
  });

  it('that the storage failed is done when it is back, and set aside if it fails each time', async () => {
    const ground = await createBotGround();
    const { subscribers } = ground.storage;
    let failures = 1;
    const find: typeof subscribers.find = async (chatId, threadId) => {
      if (chatId !== ANNA || failures === 0) return subscribers.find(chatId, threadId);
      failures -= 1;
      throw DOWN;
    };
    const bot = await ground.start({ subscribers: { ...subscribers, find } });
    ground.playground.say(ANNA, '/start');
    bot.polling.start();
    await ground.answerTo(ANNA, () => undefined).catch(() => undefined);
    // The next poll is soon: someone else writes.
    ground.playground.say(CARLA, '/latest');
    await vi.waitFor(() => expect(ground.heard(ANNA)).toHaveLength(2), SOON);
    expect(ground.heard(ANNA).map(({ text }) => text)).toEqual([
      expect.stringContaining('cannot reach the database'),
      expect.stringContaining('subscribed'),
    ]);

    failures = Number.POSITIVE_INFINITY;
    ground.playground.say(BORIS, '早');
    ground.playground.say(ANNA, '/latest');
    await hurried(ground, () =>
      vi.waitFor(() => {
        ground.playground.say(CARLA, '/help');
        expect(ground.logged.map(({ message }) => message)).toContain(
          'an update was set aside after three tries',
        );
      }, AFTER_STOP),
    );
    await isEmpty(ground);
  });
});

describe('while updates cannot be written down', () => {
  const unkept = (updates: UpdateLog, isDown: () => boolean): UpdateLog => ({
    ...updates,
    keep: (...kept) => (isDown() ? Promise.reject(DOWN) : updates.keep(...kept)),
  });

  it('what can be answered is, once, and new ones are heard', async () => {
    const ground = await createBotGround();
    const bot = await ground.start({ updates: unkept(ground.storage.updates, () => true) });
    bot.polling.start();
    await hurried(ground, async () => {
      for (let count = 1; count <= 3; count += 1) {
        await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
      }
      await vi.waitFor(async () => expect(await keptByTelegram(ground)).toBe(0), SOON);
    });
    expect(ground.heard(ANNA)).toHaveLength(3);
  });

  it('what needs the database is kept by Telegram, told once, and done when the database is back', async () => {
    const ground = await createBotGround();
    const { subscribers, updates } = ground.storage;
    let isDown = true;
    const find: typeof subscribers.find = (...chat) =>
      isDown ? Promise.reject(DOWN) : subscribers.find(...chat);
    const bot = await ground.start({
      subscribers: { ...subscribers, find },
      updates: unkept(updates, () => isDown),
    });
    ground.playground.say(ANNA, '/start');
    ground.playground.say(CARLA, '/start');
    bot.polling.start();
    await hurried(ground, async () => {
      const polls = () =>
        ground.logged.filter(({ message }) => message.includes('Telegram keeps them')).length;
      await vi.waitFor(() => expect(polls()).toBeGreaterThan(3), SOON);
      for (const id of [ANNA, CARLA]) {
        expect(ground.heard(id).map(({ text }) => text)).toEqual([
          expect.stringContaining('cannot reach the database'),
        ]);
      }
      expect(await keptByTelegram(ground)).toBe(2);
      isDown = false;
      for (const id of [ANNA, CARLA]) {
        await vi.waitFor(() => expect(ground.heard(id)).toHaveLength(2), SOON);
        expect((await subscribers.find(id))?.state).toBe('active');
      }
      await vi.waitFor(async () => expect(await keptByTelegram(ground)).toBe(0), SOON);
    });
    for (const id of [ANNA, CARLA]) expect(ground.heard(id)).toHaveLength(2);
    await isEmpty(ground);
  });

  it('that they were handled, what was handled is not handled again', async () => {
    const ground = await createBotGround();
    const { updates } = ground.storage;
    let isDown = true;
    const finish: UpdateLog['finish'] = (id) => (isDown ? Promise.reject(DOWN) : updates.finish(id));
    const bot = await ground.start({ updates: { ...updates, finish } });
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    expect(await updates.unfinished()).toHaveLength(2);
    isDown = false;
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    await isEmpty(ground);
    expect(ground.heard(ANNA)).toHaveLength(4);
  });
});

describe('a standstill', () => {
  it('of the fetching is one when Telegram gives a poller no answer for a minute', async () => {
    const ground = await createBotGround();
    const bot = await ground.start();
    ground.clock.advance(120_000);
    expect(bot.stalled()).toBeUndefined();
    bot.polling.start();
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    ground.clock.advance(59_000);
    expect(bot.stalled()).toBeUndefined();
    ground.clock.advance(2_000);
    expect(bot.stalled()).toBe('fetching');
    await ground.answerTo(ANNA, () => ground.playground.say(ANNA, '/latest'));
    expect(bot.stalled()).toBeUndefined();
    ground.clock.advance(61_000);
    await bot.polling.stop();
    expect(bot.stalled()).toBeUndefined();
  });

  it('of the answering is one when several chats wait and none is answered, and not when one is slow', async () => {
    const ground = await createBotGround();
    const valve = createValve();
    const bot = await ground.start({ replyPace: valve.replyPace });
    for (const id of [ANNA, CARLA]) ground.playground.say(id, '早');
    valve.shut((chatId) => chatId === ANNA);
    const slow = bot.take(messageUpdate(1, '/latest'));
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(1), SOON);
    ground.clock.advance(300_000);
    expect(bot.stalled()).toBeUndefined();
    await bot.take(messageUpdate(2, '/latest', CARLA));
    valve.open();
    await slow;

    valve.shut(() => true);
    const stuck = [bot.take(messageUpdate(3, '/latest')), bot.take(messageUpdate(4, '/latest', CARLA))];
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(2), SOON);
    ground.clock.advance(29_000);
    expect(bot.stalled()).toBeUndefined();
    ground.clock.advance(2_000);
    expect(bot.stalled()).toBe('answering');
    valve.open();
    await Promise.all(stuck);
    await vi.waitFor(() => expect(bot.stalled()).toBeUndefined(), SOON);
  });
});
