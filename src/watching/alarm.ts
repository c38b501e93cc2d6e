import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language } from '../domain/subscriber.ts';
import { renderAlarm, renderAllClear } from '../messages/alarm/alarm-view.ts';
import type { AlarmKind } from '../messages/alarm/words.ts';

/** Alerts the owners, bypassing the ledger, about what keeps it from being written; each fault at most once an hour, and its end once. */
export interface Alarm {
  /** Reports that something fails or still fails. @param freeBytes free disk space, if known. Never rejects. */
  raise(kind: AlarmKind, freeBytes?: number): Promise<void>;
  /** Reports that it works again. Does nothing unless the owners were alerted before. Never rejects. */
  clear(kind: AlarmKind, freeBytes?: number): Promise<void>;
}

export interface AlarmOptions {
  /** The owners' chats. */
  readonly chatIds: readonly number[];
  readonly send: (chatId: number, message: OutgoingMessage) => Promise<unknown>;
  /** The language of an admin; may reject, because it may be called while the database is down. */
  readonly languageOf: (chatId: number) => Promise<Language>;
  /** For admins whose language is not known. */
  readonly language: Language;
  readonly clock: Clock;
}

/** The same fault is not reported more often. */
const REPEAT_MS = 3_600_000;

export function createAlarm({ chatIds, send, languageOf, language, clock }: AlarmOptions): Alarm {
  const notifiedAt = new Map<AlarmKind, Instant>();
  /** Reported and not yet cleared. */
  const open = new Set<AlarmKind>();
  const languages = new Map<number, Language>();
  // Looked up while the database works: later it may not answer.
  let sending: Promise<void> = Promise.all(chatIds.map(findLanguage)).then(() => undefined);

  async function findLanguage(chatId: number): Promise<Language> {
    const known = await languageOf(chatId).catch(() => languages.get(chatId) ?? language);
    languages.set(chatId, known);
    return known;
  }

  /** One after the other, so that the end of a fault is not reported before its beginning. */
  function notifyAll(render: (language: Language) => OutgoingMessage): Promise<void> {
    sending = sending.then(async () => {
      for (const chatId of chatIds) {
        const adminLanguage = await findLanguage(chatId);
        // An admin who cannot be reached is alerted again in an hour, if it lasts.
        await send(chatId, render(adminLanguage)).catch(() => undefined);
      }
    });
    return sending;
  }

  return {
    async raise(kind, freeBytes) {
      const now = clock.now();
      const last = notifiedAt.get(kind);
      // The clock may have been set back.
      if (last !== undefined && now >= last && now - last < REPEAT_MS) return;
      notifiedAt.set(kind, now);
      open.add(kind);
      await notifyAll((adminLanguage) => renderAlarm(kind, freeBytes, adminLanguage));
    },
    async clear(kind, freeBytes) {
      if (open.delete(kind))
        await notifyAll((adminLanguage) => renderAllClear(kind, freeBytes, adminLanguage));
    },
  };
}
