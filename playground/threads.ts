import type { Message, MessageContent, User } from './bot-api.ts';
import type { GroupState } from './groups.ts';

/** Telegram's first colour for the icon of a topic. */
const ICON_COLOR = 0x6fb9f0;

/**
 * Where a message of a group stands: in its topic, or in the chain of replies that it goes on. The id of such a chain is no
 * topic: it comes without `is_topic_message`, and a forum refuses a message that is sent there.
 */
export function threadOf(
  { chat, topics }: GroupState,
  threadId: number | undefined,
  replied: Message | undefined,
): MessageContent {
  if (chat.type !== 'supergroup') return {};
  if (threadId !== undefined && topics.has(threadId)) {
    return { message_thread_id: threadId, is_topic_message: true };
  }
  if (!replied) return {};
  const message_thread_id = replied.message_thread_id ?? replied.message_id;
  return replied.is_topic_message ? { message_thread_id, is_topic_message: true } : { message_thread_id };
}

/** A message as another one quotes it: without the one that it answers itself. */
export function quote({ reply_to_message: _nested, ...message }: Message): Message {
  return message;
}

/** The service message that opened a topic: the clients of people reply to it in every message that answers no other. */
export function topicRoot(
  { chat, topics }: GroupState,
  threadId: number,
  { from, date }: { readonly from: User; readonly date: number },
): Message | undefined {
  const topic = topics.get(threadId);
  if (!topic) return undefined;
  return {
    message_id: threadId,
    from,
    chat,
    date,
    message_thread_id: threadId,
    is_topic_message: true,
    forum_topic_created: { name: topic.name, icon_color: ICON_COLOR },
  };
}
