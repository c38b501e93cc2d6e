import { setMaxListeners } from 'node:events';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Delivery, Lane, SendOutcome } from '../domain/delivery.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';
import type { Ledger } from '../storage/stores.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createDatabaseRetry } from './database-retry.ts';
import type { GlobalBackoff } from './global-backoff.ts';
import { createInFlightLimit } from './in-flight-limit.ts';
import type { MessageSender } from './message-sender.ts';
import { createPlaces } from './places.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { endBackoffs, isPlain, recordOutcome } from './record-outcome.ts';

/** Nobody waits longer for a place, because its lease runs meanwhile. */
const PLACE_WITHIN_MS = 5_000;
/**
 * A request times out after 30 s. Waiting for its slot and its place before that and recording its outcome after it take moments, or
 * some seconds while answers are missing or the database restarts. Only after all of that may another replica take the delivery
 * over. The deliveries that a killed replica had in flight wait this long as well, so the lease is no longer than necessary.
 */
const LEASE_MS = 45_000;
/** A claim is a commit: started this long before its slot, it finishes in time even on a slow disk. */
const CLAIM_LEAD_MS = 30;
/** How long the dispatcher sleeps when no next due time is known: another replica may write something meanwhile. */
const IDLE_MS = 5_000;
/** How long it sleeps when a claim returned nothing although something was due. */
const EMPTY_CLAIM_MS = 20;
/** How long it sleeps when the ledger did not answer. */
const OUTAGE_MS = 1_000;
/** How long a stop waits for answers and for the ledger; below the process's own deadline, so that the rest can close. */
const STOP_WITHIN_MS = 7_000;

/** Something an operator should know about, in addition to the ledger's own record. */
export interface DeliveryTrouble {
  readonly kind: 'uncertain' | 'rejected' | 'gone' | 'topic-gone' | 'held' | 'dead' | 'broken';
  readonly deliveryId: number | undefined;
  readonly reason: string;
}

/** One attempt and its outcome. */
export interface DeliverySettled {
  /** `edited`: it replaced an earlier message. */
  readonly kind: SendOutcome['kind'] | 'edited';
  readonly deliveryId: number;
  readonly lane: Lane;
  /** From the due time to the outcome. */
  readonly waitedMs: number;
}

/** Moves the deliveries of one lane from the ledger to the sender at the lane's rate. */
export interface Dispatcher {
  start(): void;
  /** Checks the ledger at once, because something new is due. */
  wake(): void;
  /** Stops claiming, returns deliveries that wait for a slot, and waits a limited time for sends in flight and their records. */
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly ledger: Ledger;
  readonly sender: MessageSender;
  readonly clock: Clock;
  /** The rate limiter of the dispatcher's lane. */
  readonly pace: RateLimiter;
  readonly floodGate: GlobalBackoff;
  /** Shared by all lanes. */
  readonly circuit: CircuitBreaker;
  /** Called when something went wrong; must not throw. */
  readonly onTrouble: (trouble: DeliveryTrouble) => void;
  /** Called after each attempt, once its outcome is recorded; must not throw. */
  readonly onSettled?: ((settled: DeliverySettled) => void) | undefined;
}

/** Claims due deliveries, sends them and records the outcomes; one delivery per chat at a time. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { ledger, sender, clock, pace, floodGate, circuit, onTrouble, onSettled } = options;
  const limit = createInFlightLimit(pace.rate);
  const places = createPlaces(limit.now, PLACE_WITHIN_MS, clock);
  // Half of a batch has not started when the next one is claimed.
  const ahead = Number.isFinite(pace.reach) ? 2 * pace.reach : 0;
  /** Claimed and not recorded: what waits for its slot or its place, and what is under way. */
  const claims = new Set<Promise<void>>();
  const stopping = new AbortController();
  const givingUp = new AbortController();
  // There is a listener per send in flight: not a leak that Node should warn about.
  setMaxListeners(0, stopping.signal, givingUp.signal);
  const outage = createDatabaseRetry({
    clock,
    stopping: stopping.signal,
    givingUp: givingUp.signal,
    onBegin: (reason) => onTrouble({ kind: 'broken', deliveryId: undefined, reason }),
  });
  /** Aborted by `wake` to end the current sleep. */
  let sleeping = new AbortController();
  let running: Promise<void> | undefined;
  /** The last claim was filled, so more deliveries are likely due. */
  let isFlowing = false;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const current = sleeping;
      const wakeAt = await step().catch((error: unknown) => {
        outage.begin(error);
        return clock.now() + OUTAGE_MS;
      });
      const sleepMs = wakeAt - clock.now();
      if (sleepMs > 0) await clock.sleep(sleepMs, current.signal);
      if (sleeping === current) sleeping = new AbortController();
    }
  }

  /** Sends what is due now. @returns when to check again */
  async function step(): Promise<Instant> {
    const idleUntil = clock.now() + IDLE_MS;
    const free = limit.now() + ahead - claims.size;
    if (free <= 0) return idleUntil;
    const [openAt, nextAt = idleUntil] = await Promise.all([
      floodGate.openAt(),
      isFlowing ? clock.now() : ledger.nextAt(pace.lane),
    ]);
    const goAt = Math.max(openAt, nextAt, circuit.goAt());
    if (goAt > clock.now()) return Math.min(goAt, idleUntil);
    const admitted = circuit.admit(Math.min(free, pace.reach));
    if (admitted === 0) return idleUntil;
    const { slots, claimed } = await claim(admitted);
    isFlowing = claimed.length === slots.length;
    const starts = claimed.map((delivery, index) => launch(delivery, slots[index]));
    // While the second half starts, the next batch is reserved and claimed.
    await starts[Math.floor((starts.length - 1) / 2)];
    return claimed.length > 0 ? clock.now() : clock.now() + EMPTY_CLAIM_MS;
  }

  /** Reserves `count` slots and claims a delivery for each, just before the first slot. */
  async function claim(count: number): Promise<{ slots: readonly Instant[]; claimed: Delivery[] }> {
    let claimed: Delivery[] = [];
    try {
      const slots = await pace.reserve(count);
      const waitMs = (slots[0] ?? 0) - CLAIM_LEAD_MS - clock.now();
      if (waitMs > 0) await clock.sleep(waitMs, stopping.signal);
      if (stopping.signal.aborted) return { slots, claimed };
      claimed = await ledger.claim(clock.now(), slots.length, LEASE_MS, pace.lane);
      outage.end();
      return { slots, claimed };
    } finally {
      circuit.claimed(claimed.map(({ id }) => id));
    }
  }

  /** Sends the delivery at its slot, or returns it to the ledger if it can no longer be sent. @returns whether it started */
  function launch(delivery: Delivery, slot: Instant | undefined): Promise<boolean> {
    const start = startInTurn(delivery, slot).catch((error: unknown) => {
      outage.begin(error);
      return false;
    });
    track(
      start.then((isStarted) => (isStarted ? deliver(delivery).finally(places.release) : release(delivery))),
    );
    return start;
  }

  /** Waits for the slot, and there for a place: whoever has to wait gets a later slot. @returns whether it may be sent */
  async function startInTurn({ id }: Delivery, slot: Instant | undefined): Promise<boolean> {
    const waitMs = (slot ?? 0) - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, stopping.signal);
    if (!(await places.take(stopping.signal))) return false;
    let isStarted = false;
    try {
      isStarted = circuit.allows(id) && (await pace.start(slot, stopping.signal));
    } finally {
      if (!isStarted) places.release();
    }
    return isStarted;
  }

  function track(task: Promise<void>): void {
    const work: Promise<void> = task.finally(() => {
      claims.delete(work);
      wake();
    });
    claims.add(work);
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const startedAt = clock.now();
    const outcome = await sender.send(delivery);
    const at = clock.now();
    const isReachableAgain = circuit.settled(delivery, outcome);
    reportTrouble(delivery, outcome);
    // It keeps its place until recorded: while the ledger cannot be written, nothing more is sent.
    await outage.retryUntilDone(() => recordOutcome({ ledger, floodGate }, delivery, outcome, at));
    if (isReachableAgain) await outage.retryUntilDone(() => endBackoffs(ledger, clock.now()));
    if (outcome.kind === 'sent') limit.answered(clock.now() - startedAt);
    onSettled?.({
      kind: outcome.kind === 'sent' && delivery.edits !== undefined ? 'edited' : outcome.kind,
      deliveryId: delivery.id,
      lane: pace.lane,
      waitedMs: at - delivery.dueAt,
    });
  }

  function release({ id }: Delivery): Promise<void> {
    circuit.dropped(id);
    const now = clock.now();
    return outage.retryUntilDone(() => ledger.postpone(id, now, 'returned to the queue before it was sent'));
  }

  function reportTrouble(delivery: Delivery, outcome: SendOutcome): void {
    if (outcome.kind === 'sent' || outcome.kind === 'migrated') return;
    // A deleted message needs no correction; an unsent one is simply retried.
    if (outcome.kind === 'vanished' || outcome.kind === 'unsent') return;
    // A picture is the group's to allow; its text follows.
    if (outcome.kind === 'rejected' && delivery.message.picture) return;
    const { kind, reason } = outcome;
    onTrouble({ kind, deliveryId: delivery.id, reason });
    if (kind === 'rejected' && isPlain(delivery))
      onTrouble({ kind: 'dead', deliveryId: delivery.id, reason });
  }

  function wake(): void {
    sleeping.abort();
  }

  async function settle(): Promise<void> {
    await running;
    await Promise.all(claims);
    givingUp.abort();
  }

  return {
    start() {
      running ??= run();
    },
    wake,
    async stop() {
      stopping.abort();
      wake();
      await withTimeoutOrUndefined(settle(), STOP_WITHIN_MS, clock);
      givingUp.abort();
    },
  };
}
