import { expect, it, vi } from 'vitest';
import { newSubscriber } from '../contracts/storage-home.ts';
import { ANNA, BORIS, createBotGround, SOON } from './start-bot.ts';

it('an admin’s words keep their lines and their formatting, in the preview and to subscribers', async () => {
  const ground = await createBotGround();
  const bot = await ground.start();
  for (const person of [ANNA, BORIS]) ground.playground.say(person, '早');
  await ground.storage.subscribers.add(newSubscriber(ANNA));
  const person = { id: BORIS, is_bot: false, first_name: 'Boris', language_code: 'en' };
  const text = '/broadcast\n  Tonight: bold, a link\nand #news at https://x.test, a secret.';
  const span = (type: string, word: string) => ({ type, offset: text.indexOf(word), length: word.length });
  const taken = bot.take({
    update_id: 1,
    message: {
      message_id: 1,
      date: 1_770_000_000,
      from: person,
      chat: { id: BORIS, first_name: 'Boris', type: 'private' },
      text,
      entities: [
        span('bot_command', '/broadcast'),
        span('bold', 'bold'),
        { ...span('text_link', 'link'), url: 'https://example.com/' },
        span('hashtag', '#news'),
        span('url', 'https://x.test'),
        span('spoiler', 'secret'),
      ],
    },
  } as never);
  await vi.waitFor(() => expect(ground.heard(BORIS)).toHaveLength(2), SOON);
  await taken;
  const [preview, plan] = ground.heard(BORIS);
  expect(preview?.text).toBe('Tonight: bold, a link\nand #news at https://x.test, a secret.');
  expect(preview?.entities?.filter(({ type }) => !['hashtag', 'url'].includes(type))).toEqual([
    { type: 'bold', offset: 9, length: 4 },
    { type: 'text_link', offset: 17, length: 4, url: 'https://example.com/' },
    { type: 'spoiler', offset: 53, length: 6 },
  ]);
  expect(plan?.text).toContain('To at once: 1 (1 person)');
  expect(ground.heard(ANNA)).toEqual([]);
  const kept = await ground.storage.broadcasts.find(1);
  expect(kept?.subject).toMatchObject({ messages: [{ text: preview?.text }] });
});
