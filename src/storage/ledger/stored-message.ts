import { z } from 'zod';
import type { Button, MessageEntity, OutgoingMessage } from '../../domain/message.ts';
import { readEntry } from '../../kernel/kept-entry.ts';

const SPAN = { offset: z.number(), length: z.number() };
const ENTITY: z.ZodType<MessageEntity> = z.discriminatedUnion('type', [
  z.object({
    type: z.enum([
      'bold',
      'italic',
      'underline',
      'strikethrough',
      'spoiler',
      'code',
      'blockquote',
      'expandable_blockquote',
    ]),
    ...SPAN,
  }),
  z.object({ type: z.literal('pre'), ...SPAN, language: z.string().exactOptional() }),
  z.object({ type: z.literal('text_link'), ...SPAN, url: z.string() }),
]);
const BUTTON: z.ZodType<Button> = z.union([
  z.object({ label: z.string(), callback: z.string() }),
  z.object({ label: z.string(), url: z.string() }),
]);

/** The version counts up with every change of its shape; messages from before it have none. */
const STORED = z
  .object({
    version: z.literal(1).optional(),
    text: z.string(),
    entities: z.array(ENTITY),
    buttons: z.array(z.array(BUTTON)),
  })
  .transform(({ text, entities, buttons }): OutgoingMessage => ({ text, entities, buttons }));
/** What is left of a message of another shape. */
const WORDS = z
  .object({ text: z.string() })
  .transform(({ text }): OutgoingMessage => ({ text, entities: [], buttons: [] }));

const STORED_LIST = z.array(z.union([STORED, WORDS])).min(1);

/** Telegram refuses it. */
const EMPTY: OutgoingMessage = { text: '', entities: [], buttons: [] };

/** A message as the database holds it. */
export function writeMessage(message: OutgoingMessage): string {
  return JSON.stringify(toStored(message));
}

/**
 * Reads a message that the database holds. None is passed over, for it is owed: of one that has another shape the words go, as
 * plain text; one without words goes empty, so that Telegram refuses it, it ends as dead, and the admins hear of it. A
 * correction takes either for other than it should be, and words it anew.
 */
export function readMessage(body: string): OutgoingMessage {
  return readEntry(STORED, body) ?? readEntry(WORDS, body) ?? EMPTY;
}

/** The messages of a broadcast as the database holds them. */
export function writeMessages(messages: readonly OutgoingMessage[]): string {
  return JSON.stringify(messages.map(toStored));
}

/** Reads the messages of a broadcast: each like any message. Undefined when one has no words: nobody is to get a part of it. */
export function readMessages(list: string | null): readonly OutgoingMessage[] | undefined {
  return readEntry(STORED_LIST, list ?? undefined);
}

function toStored({ text, entities, buttons }: OutgoingMessage): object {
  return { version: 1, text, entities, buttons };
}
