import { type Context, GrammyError } from 'grammy';
import type { Clock, Instant } from '../domain/clock.ts';
import type { RichText } from '../domain/message.ts';

/** Between two drafts in one chat: Telegram punishes who is faster with long waits. */
const EVERY_MS = 1_500;
/** The last draft is waited for so long before it is given up: one that came after the message would stand beneath it. */
const LAST_MS = 1_000;
/** More chats than this are not remembered. */
const MOST_CHATS = 10_000;

/** A message that grows before a person's eyes, in a private chat, and goes when the real one comes. */
export interface DraftStream {
  /** Shows this in place of what was shown before, as soon as Telegram allows. */
  show(draft: RichText): void;
  /** Whether the last one to be sent arrived: otherwise nobody sees that anything is going on. */
  isSeen(): boolean;
  /** Shows nothing more; resolves when none is on its way. Never rejects. */
  end(): Promise<void>;
}

/** Opens drafts, and keeps all of one chat to Telegram's pace. */
export interface DraftPace {
  /** @param draftId not 0; another one in the same chat begins another draft */
  open(context: Context, draftId: number): DraftStream;
}

export function createDraftPace(clock: Clock): DraftPace {
  /** By chat, in the order of their last draft. */
  const freeAt = new Map<number, Instant>();

  function hold(chatId: number, durationMs: number): void {
    const [oldest] = freeAt.keys();
    if (freeAt.size >= MOST_CHATS && oldest !== undefined) freeAt.delete(oldest);
    freeAt.delete(chatId);
    freeAt.set(chatId, clock.now() + durationMs);
  }

  return {
    open(context, draftId) {
      const chatId = context.chat?.id ?? 0;
      const [ending, giving] = [new AbortController(), new AbortController()];
      let wanted: RichText | undefined;
      let isSeen = false;
      let work: Promise<void> | undefined;

      async function sendAll(): Promise<void> {
        while (wanted && !ending.signal.aborted) {
          const waitMs = (freeAt.get(chatId) ?? 0) - clock.now();
          if (waitMs > 0) {
            await clock.sleep(waitMs, ending.signal);
            continue;
          }
          const { text, entities } = wanted;
          wanted = undefined;
          // Its turn is taken before it leaves, and counted anew from its arrival.
          hold(chatId, EVERY_MS);
          const more = { entities: [...entities] };
          // grammY types the signal by a polyfill; it is Node's own.
          const signal = giving.signal as Parameters<typeof context.api.sendMessageDraft>[4];
          await context.api.sendMessageDraft(chatId, draftId, text, more, signal);
          isSeen = true;
          hold(chatId, EVERY_MS);
        }
      }

      function fail(error: unknown): void {
        // An answer does without: it comes as a message.
        isSeen = false;
        const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        hold(chatId, (asked ?? 0) * 1_000 + EVERY_MS);
        ending.abort();
      }

      function begin(): void {
        if (work || !wanted || ending.signal.aborted) return;
        work = sendAll()
          .catch(fail)
          .finally(() => {
            work = undefined;
            begin();
          });
      }

      return {
        show(draft) {
          wanted = draft;
          begin();
        },
        isSeen: () => isSeen,
        async end() {
          ending.abort();
          const done = new AbortController();
          const late = clock.sleep(LAST_MS, done.signal).then(() => giving.abort());
          await work;
          done.abort();
          await late;
        },
      };
    },
  };
}
