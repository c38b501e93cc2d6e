import { GrammyError } from 'grammy';
import type { OutgoingMessage } from '../domain/message.ts';
import type { BotContext } from './context.ts';
import { wireOptions } from './wire-message.ts';

/** Answers with one message or several, in order. */
export async function reply(
  context: BotContext,
  messages: OutgoingMessage | readonly OutgoingMessage[],
): Promise<void> {
  for (const message of 'text' in messages ? [messages] : messages) {
    await context.reply(message.text, wireOptions(message));
  }
}

/** Answers with one message, in a group as a reply to what was written there; gives its id. */
export async function replyOnce(context: BotContext, message: OutgoingMessage): Promise<number> {
  const asked = context.reader.chatType === 'group' && !context.callbackQuery ? context.msg : undefined;
  const options = {
    ...wireOptions(message),
    ...(asked && {
      reply_parameters: { message_id: asked.message_id, allow_sending_without_reply: true },
    }),
  };
  return (await context.reply(message.text, options)).message_id;
}

/** Puts a message in the place of one that was sent before; where that is gone, nothing happens. */
export async function replaceReply(
  context: BotContext,
  messageId: number,
  message: OutgoingMessage,
): Promise<void> {
  const chatId = context.chat?.id ?? 0;
  await context.api
    .editMessageText(chatId, messageId, message.text, wireOptions(message))
    .catch(refuseUnless400);
}

/** Puts a message in the place of the one whose button was pressed; where that is none, or cannot be edited, sends it. */
export async function show(context: BotContext, message: OutgoingMessage): Promise<void> {
  // A link leads here without a button.
  if (!context.callbackQuery) return reply(context, message);
  try {
    await context.editMessageText(message.text, wireOptions(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // The same page again is no failure; error_code 400 covers both cases, only the description tells them apart.
    if (!error.description.includes('message is not modified')) await reply(context, message);
  }
}

/**
 * Puts a message in the place of that one of ours in the same chat; where there is none, or it cannot be edited, sends it.
 * @param messageId absent: there is none
 */
export async function showAt(
  context: BotContext,
  messageId: number | undefined,
  message: OutgoingMessage,
): Promise<void> {
  if (messageId === undefined || !context.chatId) return reply(context, message);
  try {
    await context.api.editMessageText(context.chatId, messageId, message.text, wireOptions(message));
  } catch (error) {
    refuseUnless400(error);
    const isSame = error instanceof GrammyError && error.description.includes('message is not modified');
    if (!isSame) await reply(context, message);
  }
}

/** Takes away the message whose button was pressed. */
export async function close(context: BotContext): Promise<void> {
  try {
    await context.deleteMessage();
  } catch (error) {
    refuseUnless400(error);
    // Telegram deletes nothing older than 48 hours: such a message loses its buttons. One that is gone already has none.
    await context.editMessageReplyMarkup().catch(refuseUnless400);
  }
}

function refuseUnless400(error: unknown): void {
  if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
}
