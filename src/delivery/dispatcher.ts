import { setMaxListeners } from 'node:events';
import type { Clock, Instant } from '../domain/clock.ts';
import type { Delivery, Lane, SendOutcome } from '../domain/delivery.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';
import type { Ledger } from '../storage/stores.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { concurrencyOf } from './concurrency-of.ts';
import { createDatabaseRetry } from './database-retry.ts';
import type { GlobalBackoff } from './global-backoff.ts';
import type { MessageSender } from './message-sender.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { isPlain, recordOutcome } from './record-outcome.ts';

/**
 * A request is given up after 30 s; its slot before that, and the record of its outcome after it, take moments, or some seconds
 * while the database starts again. Only then may another take the delivery over. What a killed replica had under way waits as
 * long, so no longer than that.
 */
const LEASE_MS = 45_000;
/** A claim is a commit: begun so much before its slot it is done in time on a slow disk. */
const CLAIM_LEAD_MS = 30;
/** How long the dispatcher rests when nothing tells it when to look again: another replica may have written something. */
const IDLE_MS = 5_000;
/** How long it rests when what should have waited did not. */
const VAIN_MS = 20;
/** How long it rests when the ledger did not answer. */
const OUTAGE_MS = 1_000;
/** A stop waits so long for answers and for the ledger; under the process's own deadline, so that the rest can close. */
const STOP_WITHIN_MS = 7_000;

/** Something that a person should hear of, beside the ledger's own record. */
export interface DeliveryTrouble {
  readonly kind: 'uncertain' | 'rejected' | 'gone' | 'topic-gone' | 'held' | 'dead' | 'broken';
  readonly deliveryId: number | undefined;
  readonly reason: string;
}

/** One attempt, and what became of it. */
export interface DeliverySettled {
  /** `edited`: it arrived in the place of an earlier message. */
  readonly kind: SendOutcome['kind'] | 'edited';
  readonly deliveryId: number;
  readonly lane: Lane;
  /** From the instant when it was owed to its outcome. */
  readonly waitedMs: number;
}

/** Moves the deliveries of one lane from the ledger to the sender at the right pace. */
export interface Dispatcher {
  start(): void;
  /** Something new waits: look now. */
  wake(): void;
  /** Stops claiming, gives back what waits for its slot, and waits a while for what is under way and for its record. */
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly ledger: Ledger;
  readonly sender: MessageSender;
  readonly clock: Clock;
  /** Its lane is the dispatcher's. */
  readonly pace: RateLimiter;
  readonly floodGate: GlobalBackoff;
  /** One for all lanes. */
  readonly circuit: CircuitBreaker;
  /** Hears what went wrong; must not throw. */
  readonly onTrouble: (trouble: DeliveryTrouble) => void;
  /** Hears of every attempt, once its outcome is written down; must not throw. */
  readonly onSettled?: ((settled: DeliverySettled) => void) | undefined;
}

/** Claims what may go, sends it, and writes the outcome back; one delivery a chat at a time. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { ledger, sender, clock, pace, floodGate, circuit, onTrouble, onSettled } = options;
  const concurrency = concurrencyOf(pace.rate);
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const givingUp = new AbortController();
  // As many listen as sends are under way: no leak that Node should warn of.
  setMaxListeners(0, stopping.signal, givingUp.signal);
  const outage = createDatabaseRetry({
    clock,
    stopping: stopping.signal,
    givingUp: givingUp.signal,
    onBegin: (reason) => onTrouble({ kind: 'broken', deliveryId: undefined, reason }),
  });
  let nap = new AbortController();
  let running: Promise<void> | undefined;
  /** The last claim was filled: more of the same is likely there. */
  let isFlowing = false;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const sleeping = nap;
      const wakeAt = await step().catch((error: unknown) => {
        outage.begin(error);
        return clock.now() + OUTAGE_MS;
      });
      const restMs = wakeAt - clock.now();
      if (restMs > 0) await clock.sleep(restMs, sleeping.signal);
      if (nap === sleeping) nap = new AbortController();
    }
  }

  /** Sends what may go now; gives when to look again. */
  async function step(): Promise<Instant> {
    const idleUntil = clock.now() + IDLE_MS;
    const free = concurrency - underWay.size;
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
    // While the second half starts, the next ones are reserved and claimed.
    await starts[Math.floor((starts.length - 1) / 2)];
    return claimed.length > 0 ? clock.now() : clock.now() + VAIN_MS;
  }

  /** Reserves so many slots, and leases a delivery for each, right before the first. */
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

  /** Lets the delivery go at its slot; what cannot go any more is given back. @returns whether it started */
  function launch(delivery: Delivery, slot: Instant | undefined): Promise<boolean> {
    const start = pace.start(slot, stopping.signal).catch((error: unknown) => {
      outage.begin(error);
      return false;
    });
    track(start.then((mayGo) => (mayGo ? deliver(delivery) : giveBack(delivery))));
    return start;
  }

  function track(task: Promise<void>): void {
    const work: Promise<void> = task.finally(() => {
      underWay.delete(work);
      wake();
    });
    underWay.add(work);
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const outcome = await sender.send(delivery);
    const at = clock.now();
    circuit.settled(delivery, outcome);
    tell(delivery, outcome);
    // It keeps its place among the sends under way: while nothing can be written down, nothing more is sent.
    await outage.retryUntilDone(() => recordOutcome({ ledger, floodGate }, delivery, outcome, at));
    onSettled?.({
      kind: outcome.kind === 'sent' && delivery.edits !== undefined ? 'edited' : outcome.kind,
      deliveryId: delivery.id,
      lane: pace.lane,
      waitedMs: at - delivery.dueAt,
    });
  }

  function giveBack({ id }: Delivery): Promise<void> {
    circuit.dropped(id);
    const now = clock.now();
    return outage.retryUntilDone(() => ledger.postpone(id, now, 'given back before it was sent'));
  }

  function tell(delivery: Delivery, outcome: SendOutcome): void {
    if (outcome.kind === 'sent' || outcome.kind === 'migrated') return;
    // A message that someone deleted needs no correction; what never left is simply tried again.
    if (outcome.kind === 'vanished' || outcome.kind === 'unsent') return;
    const { kind, reason } = outcome;
    onTrouble({ kind, deliveryId: delivery.id, reason });
    if (kind === 'rejected' && isPlain(delivery))
      onTrouble({ kind: 'dead', deliveryId: delivery.id, reason });
  }

  function wake(): void {
    nap.abort();
  }

  async function settle(): Promise<void> {
    await running;
    await Promise.all(underWay);
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
