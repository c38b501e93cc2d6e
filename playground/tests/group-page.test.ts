import { describe, expect, it } from 'vitest';
import { PLAYGROUND_GROUPS, PLAYGROUND_PEOPLE } from '../people.ts';
import { CHANNEL, FORUM, SMALL, startGroups } from './some-groups.ts';
import { ANNA, BORIS, post, startPlayground } from './start-playground.ts';

async function get(root: string, path: string): Promise<unknown> {
  return (await fetch(`${root}/playground${path}`)).json();
}

describe("the page's API for groups", () => {
  it('tells which there are, who is in them and whether the bot is', async () => {
    const { playground, root } = await startGroups();
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    playground.migrate(SMALL.id, BORIS);
    expect(await get(root, '/state')).toMatchObject({
      groups: [
        {
          id: FORUM.id,
          type: 'supergroup',
          title: 'Readers',
          topics: FORUM.topics,
          members: [
            { id: ANNA, status: 'member' },
            { id: BORIS, status: 'creator' },
          ],
          botStatus: 'left',
        },
        { id: CHANNEL.id, botStatus: 'administrator' },
        { type: 'supergroup', title: 'Colleagues' },
      ],
    });
  });

  it('shows each topic by itself, with its own next digest and the commands for the rank', async () => {
    const { api, playground, root } = await startPlayground({
      groups: [FORUM],
      acquaintedIds: [FORUM.id],
      nextDigestAt: async (_chatId, threadId) => threadId,
    });
    const commands = (name: string) => [{ command: name, description: name }];
    await api.setMyCommands(commands('latest'), { scope: { type: 'all_group_chats' } });
    await api.setMyCommands(commands('settings'), { scope: { type: 'all_chat_administrators' } });
    playground.sayIn(FORUM.id, ANNA, 'in general');
    await api.sendMessage(FORUM.id, 'in the topic', { message_thread_id: 11 });
    expect(await get(root, `/groups/${FORUM.id}?as=${ANNA}`)).toMatchObject({
      messages: [{ text: 'in general' }],
      commands: commands('latest'),
      nextDigestAt: null,
    });
    expect(await get(root, `/groups/${FORUM.id}?as=${BORIS}&thread=11`)).toMatchObject({
      messages: [{ text: 'in the topic' }],
      commands: commands('settings'),
      nextDigestAt: 11,
    });
  });

  it('adds the bot, speaks and presses as a member', async () => {
    const { api, root } = await startGroups();
    const path = `/groups/${FORUM.id}`;
    expect(await post(root, `${path}/bot`, { as: BORIS, status: 'member' })).toMatchObject({ status: 200 });
    const said = await post(root, `${path}/messages`, { as: ANNA, text: '/start', threadId: 12 });
    expect(said).toMatchObject({ status: 200, body: { message: { text: '/start', message_thread_id: 12 } } });
    const { message_id: messageId } = await api.sendMessage(FORUM.id, 'press');
    const pressed = await post(root, `${path}/callbacks`, { as: ANNA, messageId, data: 'go' });
    expect(pressed).toMatchObject({ status: 200, body: { queryId: expect.any(String) } });
    const updates = await api.getUpdates();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'message',
      'message',
      'callback_query',
    ]);
  });

  it('refuses what makes no sense with a status and a sentence', async () => {
    const { root } = await startGroups();
    const path = `/groups/${FORUM.id}`;
    const cases: readonly (readonly [path: string, body: object, status: number])[] = [
      ['/groups/-5/messages', { as: ANNA, text: 'hi' }, 404],
      [`${path}/messages`, { as: 77, text: 'hi' }, 403],
      [`${path}/messages`, { text: 'hi' }, 400],
      [`${path}/messages`, { as: ANNA, text: ' ' }, 400],
      [`${path}/messages`, { as: ANNA, text: 'hi', threadId: 5 }, 404],
      [`${path}/callbacks`, { as: ANNA, messageId: 5, data: 'x' }, 409],
      [`${path}/bot`, { as: ANNA, status: 'creator' }, 400],
      [`${path}/bot`, { as: ANNA, status: 'kicked' }, 403],
      [`/chats/${FORUM.id}/messages`, { text: 'hi' }, 404],
    ];
    for (const [address, body, status] of cases) {
      expect(await post(root, address, body), address).toEqual({
        status,
        body: { error: expect.any(String) },
      });
    }
  });
});

describe('the people and groups that a visitor finds', () => {
  it('fit together, with the editor as the creator of every group', () => {
    const ids = new Set(PLAYGROUND_PEOPLE.map(({ id }) => id));
    const editor = PLAYGROUND_PEOPLE.find(({ role }) => role === 'admin');
    for (const { id, adminIds, memberIds } of PLAYGROUND_GROUPS) {
      expect(String(id)).toMatch(/^-100\d{10}$/);
      expect(adminIds[0]).toBe(editor?.id);
      for (const personId of [...adminIds, ...memberIds]) expect(ids).toContain(personId);
    }
  });
});
