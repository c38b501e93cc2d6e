import { type Context, GrammyError } from 'grammy';
import type { Clock, Instant } from '../../../domain/clock.ts';
import type { RichText } from '../../../domain/message.ts';

/** Between two drafts in one chat: Telegram answers faster senders with a long `retry_after`. */
const INTERVAL_MS = 1_500;
/** How long `end` waits for the last draft before it aborts it: a draft that arrives after the message would appear below it. */
const LAST_DRAFT_MS = 1_000;
/** The most chats whose pace is remembered. */
const MOST_CHATS = 10_000;

/** A draft in a private chat that grows while the person watches, and disappears when the real message arrives. */
export interface DraftStream {
  /** Replaces the draft, as soon as Telegram's limit allows. */
  show(draft: RichText): void;
  /** Whether the last draft arrived; otherwise the person sees no progress. */
  isSeen(): boolean;
  /** Sends no more drafts; resolves when none is in flight. Never rejects. */
  end(): Promise<void>;
}

/** Opens drafts, and rate-limits those of one chat together. */
export interface DraftPace {
  /** @param draftId not 0; a different id in the same chat begins a new draft */
  open(context: Context, draftId: number): DraftStream;
}

export function createDraftPace(clock: Clock): DraftPace {
  /** When each chat may get its next draft, in the order of their last draft. */
  const freeAt = new Map<number, Instant>();

  function block(chatId: number, durationMs: number): void {
    const [oldest] = freeAt.keys();
    if (freeAt.size >= MOST_CHATS && oldest !== undefined) freeAt.delete(oldest);
    freeAt.delete(chatId);
    freeAt.set(chatId, clock.now() + durationMs);
  }

  return {
    open(context, draftId) {
      const chatId = context.chat?.id ?? 0;
      const [ending, cancelling] = [new AbortController(), new AbortController()];
      let pending: RichText | undefined;
      let isSeen = false;
      let sending: Promise<void> | undefined;

      async function sendAll(): Promise<void> {
        while (pending && !ending.signal.aborted) {
          const waitMs = (freeAt.get(chatId) ?? 0) - clock.now();
          if (waitMs > 0) {
            await clock.sleep(waitMs, ending.signal);
            continue;
          }
          const { text, entities } = pending;
          pending = undefined;
          // The interval is reserved before the call, and restarts when the draft has arrived.
          block(chatId, INTERVAL_MS);
          const more = { entities: [...entities] };
          // grammY types the signal as a polyfill's; it is Node's own.
          const signal = cancelling.signal as Parameters<typeof context.api.sendMessageDraft>[4];
          await context.api.sendMessageDraft(chatId, draftId, text, more, signal);
          isSeen = true;
          block(chatId, INTERVAL_MS);
        }
      }

      function fail(error: unknown): void {
        // An answer needs no drafts: it is sent as a message.
        isSeen = false;
        const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        block(chatId, (asked ?? 0) * 1_000 + INTERVAL_MS);
        ending.abort();
      }

      function startSending(): void {
        if (sending || !pending || ending.signal.aborted) return;
        sending = sendAll()
          .catch(fail)
          .finally(() => {
            sending = undefined;
            startSending();
          });
      }

      return {
        show(draft) {
          pending = draft;
          startSending();
        },
        isSeen: () => isSeen,
        async end() {
          ending.abort();
          const done = new AbortController();
          const timeout = clock.sleep(LAST_DRAFT_MS, done.signal).then(() => cancelling.abort());
          await sending;
          done.abort();
          await timeout;
        },
      };
    },
  };
}
