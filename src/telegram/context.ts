import type { Context } from 'grammy';
import type { ChatType, Language, Subscriber } from '../domain/subscriber.ts';
import type { Callback } from '../messages/common/callbacks.ts';
import type { PressAnswer } from './button-presses.ts';

/** Who wrote or pressed, and where, as the features need to know it. */
export interface Reader {
  readonly language: Language;
  /** The bot's own admins are that in their private chats only: what they see is nothing for a group. */
  readonly role: 'everyone' | 'admin';
  readonly chatType: ChatType;
  /** The topic of a forum; absent elsewhere. */
  readonly threadId: number | undefined;
  /** Present when the chat, or this topic of it, was ever subscribed. */
  readonly subscriber: Subscriber | undefined;
}

/** grammY's context with our own fields; all are set before any feature runs. */
export interface BotContext extends Context {
  reader: Reader;
  /** What the pressed button, or the link that was opened, asks for; undefined when it was neither, or none of ours. */
  button: Callback | undefined;
  /** Answers the press, if it is one; false when it is none, or nobody was shown it: it was answered before, or comes too late. */
  answerPress: (answer: PressAnswer) => Promise<boolean>;
  /** Whether the writer or presser may change what this chat gets: in a private chat always, elsewhere its admins. */
  isChatAdmin: () => Promise<boolean>;
  /** Does work that takes its time: the chat's next updates do not wait for it. What fails is told and logged as of an update. */
  goOn: (work: () => Promise<void>) => void;
}
