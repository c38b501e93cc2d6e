import { describe, expect, it } from 'vitest';
import { createWithdrawals } from '../../src/digests/withdrawals.ts';
import { useCorrections } from './correction-world.ts';

const ADMIN = 9;
const CHATS = [1, 2, 3, 4];
const SECOND = 1_000;

describe('what became of a withdrawal', () => {
  const world = useCorrections();

  /** Everyone has the digest, and the admin takes its episode back. */
  async function takeBack() {
    await world.subscribe(...CHATS);
    await world.save('a');
    await world.tick();
    await world.deliver();
    world.clock.at += 10 * SECOND;
    const { clock, storage } = world;
    const withdrawals = createWithdrawals({ ...storage, clock });
    await withdrawals.begin({ episodeId: 'a', chatId: ADMIN, language: 'en', begunAt: clock.at });
    await world.withhold('a');
    const look = async () => {
      clock.at += 3 * SECOND;
      await withdrawals.advance();
    };
    return { ledger: storage.ledger, look };
  }
  const reports = () => world.screen(ADMIN);

  it('is told when every message is changed, and not before', async () => {
    const { look } = await takeBack();
    await look();
    await world.tick();
    await look();
    await world.deliver(3);
    await look();
    expect(await world.storage.withdrawals.open()).toHaveLength(1);
    await world.deliver();
    await look();
    await world.deliver();
    expect(reports()).toEqual(['🚫 “第 a 期”: 4 of 4 messages now say that it was withdrawn.']);
    await look();
    expect(await world.deliver()).toEqual([]);
    expect(await world.storage.withdrawals.open()).toEqual([]);
  });

  it('is told meanwhile, with what is in doubt, where it takes longer, and once it is over', async () => {
    const { ledger, look } = await takeBack();
    await world.tick();
    await world.deliver(2);
    const [doubtful] = await ledger.claim(world.clock.at, 1, 90 * SECOND);
    await ledger.markUncertain(doubtful?.id ?? 0, world.clock.at + 300 * SECOND, 'ECONNRESET');
    world.clock.at += 60 * SECOND;
    await look();
    await look();
    const [waiting] = await ledger.claim(world.clock.at, 1, 90 * SECOND);
    await ledger.postpone(waiting?.id ?? 0, world.clock.at + 300 * SECOND, '429');
    await world.deliver();
    expect(reports()).toEqual([
      '⏳ “第 a 期”: 2 of 4 messages are changed so far.\n\nWaiting for their turn: 1\nIn doubt, being tried again: 1\n\nI keep going until Telegram has answered for each, and will tell you then.',
    ]);
    world.clock.at += 300 * SECOND;
    await world.deliver();
    await look();
    await world.deliver();
    expect(reports().slice(1)).toEqual(['🚫 “第 a 期”: 4 of 4 messages now say that it was withdrawn.']);
  });

  it('says what cannot be changed: what is deleted, and what may have arrived without an answer', async () => {
    await world.subscribe(5);
    await world.save('a');
    await world.tick();
    const { ledger } = world.storage;
    const [unanswered] = await ledger.claim(world.clock.at, 1, 90 * SECOND);
    await ledger.markUncertain(unanswered?.id ?? 0, world.clock.at + 60 * SECOND, 'ECONNRESET');
    const { look } = await takeBack();
    await world.tick();
    const [deleted] = await ledger.claim(world.clock.at + 5 * SECOND, 1, 90 * SECOND);
    await ledger.markDead(deleted?.id ?? 0, '400 message to edit not found', world.clock.at);
    await world.deliver();
    await look();
    await world.deliver();
    expect(reports()).toEqual([
      '🚫 “第 a 期”: 3 of 5 messages now say that it was withdrawn.\n\nDeleted, or in chats out of reach: 1\nCopies that may have arrived without an answer from Telegram, and cannot be changed: 1',
    ]);
  });

  it('counts an edit that a kill cut off as in doubt, and tells of a copy that an answer lost may have left', async () => {
    await world.subscribe(5);
    await world.save('a');
    await world.tick();
    const { ledger } = world.storage;
    const [unanswered] = await ledger.claim(world.clock.at, 1, 90 * SECOND);
    await ledger.markUncertain(unanswered?.id ?? 0, world.clock.at + SECOND, 'ECONNRESET');
    world.clock.at += SECOND;
    const { look } = await takeBack();
    await world.tick();
    await ledger.claim(world.clock.at, 1, 90 * SECOND);
    await ledger.sweep(world.clock.at, 'all');
    world.clock.at += 60 * SECOND;
    await look();
    await world.deliver();
    expect(reports()).toEqual([expect.stringContaining('In doubt, being tried again: 1')]);
    await look();
    await world.deliver();
    expect(reports().slice(1)).toEqual([
      '🚫 “第 a 期”: 5 of 6 messages now say that it was withdrawn.\n\nCopies that may have arrived without an answer from Telegram, and cannot be changed: 1',
    ]);
  });

  it('counts an edit that was waiting for another correction', async () => {
    const { look } = await takeBack();
    await world.approve('a');
    await world.save('a', { summary: '改过。' });
    await world.tick();
    world.clock.at += SECOND;
    const { clock, storage } = world;
    await createWithdrawals({ ...storage, clock }).begin({
      episodeId: 'a',
      chatId: ADMIN,
      language: 'zh-Hans',
      begunAt: clock.at,
    });
    await world.withhold('a');
    await world.tick();
    await world.deliver();
    await look();
    await world.deliver();
    expect(reports()).toEqual(['🚫 《第 a 期》：4 条消息中，4 条已改成“已撤回”。']);
  });

  it('is not told where nobody had it, nor when it is published again', async () => {
    const { look } = await takeBack();
    await world.approve('a');
    await look();
    await world.save('b');
    const { clock, storage } = world;
    const withdrawals = createWithdrawals({ ...storage, clock });
    await withdrawals.begin({ episodeId: 'b', chatId: ADMIN, language: 'en', begunAt: clock.at });
    await world.withhold('b');
    await look();
    await world.tick();
    await withdrawals.advance();
    await world.deliver();
    expect(reports()).toEqual([]);
    expect(await storage.withdrawals.open()).toEqual([]);
  });
});
