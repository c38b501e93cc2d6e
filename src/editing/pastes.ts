import { z } from 'zod';
import type { Instant } from '../domain/clock.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SessionStore } from '../storage/stores.ts';

/** Clients split a long text into messages of at most 4096 characters, at a space before the limit where there is one. */
const FULL_LENGTH = 3_900;
/** So long after a full message the next may still be a part of the same text. */
export const PART_WITHIN_MS = 5_000;
/** Parts that nothing has collected by then, because no bot was running, are deleted. */
const LIFE_MS = DAY_MS;

const PART = z.object({ messageId: z.number(), text: z.string() });
/** The version is incremented with every change of the shape: entries of older versions are ignored. */
const PASTE = z.object({
  version: z.literal(2),
  parts: z.array(PART),
  /** The address that the text is from; '' for none. */
  source: z.string(),
  /** When the last part was sent. */
  at: z.number(),
});
type Part = z.infer<typeof PART>;

/** Whether a text is as long as a message can be: its end may be in the next one. */
export function isFull(text: string): boolean {
  return text.length >= FULL_LENGTH;
}

/** A text that was joined. */
export interface PastedText {
  readonly text: string;
  /** The address that it is from; '' for none. */
  readonly source: string;
}

/** What becomes of a part. */
export type PasteOutcome =
  /** More may come: after `PART_WITHIN_MS` ask `finish` with this number. */
  | { readonly kind: 'waiting'; readonly parts: number }
  /** It was the last one. */
  | ({ readonly kind: 'whole' } & PastedText)
  /** It belongs to no paste. */
  | { readonly kind: 'none' };

/** A message with a part of a text. */
export interface PastedMessage extends Part {
  readonly sentAt: Instant;
}

/**
 * Texts that clients have split into several messages: joined by whichever replica gets the parts. A message that is handled again,
 * after a crash, is the part that it was.
 */
export interface Pastes {
  /** Begins a text; what waited in that chat is forgotten. */
  begin(chatId: number, message: PastedMessage, source: string): Promise<PasteOutcome>;
  /** Adds a message to the text that waits in that chat. */
  add(chatId: number, message: PastedMessage): Promise<PasteOutcome>;
  /** The text, if no further part has come since; undefined when one has. */
  finish(chatId: number, parts: number): Promise<PastedText | undefined>;
}

/** Stores the parts as sessions. */
export function createPastes(sessions: SessionStore): Pastes {
  const keyOf = (chatId: number): string => `${pastesIn(chatId)}text`;
  const textOf = (parts: readonly Part[]): string => joinParts(parts.map(({ text }) => text));
  const findWaiting = async (chatId: number) => readEntry(PASTE, await sessions.get(keyOf(chatId)));

  async function put(
    chatId: number,
    parts: readonly Part[],
    source: string,
    at: Instant,
  ): Promise<PasteOutcome> {
    if (!isFull(parts.at(-1)?.text ?? '')) {
      await sessions.delete(keyOf(chatId));
      return { kind: 'whole', text: textOf(parts), source };
    }
    await sessions.set(keyOf(chatId), JSON.stringify({ version: 2, parts, source, at }), LIFE_MS);
    return { kind: 'waiting', parts: parts.length };
  }

  /** Where a message stands among the parts that wait, from 1; 0 for one that is new. */
  const placeOf = (parts: readonly Part[], messageId: number): number =>
    parts.findIndex((part) => part.messageId === messageId) + 1;

  return {
    async begin(chatId, { messageId, text, sentAt }, source) {
      const known = placeOf((await findWaiting(chatId))?.parts ?? [], messageId);
      return known > 0
        ? { kind: 'waiting', parts: known }
        : put(chatId, [{ messageId, text }], source, sentAt);
    },
    async add(chatId, { messageId, text, sentAt }) {
      const waiting = await findWaiting(chatId);
      if (!waiting) return { kind: 'none' };
      const known = placeOf(waiting.parts, messageId);
      if (known > 0) return { kind: 'waiting', parts: known };
      if (sentAt - waiting.at > PART_WITHIN_MS) return { kind: 'none' };
      return put(chatId, [...waiting.parts, { messageId, text }], waiting.source, sentAt);
    },
    async finish(chatId, parts) {
      const waiting = await findWaiting(chatId);
      if (waiting?.parts.length !== parts) return undefined;
      await sessions.delete(keyOf(chatId));
      return { text: textOf(waiting.parts), source: waiting.source };
    },
  };
}

/** How the keys of the texts that wait in a chat begin. */
export function pastesIn(chatId: number): string {
  return `paste:${chatId}:`;
}

/** Clients split at a line end or a blank, and drop it: a line end stands for either. */
function joinParts(parts: readonly string[]): string {
  return parts.reduce((text, part) => (text === '' ? part : `${text}${seamOf(text, part)}${part}`), '');
}

function seamOf(before: string, after: string): string {
  if (/[。！？!?.…”’"]\s*$/.test(before)) return '\n\n';
  return /[\p{L}\p{N},;:]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after) ? ' ' : '';
}
