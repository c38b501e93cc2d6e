import { describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, createPollingBot, GROUP, SOON } from './start-bot.ts';

/** The texts that the bot wrote in the group, with whom alone they are for. */
async function createGroup() {
  const ground = await createPollingBot(GROUP);
  const { playground, answerTo, calls } = ground;
  const say = (personId: number, text: string) =>
    answerTo(GROUP.id, () => playground.sayIn(GROUP.id, personId, text));
  await say(BORIS, '/start');
  const made = (method: string) => calls.filter((call) => call.method === method);
  return { ...ground, say, made };
}

describe('in a group, what is for one person', () => {
  it('is shown to who asked alone: the command, its answer and all that is opened from it', async () => {
    const { playground, say, answerTo, pressIn, made } = await createGroup();
    const latest = await say(ANNA, '/latest');
    expect(latest).toMatchObject({ receiver_user: { id: ANNA } });
    const command = playground.messagesOf(GROUP.id).findLast(({ text }) => text === '/latest');
    expect(command).toMatchObject({ receiver_user: { id: playground.sentByBot(GROUP.id)[0]?.from?.id } });
    const episode = await answerTo(GROUP.id, () => pressIn(GROUP.id, ANNA, 'Read in full'));
    expect(episode).toMatchObject({
      text: expect.stringContaining('1 section in full'),
      receiver_user: { id: ANNA },
    });
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, ANNA, '/company'));
    await pressIn(GROUP.id, ANNA, 'Nvidia');
    await vi.waitFor(() => expect(made('editEphemeralMessageText')).toHaveLength(1), SOON);
    expect(playground.sentByBot(GROUP.id).at(-1)).toMatchObject({
      text: expect.stringContaining('芯片为什么难造'),
      receiver_user: { id: ANNA },
    });
  });

  it('stands in the place of a list that all see, for who turned its page', async () => {
    const { playground, say, pressIn, storage } = await createGroup();
    // An admin who writes in the name of the group is nobody whom Telegram could show something alone.
    playground.sayIn(GROUP.id, BORIS, '/company', { anonymous: true });
    const list = await vi.waitFor(() => {
      const last = playground.sentByBot(GROUP.id).at(-1);
      expect(last?.text).toContain('Nvidia');
      return last;
    }, SOON);
    expect(list?.receiver_user).toBeUndefined();
    await pressIn(GROUP.id, ANNA, 'Nvidia');
    await vi.waitFor(
      () =>
        expect(playground.sentByBot(GROUP.id).at(-1)).toMatchObject({
          text: expect.stringContaining('芯片为什么难造'),
          receiver_user: { id: ANNA },
          replaced_message_id: list?.message_id,
        }),
      SOON,
    );
    expect(playground.messagesOf(GROUP.id).find((one) => one.message_id === list?.message_id)).toEqual(list);
    expect(await say(BORIS, '/time 10:00')).not.toHaveProperty('receiver_user');
    expect((await storage.subscribers.find(GROUP.id))?.times).toEqual(['10:00']);
  });

  it('is a message to all where Telegram refuses that, and nothing is lost', async () => {
    const { playground, say, answerTo, pressIn } = await createGroup();
    await say(ANNA, '/latest');
    playground.failNext('sendMessage', {
      kind: 'error',
      errorCode: 400,
      description: 'Bad Request: BOT_NOT_ADMIN',
    });
    const episode = await answerTo(GROUP.id, () => pressIn(GROUP.id, ANNA, 'Read in full'));
    expect(episode.text).toContain('1 section in full');
    expect(episode.receiver_user).toBeUndefined();
  });

  it('tells who is no admin so: alone if the bot is an admin there, else as a message', async () => {
    const { playground, say } = await createGroup();
    expect(await say(ANNA, '/time 10:00')).not.toHaveProperty('receiver_user');
    playground.setBotStatus(GROUP.id, 'administrator', BORIS);
    expect(await say(ANNA, '/time 10:00')).toMatchObject({
      text: 'Only admins of this group can do that.',
      receiver_user: { id: ANNA },
    });
  });
});
