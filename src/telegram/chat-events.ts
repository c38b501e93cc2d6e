import { Composer, type Context, type Filter } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Admins } from '../admins/admins.ts';
import type { Clock } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language, Subscriber } from '../domain/subscriber.ts';
import { renderChannelHint, renderGroupHello } from '../messages/chat/chat-view.ts';
import { renderWelcomeBack } from '../messages/subscription/subscription-view.ts';
import type { Ledger, SubscriberStore } from '../storage/stores.ts';
import type { Membership } from '../subscriptions/membership.ts';
import type { BotContext } from './context.ts';
import { languageOf } from './language-of.ts';
import { wireOptions } from './wire-message.ts';

/** Dependencies of the chat events on other rooms. */
export interface ChatEventDependencies {
  readonly subscriptions: Pick<Membership, 'resume' | 'resumeTopic'>;
  readonly subscribers: Pick<SubscriberStore, 'find'>;
  readonly ledger: Pick<Ledger, 'pauseChat' | 'migrateChat'>;
  readonly admins: Pick<Admins, 'roleOf'>;
  readonly clock: Clock;
  /** Used when the user's Telegram language is not one of the bot's. */
  readonly language: Language;
}

/** Events of the chat itself: the bot is added, removed, blocked or unblocked; a group becomes a supergroup. */
export function createChatEvents({
  subscriptions,
  subscribers,
  ledger,
  admins,
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
    // Unblocking the bot in a private chat also sends /start, and that is answered.
    if (type === 'private') return;
    if (outcome.kind === 'not-subscribed' && !isIn(before)) await greet(context);
    if (outcome.kind === 'resumed' && type !== 'channel') await welcomeBack(context, outcome.subscribers);
  });

  // Both chats get an update about a migration, in no guaranteed order: the first one migrates, the other changes nothing.
  composer.on('message:migrate_to_chat_id', (context) =>
    migrate(context.chat.id, context.message.migrate_to_chat_id),
  );
  composer.on('message:migrate_from_chat_id', (context) =>
    migrate(context.message.migrate_from_chat_id, context.chat.id),
  );

  async function migrate(oldChatId: number, newChatId: number): Promise<void> {
    await ledger.migrateChat(oldChatId, newChatId);
    // The update shows that the bot is in the new chat; its removal from the old one may have paused the subscriber.
    await subscriptions.resume(newChatId);
  }

  /** Sends how to begin: in a group to everyone, for a channel to the person who added the bot, if the bot may write to them. */
  async function greet(context: Filter<BotContext, 'my_chat_member'>): Promise<void> {
    const { chat, from } = context.myChatMember;
    // What they chose wins over what their Telegram says.
    const known = await subscribers.find(from.id);
    const userLanguage = known?.language ?? languageOf(from.language_code, language);
    if (chat.type === 'channel') {
      const isAdmin = (await admins.roleOf(from.id)) !== 'everyone';
      const hint = renderChannelHint(chat.title, userLanguage, isAdmin ? chat.id : undefined);
      await send(context, from.id, hint);
    } else await send(context, chat.id, renderGroupHello(userLanguage));
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

/** Best effort: nothing is lost when Telegram refuses it. */
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

/** The update does not include what a group allows all its members; the first message shows that. */
function mayWrite(member: ChatMember, chatType: string): boolean {
  if (chatType === 'channel') return member.status === 'administrator' && member.can_post_messages === true;
  return member.status === 'restricted' ? member.is_member && member.can_send_messages : isIn(member);
}
