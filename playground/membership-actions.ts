import type { MemberStatus, MessageContent, Sender, User } from './bot-api.ts';
import { describeMember } from './group-members.ts';
import {
  ANONYMOUS_ADMIN,
  createGroupState,
  findGroupOf,
  type GroupState,
  isAdminIn,
  isIn,
  statusIn,
} from './groups.ts';
import { PageError } from './page-error.ts';
import { findContact } from './people-actions.ts';
import type { PlaygroundState } from './playground-state.ts';

/** The statuses that can be assigned; the creator's cannot change. */
export type GivenStatus = Exclude<MemberStatus, 'creator'>;

/** Changes of membership and rank in groups. All throw a PageError for what a client would not do; an unchanged status has no effect. */
export interface MembershipActions {
  /** Someone adds the bot, makes it an administrator or a member again, or removes it: `kicked`, in small groups `left`. */
  setBotStatus(chatId: number, status: GivenStatus, byId: number): void;
  /** Someone joins, leaves, or becomes or ceases to be an administrator; recorded as their own action. */
  setMemberStatus(chatId: number, personId: number, status: GivenStatus): void;
  /** An admin upgrades a group to a supergroup; returns its new id. */
  migrate(chatId: number, byId: number): number;
}

export function createMembershipActions(state: PlaygroundState): MembershipActions {
  return {
    setBotStatus: (chatId, status, byId) => {
      const group = findGroupOf(state.groups, chatId, byId);
      const isJoining = status === 'member' && !isIn(group, state.bot.id) && group.chat.type !== 'channel';
      if (!isJoining) refuseOthersThanAdmins(group, byId);
      changeBotStatus(state, group, status, findContact(state, byId).user);
    },
    setMemberStatus: (chatId, personId, status) => {
      const { user } = findContact(state, personId);
      const group = state.groups.get(chatId);
      if (!group) throw new PageError(404, 'there is no such chat');
      if (statusIn(group, personId) === 'creator') throw new PageError(409, 'the creator stays the creator');
      changeStatus(state, group, user, status, user);
    },
    migrate: (chatId, byId) => migrate(state, findGroupOf(state.groups, chatId, byId), byId),
  };
}

/** Changes the bot's status in a group and sends it the update. @param by the bot itself when it leaves */
export function changeBotStatus(
  state: PlaygroundState,
  group: GroupState,
  status: GivenStatus,
  by: User,
): void {
  const old = statusIn(group, state.bot.id);
  if (old === status) return;
  pushBotStatus(state, group, old, status, by);
  changeStatus(state, group, state.bot, status, by);
}

function pushBotStatus(
  state: PlaygroundState,
  group: GroupState,
  old: MemberStatus,
  status: MemberStatus,
  from: User,
): void {
  group.botWasIn = true;
  state.updates.push({
    my_chat_member: {
      chat: group.chat,
      from,
      date: Math.floor(state.clock.now() / 1000),
      old_chat_member: describeMember(group, state.bot, old),
      new_chat_member: describeMember(group, state.bot, status),
    },
  });
}

function changeStatus(
  state: PlaygroundState,
  group: GroupState,
  user: User,
  status: GivenStatus,
  by: User,
): void {
  const wasIn = isIn(group, user.id);
  const botWasIn = isIn(group, state.bot.id);
  group.statuses.set(user.id, status);
  publishMembers(state, group);
  const nowIn = isIn(group, user.id);
  if (wasIn === nowIn || group.chat.type === 'channel') return;
  const content = nowIn ? { new_chat_members: [user] } : { left_chat_member: user };
  // The bot is notified of its own removal, although it is no longer a member.
  const recipient = botWasIn || isIn(group, state.bot.id) ? 'bot' : 'nobody';
  writeService(state, group, { from: by }, content, recipient);
}

function migrate(state: PlaygroundState, old: GroupState, byId: number): number {
  if (old.chat.type !== 'group') throw new PageError(409, 'only a group can become a supergroup');
  refuseOthersThanAdmins(old, byId);
  const id = Number(`-100${1_000_000_000 - old.chat.id}`);
  const group = createGroupState({ ...old.group, id, type: 'supergroup' });
  for (const [userId, status] of old.statuses) group.statuses.set(userId, status);
  state.groups.set(id, group);
  old.migratedTo = id;
  publishMembers(state, group);
  const status = statusIn(old, state.bot.id);
  const recipient = isIn(old, state.bot.id) ? 'bot' : 'nobody';
  // A bot gets the update for the new chat as if it had been added there; the order of these three is not guaranteed.
  if (recipient === 'bot') pushBotStatus(state, group, 'left', status, findContact(state, byId).user);
  writeService(state, old, { from: findContact(state, byId).user }, { migrate_to_chat_id: id }, recipient);
  const inTheNameOfTheGroup = { from: ANONYMOUS_ADMIN, sender_chat: group.chat };
  writeService(state, group, inTheNameOfTheGroup, { migrate_from_chat_id: old.chat.id }, recipient);
  return id;
}

function publishMembers({ bot, events }: PlaygroundState, group: GroupState): void {
  events.publish('members', { chatId: group.chat.id, botStatus: statusIn(group, bot.id) });
}

function writeService(
  state: PlaygroundState,
  { chat }: GroupState,
  sender: Sender,
  content: MessageContent,
  recipient: 'bot' | 'nobody',
): void {
  const message = state.messages.add(chat, sender, content, sender.from?.id ?? chat.id);
  state.events.publish('message', { chatId: chat.id, message });
  if (recipient === 'bot') state.updates.push({ message });
}

function refuseOthersThanAdmins(group: GroupState, personId: number): void {
  if (!isAdminIn(group, personId)) throw new PageError(403, 'only admins do that');
}
