import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import type { SessionStore } from '../storage/stores.ts';

/** Clients split a long text into messages of at most 4096 characters, at a space before the limit where there is one. */
const FULL_LENGTH = 3_900;
/** So long after a full message the next may still be a part of the same text. */
export const PART_WITHIN_MS = 5_000;
/** Parts of which nobody came back for the rest are forgotten. */
const LIFE_MS = 60_000;

const PASTE = z.object({
  version: z.literal(1),
  parts: z.array(z.string()),
  /** The address that the text is from; '' for none. */
  source: z.string(),
  at: z.number(),
});

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

/** Texts that clients have split into several messages: joined by whichever replica gets the parts. */
export interface Pastes {
  /** Begins a text; what waited in that chat is forgotten. */
  begin(chatId: number, text: string, source: string): Promise<PasteOutcome>;
  /** Adds a message to the text that waits in that chat. */
  add(chatId: number, text: string): Promise<PasteOutcome>;
  /** The text, if no further part has come since; undefined when one has. */
  finish(chatId: number, parts: number): Promise<PastedText | undefined>;
}

/** Stores the parts as sessions. */
export function createPastes(sessions: SessionStore, clock: Pick<Clock, 'now'>): Pastes {
  const keyOf = (chatId: number): string => `${pastesIn(chatId)}text`;

  async function put(chatId: number, parts: readonly string[], source: string): Promise<PasteOutcome> {
    if (!isFull(parts.at(-1) ?? '')) {
      await sessions.delete(keyOf(chatId));
      return { kind: 'whole', text: joinParts(parts), source };
    }
    await sessions.set(
      keyOf(chatId),
      JSON.stringify({ version: 1, parts, source, at: clock.now() }),
      LIFE_MS,
    );
    return { kind: 'waiting', parts: parts.length };
  }

  return {
    begin: (chatId, text, source) => put(chatId, [text], source),
    async add(chatId, text) {
      const waiting = readEntry(PASTE, await sessions.get(keyOf(chatId)));
      const isPart = waiting !== undefined && clock.now() - waiting.at <= PART_WITHIN_MS;
      return isPart ? put(chatId, [...waiting.parts, text], waiting.source) : { kind: 'none' };
    },
    async finish(chatId, parts) {
      const waiting = readEntry(PASTE, await sessions.get(keyOf(chatId)));
      if (waiting?.parts.length !== parts) return undefined;
      await sessions.delete(keyOf(chatId));
      return { text: joinParts(waiting.parts), source: waiting.source };
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
