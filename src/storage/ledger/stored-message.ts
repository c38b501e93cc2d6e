import { z } from 'zod';
import { CHART_THEMES, type LineChart } from '../../domain/chart.ts';
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

const PICTURE: z.ZodType<LineChart> = z.object({
  title: z.string(),
  points: z.array(z.string()),
  lines: z.array(z.object({ name: z.string(), values: z.array(z.number()) })),
  theme: z.enum(CHART_THEMES),
});

/** The version is incremented with every change of the shape; older messages have none. Before 2 there were no pictures. */
const STORED = z
  .object({
    version: z.literal([1, 2]).optional(),
    text: z.string(),
    entities: z.array(ENTITY),
    buttons: z.array(z.array(BUTTON)),
    picture: PICTURE.exactOptional(),
  })
  .transform(({ version: _version, ...message }): OutgoingMessage => message);
/** The text of a message of another shape. */
const TEXT_ONLY = z
  .object({ text: z.string() })
  .transform(({ text }): OutgoingMessage => ({ text, entities: [], buttons: [] }));

const STORED_LIST = z.array(z.union([STORED, TEXT_ONLY])).min(1);

/** Telegram rejects it. */
const EMPTY: OutgoingMessage = { text: '', entities: [], buttons: [] };

/** Serializes a message for the database. */
export function writeMessage(message: OutgoingMessage): string {
  return JSON.stringify(toStored(message));
}

/**
 * Reads a message from the database. None is skipped, because it is owed: of a message of another shape the text is sent, as plain
 * text; one without a text is sent empty, so that Telegram rejects it, it ends as dead, and the admins are notified. A correction
 * finds either to be different from what it should be, and renders it again.
 */
export function readMessage(body: string): OutgoingMessage {
  return readEntry(STORED, body) ?? readEntry(TEXT_ONLY, body) ?? EMPTY;
}

/** Serializes the messages of a broadcast for the database. */
export function writeMessages(messages: readonly OutgoingMessage[]): string {
  return JSON.stringify(messages.map(toStored));
}

/** Reads the messages of a broadcast, each like any message. Undefined when one has no text: nobody must get only a part of it. */
export function readMessages(list: string | null): readonly OutgoingMessage[] | undefined {
  return readEntry(STORED_LIST, list ?? undefined);
}

/** A message without a picture reads as it did before there were any. */
function toStored({ text, entities, buttons, picture }: OutgoingMessage): object {
  return { version: picture ? 2 : 1, text, entities, buttons, ...(picture && { picture }) };
}
