// @ts-check
import { firstTextOf } from './rich-message.js';

/** @import { Message } from './types.js' */
/** @import { Translate } from './translator.js' */

/** @param {Message} message @returns {string} who shows as its sender: an anonymous admin and a channel show the chat's name */
export function senderName({ from, sender_chat }) {
  if (sender_chat) return sender_chat.title;
  return from ? `${from.first_name} ${from.last_name ?? ''}`.trim() : '';
}

/** @param {Message} message @returns {boolean} whether it tells what happened instead of what someone wrote */
export function isService({ new_chat_members, left_chat_member, migrate_to_chat_id, migrate_from_chat_id }) {
  return Boolean(new_chat_members ?? left_chat_member ?? migrate_to_chat_id ?? migrate_from_chat_id);
}

/** @param {Message} message @param {Translate} t @returns {string | undefined} what happened in the group; undefined for what someone wrote */
export function serviceText(message, t) {
  const { new_chat_members, left_chat_member } = message;
  const by = senderName(message);
  if (new_chat_members) {
    const name = new_chat_members.map((user) => user.first_name).join('、');
    const isOwnDoing = new_chat_members.every((user) => user.id === message.from?.id);
    return isOwnDoing ? t('joined', { name }) : t('added', { by, name });
  }
  if (left_chat_member) {
    const name = left_chat_member.first_name;
    return left_chat_member.id === message.from?.id ? t('left', { name }) : t('removed', { by, name });
  }
  return isService(message) ? t('migrated') : undefined;
}

/** @param {Message} message @param {Translate} t @returns {string} a message in one line */
export function shortText(message, t) {
  const { text, caption, rich_message: rich, document } = message;
  const words = text || caption || (rich && firstTextOf(rich.blocks)) || document?.file_name;
  return serviceText(message, t) || words || '…';
}
