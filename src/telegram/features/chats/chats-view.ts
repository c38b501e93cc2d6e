import type { Instant } from '../../../domain/clock.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { isActive, type Language, type Subscriber } from '../../../domain/subscriber.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import { button, inRows, type Page, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { message } from '../../../messages/common/layout.ts';
import { managedButton } from '../../../messages/common/managed-buttons.ts';
import { bold, code, concat, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { nextLineOf, scheduleOf } from '../../../messages/settings/schedule.ts';
import { CHATS } from './words.ts';

const TITLE_LIMIT = 60;
const NUMBERS_PER_ROW = 4;

/** A group, a topic of it, or a channel. */
export interface SharedChat {
  readonly title: string;
  readonly subscriber: Subscriber;
}

/** One page of the groups and channels that this admin may manage; a number opens one. */
export function renderChats(shown: Page<SharedChat>, language: Language): OutgoingMessage {
  const words = CHATS[language];
  const rows = shown.entries.map(
    ({ title, subscriber }, index) => `${index + 1}. ${lineOf(title, subscriber, language)}`,
  );
  const numbers = shown.entries.map(({ subscriber: { id } }, index) =>
    button(`${index + 1}`, { to: 'chat', id }),
  );
  const text =
    shown.total === 0
      ? words.none
      : paragraphs(bold(`💬 ${words.title(shown.total)}`), lines(...rows), words.hint);
  return withAdminHome(
    message(
      text,
      rowsOf(
        ...inRows(numbers, NUMBERS_PER_ROW),
        pager(shown, (page) => ({ to: 'chats', page })),
        [button(words.button.add, { to: 'add-chat', act: 'ask' })],
        [button(phrasesFor(language).button.close, { to: 'close' })],
      ),
    ),
    language,
  );
}

/** `我们的频道 · 频道 · 在收`. */
function lineOf(title: string, { chatType, state }: Subscriber, language: Language): string {
  const { type, state: states } = CHATS[language];
  const kind = chatType === 'private' ? '' : `${type[chatType]} · `;
  return `${shorten(oneLine(title), TITLE_LIMIT)} · ${kind}${states[state]}`;
}

/** One chat: how it stands, and what can be done for it. */
export function renderChat(
  { title, subscriber }: SharedChat,
  now: Instant,
  language: Language,
): OutgoingMessage {
  const words = CHATS[language];
  const phrases = phrasesFor(language);
  const { id } = subscriber;
  const back = button(words.button.back, { to: 'chats', page: 0 });
  if (!isActive(subscriber))
    return message(lines(bold(`💬 ${shorten(oneLine(title), TITLE_LIMIT)}`), words.state[subscriber.state]), [
      [button(words.button.start, { to: 'chat-state', act: 'start', id })],
      [back],
    ]);
  const told = { ...subscriber, language };
  return message(
    paragraphs(
      lines(
        bold(`💬 ${shorten(oneLine(title), TITLE_LIMIT)}`),
        scheduleOf(told, phrases),
        nextLineOf(told, now, phrases),
      ),
      // As code it is no link: pressed, it would change the admin's own settings.
      concat(words.reply[0], code('/time 7:30'), words.reply[1]),
    ),
    [
      [
        managedButton(words.button.settings, id, { to: 'settings', page: 'all' }),
        managedButton(words.button.follows, id, { to: 'follows', page: 0 }),
      ],
      [button(words.button.stop, { to: 'chat-state', act: 'ask-stop', id })],
      [back],
    ],
  );
}

/** Asks before a chat gets no more digests. */
export function renderStopQuestion(
  { title, subscriber: { id } }: SharedChat,
  language: Language,
): OutgoingMessage {
  const words = CHATS[language];
  return message(words.stopQuestion(shorten(oneLine(title), TITLE_LIMIT)), [
    [button(words.button.back, { to: 'chat', id })],
    [button(words.button.confirmStop, { to: 'chat-state', act: 'stop', id })],
  ]);
}

/** Asks which chat is to get digests; a reply names it. @param note why the last reply named none */
export function renderChatAsk(language: Language, note = ''): OutgoingMessage {
  const words = CHATS[language];
  return message(paragraphs(note, words.ask), [[button(words.button.back, { to: 'add-chat', act: 'back' })]]);
}
