import type { Clock } from '../domain/clock.ts';
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
import { HELD_MS } from './corrections.ts';

/** Where more time than this passes, the admin is told meanwhile how far it is. */
const PATIENCE_MS = 60_000;
/** How soon after a look the next one comes. */
const LOOK_AGAIN_MS = 3_000;
/** Editions counted in one query. */
const BATCH = 500;
/** A report that could not be told for so long has lost its point. */
const REPORT_LIFE_MS = 30 * DAY_MS;

/** Tells admins what became of the messages that showed what they took back; through the ledger, so that no word is lost. */
export interface Withdrawals {
  /** To be called once an admin has taken it back. @param begunAt before that */
  begin(withdrawal: {
    readonly episodeId: string;
    readonly chatId: number;
    readonly language: Language;
    readonly begunAt: number;
  }): Promise<void>;
  /** Looks how far all of them are, and tells what there is to tell. To be called again and again, by one replica. */
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
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function count({ episodeId, begunAt }: Withdrawal): Promise<WithdrawalCounts> {
    let counts: WithdrawalCounts = { changed: 0, waiting: 0, repeating: 0, unchanged: 0, unknown: 0 };
    for (let beforeId = Number.MAX_SAFE_INTEGER; ; ) {
      const held = await corrections.holding(episodeId, beforeId, BATCH);
      const ids = held.map(({ id }) => id);
      counts = add(counts, await store.count(ids, begunAt));
      const last = held.at(-1);
      if (!last || held.length < BATCH || last.dueAt < begunAt - HELD_MS) return counts;
      beforeId = last.id;
    }
  }

  async function advanceOne(withdrawal: Withdrawal): Promise<void> {
    const { id, isPublished, isWritten, begunAt, toldAt } = withdrawal;
    if (isPublished) return store.end(id);
    const counts = await count(withdrawal);
    const isOver = isWritten && counts.waiting + counts.repeating === 0;
    const isNothing = counts.changed + counts.unchanged + counts.unknown === 0;
    if (isOver) {
      if (!isNothing) await tell(withdrawal, counts, 'over');
      return store.end(id);
    }
    if (toldAt !== undefined || clock.now() - begunAt < PATIENCE_MS) return;
    await tell(withdrawal, counts, 'under-way');
    await store.markTold(id, clock.now());
  }

  async function tell(
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
    async advance() {
      const open = await store.open();
      const now = clock.now();
      // The clock may have been set back.
      if (open.length === 0 || Math.abs(now - lookedAt) < LOOK_AGAIN_MS) return;
      lookedAt = now;
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
