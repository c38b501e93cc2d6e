import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { button } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { message } from '../common/layout.ts';
import { lines } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** UTF-16 units of a channel's title in a sentence; Telegram allows 128 characters. */
const TITLE_LIMIT = 60;

/** The bot was added to a group: who can start it. */
export function renderGroupHello(language: Language): OutgoingMessage {
  const { hello, helloNext } = phrasesFor(language).chat;
  return message(lines(hello, helloNext));
}

/**
 * To the person who added the bot to a channel: how to start it there.
 * @param chatId of the channel, for an admin of the bot, who can start it by a button
 */
export function renderChannelHint(title: string, language: Language, chatId?: number): OutgoingMessage {
  const { channelHint, button: label } = phrasesFor(language).chat;
  return message(
    channelHint(shorten(title, TITLE_LIMIT)),
    chatId === undefined ? [] : [[button(label.start, { to: 'start-chat', chat: `${chatId}` })]],
  );
}

/** Someone who is not an admin of the group tried to change what it gets. */
export function renderChatAdminsOnly(language: Language): OutgoingMessage {
  return message(phrasesFor(language).chat.adminsOnly);
}

/** Someone asked in a group or channel for what concerns one person. */
export function renderPrivateOnly(language: Language): OutgoingMessage {
  return message(phrasesFor(language).chat.privateOnly);
}
