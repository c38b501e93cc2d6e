import { Composer, type Context, type Filter } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language, Subscriber } from '../domain/subscriber.ts';
import { renderChannelHint, renderGroupHello } from '../messages/chat/chat-view.ts';
import { renderWelcomeBack } from '../messages/subscription/subscription-view.ts';
import type { Ledger } from '../storage/stores.ts';
import type { Membership } from '../subscriptions/membership.ts';
import type { BotContext } from './context.ts';
import { languageOf } from './language-of.ts';
import { wireOptions } from './wire-message.ts';

/** What the events of chats need of other rooms. */
export interface ChatEventDependencies {
  readonly subscriptions: Pick<Membership, 'resume'>;
  readonly ledger: Pick<Ledger, 'pauseChat' | 'migrateChat'>;
  readonly clock: Clock;
  /** For those whose Telegram speaks none of ours. */
  readonly language: Language;
}

/** What happens to a chat itself: the bot comes, goes, is blocked or let in again; a group becomes a supergroup. */
export function createChatEvents({
  subscriptions,
  ledger,
  clock,
  language,
}: ChatEventDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on('my_chat_member', async (context) => {
    const { old_chat_member: before, new_chat_member: after } = context.myChatMember;
    const { id, type } = context.chat;
    if (!mayWrite(after, type)) {
      const reason = type === 'private' ? 'blocked by the user' : `the bot is ${after.status} there`;
      return ledger.pauseChat(id, reason, clock.now());
    }
    if (mayWrite(before, type)) return;
    const outcome = await subscriptions.resume(id);
    // Whoever unblocks the bot in a private chat says /start with it, and that is answered.
    if (type === 'private') return;
    if (outcome.kind === 'not-subscribed' && !isIn(before)) await greet(context);
    if (outcome.kind === 'resumed' && type !== 'channel') await welcomeBack(context, outcome.subscribers);
  });

  // Both chats are told of a migration, in no promised order: whichever comes first does it, the other changes nothing.
  composer.on('message:migrate_to_chat_id', (context) =>
    migrate(context.chat.id, context.message.migrate_to_chat_id),
  );
  composer.on('message:migrate_from_chat_id', (context) =>
    migrate(context.message.migrate_from_chat_id, context.chat.id),
  );

  async function migrate(oldChatId: number, newChatId: number): Promise<void> {
    await ledger.migrateChat(oldChatId, newChatId);
    // To be told of it the bot must be there; its going from the old chat may have paused the subscriber.
    await subscriptions.resume(newChatId);
  }

  /** Says how to begin: in a group to all, of a channel to whoever added the bot, if it may write to them. */
  async function greet(context: Filter<BotContext, 'my_chat_member'>): Promise<void> {
    const { chat, from } = context.myChatMember;
    const spoken = languageOf(from.language_code, language);
    if (chat.type === 'channel') await send(context, from.id, renderChannelHint(chat.title, spoken));
    else await send(context, chat.id, renderGroupHello(spoken));
  }

  return composer;
}

async function welcomeBack(context: Context, resumed: readonly Subscriber[]): Promise<void> {
  for (const subscriber of resumed) {
    await send(
      context,
      subscriber.chatId,
      renderWelcomeBack(subscriber, subscriber.language),
      subscriber.threadId,
    );
  }
}

/** A courtesy: nothing is lost when it is refused. */
async function send(
  context: Context,
  chatId: number,
  message: OutgoingMessage,
  threadId?: number,
): Promise<void> {
  const options = { ...wireOptions(message), ...(threadId && { message_thread_id: threadId }) };
  await context.api.sendMessage(chatId, message.text, options).catch(() => undefined);
}

function isIn(member: ChatMember): boolean {
  return member.status === 'restricted' ? member.is_member : !/^(left|kicked)$/.test(member.status);
}

/** What a group allows all its members is not told here; the first message shows. */
function mayWrite(member: ChatMember, chatType: string): boolean {
  if (chatType === 'channel') return member.status === 'administrator' && member.can_post_messages === true;
  return member.status === 'restricted' ? member.is_member && member.can_send_messages : isIn(member);
}
