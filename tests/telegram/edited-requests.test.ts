import { describe, expect, it } from 'vitest';
import { ANNA, createBotGround } from './start-bot.ts';
import { messageUpdate } from './updates-of.ts';

const SENT_AT = 1_770_000_000;

/** The same message, edited so many seconds after it was sent. */
function editedUpdate(updateId: number, messageId: number, text: string, afterS: number) {
  const { message } = messageUpdate(updateId, text);
  return {
    update_id: updateId,
    edited_message: { ...message, message_id: messageId, date: SENT_AT, edit_date: SENT_AT + afterS },
  };
}

async function createTalk() {
  const ground = await createBotGround();
  ground.playground.say(ANNA, '早');
  const bot = await ground.start();
  const texts = () => ground.heard(ANNA).map(({ text = '' }) => text);
  return { ...ground, bot, texts };
}

describe('a request that is edited within two minutes', () => {
  it('is answered in the message that answered it before', async () => {
    const { bot, heard, texts } = await createTalk();
    await bot.take(messageUpdate(1, '/nonsense'));
    const [first] = heard(ANNA);
    expect(first?.text).toContain('no such command');
    await bot.take(editedUpdate(2, 1, '/latest', 20));
    expect(heard(ANNA)).toHaveLength(1);
    expect(heard(ANNA)[0]?.message_id).toBe(first?.message_id);
    expect(texts()[0]).toContain('芯片为什么难造');
    await bot.take(editedUpdate(3, 1, '/help', 119));
    expect(texts()).toEqual([expect.stringContaining('What I can do')]);
    // The same once more changes nothing, and is no failure.
    await bot.take(editedUpdate(4, 1, '/help', 120));
    expect(texts()).toHaveLength(1);
  });

  it('leaves what was written after it as it is', async () => {
    const { bot, texts } = await createTalk();
    await bot.take(messageUpdate(1, '/nonsense'));
    await bot.take(messageUpdate(2, '/help'));
    await bot.take(editedUpdate(3, 1, '/latest', 30));
    expect(texts()).toEqual([
      expect.stringContaining('芯片为什么难造'),
      expect.stringContaining('What I can do'),
    ]);
  });

  it('is answered anew when the bot knows nothing of an answer, or the answer was deleted', async () => {
    const { bot, playground, heard, root, texts } = await createTalk();
    await bot.take(editedUpdate(1, 7, '/latest', 30));
    expect(texts()).toHaveLength(1);
    const [answer] = heard(ANNA);
    await fetch(
      `${root}/bot4242:playground_token/deleteMessage?chat_id=${ANNA}&message_id=${answer?.message_id}`,
    );
    await bot.take(editedUpdate(2, 7, '/help', 40));
    expect(texts()).toEqual([expect.stringContaining('What I can do')]);
    expect(playground.sentByBot(ANNA)).toHaveLength(1);
  });
});

it('a later edit asks for nothing', async () => {
  const { bot, texts } = await createTalk();
  await bot.take(messageUpdate(1, '/help'));
  await bot.take(editedUpdate(2, 1, '/latest', 121));
  expect(texts()).toEqual([expect.stringContaining('What I can do')]);
});
