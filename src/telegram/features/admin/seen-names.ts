import type { Editor } from '../../../domain/admin.ts';

/** People whose @names are remembered; the one who wrote longest ago is forgotten first. */
const MOST_KNOWN = 10_000;

/** Who wrote to the bot since it started, by @name: Telegram finds no person by that. */
export interface SeenNames {
  note(username: string, person: Editor): void;
  /** With or without `@`, in any case. */
  find(username: string): Editor | undefined;
}

export function createSeenNames(): SeenNames {
  const seen = new Map<string, Editor>();
  const keyOf = (username: string): string => username.replace(/^@/, '').toLowerCase();
  return {
    note(username, person) {
      const key = keyOf(username);
      seen.delete(key);
      seen.set(key, person);
      const [oldest] = seen.size > MOST_KNOWN ? seen.keys() : [];
      if (oldest !== undefined) seen.delete(oldest);
    },
    find: (username) => seen.get(keyOf(username)),
  };
}
