import type { GroupChat, MemberStatus, User } from './bot-api.ts';
import { PageError } from './page-error.ts';

/** Telegram's stand-in for an admin who writes in the name of the group. */
export const ANONYMOUS_ADMIN: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** A thread of a forum. */
export interface Topic {
  /** The `message_thread_id` of its messages; 1 is kept by Telegram for the general topic, which has none. */
  readonly id: number;
  readonly name: string;
}

/** A group, a supergroup or a channel and who is in it. The bot is in none until someone adds it. */
export interface Group {
  /** Negative; of a supergroup or a channel it begins with -100. */
  readonly id: number;
  readonly title: string;
  readonly type: 'group' | 'supergroup' | 'channel';
  /** Supergroups only. */
  readonly isForum?: boolean;
  readonly topics?: readonly Topic[];
  readonly memberIds: readonly number[];
  /** The first one is the creator. Who is an admin is a member too. */
  readonly adminIds: readonly number[];
  /** Admins who write in the name of the group unless they say otherwise. */
  readonly anonymousAdminIds?: readonly number[];
  /** Of a public one: a bot can look at it without being in it. */
  readonly username?: string;
}

/** A group as it is now. */
export interface GroupState {
  readonly group: Group;
  readonly chat: GroupChat;
  readonly topics: ReadonlyMap<number, Topic>;
  /** By user id, the bot's own among them; who is not there has left or was never in. */
  readonly statuses: Map<number, MemberStatus>;
  /** The bot was in it once: before that it does not know a private one. */
  botWasIn: boolean;
  /** The supergroup that a group became. */
  migratedTo: number | undefined;
}

/** The groups by chat id; the bot is in those of `acquaintedIds`, in channels as an administrator. */
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

/** A group in which the bot is not. */
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

/** True for members of every rank. */
export function isIn(group: GroupState, userId: number): boolean {
  return !/^(left|kicked)$/.test(statusIn(group, userId));
}

/** True for the creator and the administrators. */
export function isAdminIn(group: GroupState, userId: number): boolean {
  return /^(creator|administrator)$/.test(statusIn(group, userId));
}

/** The group, with that person in it. Throws a PageError: 404 unknown, 403 not a member, 409 when it went elsewhere. */
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
