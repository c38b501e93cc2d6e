import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Button, OutgoingMessage } from '../domain/message.ts';

/** The options of `sendMessage` and `editMessageText` for one of our messages; link previews stay off. */
export function wireOptions({ entities, buttons }: OutgoingMessage) {
  return {
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    reply_markup: wireButtons(buttons),
  };
}

function wireButtons(buttons: OutgoingMessage['buttons']): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(wireButton)) };
}

function wireButton(button: Button): InlineKeyboardButton {
  return 'url' in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: button.callback };
}
