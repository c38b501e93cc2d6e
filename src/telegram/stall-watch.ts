import type { Clock, Instant } from '../domain/clock.ts';

/** An update that takes longer is slow; when no other ends in that time either, handling has stalled. */
const STALL_MS = 30_000;

/** Detects that updates are not being answered any more. */
export interface StallWatch {
  /** Called when the handling of an update begins. @returns a function to call when it ends */
  begin(chatId: number | undefined): () => void;
  /**
   * Whether updates of at least two chats have been in progress for more than 30 s, and none has ended in that time. A single chat
   * may be waiting for something slow of its own.
   */
  isStalled(): boolean;
}

export function createStallWatch(clock: Clock): StallWatch {
  const inProgress = new Set<{ readonly chatId: number | undefined; readonly since: Instant }>();
  let endedAt: Instant | undefined;
  return {
    begin(chatId) {
      const entry = { chatId, since: clock.now() };
      inProgress.add(entry);
      return () => {
        inProgress.delete(entry);
        endedAt = clock.now();
      };
    },
    isStalled() {
      const before = clock.now() - STALL_MS;
      if (endedAt !== undefined && endedAt >= before) return false;
      const slow = [...inProgress].filter(({ since }) => since < before);
      return new Set(slow.map(({ chatId }) => chatId)).size > 1;
    },
  };
}
