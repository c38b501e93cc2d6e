import { describe, expect, it, vi } from 'vitest';
import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import type { Inquiry } from '../../src/assistant/ask/asking.ts';
import { createAskFeature } from '../../src/telegram/features/ask/ask.ts';
import { createKeepTime } from '../../src/telegram/keep-time.ts';
import { ANNA, BORIS, CARLA, createBotGround, GROUP, SOON } from './start-bot.ts';
import { groupUpdate, messageUpdate } from './updates-of.ts';

const DAY = 86_400_000;

/** `/ask` with something after it. */
function question(id: number, from = ANNA) {
  const { update_id, message } = messageUpdate(id, `/ask ${id}`, from);
  return { update_id, message: { ...message, entities: [{ type: 'bot_command', offset: 0, length: 4 }] } };
}

/** A bot that only answers questions; the search for them is held until it is let go. */
async function createAskedBot() {
  const ground = await createBotGround();
  const looking: number[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asking = createAskFeature({
    catalog: createMemoryCatalog(),
    asking: {
      async look({ userId, question }): Promise<Inquiry> {
        looking.push(userId);
        await released;
        const nothing = { kind: 'unknown' } as const;
        return {
          question,
          passageCount: 0,
          isForModel: false,
          extract: () => nothing,
          answer: async () => nothing,
        };
      },
    },
    sessions: ground.storage.sessions,
    clock: ground.clock,
    dailyAsks: 20,
  });
  const bot = await ground.start({ features: [asking] });
  const refused = (chatId: number) =>
    ground.heard(chatId).filter(({ text }) => text?.includes('still being answered'));
  return { ...ground, heard: ground.heard, bot, looking, release, refused };
}

describe('questions', () => {
  it('of one person are answered three at a time; the rest is told to wait, and others are answered', async () => {
    const { bot, looking, release, refused, heard, playground } = await createAskedBot();
    for (const id of [ANNA, CARLA]) playground.say(id, '早');
    for (let id = 1; id <= 5; id += 1) await bot.take(question(id));
    expect(looking).toEqual([ANNA, ANNA, ANNA]);
    expect(refused(ANNA)).toHaveLength(2);
    await bot.take(question(6, CARLA));
    expect(looking.at(-1)).toBe(CARLA);

    release();
    await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(5), SOON);
    await bot.take(question(7));
    await vi.waitFor(() => expect(heard(ANNA)).toHaveLength(6), SOON);
    expect(refused(ANNA)).toHaveLength(2);
  });

  it('of all the people of one group are answered six at a time', async () => {
    const { bot, looking, release, refused, playground } = await createAskedBot();
    playground.setBotStatus(GROUP.id, 'member', BORIS);
    for (let id = 1; id <= 8; id += 1) {
      const { update_id, message } = question(id, 9_000 + id);
      const { chat } = groupUpdate(id, '').message;
      const inGroup = { update_id, message: { ...message, chat } };
      await bot.take(inGroup);
    }
    expect(looking).toHaveLength(6);
    expect(refused(GROUP.id)).toHaveLength(2);
    release();
  });
});

it('what one person asks is kept for less once it is more than anybody asks in a day', () => {
  let now = 0;
  const keepTime = createKeepTime({ now: () => now });
  const times = Array.from({ length: 201 }, () => keepTime.of(ANNA, 30 * DAY));
  expect(new Set(times.slice(0, 200))).toEqual(new Set([30 * DAY]));
  expect(times.at(-1)).toBe(3_600_000);
  expect(keepTime.of(CARLA, 30 * DAY)).toBe(30 * DAY);
  now = DAY;
  expect(keepTime.of(ANNA, 30 * DAY)).toBe(30 * DAY);
});
