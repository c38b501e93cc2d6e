import type { Message, MessageContent, User } from './bot-api.ts';
import type { GroupState } from './groups.ts';

/** Telegram's first colour for the icon of a topic. */
const ICON_COLOR = 0x6fb9f0;

/**
 * The thread fields of a group message: its topic, or the reply chain that it continues. The id of a reply chain is no topic: it
 * comes without `is_topic_message`, and a forum refuses messages sent to it.
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

/** A message as the `reply_to_message` of another: without its own. */
export function quote({ reply_to_message: _nested, ...message }: Message): Message {
  return message;
}

/** The service message that opened a topic: people's clients reply to it in every message that is no other reply. */
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
