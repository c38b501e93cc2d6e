import { describe, expect, it } from 'vitest';
import { BOT, CHANNEL, FORUM, SMALL, startGroups, takeUpdates } from './some-groups.ts';
import { ANNA, BORIS, call, post } from './start-playground.ts';

const KEYBOARD = { inline_keyboard: [[{ text: 'Open', callback_data: 'open' }]] };

/** A playground whose small group has the bot as a member, with a message of the bot's that has a button. */
async function startInGroup() {
  const started = await startGroups();
  const { playground, api, root } = started;
  playground.setBotStatus(SMALL.id, 'member', BORIS);
  const listed = await api.sendMessage(SMALL.id, 'The list', { reply_markup: KEYBOARD });
  await takeUpdates(started);
  const send = (chatId: number, to: object, more: object = {}) =>
    call(root, 'sendMessage', { chat_id: chatId, text: 'Psst', ephemeral_message_parameters: to, ...more });
  const alone = () => playground.messagesOf(SMALL.id).filter(({ receiver_user }) => receiver_user);
  return { ...started, listed, send, alone };
}

const REFUSED = { status: 400, body: { description: 'Bad Request: BOT_NOT_ADMIN' } };

describe('an ephemeral message', () => {
  it('answers a press within 15 seconds, for the person who pressed alone', async () => {
    const { playground, listed, send, alone, clock } = await startInGroup();
    const query = playground.pressIn(SMALL.id, ANNA, listed.message_id, 'open');
    expect(await send(SMALL.id, { receiver_user_id: BORIS, callback_query_id: query })).toMatchObject(
      REFUSED,
    );
    const sent = await send(SMALL.id, { receiver_user_id: ANNA, callback_query_id: query });
    expect(sent).toMatchObject({
      status: 200,
      body: {
        result: { message_id: 0, ephemeral_message_id: expect.any(Number), receiver_user: { id: ANNA } },
      },
    });
    expect(alone()).toMatchObject([{ text: 'Psst', from: { id: BOT } }]);
    clock.advance(15_001);
    expect(await send(SMALL.id, { receiver_user_id: ANNA, callback_query_id: query })).toMatchObject(REFUSED);
  });

  it('may be sent at any time by an admin, to members of groups only', async () => {
    const { playground, send } = await startInGroup();
    expect(await send(SMALL.id, { receiver_user_id: ANNA })).toMatchObject(REFUSED);
    playground.setBotStatus(SMALL.id, 'administrator', BORIS);
    expect(await send(SMALL.id, { receiver_user_id: ANNA })).toMatchObject({ status: 200 });
    expect(await send(SMALL.id, { receiver_user_id: 5 })).toMatchObject({ status: 400 });
    playground.setBotStatus(CHANNEL.id, 'administrator', BORIS);
    expect(await send(CHANNEL.id, { receiver_user_id: ANNA })).toMatchObject(REFUSED);
    playground.say(ANNA, '/start');
    expect(await send(ANNA, { receiver_user_id: ANNA })).toMatchObject(REFUSED);
  });

  it('stands in the place of the pressed message, and is changed and deleted by methods of its own', async () => {
    const { playground, root, listed, send, alone } = await startInGroup();
    const query = playground.pressIn(SMALL.id, ANNA, listed.message_id, 'open');
    const to = {
      receiver_user_id: ANNA,
      callback_query_id: query,
      replace_callback_query_message: true,
    };
    const sent = await send(SMALL.id, to, { reply_markup: KEYBOARD });
    expect(alone()).toMatchObject([{ replaced_message_id: listed.message_id }]);
    const { ephemeral_message_id: id } = (sent.body as { result: { ephemeral_message_id: number } }).result;

    const place = { chat_id: SMALL.id, receiver_user_id: ANNA, ephemeral_message_id: id };
    expect(
      await call(root, 'editMessageText', { chat_id: SMALL.id, message_id: id, text: 'No' }),
    ).toMatchObject({ status: 400 });
    expect(await call(root, 'editEphemeralMessageText', { ...place, text: 'Page 2' })).toMatchObject({
      body: { result: true },
    });
    expect(
      await call(root, 'editEphemeralMessageReplyMarkup', { ...place, reply_markup: KEYBOARD }),
    ).toMatchObject({ status: 200 });
    expect(alone()).toMatchObject([{ text: 'Page 2', replaced_message_id: listed.message_id }]);
    expect(
      await call(root, 'editEphemeralMessageText', { ...place, receiver_user_id: BORIS, text: 'No' }),
    ).toMatchObject({ status: 400 });
    expect(await call(root, 'deleteMessage', { chat_id: SMALL.id, message_id: id })).toMatchObject({
      status: 400,
    });
    expect(await call(root, 'deleteEphemeralMessage', place)).toMatchObject({ body: { result: true } });
    expect(alone()).toEqual([]);
  });

  it('has buttons that its receiver alone presses; the bot is told in which message', async () => {
    const started = await startInGroup();
    const { playground, send, alone, listed } = started;
    const query = playground.pressIn(SMALL.id, ANNA, listed.message_id, 'open');
    await send(SMALL.id, { receiver_user_id: ANNA, callback_query_id: query }, { reply_markup: KEYBOARD });
    const id = alone()[0]?.message_id ?? 0;
    expect(() => playground.pressIn(SMALL.id, BORIS, id, 'open')).toThrow('only its receiver');
    await takeUpdates(started);
    playground.pressIn(SMALL.id, ANNA, id, 'open');
    const [update] = await takeUpdates(started);
    expect(update).toMatchObject({
      callback_query: { message: { message_id: 0, ephemeral_message_id: id, receiver_user: { id: ANNA } } },
    });
    const pressed = String(update?.callback_query?.id);
    expect(
      await send(SMALL.id, {
        receiver_user_id: ANNA,
        callback_query_id: pressed,
        replace_callback_query_message: true,
      }),
    ).toMatchObject({ status: 400 });
  });
});

describe('an ephemeral command', () => {
  it('goes to the bot alone, which may answer it so for 15 seconds', async () => {
    const started = await startInGroup();
    const { playground, api, send, alone, clock } = started;
    await api.setMyCommands(
      [
        { command: 'latest', description: 'The newest', is_ephemeral: true },
        { command: 'ask', description: 'A question' },
      ],
      { scope: { type: 'all_group_chats' } },
    );
    playground.sayIn(SMALL.id, ANNA, '/latest 3');
    playground.sayIn(SMALL.id, ANNA, '/ask why');
    const [latest, asked] = await takeUpdates(started);
    const id = latest?.message?.ephemeral_message_id;
    expect(latest).toMatchObject({ message: { message_id: 0, text: '/latest 3', from: { id: ANNA } } });
    expect(asked?.message?.ephemeral_message_id).toBeUndefined();
    const answering = { reply_parameters: { ephemeral_message_id: id } };
    // A reply to what one person sees must be for them alone.
    expect(await send(SMALL.id, 'no' as unknown as object, answering)).toMatchObject({ status: 400 });
    expect(await send(SMALL.id, { receiver_user_id: BORIS }, answering)).toMatchObject(REFUSED);
    expect(await send(SMALL.id, { receiver_user_id: ANNA }, answering)).toMatchObject({ status: 200 });
    expect(alone().map(({ text }) => text)).toEqual(['/latest 3', 'Psst']);
    clock.advance(15_001);
    expect(await send(SMALL.id, { receiver_user_id: ANNA }, answering)).toMatchObject(REFUSED);
  });

  it('is an ordinary message in a group without the bot, and in one where the list does not say so', async () => {
    const started = await startInGroup();
    const { playground, root } = started;
    playground.sayIn(SMALL.id, ANNA, '/latest');
    await post(root, `/groups/${FORUM.id}/messages`, { as: ANNA, text: '/latest' });
    const messages = [...playground.messagesOf(SMALL.id), ...playground.messagesOf(FORUM.id)];
    expect(messages.filter(({ ephemeral_message_id }) => ephemeral_message_id !== undefined)).toEqual([]);
  });
});
