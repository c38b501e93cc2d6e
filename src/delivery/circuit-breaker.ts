import type { Clock, Instant } from '../domain/clock.ts';
import type { Delivery, SendOutcome } from '../domain/delivery.ts';
import { backoffMs } from '../kernel/backoff.ts';

/** An outage: the time in which Telegram answered nothing. */
export interface Unreachable {
  readonly sinceAt: Instant;
  readonly untilAt: Instant;
  /** The first answer after the outage was to a repeated send. */
  readonly isRepeatAnswered: boolean;
}

/** Stops claims while Telegram is unreachable, so that few deliveries become uncertain; shared by all lanes. */
export interface CircuitBreaker {
  /** Nothing is claimed before this instant. */
  goAt(): Instant;
  /** Returns how many of `wanted` may be claimed: all, or one as a probe. `claimed` must be called afterwards, even with no ids. */
  admit(wanted: number): number;
  claimed(ids: readonly number[]): void;
  /** Whether a claimed delivery may still be sent: while Telegram is away only the probe may. */
  allows(id: number): boolean;
  /** Called when a claimed delivery was not sent. */
  dropped(id: number): void;
  /** @returns whether an outage ended with it */
  settled(delivery: Pick<Delivery, 'id' | 'doubts'>, outcome: SendOutcome): boolean;
  /** The start of the current outage; undefined while Telegram answers. */
  unreachableSince(): Instant | undefined;
}

/** Consecutive sends without an answer that open the circuit; one or two may be chance. */
const MOST_FAILURES = 3;
const FIRST_PAUSE_MS = 1_000;
/** Bounds how late the end of a long outage is noticed. */
const LONGEST_PAUSE_MS = 30_000;

/** @param onReachable called at the end of each outage; must not throw */
export function createCircuitBreaker(
  clock: Pick<Clock, 'now'>,
  onReachable: (outage: Unreachable) => void = () => undefined,
): CircuitBreaker {
  let failures = 0;
  /** When the first of the consecutive failures was observed. */
  let failingSince: Instant = 0;
  let isOpen = false;
  let pausedUntil: Instant = 0;
  /** The delivery whose outcome is awaited while the circuit is open. */
  let probe: number | 'to be claimed' | undefined;

  function fail(now: Instant, id: number): void {
    if (isOpen && id !== probe) return;
    if (failures === 0) failingSince = now;
    failures += 1;
    if (failures < MOST_FAILURES) return;
    isOpen = true;
    pausedUntil = now + backoffMs(failures - MOST_FAILURES + 1, FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    probe = undefined;
  }

  /** @returns whether the circuit was open */
  function succeed(now: Instant, isRepeatAnswered: boolean): boolean {
    failures = 0;
    if (!isOpen) return false;
    isOpen = false;
    probe = undefined;
    onReachable({ sinceAt: failingSince, untilAt: now, isRepeatAnswered });
    return true;
  }

  return {
    goAt() {
      if (!isOpen) return 0;
      if (probe !== undefined) return Number.POSITIVE_INFINITY;
      // Further ahead than any pause: the clock was set back.
      return pausedUntil - clock.now() > LONGEST_PAUSE_MS ? 0 : pausedUntil;
    },
    admit(wanted) {
      if (!isOpen || wanted <= 0) return wanted;
      if (probe !== undefined) return 0;
      probe = 'to be claimed';
      return 1;
    },
    claimed([id]) {
      if (probe === 'to be claimed') probe = id;
    },
    allows: (id) => !isOpen || id === probe,
    dropped(id) {
      if (probe === id) probe = undefined;
    },
    settled({ id, doubts }, outcome) {
      const isAnswered = outcome.kind !== 'uncertain' && !isUnreachable(outcome);
      if (isAnswered) return succeed(clock.now(), doubts > 0);
      fail(clock.now(), id);
      return false;
    },
    unreachableSince: () => (isOpen ? failingSince : undefined),
  };
}

function isUnreachable(outcome: SendOutcome): boolean {
  return outcome.kind === 'unsent' && outcome.cause === 'unreachable';
}
