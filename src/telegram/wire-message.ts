import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Button, OutgoingMessage } from '../domain/message.ts';

/** The options of `sendMessage` and `editMessageText` for one of the bot's messages; link previews stay off. */
export function wireOptions({ entities, buttons }: OutgoingMessage) {
  return {
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    reply_markup: wireButtons(buttons),
  };
}

/** A forum's General topic: Telegram accepts messages for it only without a topic id. */
const GENERAL_TOPIC = 1;

/** The option of `sendMessage` that names the topic of a forum. @param threadId absent: the chat itself */
export function wireThread(threadId: number | undefined) {
  return threadId === undefined || threadId === GENERAL_TOPIC ? {} : { message_thread_id: threadId };
}

/** The keyboard under a message. */
export function wireButtons(buttons: OutgoingMessage['buttons']): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(wireButton)) };
}

function wireButton(button: Button): InlineKeyboardButton {
  return 'url' in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: button.callback };
}
