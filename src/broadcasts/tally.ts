import type { BroadcastCounts, BroadcastStore } from '../storage/stores.ts';

/** Editions counted in one query: a hundred thousand at once would block everything else. */
const CHUNK = 1_000;

/** Counts a broadcast's deliveries by outcome. */
export interface Tally {
  /** Does not count the leading editions again once they are all settled. */
  count(id: number): Promise<BroadcastCounts>;
  /** Makes the next count start from scratch: the outcome of an uncertain delivery may have come late. */
  forget(id: number): void;
}

interface Front {
  readonly counts: BroadcastCounts;
  /** The last edition counted. */
  readonly upTo: number;
}

const NOTHING: Front = {
  counts: { editions: 0, waiting: 0, repeating: 0, sent: 0, doubled: 0, uncertain: 0, dead: 0, expired: 0 },
  upTo: 0,
};

export function createTally(store: BroadcastStore): Tally {
  const settled = new Map<number, Front>();
  return {
    async count(id) {
      let { counts, upTo } = settled.get(id) ?? NOTHING;
      for (;;) {
        const next = await store.count(id, upTo, CHUNK);
        counts = add(counts, next.counts);
        if (next.upTo === undefined) return counts;
        upTo = next.upTo;
        if (counts.waiting === 0) settled.set(id, { counts, upTo });
      }
    },
    forget: (id) => void settled.delete(id),
  };
}

function add(one: BroadcastCounts, other: BroadcastCounts): BroadcastCounts {
  return {
    editions: one.editions + other.editions,
    waiting: one.waiting + other.waiting,
    repeating: one.repeating + other.repeating,
    sent: one.sent + other.sent,
    doubled: one.doubled + other.doubled,
    uncertain: one.uncertain + other.uncertain,
    dead: one.dead + other.dead,
    expired: one.expired + other.expired,
  };
}
