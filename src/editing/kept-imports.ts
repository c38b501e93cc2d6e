import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  CLEANING_STEPS,
  type CleaningStep,
  type GivenFields,
  IMPORT_KEYS,
  type ImportAdvice,
  type ImportField,
} from '../domain/import.ts';
import { WRITERS } from '../domain/writer.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SessionStore } from '../storage/stores.ts';

/** An abandoned import expires after a day. */
const IMPORT_LIFE_MS = DAY_MS;

const FIELDS = Object.keys(IMPORT_KEYS) as [ImportField, ...ImportField[]];

/** Both versions are incremented with every change of the shape: entries of older versions are ignored. */
const TEXT = z.object({
  version: z.literal(2),
  raw: z.string(),
  firstLine: z.number(),
  number: z.number(),
  of: z.number(),
  next: z.string().optional(),
});
const ADVICE = z.object({
  writer: z.enum(WRITERS),
  proposals: z.array(
    z.object({
      field: z.enum(FIELDS),
      value: z.string(),
      paragraph: z.number().optional(),
      evidence: z.string().optional(),
    }),
  ),
  dropped: z.number(),
  title: z.string().optional(),
  remarks: z.array(z.string()),
  unread: z.number(),
});
const STATE = z.object({
  version: z.literal(2),
  today: z.string(),
  advice: ADVICE.optional(),
  answers: z.array(z.boolean()),
  left: z.array(z.enum(CLEANING_STEPS)),
  given: z.partialRecord(z.enum(FIELDS), z.array(z.string())),
});

/** The raw text of an import, and its place among those that came together. */
export interface ImportText {
  readonly raw: string;
  /** The number of its first line in what was sent, from 1. */
  readonly firstLine: number;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The token of the one that follows. */
  readonly next?: string | undefined;
}

/** The state of an import. */
export interface ImportState {
  /** `YYYY-MM-DD`, in the bot's time zone. */
  readonly today: string;
  /** Absent while the model is working on it. */
  readonly advice?: ImportAdvice | undefined;
  /** The editor's decisions on the proposals so far, in their order. */
  readonly answers: readonly boolean[];
  /** The steps of the cleaning that the editor has taken back. */
  readonly left: readonly CleaningStep[];
  /** What the editor has typed. */
  readonly given: GivenFields;
}

export interface ImportSession {
  readonly token: string;
  readonly text: ImportText;
  readonly state: ImportState;
}

/** The imports in progress, each for its own chat. */
export interface KeptImports {
  /** Returns the first of the new sessions, each of which leads to the next; undefined when they could not be stored. */
  open(
    chatId: number,
    texts: readonly Omit<ImportText, 'number' | 'of' | 'next'>[],
    state: ImportState,
  ): Promise<ImportSession | undefined>;
  find(chatId: number, token: string): Promise<ImportSession | undefined>;
  /** Those of that chat, in the order in which they came. */
  all(chatId: number): Promise<readonly ImportSession[]>;
  keep(chatId: number, token: string, state: ImportState): Promise<void>;
  drop(chatId: number, token: string): Promise<void>;
}

/** How the keys of all imports in a chat begin: of what changes with each press, and of the texts. */
export function importsIn(chatId: number): { readonly states: string; readonly texts: string } {
  return { states: `import:${chatId}:`, texts: `import-text:${chatId}:` };
}

/** Stores imports as sessions: the text, up to some megabytes, separate from the state that changes with each press. */
export function createKeptImports(sessions: SessionStore): KeptImports {
  const stateKey = (chatId: number, token: string): string => `${importsIn(chatId).states}${token}`;
  const textKey = (chatId: number, token: string): string => `${importsIn(chatId).texts}${token}`;
  const put = (key: string, entry: object): Promise<void> =>
    sessions.set(key, JSON.stringify({ version: 2, ...entry }), IMPORT_LIFE_MS);

  async function find(chatId: number, token: string): Promise<ImportSession | undefined> {
    const [keptText, keptState] = await Promise.all([
      sessions.get(textKey(chatId, token)),
      sessions.get(stateKey(chatId, token)),
    ]);
    const text = readEntry(TEXT, keptText);
    const state = readEntry(STATE, keptState);
    return text && state && { token, text, state };
  }

  const keep = (chatId: number, token: string, state: ImportState): Promise<void> =>
    put(stateKey(chatId, token), state);

  return {
    async open(chatId, texts, state) {
      const tokens = texts.map(() => randomBytes(9).toString('base64url'));
      for (const [place, text] of texts.entries()) {
        const token = tokens[place] ?? '';
        const kept = { ...text, number: place + 1, of: texts.length, next: tokens[place + 1] };
        await put(textKey(chatId, token), kept);
        await keep(chatId, token, state);
        // The session store does not throw when it cannot store a session.
        if (!(await find(chatId, token))) return undefined;
      }
      return find(chatId, tokens[0] ?? '');
    },
    find,
    async all(chatId) {
      const { states } = importsIn(chatId);
      const entries = await sessions.entries(states);
      const found = await Promise.all(entries.map(({ key }) => find(chatId, key.slice(states.length))));
      const there = found.flatMap((session) => session ?? []);
      return there.toSorted((a, b) => a.text.number - b.text.number || (a.token < b.token ? -1 : 1));
    },
    keep,
    async drop(chatId, token) {
      await sessions.delete(stateKey(chatId, token));
      await sessions.delete(textKey(chatId, token));
    },
  };
}
