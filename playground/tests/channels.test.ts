import { describe, expect, it } from 'vitest';
import { BOT, CHANNEL, FORUM, SMALL, startGroups, takeUpdates } from './some-groups.ts';
import { ANNA, BORIS, call, startPlayground } from './start-playground.ts';

describe('the bot in a channel', () => {
  it('receives the posts, which come in the name of the channel', async () => {
    const started = await startGroups();
    const { playground } = started;
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    playground.sayIn(CHANNEL.id, BORIS, 'News');
    expect(() => playground.sayIn(CHANNEL.id, ANNA, 'News')).toThrow('only admins post');
    const updates = await takeUpdates(started);
    expect(updates).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'administrator', can_post_messages: true } } },
      {
        channel_post: {
          text: 'News',
          sender_chat: { id: CHANNEL.id, type: 'channel', title: 'The show' },
          chat: { id: CHANNEL.id },
        },
      },
    ]);
    expect(updates[1]?.channel_post).not.toHaveProperty('from');
  });

  it('posts, edits and deletes as an administrator only', async () => {
    const { api, playground } = await startGroups();
    playground.setBotStatus(CHANNEL.id, 'member', BORIS);
    await expect(api.sendMessage(CHANNEL.id, 'hi')).rejects.toMatchObject({
      error_code: 400,
      description: 'Bad Request: need administrator rights in the channel chat',
    });
    await expect(api.getChatMember(CHANNEL.id, ANNA)).rejects.toThrow('member list is inaccessible');
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    const said = playground.sayIn(CHANNEL.id, BORIS, 'News');
    const sent = await api.sendMessage(CHANNEL.id, 'hi');
    expect(sent).toMatchObject({ sender_chat: { id: CHANNEL.id } });
    expect(sent).not.toHaveProperty('from');
    expect(playground.sentByBot(CHANNEL.id)).toEqual([sent]);
    expect(await api.editMessageText(CHANNEL.id, sent.message_id, 'hey')).toMatchObject({ text: 'hey' });
    expect(await api.deleteMessage(CHANNEL.id, sent.message_id)).toBe(true);
    expect(await api.deleteMessage(CHANNEL.id, said.message_id)).toBe(true);
    expect(await api.getChatMember(CHANNEL.id, ANNA)).toMatchObject({ status: 'member' });
  });
});

describe('the bot that was removed', () => {
  const cases = [
    [FORUM, 'kicked', 'Forbidden: bot was kicked from the supergroup chat'],
    [FORUM, 'left', 'Forbidden: bot is not a member of the supergroup chat'],
    [CHANNEL, 'kicked', 'Forbidden: bot was kicked from the channel chat'],
    [CHANNEL, 'left', 'Forbidden: bot is not a member of the channel chat'],
    [SMALL, 'kicked', 'Forbidden: bot was kicked from the group chat'],
    [SMALL, 'left', 'Forbidden: bot is not a member of the group chat'],
  ] as const;
  for (const [group, status, description] of cases) {
    it(`is refused in a ${group.type} that it ${status === 'left' ? 'left' : 'was thrown out of'}`, async () => {
      const { api, playground } = await startGroups();
      playground.setBotStatus(group.id, 'administrator', BORIS);
      const { message_id } = await api.sendMessage(group.id, 'hi');
      playground.setBotStatus(group.id, status, BORIS);
      const refusal = { error_code: 403, description };
      await expect(api.sendMessage(group.id, 'hi')).rejects.toMatchObject(refusal);
      await expect(api.editMessageText(group.id, message_id, 'x')).rejects.toMatchObject(refusal);
      await expect(api.deleteMessage(group.id, message_id)).rejects.toMatchObject(refusal);
      await expect(api.getChatAdministrators(group.id)).rejects.toMatchObject(refusal);
      await expect(api.sendChatAction(group.id, 'typing')).rejects.toMatchObject(refusal);
    });
  }

  it('leaves by itself and receives that update too', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    await takeUpdates(started);
    expect(await api.leaveChat(FORUM.id)).toBe(true);
    expect(await takeUpdates(started)).toMatchObject([
      {
        my_chat_member: {
          from: { id: BOT },
          old_chat_member: { status: 'member' },
          new_chat_member: { status: 'left' },
        },
      },
      { message: { from: { id: BOT }, left_chat_member: { id: BOT } } },
    ]);
    await expect(api.leaveChat(FORUM.id)).rejects.toThrow('not a member of the supergroup chat');
  });

  it('still finds a public channel by its name', async () => {
    const { api, playground } = await startPlayground({ groups: [{ ...CHANNEL, username: 'the_show' }] });
    expect(await api.getChat('@The_Show')).toMatchObject({ id: CHANNEL.id, active_usernames: ['the_show'] });
    await expect(api.sendMessage('@the_show', 'hi')).rejects.toThrow('bot is not a member');
    await expect(api.getChat('@nobody')).rejects.toThrow('chat not found');
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    expect(await api.sendMessage('@the_show', 'hi')).toMatchObject({ chat: { id: CHANNEL.id } });
  });
});

describe('a group that becomes a supergroup', () => {
  it('says so in both chats, and sends messages on to the new one', async () => {
    const started = await startGroups();
    const { api, playground, root } = started;
    playground.setBotStatus(SMALL.id, 'administrator', BORIS);
    const { message_id } = await api.sendMessage(SMALL.id, 'hi');
    await takeUpdates(started);
    expect(() => playground.migrate(SMALL.id, ANNA)).toThrow('only admins do that');
    const id = playground.migrate(SMALL.id, BORIS);
    expect(String(id)).toMatch(/^-100\d{10}$/);
    expect(await takeUpdates(started)).toMatchObject([
      { my_chat_member: { chat: { id, type: 'supergroup' }, new_chat_member: { status: 'administrator' } } },
      { message: { chat: { id: SMALL.id, type: 'group' }, from: { id: BORIS }, migrate_to_chat_id: id } },
      {
        message: {
          chat: { id, type: 'supergroup', title: 'Colleagues' },
          sender_chat: { id },
          migrate_from_chat_id: SMALL.id,
        },
      },
    ]);
    const upgraded = {
      status: 400,
      body: {
        ok: false,
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: id },
      },
    };
    expect(await call(root, 'sendMessage', { chat_id: SMALL.id, text: 'hi' })).toEqual(upgraded);
    expect(await call(root, 'getChatAdministrators', { chat_id: SMALL.id })).toEqual(upgraded);
    await expect(api.editMessageText(SMALL.id, message_id, 'x')).rejects.toThrow("message can't be edited");
    expect(await api.sendMessage(id, 'hi')).toMatchObject({ chat: { id } });
    expect(() => playground.sayIn(SMALL.id, ANNA, 'hi')).toThrow(`this group is now ${id}`);
    expect(() => playground.migrate(id, BORIS)).toThrow('only a group');
    playground.sayIn(id, ANNA, '/latest');
    expect(await takeUpdates(started)).toMatchObject([{ message: { chat: { id }, text: '/latest' } }]);
  });
});

describe('limits among many', () => {
  it('count a group by the minute', async () => {
    const limits = { messagesPerSecond: 30, chatMessagesPerSecond: 30, chatBurst: 30 };
    const { api, playground, clock } = await startPlayground({
      groups: [SMALL],
      limits: { ...limits, groupMessagesPerMinute: 20 },
    });
    playground.setBotStatus(SMALL.id, 'member', BORIS);
    for (let sent = 0; sent < 20; sent++) await api.sendMessage(SMALL.id, 'hi');
    await expect(api.sendMessage(SMALL.id, 'hi')).rejects.toMatchObject({ parameters: { retry_after: 3 } });
    clock.advance(3000);
    expect(await api.sendMessage(SMALL.id, 'hi')).toMatchObject({ text: 'hi' });
  });

  it('let paid broadcasts pass at their own pace, and keep that they were asked for', async () => {
    const { api, playground } = await startPlayground({
      limits: { messagesPerSecond: 1, chatMessagesPerSecond: 99, chatBurst: 99, paidMessagesPerSecond: 3 },
    });
    playground.say(ANNA, 'hello');
    await api.sendMessage(ANNA, 'free');
    await expect(api.sendMessage(ANNA, 'free')).rejects.toThrow('Too Many Requests: retry after 1');
    for (let sent = 0; sent < 3; sent++) await api.sendMessage(ANNA, 'paid', { allow_paid_broadcast: true });
    const paid = { allow_paid_broadcast: true };
    await expect(api.sendMessage(ANNA, 'paid', paid)).rejects.toThrow('Too Many Requests');
    expect(playground.sentByBot(ANNA).map((message) => message.allow_paid_broadcast)).toEqual([
      undefined,
      true,
      true,
      true,
    ]);
  });
});
