import { createModelTally } from '../assistant/model-tally.ts';
import type { CheckedClaims } from '../assistant/verified-model.ts';
import type { SpendRow } from '../domain/model-spend.ts';
import type { ModelCountRow, NoneReason } from '../domain/model-use.ts';
import type { ModelCall } from '../llm/model-outcome.ts';
import type { ModelSum, ModelUse } from '../messages/model-use-view.ts';
import { createPulse } from '../scheduling/pulse.ts';
import type { Ground } from './ground.ts';

const DAY_MS = 24 * 3_600_000;
/** How much a crash may forget. */
const FLUSH_EVERY_MS = 15_000;
/** The monthly cap is that many daily ones. */
const DAYS_A_MONTH = 30;

/** Whoever hears what the model does, and can tell it afterwards. */
export interface ModelCounts {
  onCall(call: ModelCall): void;
  onChecked(checked: CheckedClaims): void;
  /** Today and the last 30 days, over all replicas; undefined when there was nothing to count. */
  readUse(): Promise<ModelUse | undefined>;
}

/** Counts what the model does, for Prometheus at once and for `/stats` by day. Open it before the model: it closes after it. */
export function openModelCounts({ metrics, storage, settings, clock, log, opened }: Ground): ModelCounts {
  const tally = createModelTally(storage.model, clock);
  const warn = (error: unknown): void =>
    log.warn({ error }, 'what the model did could not be counted yet; the next try comes soon');
  const pulse = createPulse(FLUSH_EVERY_MS, tally.flush, clock, warn);
  pulse.start();
  opened.push(async () => {
    await pulse.stop();
    await tally.flush().catch(warn);
  });

  return {
    onCall(call) {
      log.debug({ call }, 'the model was asked');
      metrics.countModelCall(call);
      tally.countCall(call);
    },
    onChecked(checked) {
      log.debug({ checked }, 'what the model said was compared with its source');
      metrics.countModelClaims(checked);
      tally.countClaims(checked);
    },
    async readUse() {
      await tally.flush().catch(warn);
      const now = clock.now();
      const today = dayOf(now);
      const monthAgo = dayOf(now - (DAYS_A_MONTH - 1) * DAY_MS);
      const firstOfMonth = `${today.slice(0, '2026-01'.length)}-01`;
      const since = monthAgo < firstOfMonth ? monthAgo : firstOfMonth;
      const [spent, counts] = await Promise.all([
        storage.model.spentSince(since),
        storage.model.countsSince(since),
      ]);
      if (spent.length + counts.length === 0 && !settings.anthropicApiKey) return undefined;
      return {
        today: sumSince(today, spent, counts),
        month: sumSince(monthAgo, spent, counts),
        calendarMonthMicrodollars: sumSince(firstOfMonth, spent, []).microdollars,
        dailyCapMicrodollars: settings.llmDailyMicrodollars,
        monthlyCapMicrodollars: DAYS_A_MONTH * settings.llmDailyMicrodollars,
      };
    },
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, '2026-01-21'.length);
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
