import { type CircuitBreaker, createCircuitBreaker, type Unreachable } from '../delivery/circuit-breaker.ts';
import { createDispatcher, type DeliveryTrouble, type Dispatcher } from '../delivery/dispatcher.ts';
import { createGlobalBackoff } from '../delivery/global-backoff.ts';
import { createLocalSlots } from '../delivery/local-slots.ts';
import { createRateLimiter, type RateLimiter } from '../delivery/rate-limiter.ts';
import type { Lane } from '../domain/delivery.ts';
import type { AdminNotices } from '../publishing/admin-notices.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { AppContext } from './app-context.ts';

/** An outage in which nothing came into doubt is told only if it was as long as this. */
const WORTH_TELLING_MS = 60_000;

/** One dispatcher a lane; the paid one only where paying is allowed. */
export function openDispatchers(
  { storage, clock, log, metrics, settings }: AppContext,
  notices: Pick<AdminNotices, 'tellUnreachable' | 'tellRejected'>,
  api: TelegramApi,
): {
  /** Of the free lane. */
  readonly pace: RateLimiter;
  readonly circuit: CircuitBreaker;
  readonly dispatchers: readonly Dispatcher[];
} {
  const slots = storage.slots ?? createLocalSlots(clock);
  const floodGate = createGlobalBackoff(storage.meta, clock, () => metrics.countTooManyRequests('all'));
  const wake = (): void => {
    for (const dispatcher of dispatchers) dispatcher.wake();
  };
  const tell = (work: Promise<void>): void => {
    work.then(wake).catch((error: unknown) => log.error({ error }, 'the admins could not be told'));
  };
  const tellUnreachable = async ({ sinceAt, untilAt, isRepeatAnswered }: Unreachable): Promise<void> => {
    const doubtful = (await storage.ledger.repeating()) + (isRepeatAnswered ? 1 : 0);
    log.warn({ sinceAt, untilAt, doubtful }, 'Telegram could not be reached');
    if (doubtful > 0 || untilAt - sinceAt >= WORTH_TELLING_MS)
      await notices.tellUnreachable({ sinceAt, untilAt, doubtful });
  };
  const circuit = createCircuitBreaker(clock, (outage) => {
    wake();
    tell(tellUnreachable(outage));
  });
  const onTrouble = (trouble: DeliveryTrouble): void => {
    log.warn({ trouble }, 'a delivery met trouble');
    if (trouble.kind === 'held') metrics.countTooManyRequests('chat');
    if (trouble.kind !== 'dead') return;
    metrics.countDeliveries('dead');
    tell(notices.tellRejected(trouble.reason));
  };
  const open = (lane: Lane, rate: number): { pace: RateLimiter; dispatcher: Dispatcher } => {
    const pace = createRateLimiter({ rate, slots, clock, lane });
    const dispatcher = createDispatcher({
      ledger: storage.ledger,
      sender: api,
      clock,
      pace,
      floodGate,
      circuit,
      onTrouble,
      onSettled({ kind, deliveryId, waitedMs }) {
        log.debug({ deliveryId, outcome: kind, waitedMs }, 'a delivery was tried');
        metrics.countDeliveries(kind);
        if (kind === 'sent') metrics.recordWait(waitedMs);
      },
    });
    return { pace, dispatcher };
  };
  const { pace, dispatcher: free } = open('free', settings.sendRate);
  const paid = settings.paidBroadcastRate;
  const dispatchers = paid === undefined ? [free] : [free, open('paid', paid).dispatcher];
  return { pace, circuit, dispatchers };
}
