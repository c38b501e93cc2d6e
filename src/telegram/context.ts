import type { Context } from 'grammy';
import type { Language, Subscriber } from '../domain/subscriber.ts';
import type { Callback } from '../messages/callbacks.ts';

/** Who wrote or pressed, as the features need to know it. */
export interface Reader {
  readonly language: Language;
  readonly role: 'everyone' | 'admin';
  /** Present when the chat was ever subscribed. */
  readonly subscriber: Subscriber | undefined;
}

/** grammY's context with our own two fields; both are set before any feature runs. */
export interface BotContext extends Context {
  reader: Reader;
  /** What the pressed button asks for; undefined when no button of ours was pressed. */
  button: Callback | undefined;
}
