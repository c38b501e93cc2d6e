import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { readEntry } from '../../kernel/kept-entry.ts';
import type { SessionStore } from '../../storage/stores.ts';
import type { NamePair, NamesOutcome, NewLabel } from './name-desk.ts';

/** How long a change waits for its second press, and how long it can be taken back. */
const LIFE_MS = 24 * 3_600_000;

/** A change of names that an admin has asked for. */
export type NameChange =
  | ({ readonly act: 'join' | 'part' } & NamePair)
  | ({ readonly act: 'label' } & NewLabel);

const CHANGE = z.union([
  z.object({
    act: z.enum(['join', 'part']),
    kind: z.enum(ENTITY_KINDS),
    name: z.string(),
    alias: z.string(),
  }),
  z.object({ act: z.literal('label'), name: z.string(), language: z.enum(LANGUAGES), label: z.string() }),
]);
const WRITTEN = z.object({
  path: z.enum(['aliases.yml', 'labels.yml']),
  before: z.string(),
  after: z.string(),
});

/** A change that was written to a file. */
export type WrittenNames = Omit<Extract<NamesOutcome, { readonly kind: 'written' }>, 'kind'>;

/** How the keys of what a chat is asked about names begin. */
export function nameChangesIn(chatId: number): string {
  return `name-change:${chatId}:`;
}

/** Changes of names between two presses, by a token of their chat. */
export interface KeptChanges {
  ask(chatId: number, change: NameChange): Promise<string>;
  /** The change, which is then no longer asked about. */
  take(chatId: number, token: string): Promise<NameChange | undefined>;
  keepWritten(chatId: number, written: WrittenNames): Promise<string>;
  takeWritten(chatId: number, token: string): Promise<WrittenNames | undefined>;
}

export function createKeptChanges(sessions: Pick<SessionStore, 'get' | 'set' | 'delete'>): KeptChanges {
  const keyOf = (chatId: number, token: string): string => `${nameChangesIn(chatId)}${token}`;
  async function keep(chatId: number, value: unknown): Promise<string> {
    const token = randomBytes(9).toString('base64url');
    await sessions.set(keyOf(chatId, token), JSON.stringify(value), LIFE_MS);
    return token;
  }
  async function take<Kept>(
    schema: z.ZodType<Kept>,
    chatId: number,
    token: string,
  ): Promise<Kept | undefined> {
    const kept = readEntry(schema, await sessions.get(keyOf(chatId, token)));
    await sessions.delete(keyOf(chatId, token));
    return kept;
  }
  return {
    ask: keep,
    take: (chatId, token) => take(CHANGE, chatId, token),
    keepWritten: (chatId, { path, before, after }) => keep(chatId, { path, before, after }),
    takeWritten: (chatId, token) => take(WRITTEN, chatId, token),
  };
}
