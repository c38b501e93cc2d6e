import { ANNA, BORIS, GROUP } from './start-bot.ts';

/** An update as Telegram words it: someone, Anna unless told, writes to the bot. */
export function messageUpdate(updateId: number, text: string, from = ANNA) {
  const person = { id: from, is_bot: false, first_name: 'Anna', language_code: 'en' };
  return {
    update_id: updateId,
    message: {
      message_id: updateId,
      date: 1_770_000_000,
      from: person,
      chat: { ...person, type: 'private' },
      text,
      entities: text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.length }] : [],
    },
  };
}

/** The same by Boris in his group. */
export function groupUpdate(updateId: number, text: string) {
  const { update_id, message } = messageUpdate(updateId, text, BORIS);
  return { update_id, message: { ...message, chat: { id: GROUP.id, type: 'group', title: GROUP.title } } };
}

/** A press of a button under a message in someone's chat, or in that group. */
export function pressUpdate(updateId: number, data: string, from: number, groupId?: number) {
  const { message } = messageUpdate(updateId, 'a page', from);
  const chat = groupId === undefined ? message.chat : { id: groupId, type: 'group', title: 'a group' };
  return {
    update_id: updateId,
    callback_query: {
      id: `press-${updateId}`,
      from: message.from,
      chat_instance: '1',
      message: { ...message, chat },
      data,
    },
  };
}
