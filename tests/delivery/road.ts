import { onTestFinished, vi } from 'vitest';
import type { FaultPlan } from '../../playground/faults.ts';
import { startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { createCircuitBreaker } from '../../src/delivery/circuit-breaker.ts';
import { createDispatcher } from '../../src/delivery/dispatcher.ts';
import { createGlobalBackoff } from '../../src/delivery/global-backoff.ts';
import { createLocalSlots } from '../../src/delivery/local-slots.ts';
import { createRateLimiter } from '../../src/delivery/rate-limiter.ts';
import type { Clock } from '../../src/domain/clock.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';

/** A dispatcher that sends over HTTP to the playground's Bot API, where the chats 1 to `chats` know the bot. */
export async function startRoad(
  { ledger, meta, statistics }: Pick<Storage, 'ledger' | 'meta' | 'statistics'>,
  { clock, chats, faultPlan }: { clock: Clock; chats: number; faultPlan: FaultPlan },
) {
  const ids = Array.from({ length: chats }, (_, index) => index + 1);
  const { playground, root } = await startPlayground({
    people: ids.map((id) => ({
      id,
      firstName: `Reader ${id}`,
      username: `reader${id}`,
      languageCode: 'zh-hans',
      role: 'subscriber',
    })),
    acquaintedIds: ids,
    faultPlan,
  });
  const dispatcher = createDispatcher({
    ledger,
    sender: createTelegramApi(TOKEN, root),
    clock,
    pace: createRateLimiter({ rate: 1_000, clock, lane: 'free', slots: createLocalSlots(clock) }),
    floodGate: createGlobalBackoff(meta, clock),
    circuit: createCircuitBreaker(clock),
    onTrouble: () => undefined,
  });
  dispatcher.start();
  onTestFinished(() => dispatcher.stop());
  return {
    /** What a chat shows, oldest first. */
    screen: (chatId: number) => playground.messagesOf(chatId).map(({ text }) => text),
    /** Waits until nothing waits any more. */
    settled: () =>
      vi.waitFor(
        async () => {
          dispatcher.wake();
          const { ready, later, sending } = await statistics.waiting(clock.now());
          const open = ready + later + sending;
          if (open > 0) throw new Error(`${open} deliveries are open`);
        },
        { timeout: 15_000, interval: 50 },
      ),
  };
}
