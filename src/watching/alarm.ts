import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { renderAlarm, renderAllClear } from '../messages/alarm/alarm-view.ts';
import type { AlarmKind } from '../messages/alarm/words.ts';

/** Tells the admins, past the ledger, what keeps it from being written; each fault once an hour at most, and its end once. */
export interface Alarm {
  /** It fails, or fails still. @param freeBytes what is left on the disk, if known. Never rejects. */
  raise(kind: AlarmKind, freeBytes?: number): Promise<void>;
  /** It is well. Nothing happens unless the admins were told that it is not. Never rejects. */
  clear(kind: AlarmKind, freeBytes?: number): Promise<void>;
}

export interface AlarmOptions {
  readonly adminIds: readonly number[];
  readonly tell: (chatId: number, message: OutgoingMessage) => Promise<unknown>;
  /** In which language an admin reads; may reject: it may be asked while the database is down. */
  readonly languageOf: (chatId: number) => Promise<Language>;
  /** For those of whom that is not known. */
  readonly language: Language;
  readonly clock: Clock;
}

/** Nobody is told of the same fault more often. */
const REPEAT_MS = 3_600_000;

export function createAlarm({ adminIds, tell, languageOf, language, clock }: AlarmOptions): Alarm {
  const toldAt = new Map<AlarmKind, Instant>();
  /** Told, and not known to be over. */
  const open = new Set<AlarmKind>();
  const languages = new Map<number, Language>();
  // Asked while all is well: the database that fails cannot tell.
  let telling: Promise<void> = Promise.all(adminIds.map(findLanguage)).then(() => undefined);

  async function findLanguage(chatId: number): Promise<Language> {
    const known = await languageOf(chatId).catch(() => languages.get(chatId) ?? language);
    languages.set(chatId, known);
    return known;
  }

  /** One after the other, so that the end of a fault is not told before its beginning. */
  function tellAll(word: (language: Language) => OutgoingMessage): Promise<void> {
    telling = telling.then(async () => {
      for (const chatId of adminIds) {
        const spoken = await findLanguage(chatId);
        // Whoever cannot be reached hears of it in an hour, if it lasts.
        await tell(chatId, word(spoken)).catch(() => undefined);
      }
    });
    return telling;
  }

  return {
    async raise(kind, freeBytes) {
      const now = clock.now();
      const last = toldAt.get(kind);
      // The clock may have been set back.
      if (last !== undefined && now >= last && now - last < REPEAT_MS) return;
      toldAt.set(kind, now);
      open.add(kind);
      await tellAll((spoken) => renderAlarm(kind, freeBytes, spoken));
    },
    async clear(kind, freeBytes) {
      if (open.delete(kind)) await tellAll((spoken) => renderAllClear(kind, freeBytes, spoken));
    },
  };
}
