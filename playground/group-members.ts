import type { ChatMember, MemberStatus, User } from './bot-api.ts';
import type { GroupState } from './groups.ts';
import type { PlaygroundState } from './playground-state.ts';

/** The rights that clients preselect for a new administrator. */
const RIGHTS = {
  can_be_edited: false,
  can_manage_chat: true,
  can_change_info: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_manage_video_chats: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
};

const RIGHTS_BY_TYPE = {
  group: { can_pin_messages: true },
  supergroup: { can_pin_messages: true, can_manage_topics: true },
  channel: { can_post_messages: true, can_edit_messages: true },
};

/** A ChatMember object of the Bot API. */
export function describeMember({ chat, group }: GroupState, user: User, status: MemberStatus): ChatMember {
  const is_anonymous = group.anonymousAdminIds?.includes(user.id) ?? false;
  switch (status) {
    case 'creator':
      return { user, status, is_anonymous };
    case 'administrator':
      return { user, status, ...RIGHTS, ...RIGHTS_BY_TYPE[chat.type], is_anonymous };
    case 'kicked':
      // 0: forever.
      return { user, status, until_date: 0 };
    default:
      return { user, status };
  }
}

/** The bot or a person of the playground. */
export function findUser({ bot, contacts }: PlaygroundState, userId: number): User | undefined {
  return userId === bot.id ? bot : contacts.get(userId)?.user;
}
