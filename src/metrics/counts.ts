import { Counter, Histogram, type Registry } from 'prom-client';
import type { EditionKind, SendOutcome } from '../domain/delivery.ts';

/** What one attempt, or the sweep, did to a delivery. */
export type DeliveryOutcome = SendOutcome['kind'] | 'edited' | 'dead' | 'expired' | 'lease-lost';
/** What a 429 limits: one chat, or the whole bot. */
export type FloodScope = 'chat' | 'all';
export type UpdateKind =
  | 'message'
  | 'callback_query'
  | 'my_chat_member'
  | 'channel_post'
  | 'inline_query'
  | 'message_reaction'
  | 'other';

// The type makes the compiler require every value: one added to the domain must be added here.
const OUTCOMES: Readonly<Record<DeliveryOutcome, 0>> = {
  sent: 0,
  edited: 0,
  held: 0,
  gone: 0,
  'topic-gone': 0,
  vanished: 0,
  migrated: 0,
  rejected: 0,
  uncertain: 0,
  unsent: 0,
  dead: 0,
  expired: 0,
  'lease-lost': 0,
};
const EDITION_KINDS: Readonly<Record<EditionKind, 0>> = {
  daily: 0,
  instant: 0,
  notice: 0,
  correction: 0,
  review: 0,
  broadcast: 0,
};
const SCOPES: Readonly<Record<FloodScope, 0>> = { chat: 0, all: 0 };
const UPDATE_KINDS: Readonly<Record<UpdateKind, 0>> = {
  message: 0,
  callback_query: 0,
  my_chat_member: 0,
  channel_post: 0,
  inline_query: 0,
  message_reaction: 0,
  other: 0,
};

/** From an immediate send to a queue of an hour: 100,000 messages at 28 a second. */
const WAIT_BUCKETS_S = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];
/** From a tick with nobody due to one that takes as long as the tick interval. */
const TICK_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Counters and histograms, with one method for each. */
export interface Counts {
  countDeliveries(outcome: DeliveryOutcome, count?: number): void;
  /** @param waitMs from due to sent; below 0 (the clock was set back) counts as 0 */
  recordWait(waitMs: number): void;
  countTooManyRequests(scope: FloodScope): void;
  countUpdate(kind: UpdateKind): void;
  countUpdateFailure(kind: UpdateKind): void;
  countEditions(kind: EditionKind, count?: number): void;
  countReply(): void;
  recordTick(durationMs: number): void;
}

/** @param registry of this bot alone */
export function createCounts(registry: Registry): Counts {
  const { deliveries, floods, updates, failures, editions, replies, wait, tick } = createSeries(registry);
  return {
    countDeliveries(outcome, count = 1) {
      deliveries.inc({ outcome }, count);
    },
    recordWait(waitMs) {
      wait.observe(Math.max(0, waitMs) / 1_000);
    },
    countTooManyRequests(scope) {
      floods.inc({ scope });
    },
    countUpdate(kind) {
      updates.inc({ kind });
    },
    countUpdateFailure(kind) {
      failures.inc({ kind });
    },
    countEditions(kind, count = 1) {
      editions.inc({ kind }, count);
    },
    countReply() {
      replies.inc();
    },
    recordTick(durationMs) {
      tick.observe(Math.max(0, durationMs) / 1_000);
    },
  };
}

function createSeries(registry: Registry) {
  const registers = [registry];

  /** Starts every label value at 0: Prometheus' `increase` misses the first count of a series that did not exist before. */
  function counter<Label extends string>(
    name: string,
    help: string,
    label: Label,
    values: Readonly<Record<string, 0>>,
  ): Counter<Label> {
    const made = new Counter({ name, help, labelNames: [label], registers });
    for (const [value, count] of Object.entries(values)) made.labels(value).inc(count);
    return made;
  }

  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers });

  return {
    deliveries: counter('show_bot_deliveries_total', 'Attempts, by what became of them', 'outcome', OUTCOMES),
    floods: counter(
      'show_bot_too_many_requests_total',
      'Answers 429, by whom they hold back',
      'scope',
      SCOPES,
    ),
    updates: counter('show_bot_updates_total', 'Updates that came, by kind', 'kind', UPDATE_KINDS),
    failures: counter('show_bot_update_failures_total', 'Updates that failed, by kind', 'kind', UPDATE_KINDS),
    editions: counter('show_bot_editions_total', 'Editions written, by kind', 'kind', EDITION_KINDS),
    replies: new Counter({
      name: 'show_bot_replies_total',
      help: 'Replies sent beside the ledger',
      registers,
    }),
    wait: histogram('show_bot_delivery_wait_seconds', 'From due to known as sent', WAIT_BUCKETS_S),
    tick: histogram('show_bot_tick_duration_seconds', 'How long a run of the tick took', TICK_BUCKETS_S),
  };
}
