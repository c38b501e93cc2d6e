import { describe, expect, it } from 'vitest';
import { BOT, CHANNEL, FORUM, SMALL, startGroups, takeUpdates } from './some-groups.ts';
import { ANNA, BORIS, START, startPlayground } from './start-playground.ts';

describe('the bot in a group', () => {
  it('receives that it was added, promoted and removed, with the status before and after', async () => {
    const started = await startGroups();
    const { playground } = started;
    playground.setBotStatus(FORUM.id, 'member', ANNA);
    playground.setBotStatus(FORUM.id, 'administrator', BORIS);
    playground.setBotStatus(FORUM.id, 'administrator', BORIS);
    playground.setBotStatus(FORUM.id, 'kicked', BORIS);
    const chat = { id: FORUM.id, type: 'supergroup', title: 'Readers', is_forum: true };
    expect(await takeUpdates(started)).toMatchObject([
      {
        my_chat_member: {
          chat,
          from: { id: ANNA },
          date: START / 1000,
          old_chat_member: { status: 'left', user: { id: BOT } },
          new_chat_member: { status: 'member', user: { id: BOT } },
        },
      },
      { message: { chat, from: { id: ANNA }, new_chat_members: [{ id: BOT }] } },
      {
        my_chat_member: {
          from: { id: BORIS },
          old_chat_member: { status: 'member' },
          new_chat_member: { status: 'administrator', can_delete_messages: true, can_manage_topics: true },
        },
      },
      {
        my_chat_member: {
          old_chat_member: { status: 'administrator' },
          new_chat_member: { status: 'kicked', until_date: 0 },
        },
      },
      { message: { left_chat_member: { id: BOT } } },
    ]);
  });

  it('is added by any member, but promoted and removed by admins only', async () => {
    const { playground } = await startGroups();
    expect(() => playground.setBotStatus(CHANNEL.id, 'member', ANNA)).toThrow('only admins do that');
    playground.setBotStatus(FORUM.id, 'member', ANNA);
    expect(() => playground.setBotStatus(FORUM.id, 'administrator', ANNA)).toThrow('only admins do that');
    expect(() => playground.setBotStatus(FORUM.id, 'kicked', ANNA)).toThrow('only admins do that');
    expect(() => playground.setBotStatus(-5, 'member', ANNA)).toThrow('there is no such chat');
  });

  it('receives in privacy mode only what is meant for it', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.sayIn(FORUM.id, ANNA, '/start before it came');
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    const own = await api.sendMessage(FORUM.id, 'good morning');
    await takeUpdates(started);
    playground.sayIn(FORUM.id, ANNA, 'just talking');
    playground.sayIn(FORUM.id, ANNA, '/latest 3');
    playground.sayIn(FORUM.id, ANNA, '/latest@Daily_Bot 3');
    playground.sayIn(FORUM.id, ANNA, '/latest@other_bot 3');
    playground.sayIn(FORUM.id, ANNA, 'try /latest');
    playground.sayIn(FORUM.id, ANNA, 'try /latest@daily_bot');
    const said = playground.sayIn(FORUM.id, BORIS, 'to Anna');
    playground.sayIn(FORUM.id, ANNA, 'to Boris', { replyTo: said.message_id });
    playground.sayIn(FORUM.id, ANNA, 'to the bot', { replyTo: own.message_id });
    const heard = await takeUpdates(started);
    expect(heard.map(({ message }) => message?.text)).toEqual([
      '/latest 3',
      '/latest@Daily_Bot 3',
      'try /latest@daily_bot',
      'to the bot',
    ]);
    expect(heard[0]).toMatchObject({ message: { from: { id: ANNA }, chat: { id: FORUM.id } } });
  });

  it('receives everything as an administrator, and nothing once it is removed', async () => {
    const started = await startGroups();
    const { playground } = started;
    playground.setBotStatus(FORUM.id, 'administrator', BORIS);
    await takeUpdates(started);
    playground.sayIn(FORUM.id, ANNA, 'just talking');
    expect(await takeUpdates(started)).toMatchObject([{ message: { text: 'just talking' } }]);
    playground.setBotStatus(FORUM.id, 'left', BORIS);
    await takeUpdates(started);
    playground.sayIn(FORUM.id, ANNA, '/latest');
    expect(await takeUpdates(started)).toEqual([]);
  });

  it('receives that people join and leave', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    await takeUpdates(started);
    playground.setMemberStatus(FORUM.id, ANNA, 'administrator');
    expect(await api.getChatMember(FORUM.id, ANNA)).toMatchObject({ status: 'administrator' });
    playground.setMemberStatus(FORUM.id, ANNA, 'kicked');
    expect(await api.getChatMember(FORUM.id, ANNA)).toMatchObject({ status: 'kicked', until_date: 0 });
    expect(() => playground.sayIn(FORUM.id, ANNA, 'hello')).toThrow('only members do that');
    playground.setMemberStatus(FORUM.id, ANNA, 'member');
    expect(() => playground.setMemberStatus(FORUM.id, BORIS, 'left')).toThrow('the creator stays');
    expect(await takeUpdates(started)).toMatchObject([
      { message: { left_chat_member: { id: ANNA } } },
      { message: { new_chat_members: [{ id: ANNA }] } },
    ]);
  });

  it('receives messages of an anonymous admin from the group itself, and a press from the person', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    const { message_id } = await api.sendMessage(FORUM.id, 'press', {
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    });
    await takeUpdates(started);
    expect(() => playground.sayIn(FORUM.id, ANNA, '/x', { anonymous: true })).toThrow('only admins');
    playground.sayIn(FORUM.id, BORIS, '/settings', { anonymous: true });
    playground.pressIn(FORUM.id, ANNA, message_id, 'go');
    expect(await takeUpdates(started)).toMatchObject([
      {
        message: {
          text: '/settings',
          from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
          sender_chat: { id: FORUM.id, type: 'supergroup' },
        },
      },
      {
        callback_query: {
          from: { id: ANNA, is_bot: false },
          data: 'go',
          message: { message_id, chat: { id: FORUM.id } },
        },
      },
    ]);
  });

  it('receives messages of an admin with the anonymous right from the group, unasked', async () => {
    const started = await startPlayground({
      groups: [{ ...FORUM, anonymousAdminIds: [BORIS] }],
      acquaintedIds: [FORUM.id],
    });
    const { api, playground } = started;
    expect(await api.getChatMember(FORUM.id, BORIS)).toMatchObject({ is_anonymous: true });
    playground.sayIn(FORUM.id, BORIS, '/settings');
    playground.sayIn(FORUM.id, BORIS, '/settings', { anonymous: false });
    const updates = await takeUpdates(started);
    expect(updates.map(({ message }) => message?.from?.id)).toEqual([1087968824, BORIS]);
  });

  it('tells who is in it, and of which rank', async () => {
    const { api, playground } = await startGroups();
    await expect(api.getChat(FORUM.id)).rejects.toThrow('Bad Request: chat not found');
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    expect(await api.getChat(FORUM.id)).toMatchObject({ title: 'Readers', is_forum: true });
    expect(await api.getChatMember(FORUM.id, BORIS)).toMatchObject({
      status: 'creator',
      is_anonymous: false,
      user: { id: BORIS },
    });
    expect(await api.getChatMember(FORUM.id, ANNA)).toMatchObject({ status: 'member' });
    expect(await api.getChatMember(FORUM.id, BOT)).toMatchObject({ status: 'member' });
    await expect(api.getChatMember(FORUM.id, 99)).rejects.toThrow('user not found');
    expect(await api.getChatAdministrators(FORUM.id)).toMatchObject([{ user: { id: BORIS } }]);
    playground.setBotStatus(FORUM.id, 'administrator', BORIS);
    expect(await api.getChatAdministrators(FORUM.id)).toMatchObject([
      { status: 'creator', user: { id: BORIS } },
      { status: 'administrator', user: { id: BOT } },
    ]);
    playground.say(ANNA, 'hello');
    await expect(api.getChatAdministrators(ANNA)).rejects.toThrow('no administrators in the private chat');
  });

  it('deletes its own messages, and those of others as an administrator', async () => {
    const { api, playground } = await startGroups();
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    const said = playground.sayIn(FORUM.id, ANNA, 'hello');
    const sent = await api.sendMessage(FORUM.id, 'hi');
    await expect(api.deleteMessage(FORUM.id, said.message_id)).rejects.toThrow("message can't be deleted");
    await expect(api.editMessageText(FORUM.id, said.message_id, 'x')).rejects.toThrow("can't be edited");
    expect(await api.editMessageText(FORUM.id, sent.message_id, 'hey')).toMatchObject({ text: 'hey' });
    expect(await api.deleteMessage(FORUM.id, sent.message_id)).toBe(true);
    playground.setBotStatus(FORUM.id, 'administrator', BORIS);
    expect(await api.deleteMessage(FORUM.id, said.message_id)).toBe(true);
  });

  it('keeps commands for groups and for their administrators', async () => {
    const { api, playground } = await startGroups();
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    const commands = [{ command: 'latest', description: 'The latest' }];
    const scopes = [
      { type: 'all_group_chats' },
      { type: 'all_chat_administrators' },
      { type: 'chat_administrators', chat_id: FORUM.id },
      { type: 'chat', chat_id: FORUM.id },
    ] as const;
    for (const scope of scopes) {
      await api.setMyCommands(commands, { scope });
      expect(await api.getMyCommands({ scope })).toEqual(commands);
    }
    const scope = { type: 'chat_administrators', chat_id: SMALL.id } as const;
    await expect(api.setMyCommands(commands, { scope })).rejects.toThrow('chat not found');
  });
});

describe('a topic of a forum', () => {
  it('is told by every message in it', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    await takeUpdates(started);
    const said = playground.sayIn(FORUM.id, ANNA, '/start', { threadId: 11 });
    const inTopic = { message_thread_id: 11, is_topic_message: true };
    expect(await takeUpdates(started)).toMatchObject([
      {
        message: {
          ...inTopic,
          // Clients answer the message that opened the topic when they answer no other.
          reply_to_message: { message_id: 11, forum_topic_created: { name: 'Daily' } },
        },
      },
    ]);
    const sent = await api.sendMessage(FORUM.id, 'welcome', { message_thread_id: 11 });
    expect(sent).toMatchObject(inTopic);
    expect(sent).not.toHaveProperty('reply_to_message');
    const answer = { reply_parameters: { message_id: said.message_id } };
    expect(await api.sendMessage(FORUM.id, 'by reply', answer)).toMatchObject(inTopic);
    expect(await api.sendMessage(FORUM.id, 'general')).not.toHaveProperty('message_thread_id');
  });

  it('must be there', async () => {
    const { api, playground } = await startGroups();
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    playground.setBotStatus(SMALL.id, 'member', BORIS);
    for (const message_thread_id of [1, 99]) {
      await expect(api.sendMessage(FORUM.id, 'hi', { message_thread_id })).rejects.toThrow(
        'Bad Request: message thread not found',
      );
    }
    expect(() => playground.sayIn(FORUM.id, ANNA, 'hi', { threadId: 99 })).toThrow('no such topic');
    // Where there are no topics nobody looks at the id.
    const plain = await api.sendMessage(SMALL.id, 'hi', { message_thread_id: 99 });
    expect(plain).not.toHaveProperty('message_thread_id');
  });

  it('is not the thread of a reply in the general topic', async () => {
    const started = await startGroups();
    const { api, playground } = started;
    playground.setBotStatus(FORUM.id, 'member', BORIS);
    const own = await api.sendMessage(FORUM.id, 'good morning');
    await takeUpdates(started);
    playground.sayIn(FORUM.id, ANNA, 'good morning', { replyTo: own.message_id });
    const [update] = await takeUpdates(started);
    expect(update?.message).toMatchObject({ message_thread_id: own.message_id });
    expect(update?.message).not.toHaveProperty('is_topic_message');
    await expect(api.sendMessage(FORUM.id, 'hi', { message_thread_id: own.message_id })).rejects.toThrow(
      'message thread not found',
    );
  });
});
