import type { Clock, Instant } from '../domain/clock.ts';
import type { MetaStore } from '../storage/stores.ts';

/** Tells a chat that is sent to too often from a bot that sends too much, and keeps the latter's wait through a restart. */
export interface FloodGate {
  /** Before this instant nothing goes to anyone. */
  openAt(): Instant;
  /** A 429 came for that chat, to last until `untilAt`. */
  held(chatId: number, untilAt: Instant): Promise<void>;
}

/** Two chats refused within this span mean that the whole bot is too fast; Telegram does not say which it is. */
const TOGETHER_MS = 10_000;
const META_KEY = 'flood.open_at';

/** Reads the wait that an earlier run was told, if it still lasts. */
export async function createFloodGate(meta: MetaStore, clock: Clock): Promise<FloodGate> {
  let openAt = Number((await meta.get(META_KEY)) ?? 0);
  let last: { chatId: number; heldAt: Instant } | undefined;
  return {
    openAt: () => openAt,
    async held(chatId, untilAt) {
      const now = clock.now();
      const everyone = last !== undefined && last.chatId !== chatId && now - last.heldAt <= TOGETHER_MS;
      last = { chatId, heldAt: now };
      if (!everyone || untilAt <= openAt) return;
      openAt = untilAt;
      await meta.set(META_KEY, String(untilAt));
    },
  };
}
