import { type Callback, parseCallback } from '../../../messages/common/callbacks.ts';
import type { BotContext } from '../../context.ts';

/** What a text is the reply to: the question for a field, for an hour, or for a chat that tries a draft. */
export type DraftReply = Extract<Callback, { readonly to: 'draft-field' | 'draft-word' }>;

/** The question about a draft to which a text replies, by the buttons of that message: it is known after a restart as well. */
export function repliedDraft({ message }: BotContext): DraftReply | undefined {
  const rows = message?.reply_to_message?.reply_markup?.inline_keyboard ?? [];
  const callbacks = rows.flat().flatMap((each) => {
    const callback = 'callback_data' in each ? parseCallback(each.callback_data) : undefined;
    return callback ? [callback] : [];
  });
  return callbacks.find(
    (each): each is DraftReply =>
      (each.to === 'draft-field' && each.act === 'back') ||
      (each.to === 'draft-word' && (each.act === 'at' || each.act === 'here')),
  );
}

/** The message of the conversation: whose button was pressed, or to which a text replies. */
export function messageAt({ callbackQuery, message }: BotContext): number | undefined {
  return callbackQuery?.message?.message_id ?? message?.reply_to_message?.message_id;
}
