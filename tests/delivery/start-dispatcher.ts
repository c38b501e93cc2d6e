import { onTestFinished } from 'vitest';
import {
  type CircuitBreaker,
  createCircuitBreaker,
  type Unreachable,
} from '../../src/delivery/circuit-breaker.ts';
import {
  createDispatcher,
  type DeliverySettled,
  type DeliveryTrouble,
} from '../../src/delivery/dispatcher.ts';
import { createGlobalBackoff } from '../../src/delivery/global-backoff.ts';
import { createLocalSlots } from '../../src/delivery/local-slots.ts';
import { createRateLimiter } from '../../src/delivery/rate-limiter.ts';
import type { Instant } from '../../src/domain/clock.ts';
import type { Delivery, Lane, SendOutcome } from '../../src/domain/delivery.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { NOW } from '../contracts/storage-home.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

export const SENT: SendOutcome = { kind: 'sent', messageId: 7 };

interface Send extends Delivery {
  readonly at: Instant;
}

/** A running dispatcher whose sender answers as the script says, then as `answer` does: always that it was sent, if not told otherwise. */
export async function startDispatcher(
  { ledger, meta }: Pick<Storage, 'ledger' | 'meta'>,
  script: (SendOutcome | Promise<SendOutcome>)[] = [],
  {
    clock = createVirtualClock(NOW),
    rate = 28,
    lane = 'free',
    circuit,
    answer = () => SENT,
  }: {
    clock?: VirtualClock;
    rate?: number;
    lane?: Lane;
    circuit?: CircuitBreaker;
    answer?: (ms: number) => SendOutcome | Promise<SendOutcome>;
  } = {},
) {
  const sends: Send[] = [];
  const troubles: DeliveryTrouble[] = [];
  const settled: DeliverySettled[] = [];
  const pace = createRateLimiter({ rate, clock, lane, slots: createLocalSlots(clock) });
  const outages: Unreachable[] = [];
  const dispatcher = createDispatcher({
    ledger,
    sender: {
      async send(delivery) {
        sends.push({ ...delivery, at: clock.now() });
        return script.shift() ?? answer(clock.now() - NOW);
      },
    },
    clock,
    pace,
    floodGate: createGlobalBackoff(meta, clock),
    circuit: circuit ?? createCircuitBreaker(clock, (outage) => outages.push(outage)),
    onTrouble: (trouble) => troubles.push(trouble),
    onSettled: (event) => settled.push(event),
  });
  dispatcher.start();
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= dispatcher.stop();
    return stopped;
  };
  onTestFinished(stop);
  const kinds = (): string[] => troubles.map(({ kind }) => kind);
  return {
    clock,
    pace,
    sends,
    settled,
    outages,
    kinds,
    stop,
    passTo: (ms: number) => clock.passTo(NOW + ms),
  };
}
