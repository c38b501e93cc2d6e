import { BotApiError, badRequest, forbidden } from './bot-api-error.ts';
import type { Contact } from './contacts.ts';
import { type GroupState, statusIn } from './groups.ts';
import type { PlaygroundState } from './playground-state.ts';

/** What a call does in a chat: read it, read its members, delete, edit or send a message. */
type Access = 'read' | 'members' | 'delete' | 'edit' | 'write';

export function isGroup(place: Contact | GroupState): place is GroupState {
  return 'statuses' in place;
}

/**
 * The chat of a `chat_id` that the bot knows: its person has written to it, or it was added to the group.
 * @throws BotApiError 400 for an unknown or migrated chat and for a channel in which the bot is no admin, 403 when it is not a member
 */
export function findChat(
  state: PlaygroundState,
  chatId: string,
  access: Access = 'read',
): Contact | GroupState {
  if (chatId === '') throw badRequest('chat_id is empty');
  const group = findGroup(state, chatId);
  if (group) {
    checkGroup(group, access, state.bot.id);
    return group;
  }
  const contact = state.contacts.get(Number(chatId));
  const isWriting = access === 'write' || access === 'edit';
  if (contact?.hasWritten === false && isWriting) {
    throw forbidden("bot can't initiate conversation with a user");
  }
  if (!contact?.hasWritten) throw badRequest('chat not found');
  if (contact.hasBlocked && isWriting) throw forbidden('bot was blocked by the user');
  return contact;
}

function findGroup({ groups }: PlaygroundState, chatId: string): GroupState | undefined {
  if (!chatId.startsWith('@')) return groups.get(Number(chatId));
  const name = chatId.slice(1).toLowerCase();
  return [...groups.values()].find(({ chat }) => chat.username?.toLowerCase() === name);
}

/** The order of checks and the texts are those of the official server. */
function checkGroup(group: GroupState, access: Access, botId: number): void {
  const { chat, botWasIn, migratedTo } = group;
  const isPublic = chat.username !== undefined;
  if (!botWasIn && !isPublic) throw badRequest('chat not found');
  if (chat.type === 'group') {
    if (migratedTo !== undefined) refuseMigrated(migratedTo, access);
    // A former member of a group can still read it: its messages were copied to every member.
    if (access === 'read') return;
  }
  const status = statusIn(group, botId);
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`);
  const isReading = access === 'read' || (access === 'members' && chat.type !== 'group');
  if (status === 'left' && !(isPublic && isReading)) {
    throw forbidden(`bot is not a member of the ${chat.type} chat`);
  }
  if (chat.type === 'channel' && access === 'write' && status !== 'administrator') {
    throw badRequest('need administrator rights in the channel chat');
  }
}

function refuseMigrated(migratedTo: number, access: Access): void {
  if (access === 'edit') throw badRequest("message can't be edited");
  if (access === 'read') return;
  throw new BotApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: migratedTo,
  });
}
