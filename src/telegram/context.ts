import type { Context } from 'grammy';
import type { PersonRole } from '../domain/admin.ts';
import type { ChatType, Language, Subscriber } from '../domain/subscriber.ts';
import type { Callback } from '../messages/common/callbacks.ts';
import type { PressAnswer } from './button-presses.ts';
import type { Command } from './command-list.ts';

/** Who wrote or pressed, and where, as the features need it. */
export interface Reader {
  readonly language: Language;
  /** The chat's; the bot's default where it never subscribed. IANA name. */
  readonly zone: string;
  /** The bot's own admins have their role in their private chats only: what admins see is not for a group. */
  readonly role: PersonRole;
  readonly chatType: ChatType;
  /** The topic of a forum; absent elsewhere. */
  readonly threadId: number | undefined;
  /** Present when the chat, or this topic of it, was ever subscribed. */
  readonly subscriber: Subscriber | undefined;
}

/** grammY's context with our own fields; all are set before any feature runs. */
export interface BotContext extends Context {
  reader: Reader;
  /** All commands of the bot, in the order in which they are shown. */
  commands: readonly Command[];
  /** The callback of the pressed button or the opened link; undefined when it was neither, or not one of the bot's. */
  button: Callback | undefined;
  /** Answers the press; false when this is not a press, or the answer was not shown because it was answered before or is too old. */
  answerPress: (answer: PressAnswer) => Promise<boolean>;
  /** Whether the user may change what this chat gets: always in a private chat, elsewhere only its admins. */
  isChatAdmin: () => Promise<boolean>;
  /** In a group, what answers this update is shown to its person alone from now on, where Telegram has that. */
  answerAlone: () => void;
  /** Runs slow work for which the chat's next updates do not wait. A failure is answered and logged like that of an update. */
  runInBackground: (work: () => Promise<void>) => void;
}

/** Whose limits a request counts against: a message sent in the name of a chat counts against that chat's. */
export function askerOf({ msg, callbackQuery, from, chat }: Context): number {
  const sender = callbackQuery ? undefined : msg?.sender_chat?.id;
  return sender ?? from?.id ?? chat?.id ?? 0;
}
