import type { Clock } from '../domain/clock.ts';
import type { SpendRow } from '../domain/model-spend.ts';
import type { ModelCountRow, ModelSum, ModelUse, NoneReason } from '../domain/model-use.ts';
import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';
import type { ModelStore } from '../storage/stores.ts';

/** The monthly cap as a multiple of the daily one. */
const DAYS_A_MONTH = 30;

/** The sources of the usage report. */
export interface ModelUseSources {
  readonly store: Pick<ModelStore, 'spentSince' | 'countsSince'>;
  readonly clock: Pick<Clock, 'now'>;
  /** The daily cap. */
  readonly dailyMicrodollars: number;
  /** Whether there is a model now; without one, and with nothing counted, there is nothing to report. */
  readonly isThere: boolean;
}

/** What the model did and cost today, in the last 30 days and in this calendar month, over all replicas. */
export async function readModelUse({
  store,
  clock,
  dailyMicrodollars,
  isThere,
}: ModelUseSources): Promise<ModelUse | undefined> {
  const now = clock.now();
  const today = utcDayOf(now);
  const monthAgo = utcDayOf(now - (DAYS_A_MONTH - 1) * DAY_MS);
  const firstOfMonth = `${today.slice(0, '2026-01'.length)}-01`;
  const since = monthAgo < firstOfMonth ? monthAgo : firstOfMonth;
  const [spent, counts] = await Promise.all([store.spentSince(since), store.countsSince(since)]);
  if (spent.length + counts.length === 0 && !isThere) return undefined;
  return {
    today: sumSince(today, spent, counts),
    month: sumSince(monthAgo, spent, counts),
    calendarMonthMicrodollars: sumSince(firstOfMonth, spent, []).microdollars,
    dailyCapMicrodollars: dailyMicrodollars,
    monthlyCapMicrodollars: DAYS_A_MONTH * dailyMicrodollars,
  };
}

function sumSince(
  since: string,
  allSpent: readonly SpendRow[],
  allCounts: readonly ModelCountRow[],
): ModelSum {
  const spent = allSpent.filter(({ day }) => day >= since);
  const events = new Map<ModelCountRow['event'], number>();
  for (const { day, event, count } of allCounts) {
    if (day >= since) events.set(event, count + (events.get(event) ?? 0));
  }
  const add = (field: 'calls' | 'tokensIn' | 'tokensOut' | 'microdollars'): number =>
    spent.reduce((sum, row) => sum + row[field], 0);
  const {
    cached = 0,
    shared = 0,
    claims = 0,
    dropped = 0,
    retried = 0,
    model: _,
    ...fallbacks
  } = Object.fromEntries(events) as Partial<Record<ModelCountRow['event'], number>>;
  return {
    calls: add('calls'),
    tokensIn: add('tokensIn'),
    tokensOut: add('tokensOut'),
    microdollars: add('microdollars'),
    ...{ cached, shared, claims, dropped, retried },
    fallbacks: Object.entries(fallbacks)
      .map(([reason, count]) => ({ reason: reason as NoneReason, count }))
      .toSorted((a, b) => b.count - a.count),
  };
}
