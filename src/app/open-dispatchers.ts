import { type CircuitBreaker, createCircuitBreaker, type Unreachable } from '../delivery/circuit-breaker.ts';
import { createDispatcher, type DeliveryTrouble, type Dispatcher } from '../delivery/dispatcher.ts';
import { createGlobalBackoff } from '../delivery/global-backoff.ts';
import { createLocalSlots } from '../delivery/local-slots.ts';
import { createRateLimiter, type RateLimiter } from '../delivery/rate-limiter.ts';
import type { Lane } from '../domain/delivery.ts';
import type { AdminNotices } from '../publishing/admin-notices.ts';
import type { TelegramApi } from '../telegram/telegram-api.ts';
import type { AppContext } from './app-context.ts';

/** An outage that left no delivery in doubt is reported only if it lasted at least this long. */
const REPORTED_OUTAGE_MS = 60_000;

/** One dispatcher per lane; the paid one only where paid broadcasts are enabled. */
export function openDispatchers(
  { storage, clock, log, metrics, settings }: AppContext,
  notices: Pick<AdminNotices, 'notifyUnreachable' | 'notifyRejected'>,
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
  const notify = (work: Promise<void>): void => {
    work.then(wake).catch((error: unknown) => log.error({ error }, 'the admins could not be notified'));
  };
  const notifyUnreachable = async ({ sinceAt, untilAt, isRepeatAnswered }: Unreachable): Promise<void> => {
    const doubtful = (await storage.ledger.repeating()) + (isRepeatAnswered ? 1 : 0);
    log.warn({ sinceAt, untilAt, doubtful }, 'Telegram could not be reached');
    if (doubtful > 0 || untilAt - sinceAt >= REPORTED_OUTAGE_MS)
      await notices.notifyUnreachable({ sinceAt, untilAt, doubtful });
  };
  const circuit = createCircuitBreaker(clock, (outage) => {
    wake();
    notify(notifyUnreachable(outage));
  });
  const onTrouble = (trouble: DeliveryTrouble): void => {
    log.warn({ trouble }, 'delivery problem');
    if (trouble.kind === 'held') metrics.countTooManyRequests('chat');
    if (trouble.kind !== 'dead') return;
    metrics.countDeliveries('dead');
    notify(notices.notifyRejected(trouble.reason));
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
