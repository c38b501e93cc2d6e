import { describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, createPollingBot, GROUP, SOON } from './start-bot.ts';

/** A digest with the ground's episode, as it was sent to a chat. */
async function sendDigest({ storage, playground, answerTo }: Ground, chatId: number) {
  const sent = await answerTo(chatId, () =>
    chatId > 0 ? playground.say(chatId, '/help') : playground.sayIn(chatId, ANNA, '/help@daily_bot'),
  );
  await storage.editions.write({
    key: `digest:${chatId}`,
    kind: 'daily',
    chatId,
    dueAt: 0,
    episodeIds: ['chips'],
    messages: [{ text: 'a digest', entities: [], buttons: [] }],
    expiresAt: Number.MAX_SAFE_INTEGER,
    state: 'owed',
  });
  const [claimed] = await storage.ledger.claim(0, 1, 90_000);
  await storage.ledger.markSent(claimed?.id ?? 0, sent.message_id, 0);
  return sent.message_id;
}
type Ground = Awaited<ReturnType<typeof createPollingBot>>;

const labelsOf = (message: {
  reply_markup?: { inline_keyboard: readonly (readonly { text: string }[])[] };
}) => message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];

describe('what somebody thinks of an episode', () => {
  it('is said by a button under it, changed by the other one, and taken back by the same', async () => {
    const ground = await createPollingBot();
    const { playground, answerTo, pressIn, storage, heard } = ground;
    const shown = await answerTo(ANNA, () => playground.say(ANNA, '/episode chips'));
    expect(labelsOf(shown)).toEqual(expect.arrayContaining(['🔖 Save', '👍', '👎']));
    const last = () => labelsOf(heard(ANNA).at(-1) ?? {});
    expect((await pressIn(ANNA, ANNA, '👎'))['text']).toContain('further down');
    expect(await storage.ratings.find(ANNA, 'chips')).toBe('down');
    expect(last()).toEqual(expect.arrayContaining(['👍', '✓ 👎']));
    await pressIn(ANNA, ANNA, '👍');
    expect(last()).toEqual(expect.arrayContaining(['✓ 👍', '👎']));
    const again = await answerTo(ANNA, () => playground.say(ANNA, '/episode chips'));
    expect(labelsOf(again)).toContain('✓ 👍');
    expect((await pressIn(ANNA, ANNA, '👍'))['text']).toBe('Rating removed');
    expect(await storage.ratings.find(ANNA, 'chips')).toBeUndefined();
  });

  it('is not asked in a group, where nobody would know who', async () => {
    const { playground, answerTo } = await createPollingBot(GROUP);
    const shown = await answerTo(GROUP.id, () =>
      playground.sayIn(GROUP.id, ANNA, '/episode@daily_bot chips'),
    );
    expect(labelsOf(shown).join()).not.toContain('👍');
  });

  it('is said by a reaction to a digest, which may change and go; other reactions are no rating', async () => {
    const ground = await createPollingBot();
    const { playground, storage } = ground;
    const id = await sendDigest(ground, ANNA);
    const becomes = (rating: 'up' | 'down' | undefined) =>
      vi.waitFor(async () => expect(await storage.ratings.find(ANNA, 'chips')).toBe(rating), SOON);
    playground.react(ANNA, ANNA, id, '👍');
    await becomes('up');
    playground.react(ANNA, ANNA, id, '👎');
    await becomes('down');
    playground.react(ANNA, ANNA, id, '❤');
    await becomes(undefined);
  });

  it('is of each person in a group whose admin the bot is', async () => {
    const ground = await createPollingBot(GROUP);
    const { playground, storage } = ground;
    playground.setBotStatus(GROUP.id, 'administrator', BORIS);
    const id = await sendDigest(ground, GROUP.id);
    playground.react(GROUP.id, ANNA, id, '👎');
    playground.react(GROUP.id, BORIS, id, '👍');
    await vi.waitFor(async () => {
      expect(await storage.ratings.find(ANNA, 'chips')).toBe('down');
      expect(await storage.ratings.find(BORIS, 'chips')).toBe('up');
    }, SOON);
    expect(await storage.ratings.countSince(0)).toEqual({ up: 1, down: 1 });
  });
});
