import type { GroupChat, MemberStatus, User } from './bot-api.ts';
import { PageError } from './page-error.ts';

/** Telegram's placeholder account for an admin who writes in the name of the group. */
export const ANONYMOUS_ADMIN: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** A thread of a forum. */
export interface Topic {
  /** The `message_thread_id` of its messages; 1 is reserved by Telegram for the general topic, whose messages have none. */
  readonly id: number;
  readonly name: string;
}

/** A group, a supergroup or a channel with its members. The bot is in none until someone adds it. */
export interface Group {
  /** Negative; for a supergroup or a channel it begins with -100. */
  readonly id: number;
  readonly title: string;
  readonly type: 'group' | 'supergroup' | 'channel';
  /** Supergroups only. */
  readonly isForum?: boolean;
  readonly topics?: readonly Topic[];
  readonly memberIds: readonly number[];
  /** The first one is the creator. Admins are members too. */
  readonly adminIds: readonly number[];
  /** Admins who write in the name of the group by default. */
  readonly anonymousAdminIds?: readonly number[];
  /** Set for a public one: a bot can read it without being a member. */
  readonly username?: string;
}

/** The current state of a group. */
export interface GroupState {
  readonly group: Group;
  readonly chat: GroupChat;
  readonly topics: ReadonlyMap<number, Topic>;
  /** By user id, including the bot's; users without an entry have left or never joined. */
  readonly statuses: Map<number, MemberStatus>;
  /** Whether the bot has ever been in it: before that it does not know a private one. */
  botWasIn: boolean;
  /** The supergroup that it was upgraded to. */
  migratedTo: number | undefined;
}

/** The groups by chat id; the bot is a member of those in `acquaintedIds`, in channels an administrator. */
export function createGroups(
  groups: readonly Group[],
  acquaintedIds: readonly number[],
  botId: number,
): Map<number, GroupState> {
  const acquainted = new Set(acquaintedIds);
  const states = groups.map((group) => {
    const state = createGroupState(group);
    if (acquainted.has(group.id)) {
      state.statuses.set(botId, group.type === 'channel' ? 'administrator' : 'member');
      state.botWasIn = true;
    }
    return state;
  });
  return new Map(states.map((state) => [state.chat.id, state]));
}

/** A group without the bot. */
export function createGroupState(group: Group): GroupState {
  const { id, type, title, username, isForum, topics = [], memberIds, adminIds } = group;
  const [creatorId] = adminIds;
  const chat: GroupChat = {
    id,
    type,
    title,
    ...(username === undefined ? {} : { username }),
    ...(isForum === true ? { is_forum: true } : {}),
  };
  return {
    group,
    chat,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    statuses: new Map([
      ...memberIds.map((userId) => [userId, 'member'] as const),
      ...adminIds.map((userId) => [userId, userId === creatorId ? 'creator' : 'administrator'] as const),
    ]),
    botWasIn: false,
    migratedTo: undefined,
  };
}

export function statusIn({ statuses }: GroupState, userId: number): MemberStatus {
  return statuses.get(userId) ?? 'left';
}

/** True for members of any rank. */
export function isIn(group: GroupState, userId: number): boolean {
  return !/^(left|kicked)$/.test(statusIn(group, userId));
}

/** True for the creator and the administrators. */
export function isAdminIn(group: GroupState, userId: number): boolean {
  return /^(creator|administrator)$/.test(statusIn(group, userId));
}

/** The group of which that person is a member. Throws a PageError: 404 unknown, 403 not a member, 409 migrated. */
export function findGroupOf(
  groups: ReadonlyMap<number, GroupState>,
  chatId: number,
  personId: number,
): GroupState {
  const group = groups.get(chatId);
  if (!group) throw new PageError(404, 'there is no such chat');
  if (group.migratedTo !== undefined) throw new PageError(409, `this group is now ${group.migratedTo}`);
  if (!isIn(group, personId)) throw new PageError(403, 'only members do that');
  return group;
}
