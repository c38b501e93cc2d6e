import { readKeptText } from '../../../kernel/kept-entry.ts';
import type { SessionStore } from '../../../storage/stores.ts';

/** How long a person may be named after it was asked whom. */
const LIFE_MS = 10 * 60_000;
const ASKED = 'asked';

/** How the keys of what a chat is asked about editors begin. */
export function namingsIn(chatId: number): string {
  return `naming-editor:${chatId}:`;
}

/** The conversation in which an owner names an editor; a restart does not end it. */
export interface Naming {
  begin(chatId: number): Promise<void>;
  isAsked(chatId: number): Promise<boolean>;
  /** Keeps the name of a person whom the owner is asked to confirm. */
  propose(chatId: number, personId: number, name: string): Promise<void>;
  /** The name, and the end of the conversation; undefined when that person was not proposed, or too long ago. */
  take(chatId: number, personId: number): Promise<string | undefined>;
  end(chatId: number): Promise<void>;
}

export function createNaming(sessions: Pick<SessionStore, 'get' | 'set' | 'delete'>): Naming {
  const keyOf = (chatId: number, what: string | number): string => `${namingsIn(chatId)}${what}`;
  const end = (chatId: number): Promise<void> => sessions.delete(keyOf(chatId, ASKED));
  return {
    begin: (chatId) => sessions.set(keyOf(chatId, ASKED), JSON.stringify(ASKED), LIFE_MS),
    isAsked: async (chatId) => (await sessions.get(keyOf(chatId, ASKED))) !== undefined,
    propose: (chatId, personId, name) => sessions.set(keyOf(chatId, personId), JSON.stringify(name), LIFE_MS),
    async take(chatId, personId) {
      const kept = await sessions.get(keyOf(chatId, personId));
      await sessions.delete(keyOf(chatId, personId));
      await end(chatId);
      return readKeptText(kept);
    },
    end,
  };
}
