import { describe, expect, it, vi } from 'vitest';
import { encodeCallback } from '../../src/messages/common/callbacks.ts';
import { createVirtualClock } from '../delivery/virtual-clock.ts';
import { ANNA, BORIS, type BotGround, CARLA, CHANNEL, createBotGround, GROUP, SOON } from './start-bot.ts';
import { groupUpdate, messageUpdate, pressUpdate } from './updates-of.ts';
import { createValve } from './valve.ts';

const NOW = 1_770_000_000_000;
/** So many of one chat wait, the one under way included. */
const LET_IN = 20;
const MODE = encodeCallback({ to: 'mode', mode: 'instant' });

/** Waits until everything is handled: Telegram is told sooner. */
const untilHandled = ({ storage }: BotGround) =>
  vi.waitFor(async () => expect(await storage.updates.unfinished()).toEqual([]), SOON);

const textsIn = (messages: readonly { readonly text?: string | undefined }[]) =>
  messages.map(({ text = '' }) => text);

describe('a chat that asks for more than it can be answered', () => {
  it('keeps nobody else waiting, is told once to slow down, and is answered again afterwards', async () => {
    const ground = await createBotGround();
    const { playground, heard, logged } = ground;
    const valve = createValve();
    const bot = await ground.start({ replyPace: valve.replyPace });
    playground.setBotStatus(GROUP.id, 'member', BORIS);
    valve.shut((chatId) => chatId === GROUP.id);
    for (let count = 0; count < 700; count += 1) playground.sayIn(GROUP.id, BORIS, '/help');
    playground.say(CARLA, '/latest');
    bot.polling.start();
    await vi.waitFor(() => expect(heard(CARLA)).toHaveLength(1), SOON);
    expect(heard(GROUP.id)).toEqual([]);

    valve.open();
    await vi.waitFor(() => expect(heard(GROUP.id).length).toBeGreaterThan(LET_IN), SOON);
    const slowDown = () => textsIn(heard(GROUP.id)).filter((text) => text.includes('slow down'));
    expect(slowDown()).toHaveLength(1);
    await vi.waitFor(async () => expect(await ground.storage.updates.unfinished()).toEqual([]), SOON);
    expect(heard(GROUP.id).length).toBeLessThanOrEqual(LET_IN + 2);
    expect(logged.filter(({ message }) => message.includes('too many requests waiting'))).toHaveLength(1);

    playground.sayIn(GROUP.id, BORIS, '/help');
    await vi.waitFor(() => expect(textsIn(heard(GROUP.id)).at(-1)).toContain('What I can do'), SOON);
    expect(slowDown()).toHaveLength(1);
  });

  it.each([
    ['en', 'slow down'],
    ['zh-hans', '请慢一点'],
    ['zh-hant', '請慢一點'],
  ])('is told so in its own language: %s', async (languageCode, words) => {
    const ground = await createBotGround();
    ground.playground.say(ANNA, '早');
    const valve = createValve();
    const bot = await ground.start({ replyPace: valve.replyPace });
    valve.shut(() => true);
    const flood = Array.from({ length: LET_IN + 5 }, (_, index) => {
      const { update_id, message } = messageUpdate(index, '/help');
      return { update_id, message: { ...message, from: { ...message.from, language_code: languageCode } } };
    });
    const taken = Promise.all(flood.map((update) => bot.take(update)));
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(2), SOON);
    valve.open();
    // Telegram need not bring the rest again.
    expect(await taken).toEqual(flood.map(() => 'handled'));
    await untilHandled(ground);
    expect(textsIn(ground.heard(ANNA)).filter((text) => text.includes(words))).toHaveLength(1);
    expect(ground.heard(ANNA)).toHaveLength(LET_IN + 1);
  });

  it('in which people speak with each other is told nothing, and what they say is written down nowhere', async () => {
    const ground = await createBotGround();
    const valve = createValve();
    ground.playground.setBotStatus(GROUP.id, 'member', BORIS);
    const keep = vi.fn(ground.storage.updates.keep);
    const bot = await ground.start({
      replyPace: valve.replyPace,
      updates: { ...ground.storage.updates, keep },
    });
    valve.shut(() => true);
    ground.playground.sayIn(GROUP.id, BORIS, '/help');
    bot.polling.start();
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(1), SOON);
    for (let index = 0; index < 2 * LET_IN; index += 1) {
      await bot.take({ ...groupUpdate(index, 'what people say'), update_id: index });
    }
    ground.playground.sayIn(GROUP.id, BORIS, '/latest');
    valve.open();
    await vi.waitFor(() => expect(ground.heard(GROUP.id).length).toBeGreaterThanOrEqual(2), SOON);
    await vi.waitFor(async () => expect(await ground.storage.updates.unfinished()).toEqual([]), SOON);
    expect(textsIn(ground.heard(GROUP.id)).join()).not.toContain('slow down');
    const kept = keep.mock.calls.flatMap(([updates]) => updates);
    expect(JSON.stringify(kept)).not.toContain('what people say');
  });

  it('keeps to its limit of answers; whoever waits for each answer is answered at once', async () => {
    const ground = await createBotGround();
    const valve = createValve();
    const heard = vi.fn();
    const bot = await ground.start({ replyPace: { ...valve.replyPace, noteIncoming: heard } });
    ground.playground.say(ANNA, '早');
    for (let index = 0; index < 5; index += 1) await bot.take(messageUpdate(index, '/help'));
    expect(heard).toHaveBeenCalledTimes(5);
    await Promise.all(
      Array.from({ length: LET_IN }, (_, index) => bot.take(messageUpdate(10 + index, '/help'))),
    );
    await untilHandled(ground);
    // Only the last has nobody behind it.
    expect(heard).toHaveBeenCalledTimes(6);
  });

  it('keeps what happens to the chat itself from nobody', async () => {
    const ground = await createBotGround();
    const valve = createValve();
    const bot = await ground.start({ replyPace: valve.replyPace });
    ground.playground.setBotStatus(GROUP.id, 'member', BORIS);
    await bot.take(groupUpdate(1, '/start'));
    valve.shut(() => true);
    const flood = Array.from({ length: 2 * LET_IN }, (_, index) => bot.take(groupUpdate(2 + index, '/help')));
    const { message } = groupUpdate(99, '');
    const moved = bot.take({ update_id: 99, message: { ...message, migrate_to_chat_id: -100_42 } } as never);
    valve.open();
    await Promise.all([...flood, moved]);
    await untilHandled(ground);
    expect(await ground.storage.subscribers.find(-100_42)).toMatchObject({ state: 'active' });
  });
});

describe('a press', () => {
  it('is answered within a second, in the order of its coming, however many come at once', {
    timeout: 240_000,
  }, async () => {
    const ground = await createBotGround();
    const clock = createVirtualClock(NOW);
    const valve = createValve('nothing');
    const bot = await ground.start({ clock, replyPace: valve.replyPace });
    valve.shut(() => true);
    const presses = Array.from({ length: 1_500 }, (_, index) =>
      pressUpdate(index, encodeCallback({ to: 'latest', page: 0 }), 10_000 + index),
    );
    const taken = presses.map((press) => bot.take(press));
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(presses.length), { timeout: 120_000 });
    const answered = () => valve.left.filter(({ method }) => method === 'answerCallbackQuery');
    await clock.passTo(NOW + 899);
    expect(answered()).toEqual([]);
    await clock.passTo(NOW + 900);
    expect(answered().map(({ payload }) => payload['callback_query_id'])).toEqual(
      presses.map(({ callback_query: { id } }) => id),
    );
    expect(valve.waiting).toHaveLength(presses.length);
    valve.open();
    await Promise.all(taken);
    expect(answered()).toHaveLength(presses.length);
  });

  it('that is one too many of its chat is answered at once, and the first of them is told to slow down', {
    timeout: 240_000,
  }, async () => {
    const ground = await createBotGround();
    const clock = createVirtualClock(NOW);
    const valve = createValve('nothing');
    const bot = await ground.start({ clock, replyPace: valve.replyPace });
    valve.shut(() => true);
    // Its answer is a message, which is held.
    const latest = encodeCallback({ to: 'latest', page: 0 });
    const presses = Array.from({ length: 1_500 }, (_, index) => pressUpdate(index, latest, BORIS, GROUP.id));
    const taken = presses.map((press) => bot.take(press));
    const answers = () =>
      valve.left.flatMap(({ method, payload }) => (method === 'answerCallbackQuery' ? [payload] : []));
    await vi.waitFor(() => expect(answers()).toHaveLength(presses.length - LET_IN), {
      timeout: 120_000,
    });
    const slowDown = answers().filter(({ text }) => String(text).includes('slow down'));
    expect(slowDown).toMatchObject([{ callback_query_id: `press-${LET_IN}` }]);
    await clock.passTo(NOW + 900);
    valve.open();
    await Promise.all(taken);
    const ids = answers().map((payload) => payload['callback_query_id']);
    expect(new Set(ids).size).toBe(presses.length);
    expect(ids).toHaveLength(presses.length);
  });

  it('that had to wait too long for a notice has it said in the chat', async () => {
    const ground = await createBotGround();
    const clock = createVirtualClock(NOW);
    ground.playground.say(ANNA, '早');
    const valve = createValve();
    const bot = await ground.start({ clock, replyPace: valve.replyPace });
    valve.shut(() => true);
    const taken = [bot.take(messageUpdate(1, '/latest')), bot.take(pressUpdate(2, MODE, ANNA))];
    await vi.waitFor(() => expect(valve.waiting).toHaveLength(1), SOON);
    await clock.passTo(NOW + 900);
    expect(valve.left.at(-1)).toMatchObject({
      method: 'answerCallbackQuery',
      payload: { callback_query_id: 'press-2' },
    });
    expect(valve.left.at(-1)?.payload).not.toHaveProperty('text');
    valve.open();
    await Promise.all(taken);
    await untilHandled(ground);
    expect(textsIn(ground.heard(ANNA)).at(-1)).toContain('You are not subscribed');
  });

  it('in a channel leads each reader to their own chat, however many press at once', async () => {
    const ground = await createBotGround();
    const { playground, calls } = ground;
    // No time passes: on a busy machine a press may wait longer than a second, and would be answered twice.
    const bot = await ground.start({ clock: createVirtualClock(NOW) });
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    const presses = Array.from({ length: 100 }, (_, index) => {
      const press = pressUpdate(index, encodeCallback({ to: 'latest', page: 0 }), 10_000 + index);
      const { message } = press.callback_query;
      const chat = { id: CHANNEL.id, type: 'channel', title: CHANNEL.title };
      return { ...press, callback_query: { ...press.callback_query, message: { ...message, chat } } };
    });
    await Promise.all(presses.map((press) => bot.take(press)));
    const urls = calls.flatMap(({ method, payload }) =>
      method === 'answerCallbackQuery' ? [payload['url']] : [],
    );
    expect(urls).toHaveLength(presses.length);
    expect(new Set(urls)).toEqual(new Set([expect.stringContaining('https://t.me/')]));
  });
});
