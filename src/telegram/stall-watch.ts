import type { Clock, Instant } from '../domain/clock.ts';

/** What takes longer is slow; when nothing else ends meanwhile either, something is wrong. */
const STALL_MS = 30_000;

/** Tells whether the answering of updates has come to a standstill. */
export interface StallWatch {
  /** An update's turn has come. @returns to be called at its end */
  begin(chatId: number | undefined): () => void;
  /**
   * Whether updates of at least two chats are under way for more than 30 s, and none has ended meanwhile. One chat alone may
   * wait for something slow of its own.
   */
  isStalled(): boolean;
}

export function createStallWatch(clock: Clock): StallWatch {
  const underWay = new Set<{ readonly chatId: number | undefined; readonly since: Instant }>();
  let endedAt: Instant | undefined;
  return {
    begin(chatId) {
      const one = { chatId, since: clock.now() };
      underWay.add(one);
      return () => {
        underWay.delete(one);
        endedAt = clock.now();
      };
    },
    isStalled() {
      const before = clock.now() - STALL_MS;
      if (endedAt !== undefined && endedAt >= before) return false;
      const slow = [...underWay].filter(({ since }) => since < before);
      return new Set(slow.map(({ chatId }) => chatId)).size > 1;
    },
  };
}
