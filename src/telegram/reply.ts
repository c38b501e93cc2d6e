import { GrammyError } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Button, CallbackButton, OutgoingMessage } from '../domain/message.ts';
import type { Rows } from '../messages/common/buttons.ts';
import type { BotContext } from './context.ts';
import { wireButtons, wireOptions } from './wire-message.ts';

/** Answers with one message or several, in order. */
export async function reply(
  context: BotContext,
  messages: OutgoingMessage | readonly OutgoingMessage[],
): Promise<void> {
  for (const message of 'text' in messages ? [messages] : messages) {
    await context.reply(message.text, wireOptions(message));
  }
}

/** Answers with one message, in a group as a reply to the message that asked; returns its id. */
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

/** Replaces a message that was sent before; does nothing when that message was deleted. */
export async function replaceReply(
  context: BotContext,
  messageId: number,
  message: OutgoingMessage,
): Promise<void> {
  const chatId = context.chat?.id ?? 0;
  await context.api
    .editMessageText(chatId, messageId, message.text, wireOptions(message))
    .catch(rethrowUnless400);
}

/** Replaces the message whose button was pressed; sends a new one when there is none or it cannot be edited. */
export async function show(context: BotContext, message: OutgoingMessage): Promise<void> {
  // A link calls this without a pressed button.
  if (!context.callbackQuery) return reply(context, message);
  try {
    await context.editMessageText(message.text, wireOptions(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // Showing the same page again is no failure; error_code 400 covers both cases, only the description distinguishes them.
    if (!error.description.includes('message is not modified')) await reply(context, message);
  }
}

/**
 * Replaces that message of the bot in the same chat; sends a new one when there is none or it cannot be edited.
 * @param messageId absent: there is no message to replace
 */
export async function showAt(
  context: BotContext,
  messageId: number | undefined,
  message: OutgoingMessage,
): Promise<void> {
  await placeAt(context, messageId, message);
}

/** The same; returns the id of the message in which it stands. */
export async function placeAt(
  context: BotContext,
  messageId: number | undefined,
  message: OutgoingMessage,
): Promise<number> {
  if (messageId === undefined || !context.chatId) return sendNew(context, message);
  try {
    await context.api.editMessageText(context.chatId, messageId, message.text, wireOptions(message));
  } catch (error) {
    rethrowUnless400(error);
    const isSame = error instanceof GrammyError && error.description.includes('message is not modified');
    if (!isSame) return sendNew(context, message);
  }
  return messageId;
}

async function sendNew(context: BotContext, message: OutgoingMessage): Promise<number> {
  return (await context.reply(message.text, wireOptions(message))).message_id;
}

/** Puts another button in the place of the pressed one; the message and its other buttons stay as they are. */
export async function swapButton(context: BotContext, button: CallbackButton): Promise<void> {
  const pressed = context.callbackQuery?.data;
  const isPressed = (one: Button): boolean => 'callback' in one && one.callback === pressed;
  const rows = pressedButtons(context).map((row) => row.map((one) => (isPressed(one) ? button : one)));
  await swapButtons(context, rows);
}

/** The buttons of the message whose button was pressed; none where Telegram does not tell them any more. */
export function pressedButtons(context: BotContext): Rows {
  const keyboard = context.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  return keyboard.map((row) => row.flatMap(readButton));
}

/** Gives the message whose button was pressed other buttons; its text stays as it is. */
export async function swapButtons(context: BotContext, buttons: Rows): Promise<void> {
  await context.editMessageReplyMarkup({ reply_markup: wireButtons(buttons) }).catch(rethrowUnless400);
}

function readButton(button: InlineKeyboardButton): readonly Button[] {
  if ('callback_data' in button) return [{ label: button.text, callback: button.callback_data }];
  return 'url' in button ? [{ label: button.text, url: button.url }] : [];
}

/** Deletes the message whose button was pressed. */
export async function close(context: BotContext): Promise<void> {
  try {
    await context.deleteMessage();
  } catch (error) {
    rethrowUnless400(error);
    // Telegram deletes no message older than 48 hours: such a message loses its buttons. A deleted one has none.
    await context.editMessageReplyMarkup().catch(rethrowUnless400);
  }
}

function rethrowUnless400(error: unknown): void {
  if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
}
