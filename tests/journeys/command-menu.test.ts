import { expect, it } from 'vitest';
import { ALEX, createWorld, EDITOR, type World, XIAOMEI, ZHIMING } from './bot-world.ts';

const EVERYONE =
  'start latest search ask episode show series company person product media tag category area term continue save saved timeline trend follow unfollow follows focus mute why brief review settings time days timezone mode digest pause quiet silent language stop about privacy export forget help'.split(
    ' ',
  );
const MEMBERS =
  'latest search ask episode show series company person product media tag category area term timeline trend follows why brief about help'.split(
    ' ',
  );
/** What concerns one person is not offered where many are. */
const CHAT_ADMINS = EVERYONE.filter(
  (name) => !['continue', 'save', 'saved', 'privacy', 'export', 'forget'].includes(name),
);
const ADMIN = 'admin drafts preview publish unpublish import broadcast stats problems aliases log'.split(' ');

/** The list that Telegram keeps for that scope and language. */
async function offered({ app, playground }: World, scope: object, language: string) {
  const query = new URLSearchParams({ scope: JSON.stringify(scope), language_code: language });
  const answer = await fetch(`${app.url}/bot${playground.token}/getMyCommands?${query}`);
  const { result } = (await answer.json()) as { result: { command: string; description: string }[] };
  return result;
}

it('the menu offers to each audience its commands, in order, described in its language', async () => {
  const world = await createWorld();
  await world.ask(EDITOR, '/start');
  for (const language of ['', 'zh', 'en']) {
    const names = async (scope: object) =>
      (await offered(world, scope, language)).map(({ command }) => command);
    expect(await names({ type: 'all_private_chats' })).toEqual(EVERYONE);
    expect(await names({ type: 'all_group_chats' })).toEqual(MEMBERS);
    expect(await names({ type: 'all_chat_administrators' })).toEqual(CHAT_ADMINS);
    expect(await names({ type: 'chat', chat_id: EDITOR })).toEqual([...EVERYONE, ...ADMIN]);
    for (const { description } of await offered(world, { type: 'chat', chat_id: EDITOR }, language)) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  }
  const [start] = await offered(world, { type: 'all_private_chats' }, 'en');
  expect(start?.description).toBe('Subscribe to the daily digest');
});

it('/help tells each person all that is offered to them, whatever their language', async () => {
  const world = await createWorld();
  const told = async (chatId: number) =>
    [...((await world.ask(chatId, '/help')).text ?? '').matchAll(/^\/(\w+)/gm)].map(([, name]) => name);
  const but = (name: string) => EVERYONE.filter((each) => each !== name);
  for (const reader of [XIAOMEI, ZHIMING, ALEX])
    expect((await told(reader)).toSorted()).toEqual(but('help').toSorted());
  expect(await told(EDITOR)).toEqual([...(await told(ALEX)), ...ADMIN]);
});
