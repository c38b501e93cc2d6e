import { randomBytes } from 'node:crypto';
import type { ImportAdvice } from '../domain/import.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { Litter } from '../messages/import-view.ts';
import type { SessionStore } from '../storage/stores.ts';

/** An import that nobody goes on with is forgotten after a day. */
const IMPORT_LIFE_MS = DAY_MS;

/** The raw text of an import, cleaned. */
export interface ImportText {
  readonly paragraphs: readonly string[];
  readonly litter: Litter;
}

/** How far an import has come. */
export interface ImportState {
  /** `YYYY-MM-DD`, where the house is. */
  readonly today: string;
  /** Absent while the model reads. */
  readonly advice?: ImportAdvice | undefined;
  /** The editor's word on the proposals so far, in their order. */
  readonly answers: readonly boolean[];
}

export interface ImportSession {
  readonly token: string;
  readonly text: ImportText;
  readonly state: ImportState;
}

/** The imports that are under way, each for its own chat. */
export interface ImportSessions {
  /** Gives the new one's session; undefined when it could not be kept. */
  open(chatId: number, text: ImportText, today: string): Promise<ImportSession | undefined>;
  find(chatId: number, token: string): Promise<ImportSession | undefined>;
  keep(chatId: number, token: string, state: ImportState): Promise<void>;
  close(chatId: number, token: string): Promise<void>;
}

/** The text, up to a megabyte, is kept apart from what changes with each press. */
export function createImportSessions(sessions: SessionStore): ImportSessions {
  const stateKey = (chatId: number, token: string): string => `import:${chatId}:${token}`;
  const textKey = (chatId: number, token: string): string => `import-text:${chatId}:${token}`;

  async function find(chatId: number, token: string): Promise<ImportSession | undefined> {
    const [text, state] = await Promise.all([
      sessions.get(textKey(chatId, token)),
      sessions.get(stateKey(chatId, token)),
    ]);
    if (text === undefined || state === undefined) return undefined;
    return { token, text: JSON.parse(text) as ImportText, state: JSON.parse(state) as ImportState };
  }

  const keep = (chatId: number, token: string, state: ImportState): Promise<void> =>
    sessions.set(stateKey(chatId, token), JSON.stringify(state), IMPORT_LIFE_MS);

  return {
    async open(chatId, text, today) {
      const token = randomBytes(9).toString('base64url');
      await sessions.set(textKey(chatId, token), JSON.stringify(text), IMPORT_LIFE_MS);
      await keep(chatId, token, { today, answers: [] });
      return find(chatId, token);
    },
    find,
    keep,
    async close(chatId, token) {
      await sessions.delete(stateKey(chatId, token));
      await sessions.delete(textKey(chatId, token));
    },
  };
}
