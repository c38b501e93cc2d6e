import type { ChatMember, User } from './bot-api.ts';
import { badRequest } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import { findChat, isGroup } from './find-chat.ts';
import { describeMember, findUser } from './group-members.ts';
import { type GroupState, isAdminIn, statusIn } from './groups.ts';
import { changeBotStatus } from './membership-actions.ts';
import type { Parameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';

/** https://core.telegram.org/bots/api#getchat */
export function getChat(state: PlaygroundState, parameters: Parameters): object {
  const { chat } = findChat(state, parameters.text('chat_id'));
  const names = chat.username === undefined ? {} : { active_usernames: [chat.username] };
  return { ...chat, ...names, accent_color_id: 0, max_reaction_count: 11 };
}

/** https://core.telegram.org/bots/api#getchatmember */
export function getChatMember(state: PlaygroundState, parameters: Parameters): ChatMember {
  const userId = parameters.integer('user_id');
  const isSelf = userId === state.bot.id;
  const place = findChat(state, parameters.text('chat_id'), isSelf ? 'read' : 'members');
  if (userId <= 0) throw badRequest('invalid user_id specified');
  if (!isGroup(place)) return { user: memberOf(state, place, userId), status: 'member' };
  if (!isSelf) refuseHiddenMembers(place, state.bot.id);
  const user = findUser(state, userId);
  if (!user) throw badRequest('user not found');
  return describeMember(place, user, statusIn(place, userId));
}

/** https://core.telegram.org/bots/api#getchatadministrators */
export function getChatAdministrators(state: PlaygroundState, parameters: Parameters): ChatMember[] {
  const place = findChat(state, parameters.text('chat_id'), 'members');
  if (!isGroup(place)) throw badRequest('there are no administrators in the private chat');
  refuseHiddenMembers(place, state.bot.id);
  return [...place.statuses.keys()]
    .filter((userId) => isAdminIn(place, userId))
    .map((userId) => findUser(state, userId))
    .filter((user) => user !== undefined)
    .map((user) => describeMember(place, user, statusIn(place, user.id)));
}

/** https://core.telegram.org/bots/api#leavechat */
export function leaveChat(state: PlaygroundState, parameters: Parameters): true {
  const place = findChat(state, parameters.text('chat_id'));
  if (!isGroup(place)) throw badRequest("can't leave private and secret chats");
  if (statusIn(place, state.bot.id) !== 'kicked') changeBotStatus(state, place, 'left', state.bot);
  return true;
}

/** Only administrators of a channel see its members. */
function refuseHiddenMembers(group: GroupState, botId: number): void {
  if (group.chat.type === 'channel' && !isAdminIn(group, botId)) {
    throw badRequest('member list is inaccessible');
  }
}

function memberOf(state: PlaygroundState, { user }: Contact, userId: number): User {
  if (userId === user.id) return user;
  if (userId === state.bot.id) return state.bot;
  throw badRequest('user not found');
}
