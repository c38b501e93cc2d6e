import { expect, it } from 'vitest';
import { ANNA, BORIS, CARLA, createBotGround, TOKEN } from './start-bot.ts';

/** The names of the commands that Telegram offers in that person's private chat alone. */
async function listOf(root: string, chatId: number, language: string): Promise<string[]> {
  const query = new URLSearchParams({
    scope: JSON.stringify({ type: 'chat', chat_id: chatId }),
    language_code: language,
  });
  const answer = await fetch(`${root}/bot${TOKEN}/getMyCommands?${query}`);
  return ((await answer.json()) as { result: { command: string }[] }).result.map(({ command }) => command);
}

it('who is no admin any more loses the list of the admins’ commands, and may become one again', async () => {
  const { playground, root, start, adminsOf } = await createBotGround();
  for (const id of [ANNA, BORIS, CARLA]) playground.say(id, 'hello');
  const lists = async () =>
    Promise.all([ANNA, BORIS].flatMap((id) => ['', 'zh', 'en'].map((code) => listOf(root, id, code))));
  await (await start({ admins: adminsOf(ANNA, BORIS) })).stop();
  for (const list of await lists()) expect(list).toContain('drafts');

  await (await start({ admins: adminsOf(BORIS) })).stop();
  const [anna, boris] = [(await lists()).slice(0, 3), (await lists()).slice(3)];
  expect(anna).toEqual([[], [], []]);
  for (const list of boris) expect(list).toContain('drafts');

  await (await start({ admins: adminsOf(ANNA, BORIS) })).stop();
  for (const list of await lists()) expect(list).toContain('drafts');
});

it('a list that could not be removed is removed at the next start', async () => {
  const { playground, root, start, adminsOf } = await createBotGround();
  playground.say(ANNA, 'hello');
  await (await start({ admins: adminsOf(ANNA) })).stop();
  playground.failNext('deleteMyCommands', { kind: 'error', errorCode: 502, description: 'Bad Gateway' });
  await (await start({ admins: adminsOf() })).stop();
  await (await start({ admins: adminsOf() })).stop();
  expect(await listOf(root, ANNA, '')).toEqual([]);
});

it('the role hangs on who writes, not on the chat that the message came from', async () => {
  const { start, heard, playground, adminsOf } = await createBotGround();
  const bot = await start({ admins: adminsOf(BORIS) });
  playground.say(BORIS, 'hello');
  const message = {
    message_id: 900,
    date: Math.floor(Date.now() / 1_000),
    chat: { id: BORIS, type: 'private' as const, first_name: 'Boris' },
    text: '/preview secret',
    entities: [{ type: 'bot_command' as const, offset: 0, length: 8 }],
  };
  const from = (id: number) => ({ id, is_bot: false, first_name: 'X', language_code: 'en' });
  await bot.take({ update_id: 900, message: { ...message, from: from(ANNA) } } as never);
  expect(heard(BORIS).at(-1)?.text).not.toContain('一份草稿');
  await bot.take({ update_id: 901, message: { ...message, from: from(BORIS) } } as never);
  expect(heard(BORIS).some(({ text }) => text?.includes('一份草稿'))).toBe(true);
});
