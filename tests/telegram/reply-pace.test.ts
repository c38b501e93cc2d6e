import { Api } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createBurstLimiter } from '../../src/delivery/burst-limiter.ts';
import { createLocalSlots } from '../../src/delivery/local-slots.ts';
import { createRateLimiter } from '../../src/delivery/rate-limiter.ts';
import type { SlotStore } from '../../src/storage/stores.ts';
import { createReplyRateLimiter } from '../../src/telegram/reply-rate-limiter.ts';
import { createVirtualClock } from '../delivery/virtual-clock.ts';

const NOW = 1_000_000_000;
const SECOND = 1_000;
const ANNA = 1;
const GROUP = -100_5;

/** An API whose calls end here, at the instant when they would leave. */
function startReplies(rate = 1_000) {
  const clock = createVirtualClock(NOW);
  const pace = createRateLimiter({ rate, clock, lane: 'free', slots: createLocalSlots(clock) });
  const calls: { readonly method: string; readonly at: number }[] = [];
  const api = new Api('1:token');
  api.config.use(async (_call, method) => {
    calls.push({ method, at: clock.now() - NOW });
    return { ok: true, result: true as never };
  });
  const replyPace = createReplyRateLimiter(pace, createBurstLimiter(5 * rate, clock), clock);
  api.config.use(replyPace.transformer);
  return { api, replyPace, clock, pace, calls, at: () => calls.map((call) => call.at) };
}

/** The most in any sliding minute. */
function mostInAMinute(starts: readonly number[]): number {
  return Math.max(
    ...starts.map((from) => starts.filter((at) => at >= from && at < from + 60 * SECOND).length),
  );
}

describe('the pace of answers', () => {
  it('takes its turn among the deliveries for every message', async () => {
    const { api, clock, calls } = startReplies(10);
    void api.sendMessage(1, 'a');
    void api.sendDocument(2, 'file');
    void api.sendMessage(3, 'b');
    void api.sendRichMessage(4, { blocks: [{ type: 'divider' }] });
    await clock.passTo(NOW + SECOND);
    expect(calls).toEqual([
      { method: 'sendMessage', at: 0 },
      { method: 'sendDocument', at: 102 },
      { method: 'sendMessage', at: 204 },
      { method: 'sendRichMessage', at: 306 },
    ]);
  });

  it('keeps no edit waiting for messages: 1,500 who press at once are answered within 15 s, whatever is sent', async () => {
    const { api, clock, at, calls } = startReplies(28);
    for (let chatId = 1; chatId <= 1_000; chatId += 1) void api.sendMessage(chatId, 'an answer');
    for (let chatId = 1; chatId <= 1_500; chatId += 1) void api.editMessageText(2_000 + chatId, 1, 'a page');
    await clock.passTo(NOW + 15 * SECOND);
    expect(calls.filter(({ method }) => method === 'editMessageText')).toHaveLength(1_500);
    expect(at().length - 1_500).toBeLessThanOrEqual(15 * 28);
    await clock.passTo(NOW + 60 * SECOND);
  });

  it('lets no more edits go in any second than five times the rate of messages', async () => {
    const { api, clock, at } = startReplies(28);
    for (let chatId = 1; chatId <= 500; chatId += 1) void api.editMessageText(chatId, 1, 'a page');
    await clock.passTo(NOW + 10 * SECOND);
    const starts = at();
    expect(starts).toHaveLength(500);
    for (const from of starts)
      expect(starts.filter((ms) => ms >= from && ms < from + SECOND).length).toBeLessThanOrEqual(140);
    expect(starts.at(-1)).toBeLessThan(4 * SECOND);
  });

  it('lets everything else through at once', async () => {
    const { api, at, pace } = startReplies(1);
    await pace.start(undefined);
    await api.answerCallbackQuery('id');
    await api.sendChatAction(ANNA, 'typing');
    await api.getUpdates();
    await api.setMyCommands([]);
    await api.deleteMessage(ANNA, 1);
    expect(at()).toEqual([0, 0, 0, 0, 0]);
  });

  it('lets three answers to one person go at once, and each one more a second after the one before', async () => {
    const { api, clock, at } = startReplies();
    for (let part = 1; part <= 6; part += 1) void api.sendMessage(ANNA, `${part}/6`);
    void api.sendMessage(2, 'someone else');
    await clock.passTo(NOW + 10 * SECOND);
    expect(at().filter((ms) => ms < 100)).toHaveLength(4);
    expect(at().slice(4)).toEqual([SECOND, 2 * SECOND, 3 * SECOND]);
  });

  it('lets a burst pass again after a rest', async () => {
    const { api, clock, at } = startReplies();
    for (let part = 1; part <= 3; part += 1) void api.sendMessage(ANNA, 'before');
    await clock.passTo(NOW + 10 * SECOND);
    for (let part = 1; part <= 3; part += 1) void api.sendMessage(ANNA, 'after');
    await clock.passTo(NOW + 20 * SECOND);
    expect(at().filter((ms) => ms >= 10 * SECOND && ms < 10.1 * SECOND)).toHaveLength(3);
  });

  it('keeps to twenty a minute in one group', async () => {
    const { api, clock, at } = startReplies();
    for (let part = 1; part <= 20; part += 1) void api.sendMessage(GROUP, 'a');
    await clock.passTo(NOW + 90 * SECOND);
    for (let part = 1; part <= 20; part += 1) void api.sendMessage(GROUP, 'b');
    await clock.passTo(NOW + 300 * SECOND);
    expect(at()).toHaveLength(40);
    expect(mostInAMinute(at())).toBeLessThanOrEqual(20);
  });

  it('lets one person who is answered alone wait for nobody, however low the rate', async () => {
    const { api, replyPace, clock, at } = startReplies(1);
    for (let word = 0; word < 3; word += 1) {
      replyPace.noteIncoming(ANNA);
      await api.sendMessage(ANNA, 'a');
      await clock.passTo(clock.now() + 10);
    }
    expect(at()).toEqual([0, 10, 20]);
  });

  it('keeps to the rate with several people, and with one while messages are delivered', async () => {
    const { api, replyPace, clock, pace, at } = startReplies(10);
    for (const chatId of [ANNA, 2, 3]) {
      replyPace.noteIncoming(chatId);
      void api.sendMessage(chatId, 'a');
    }
    await clock.passTo(NOW + 5 * SECOND);
    expect(at()).toEqual([0, 102, 204]);
    await pace.start((await pace.reserve(1))[0]);
    void api.sendMessage(ANNA, 'b');
    await clock.passTo(NOW + 6 * SECOND);
    expect(at().at(-1)).toBe(5 * SECOND + 102);
  });

  it('lets a person who speaks again be answered at once, after a long answer', async () => {
    const { api, replyPace, clock, at } = startReplies();
    for (let part = 0; part < 4; part += 1) void api.sendMessage(ANNA, 'a part');
    await clock.passTo(NOW + SECOND);
    replyPace.noteIncoming(ANNA);
    await api.sendMessage(ANNA, 'an answer');
    expect(at().at(-1)).toBe(SECOND);
  });

  it('answers though the database that keeps the slots is away', async () => {
    const clock = createVirtualClock(NOW);
    const slots: SlotStore = {
      scope: 'replicas',
      reserve: () => Promise.reject(new Error('connection refused')),
    };
    const pace = createRateLimiter({ rate: 28, clock, lane: 'free', slots });
    const replyPace = createReplyRateLimiter(pace, createBurstLimiter(140, clock), clock);
    const api = new Api('1:token');
    api.config.use(async () => ({ ok: true, result: true as never }));
    api.config.use(replyPace.transformer);
    expect(await api.sendMessage(ANNA, 'a')).toBe(true);
  });

  it('holds nobody for more than a minute when the clock was set back', async () => {
    const virtual = createVirtualClock(NOW);
    let setBackMs = 0;
    const clock = { ...virtual, now: () => virtual.now() - setBackMs };
    const pace = createRateLimiter({ rate: 1_000, clock, lane: 'free', slots: createLocalSlots(clock) });
    const sentAt: number[] = [];
    const api = new Api('1:token');
    api.config.use(async () => {
      sentAt.push(virtual.now() - NOW);
      return { ok: true, result: true as never };
    });
    api.config.use(createReplyRateLimiter(pace, createBurstLimiter(140, clock), clock).transformer);
    await api.sendMessage(ANNA, 'before');
    setBackMs = 3_600_000;
    void api.sendMessage(ANNA, 'after');
    await virtual.passTo(NOW + 61 * SECOND);
    expect(sentAt).toHaveLength(2);
  });
});
