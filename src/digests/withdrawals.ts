import type { Clock, Instant } from '../domain/clock.ts';
import type { Language } from '../domain/subscriber.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { renderWithdrawal } from '../messages/review/review-view.ts';
import type {
  CorrectionStore,
  EditionStore,
  Withdrawal,
  WithdrawalCounts,
  WithdrawalStore,
} from '../storage/stores.ts';
import { EDITABLE_MS, HELD_MS } from './corrections.ts';

/** If it takes longer than this, the admin gets an interim report. */
const PATIENCE_MS = 60_000;
/** The least time between two checks. */
const CHECK_EVERY_MS = 3_000;
/** Editions counted in one query. */
const BATCH_SIZE = 500;
/** A report that could not be delivered for this long has lost its point. */
const REPORT_LIFE_MS = 30 * DAY_MS;

/** Reports to admins what became of the messages that showed a withdrawn episode; through the ledger, so that no report is lost. */
export interface Withdrawals {
  /** To be called once an admin has withdrawn the episode. @param begunAt an instant before the withdrawal */
  begin(withdrawal: {
    readonly episodeId: string;
    readonly chatId: number;
    readonly language: Language;
    readonly begunAt: number;
  }): Promise<void>;
  /** How many sent digests show the episode and would be changed. */
  countShown(episodeId: string): Promise<number>;
  /** Checks the progress of all withdrawals, and reports what is due. To be called periodically, by one replica. */
  advance(): Promise<void>;
}

export function createWithdrawals({
  withdrawals: store,
  corrections,
  editions,
  clock,
}: {
  readonly withdrawals: WithdrawalStore;
  readonly corrections: Pick<CorrectionStore, 'holding'>;
  readonly editions: Pick<EditionStore, 'write'>;
  readonly clock: Clock;
}): Withdrawals {
  let checkedAt = Number.NEGATIVE_INFINITY;

  /** Ids of the editions that hold the episode and could still be corrected at that instant, latest first. */
  async function* batchesOf(episodeId: string, at: Instant): AsyncGenerator<number[]> {
    for (let beforeId = Number.MAX_SAFE_INTEGER; ; ) {
      const held = await corrections.holding(episodeId, beforeId, BATCH_SIZE);
      yield held.map(({ id }) => id);
      const last = held.at(-1);
      if (!last || held.length < BATCH_SIZE || last.dueAt < at - HELD_MS) return;
      beforeId = last.id;
    }
  }

  async function count({ episodeId, begunAt }: Withdrawal): Promise<WithdrawalCounts> {
    let counts: WithdrawalCounts = { changed: 0, waiting: 0, repeating: 0, unchanged: 0, unknown: 0 };
    for await (const ids of batchesOf(episodeId, begunAt))
      counts = add(counts, await store.count(ids, begunAt));
    return counts;
  }

  async function advanceOne(withdrawal: Withdrawal): Promise<void> {
    const { id, isPublished, isWritten, begunAt, toldAt } = withdrawal;
    if (isPublished) return store.end(id);
    const counts = await count(withdrawal);
    const isOver = isWritten && counts.waiting + counts.repeating === 0;
    const isNothing = counts.changed + counts.unchanged + counts.unknown === 0;
    if (isOver) {
      if (!isNothing) await report(withdrawal, counts, 'over');
      return store.end(id);
    }
    if (toldAt !== undefined || clock.now() - begunAt < PATIENCE_MS) return;
    await report(withdrawal, counts, 'under-way');
    await store.markTold(id, clock.now());
  }

  async function report(
    { id, title, chatId, language }: Withdrawal,
    counts: WithdrawalCounts,
    phase: 'under-way' | 'over',
  ): Promise<void> {
    const now = clock.now();
    await editions.write({
      key: `withdrawal:${id}:${phase}`,
      kind: 'notice',
      chatId,
      dueAt: now,
      episodeIds: [],
      messages: [renderWithdrawal({ title, phase, ...counts }, language)],
      expiresAt: now + REPORT_LIFE_MS,
      state: 'owed',
    });
  }

  return {
    begin: (withdrawal) => store.begin(withdrawal),
    async countShown(episodeId) {
      const now = clock.now();
      let shown = 0;
      for await (const ids of batchesOf(episodeId, now))
        shown += await store.countSent(ids, now - EDITABLE_MS);
      return shown;
    },
    async advance() {
      const open = await store.open();
      const now = clock.now();
      // The clock may have been set back.
      if (open.length === 0 || Math.abs(now - checkedAt) < CHECK_EVERY_MS) return;
      checkedAt = now;
      for (const withdrawal of open) await advanceOne(withdrawal);
    },
  };
}

function add(one: WithdrawalCounts, other: WithdrawalCounts): WithdrawalCounts {
  return {
    changed: one.changed + other.changed,
    waiting: one.waiting + other.waiting,
    repeating: one.repeating + other.repeating,
    unchanged: one.unchanged + other.unchanged,
    unknown: one.unknown + other.unknown,
  };
}
