import type { Instant } from '../../domain/clock.ts';
import type { EditionKind } from '../../domain/delivery.ts';
import type { ChatType, Mode, SubscriberState } from '../../domain/subscriber.ts';

/** Deliveries by outcome: `owed` is the sum of all from `sent` to `sending`, at any instant. */
export interface DeliveryTotals {
  readonly owed: number;
  readonly sent: number;
  /** In doubt for good: it may have arrived or not. */
  readonly uncertain: number;
  readonly dead: number;
  readonly expired: number;
  /** Not sent yet. */
  readonly waiting: number;
  readonly sending: number;
  /** Those of `waiting` that may have arrived already. */
  readonly repeating: number;
  /** Of all: some attempt ended without an answer, whatever the outcome; it may have arrived twice, or not at all. */
  readonly doubted: number;
}

/** The editions of one kind. */
export interface EditionTotals extends DeliveryTotals {
  readonly kind: EditionKind;
  readonly editions: number;
  /** Editions whose own sum does not hold; anything but 0 is a fault of the ledger. */
  readonly unbalanced: number;
}

/** An edition that owes `owed` deliveries, of which `counted` are accounted for. */
export interface UnbalancedEdition {
  readonly id: number;
  readonly kind: EditionKind;
  readonly owed: number;
  readonly counted: number;
}

export interface SubscriberShare {
  readonly state: SubscriberState;
  readonly mode: Mode;
  readonly chatType: ChatType;
  readonly count: number;
}

/** Statistics of the ledger, read in small steps: a ledger of millions blocks nobody. */
export interface StatisticsStore {
  /** Editions due in [sinceAt, beforeAt), by kind; a kind without any is absent. Each edition's sum is of one instant. */
  editions(sinceAt: Instant, beforeAt?: Instant): Promise<EditionTotals[]>;
  /** Editions due since then whose sum does not hold, at most ten; none are expected. */
  unbalanced(sinceAt: Instant): Promise<UnbalancedEdition[]>;
  /** Why deliveries of editions due since then died, the latest reason first. */
  deaths(sinceAt: Instant, limit: number): Promise<{ readonly reason: string; readonly count: number }[]>;
  /** Deliveries that are due, those due later (held, paused, before their repeat), and those being sent. Cheap. */
  waiting(
    now: Instant,
  ): Promise<{ readonly ready: number; readonly later: number; readonly sending: number }>;
  /** Editions due since then, and those of them without open deliveries. */
  owed(sinceAt: Instant): Promise<{ readonly editions: number; readonly settled: number }>;
  /** Empty shares are absent. */
  subscribers(): Promise<SubscriberShare[]>;
}
