import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { shorten } from '../common/clean-text.ts';
import { message } from '../common/layout.ts';
import { bold, lines, paragraphs } from '../common/rich-text.ts';
import { READING } from '../help/help-view.ts';
import { COMMANDS, type Command } from '../phrases.ts';
import { phrasesFor } from '../phrases-for.ts';

/** UTF-16 units of a channel's title in a sentence; Telegram allows 128 characters. */
const TITLE_LIMIT = 60;
/** In a group `/help` is short: what most people want to look at, and what its admins may change. */
const SETTINGS = COMMANDS.filter(
  (command) => !READING.includes(command) && !/^(follows|brief|about|help)$/.test(command),
);

/** The bot came into a group: who can have it begin. */
export function renderGroupHello(language: Language): OutgoingMessage {
  const { hello, helloNext } = phrasesFor(language).chat;
  return message(lines(hello, helloNext));
}

/** To whoever added the bot to a channel: how it begins there. */
export function renderChannelHint(title: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).chat.channelHint(shorten(title, TITLE_LIMIT)));
}

/** Someone who is no admin of the group wanted to change what it gets. */
export function renderChatAdminsOnly(language: Language): OutgoingMessage {
  return message(phrasesFor(language).chat.adminsOnly);
}

/** `/help` in a group or channel. */
export function renderChatHelp(language: Language): OutgoingMessage {
  const { chat, help } = phrasesFor(language);
  const list = (commands: readonly Command[]): string => commands.map((command) => `/${command}`).join(' ');
  return message(
    paragraphs(
      bold(help.title),
      lines(
        bold(chat.helpRead),
        `/latest ${help.commands.latest}`,
        list([...READING.slice(1), 'follows', 'brief', 'about']),
      ),
      lines(bold(chat.helpAdmins), list(SETTINGS)),
    ),
  );
}
