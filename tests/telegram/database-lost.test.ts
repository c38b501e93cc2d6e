import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Way } from '../storage/losable-way.ts';
import { createPostgresSchema, hasPostgres } from '../storage/postgres-server.ts';
import { openWay } from '../storage/way-to-postgres.ts';
import { ANNA, BORIS, createBotGround, GROUP, SOON } from './start-bot.ts';
import { groupUpdate, messageUpdate, pressUpdate } from './updates-of.ts';

const AWAY = 'try again in a moment';
/** The promise is two seconds; a busy machine takes longer. */
const IN_TIME = { timeout: 5_000, interval: 20 };

/** A bot on a PostgreSQL at the end of a way that can be lost, in a group that has an admin, Boris. */
async function startOnWay() {
  const way = await openWay();
  const home = await createPostgresSchema();
  onTestFinished(() => home.remove());
  const place = { file: '/nowhere/bot.sqlite', databaseUrl: way.url, schema: home.schema };
  const ground = await createBotGround(() => openStorage(place));
  const bot = await ground.start();
  const { playground, heard } = ground;
  playground.setBotStatus(GROUP.id, 'member', BORIS);
  for (const id of [ANNA, BORIS]) playground.say(id, '/start');
  const textsIn = (chatId: number) => heard(chatId).map(({ text = '' }) => text);
  const isTold = (chatId: number, times = 1) =>
    expect(textsIn(chatId).filter((text) => text.includes(AWAY))).toHaveLength(times);
  return { ...ground, way, home, bot, textsIn, isTold };
}

const LOSSES: readonly [string, (way: Way) => Promise<void> | void, (way: Way) => Promise<void> | void][] = [
  ['refuses connections', (way) => way.cut(), (way) => way.mend()],
  ['swallows what is said to it', (way) => way.fallSilent(), (way) => way.speakAgain()],
];

describe.skipIf(!(await hasPostgres()))('while PostgreSQL', () => {
  it.each(LOSSES)(
    '%s, people and groups are told so by polling, and answered when it is back',
    {
      timeout: 120_000,
    },
    async (_, lose, mend) => {
      const { playground, bot, way, textsIn, isTold, answerTo } = await startOnWay();
      bot.polling.start();
      await vi.waitFor(() => expect(textsIn(BORIS).length).toBeGreaterThan(0), SOON);
      const menu = await answerTo(ANNA, () => playground.say(ANNA, '/mode'));
      await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start'));
      await lose(way);
      playground.say(ANNA, '/time 09:00');
      await vi.waitFor(() => isTold(ANNA), IN_TIME);
      playground.sayIn(GROUP.id, ANNA, '/latest@daily_bot');
      await vi.waitFor(() => isTold(GROUP.id), IN_TIME);
      playground.press(ANNA, menu.message_id, 'm:instant');
      await vi.waitFor(() => isTold(ANNA, 2), IN_TIME);
      // Polled again and again meanwhile, it is told once.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      isTold(ANNA, 2);

      await mend(way);
      await vi.waitFor(() => expect(textsIn(ANNA).join()).toContain('09:00'), SOON);
      await vi.waitFor(() => expect(textsIn(GROUP.id).join()).toContain('芯片为什么难造'), SOON);
      isTold(ANNA, 2);
    },
  );

  it.each(LOSSES)(
    '%s, so are those whose updates come by webhook, and Telegram is asked to repeat them',
    {
      timeout: 120_000,
    },
    async (_, lose, mend) => {
      const { bot, way, textsIn, isTold, calls } = await startOnWay();
      await bot.take(messageUpdate(1, '/start') as never);
      await lose(way);
      const updates = [
        messageUpdate(2, '/latest'),
        groupUpdate(3, '/latest'),
        pressUpdate(4, 'm:instant', BORIS),
      ];
      for (const update of updates) await expect(bot.take(update as never)).rejects.toThrow();
      for (const chatId of [ANNA, GROUP.id, BORIS]) isTold(chatId);
      expect(calls).toContainEqual({
        method: 'answerCallbackQuery',
        payload: expect.objectContaining({ callback_query_id: 'press-4' }),
      });
      for (const update of updates) await expect(bot.take(update as never)).rejects.toThrow();
      for (const chatId of [ANNA, GROUP.id, BORIS]) isTold(chatId);

      await mend(way);
      for (const update of updates)
        await vi.waitFor(async () => expect(await bot.take(update as never)).toBe('handled'), SOON);
      expect(textsIn(ANNA).at(-1)).toContain('芯片为什么难造');
      expect(textsIn(GROUP.id).at(-1)).toContain('芯片为什么难造');
    },
  );

  it('has no connection left, people are told so as well', { timeout: 120_000 }, async () => {
    const { playground, bot, storage, home, isTold, textsIn } = await startOnWay();
    bot.polling.start();
    await vi.waitFor(() => expect(textsIn(ANNA).length).toBeGreaterThan(0), SOON);
    const locker = await home.hold('LOCK TABLE editions IN ACCESS EXCLUSIVE MODE');
    onTestFinished(() => locker.end());
    const waiting = Array.from({ length: 10 }, () => storage.statistics.editions(0).catch(() => undefined));
    playground.say(ANNA, '/latest');
    await vi.waitFor(() => isTold(ANNA), IN_TIME);
    await locker.query('ROLLBACK');
    await Promise.all(waiting);
    await vi.waitFor(() => expect(textsIn(ANNA).at(-1)).toContain('芯片为什么难造'), SOON);
  });
});

it('a poller that stands in goes on until another begins, and leaves without a fight', async () => {
  const ground = await createBotGround();
  const { playground, answerTo, logged } = ground;
  const [first, second] = [await ground.start(), await ground.start()];
  first.polling.start();
  first.polling.standIn();
  await answerTo(ANNA, () => playground.say(ANNA, '/latest'));
  second.polling.start();
  for (let count = 0; count < 3; count += 1) await answerTo(ANNA, () => playground.say(ANNA, '/latest'));
  expect(logged.filter(({ message }) => message.includes('is another bot running'))).toEqual([]);
  await second.polling.stop();
  await first.polling.stop();
  await answerTo(ANNA, () => {
    playground.say(ANNA, '/latest');
    first.polling.start();
  });
});
