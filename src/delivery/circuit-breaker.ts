import type { Clock, Instant } from '../domain/clock.ts';
import type { Delivery, SendOutcome } from '../domain/delivery.ts';
import { backoffMs } from '../kernel/backoff.ts';

/** A time in which Telegram answered nothing. */
export interface Unreachable {
  readonly sinceAt: Instant;
  readonly untilAt: Instant;
  /** The first answer was to a repeat. */
  readonly isRepeatAnswered: boolean;
}

/** Keeps deliveries back while Telegram cannot be reached, so that few of them are in doubt; all lanes share it. */
export interface CircuitBreaker {
  /** Before this instant nothing is claimed. */
  goAt(): Instant;
  /** How many of so many may be claimed: all, or a single one as a probe. What was claimed is to be told, even if nothing. */
  admit(wanted: number): number;
  claimed(ids: readonly number[]): void;
  /** It was claimed and not sent. */
  dropped(id: number): void;
  settled(delivery: Pick<Delivery, 'id' | 'doubts'>, outcome: SendOutcome): void;
  /** Since when Telegram has answered nothing; undefined while it answers. */
  unreachableSince(): Instant | undefined;
}

/** Sends in a row without an answer: one or two are an accident. */
const MOST_FAILURES = 3;
const FIRST_PAUSE_MS = 1_000;
/** How soon the end of a long outage is seen. */
const LONGEST_PAUSE_MS = 30_000;

/** @param onReachable hears of the end of each outage; must not throw */
export function createCircuitBreaker(
  clock: Pick<Clock, 'now'>,
  onReachable: (outage: Unreachable) => void = () => undefined,
): CircuitBreaker {
  let failures = 0;
  /** When the first of the failures in a row was known. */
  let failingSince: Instant = 0;
  let isBroken = false;
  let pausedUntil: Instant = 0;
  /** Whose outcome is awaited while it is broken. */
  let probe: number | 'to be claimed' | undefined;

  function fail(now: Instant, id: number): void {
    if (isBroken && id !== probe) return;
    if (failures === 0) failingSince = now;
    failures += 1;
    if (failures < MOST_FAILURES) return;
    isBroken = true;
    pausedUntil = now + backoffMs(failures - MOST_FAILURES + 1, FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    probe = undefined;
  }

  function succeed(now: Instant, isRepeatAnswered: boolean): void {
    failures = 0;
    if (!isBroken) return;
    isBroken = false;
    probe = undefined;
    onReachable({ sinceAt: failingSince, untilAt: now, isRepeatAnswered });
  }

  return {
    goAt() {
      if (!isBroken) return 0;
      if (probe !== undefined) return Number.POSITIVE_INFINITY;
      // Further away than it ever is: the clock was set back.
      return pausedUntil - clock.now() > LONGEST_PAUSE_MS ? 0 : pausedUntil;
    },
    admit(wanted) {
      if (!isBroken || wanted <= 0) return wanted;
      if (probe !== undefined) return 0;
      probe = 'to be claimed';
      return 1;
    },
    claimed([id]) {
      if (probe === 'to be claimed') probe = id;
    },
    dropped(id) {
      if (probe === id) probe = undefined;
    },
    settled({ id, doubts }, outcome) {
      const isAnswered = outcome.kind !== 'uncertain' && !isUnreachable(outcome);
      if (isAnswered) succeed(clock.now(), doubts > 0);
      else fail(clock.now(), id);
    },
    unreachableSince: () => (isBroken ? failingSince : undefined),
  };
}

function isUnreachable(outcome: SendOutcome): boolean {
  return outcome.kind === 'unsent' && outcome.cause === 'unreachable';
}
