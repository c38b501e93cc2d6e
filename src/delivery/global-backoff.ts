import type { Clock, Instant } from '../domain/clock.ts';
import { readNumber } from '../kernel/kept-entry.ts';
import type { MetaStore } from '../storage/stores.ts';

/** Tells a chat that is sent to too often from a bot that sends too much; keeps the latter's wait for every replica and run. */
export interface GlobalBackoff {
  /** Before this instant nothing goes to anyone. */
  openAt(): Promise<Instant>;
  /** A 429 came for that chat, to last until `untilAt`. Hearing of the same one again changes nothing. */
  held(chatId: number, untilAt: Instant): Promise<void>;
}

/** Two chats refused within this span mean that the whole bot is too fast; Telegram does not say which it is. */
const TOGETHER_MS = 10_000;
const META_KEY = 'flood.open_at';

/**
 * Asks the storage at each look: another replica, or an earlier run, may have been told to wait.
 * @param onEveryoneHeld hears that nothing goes to anyone for a while; must not throw
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
      const everyone = last !== undefined && last.chatId !== chatId && now - last.heldAt <= TOGETHER_MS;
      if (everyone && untilAt > (await openAt())) {
        await meta.set(META_KEY, String(untilAt));
        onEveryoneHeld();
      }
      last = { chatId, heldAt: now };
    },
  };
}
