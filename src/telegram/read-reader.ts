import type { Admins } from '../admins/admins.ts';
import type { ChatType, Language } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import type { BotContext, Reader } from './context.ts';
import { languageOf } from './language-of.ts';

const CHAT_TYPES: Readonly<Record<string, ChatType>> = {
  private: 'private',
  group: 'group',
  supergroup: 'group',
  channel: 'channel',
};

/** Who wrote or pressed, and where; undefined outside of private chats, groups and channels. */
export async function readReader(
  context: BotContext,
  {
    subscribers,
    admins,
    language,
    zone,
  }: { subscribers: SubscriberStore; admins: Pick<Admins, 'roleOf'>; language: Language; zone: string },
): Promise<Reader | undefined> {
  // Wherever it is written, an inline query is of one person.
  const chat = context.inlineQuery ? { id: context.inlineQuery.from.id, type: 'private' } : context.chat;
  const chatType = CHAT_TYPES[chat?.type ?? ''];
  if (!chat || !chatType) return undefined;
  const threadId = chatType === 'group' ? topicOf(context) : undefined;
  const [subscriber, role] = await Promise.all([
    subscribers.find(chat.id, threadId),
    // The role belongs to who writes or presses, not to the chat; what admins do stays out of groups.
    chatType === 'private' ? admins.roleOf(context.from?.id ?? 0) : ('everyone' as const),
  ]);
  return {
    subscriber,
    chatType,
    threadId,
    zone: subscriber?.zone ?? zone,
    language: subscriber?.language ?? languageOf(context.from?.language_code, language),
    role,
  };
}

/** Without `is_topic_message`, `message_thread_id` identifies a chain of replies; the general topic has neither. */
function topicOf({ msg }: BotContext): number | undefined {
  return msg?.is_topic_message ? msg.message_thread_id : undefined;
}
