import type { Clock, Instant } from '../domain/clock.ts';
import type { Delivery, SendOutcome } from '../domain/delivery.ts';
import type { Ledger } from '../storage/stores.ts';
import type { FloodGate } from './flood-gate.ts';
import type { MessageSender } from './message-sender.ts';
import { createPace } from './pace.ts';

/** Longer than any request may take: the sender gives up before another takes the delivery over. */
const LEASE_MS = 90_000;
/** How many sends are under way at once. */
const CONCURRENCY = 32;
/** An uncertain send is repeated after this pause. */
const REPEAT_AFTER_MS = 5_000;
/** Telegram allows one message a second in one chat, and short bursts that it does not measure out. */
const CHAT_GAP_MS = 1_000;
/** How long the dispatcher rests when nothing tells it when to look again. */
const IDLE_MS = 30_000;

/** Something that a person should hear of, beside the ledger's own record. */
export interface DeliveryTrouble {
  readonly kind: 'uncertain' | 'rejected' | 'gone' | 'held' | 'dead' | 'broken';
  readonly deliveryId: number | undefined;
  readonly reason: string;
}

/** Moves deliveries from the ledger to the sender at the right pace. */
export interface Dispatcher {
  start(): void;
  /** Something new waits: look now. */
  wake(): void;
  /** Stops claiming, waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Claims what may go, sends it, and writes the outcome back; one delivery a chat at a time.
 * @param rate messages a second over all chats
 * @param onTrouble hears what went wrong; must not throw
 */
export function createDispatcher({
  ledger,
  sender,
  clock,
  rate,
  floodGate,
  onTrouble,
}: {
  ledger: Ledger;
  sender: MessageSender;
  clock: Clock;
  rate: number;
  floodGate: FloodGate;
  onTrouble: (trouble: DeliveryTrouble) => void;
}): Dispatcher {
  const pace = createPace(rate);
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  let nap = new AbortController();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const tonight = nap;
      const wakeAt = await step().catch((error: unknown) => {
        onTrouble({ kind: 'broken', deliveryId: undefined, reason: String(error) });
        return clock.now() + 1_000;
      });
      const restMs = wakeAt - clock.now();
      if (restMs > 0) await clock.sleep(restMs, tonight.signal);
      if (nap === tonight) nap = new AbortController();
    }
  }

  /** Sends what may go now; gives when to look again. */
  async function step(): Promise<Instant> {
    const now = clock.now();
    const openAt = floodGate.openAt();
    if (openAt > now) return openAt;
    const slots = Math.min(pace.free(now), CONCURRENCY - underWay.size);
    if (slots <= 0) return underWay.size < CONCURRENCY ? pace.nextAt(now) : now + IDLE_MS;
    const claimed = await ledger.claim(now, slots, LEASE_MS);
    pace.take(claimed.length, now);
    for (const delivery of claimed) {
      const work: Promise<void> = deliver(delivery).finally(() => {
        underWay.delete(work);
        wake();
      });
      underWay.add(work);
    }
    if (claimed.length > 0) return now;
    const nextAt = await ledger.nextAt();
    return Math.min(Math.max(nextAt ?? Number.POSITIVE_INFINITY, now + 20), now + IDLE_MS);
  }

  async function deliver(delivery: Delivery): Promise<void> {
    try {
      await record(delivery, await sender.send(delivery.chatId, delivery.message));
    } catch (error) {
      // The row keeps its lease: when that runs out, the send counts as uncertain.
      onTrouble({ kind: 'broken', deliveryId: delivery.id, reason: String(error) });
    }
  }

  async function record(delivery: Delivery, outcome: SendOutcome): Promise<void> {
    const { id, chatId, attempts } = delivery;
    const now = clock.now();
    if (outcome.kind === 'sent') return ledger.markSent(id, outcome.messageId, now, now + CHAT_GAP_MS);
    if (outcome.kind === 'migrated') {
      await ledger.migrateChat(chatId, outcome.chatId);
      return ledger.postpone(id, now, `moved to ${outcome.chatId}`);
    }
    if (outcome.kind === 'unsent') return ledger.postpone(id, now + backoffMs(attempts), outcome.reason);
    onTrouble({ kind: outcome.kind, deliveryId: id, reason: outcome.reason });
    switch (outcome.kind) {
      case 'held': {
        const openAt = now + outcome.retryAfterMs;
        await floodGate.held(chatId, openAt);
        await ledger.holdChat(chatId, openAt);
        return ledger.postpone(id, openAt, outcome.reason);
      }
      case 'gone':
        // In this order: the send under way keeps the chat's other deliveries from being claimed meanwhile.
        await ledger.pauseChat(chatId, outcome.reason, now);
        return ledger.markDead(id, outcome.reason, now);
      case 'rejected':
        return recordRejected(delivery, outcome.reason, now);
      case 'uncertain':
        return ledger.markUncertain(id, now + REPEAT_AFTER_MS, outcome.reason);
    }
  }

  /** Our own fault is sent once more as plain text, then given up; the chat is not to blame. */
  async function recordRejected({ id, message }: Delivery, reason: string, now: Instant): Promise<void> {
    if (message.entities.length > 0 || message.buttons.length > 0) {
      return ledger.replaceMessage(id, { text: message.text, entities: [], buttons: [] }, reason);
    }
    onTrouble({ kind: 'dead', deliveryId: id, reason });
    return ledger.markDead(id, reason, now);
  }

  function wake(): void {
    nap.abort();
  }

  return {
    start() {
      running ??= run();
    },
    wake,
    async stop() {
      stopping.abort();
      wake();
      await running;
      await Promise.all(underWay);
    },
  };
}

/** 1 s, 2 s, 4 s … at most 5 minutes. */
function backoffMs(attempts: number): number {
  return Math.min(1_000 * 2 ** Math.min(attempts, 10), 300_000);
}
