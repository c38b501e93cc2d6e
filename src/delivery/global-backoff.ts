import type { Clock, Instant } from '../domain/clock.ts';
import { readNumber } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';

/** Distinguishes a rate limit of one chat from one of the whole bot; persists the latter's wait for all replicas and restarts. */
export interface GlobalBackoff {
  /** Nothing is sent to any chat before this instant. */
  openAt(): Promise<Instant>;
  /** Records a 429 for that chat, valid until `untilAt`. Idempotent for the same 429. */
  held(chatId: number, untilAt: Instant): Promise<void>;
}

/** Two chats refused within this span mean that the whole bot is too fast; Telegram does not say which limit was hit. */
const SAME_LIMIT_MS = 10_000;
const META_KEY = 'flood.open_at';

/**
 * Reads the storage each time: another replica or an earlier run may have received the 429.
 * @param onEveryoneHeld called when sending to all chats is suspended; must not throw
 */
export function createGlobalBackoff(
  meta: MetaStore,
  clock: Clock,
  onEveryoneHeld: () => void = () => undefined,
): GlobalBackoff {
  let last: { readonly chatId: number; readonly heldAt: Instant } | undefined;
  const openAt = async (): Promise<Instant> => readNumber(await meta.get(META_KEY)) ?? 0;
  return {
    openAt,
    async held(chatId, untilAt) {
      const now = clock.now();
      const isGlobal = last !== undefined && last.chatId !== chatId && now - last.heldAt <= SAME_LIMIT_MS;
      if (isGlobal && untilAt > (await openAt())) {
        await meta.set(META_KEY, String(untilAt));
        onEveryoneHeld();
      }
      last = { chatId, heldAt: now };
    },
  };
}
