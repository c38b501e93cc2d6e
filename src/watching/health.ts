import type { Clock, Instant } from '../domain/clock.ts';
import type { DeliveryStatus } from '../domain/delivery.ts';
import type { ReadingReport } from '../domain/reading-report.ts';
import { withTimeout } from '../kernel/timeout.ts';
import type { Role, StatisticsStore } from '../storage/stores.ts';
import { createSparing } from './sparing.ts';
import type { StorageWatch } from './storage-watch.ts';

/** The bot's health; `ok: false` is served as 503. */
export interface Health {
  readonly ok: boolean;
  readonly [fact: string]: unknown;
}

/** Sources of the health report. */
export interface HealthSources {
  readonly statistics: Pick<StatisticsStore, 'waiting' | 'editions'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly storageWatch: Pick<StorageWatch, 'database' | 'freeBytes'>;
  readonly tick: {
    overdueMs(): number;
    lastRunAt(): Date | undefined;
  };
  readonly updates: {
    /** What has been running for too long; undefined while nothing is stuck. */
    stalled(): unknown;
    lastUpdateAt(): Instant | undefined;
  };
  readonly unreachableSince: () => Instant | undefined;
  /** Whether the content folder exists and misses no files. */
  readonly isContentWhole: () => boolean;
  readonly readingProgress: () => ReadingReport | undefined;
  /** Problems that keep files out. */
  readonly openRefusals: () => readonly unknown[];
  readonly isLeader: (role: Role) => boolean;
}

/** A tick may take a while; one that is this late by its cron expression counts as failed. */
const MAX_OVERDUE_MS = 180_000;
/** A health request waits no longer for the database, so that the whole answer takes at most 2 s. */
const ANSWER_MS = 1_500;
/** Deliveries of older editions are not counted. */
const COUNTED_MS = 48 * 3_600_000;

/**
 * The bot's health: whether the database can be read and written, the tick runs, and updates are handled. It contains facts
 * only: a database error may contain host and user.
 */
export function createHealth(sources: HealthSources): () => Promise<Health> {
  const { statistics, clock, storageWatch, tick, updates, isLeader } = sources;
  const readWaiting = createSparing(() => statistics.waiting(clock.now()));
  const readDeliveries = createSparing(() => statistics.editions(clock.now() - COUNTED_MS).then(byStatus));

  return async () => {
    const [waiting, deliveries] = await Promise.all([orNothing(readWaiting()), orNothing(readDeliveries())]);
    const database = waiting === undefined ? 'down' : storageWatch.database();
    const stalled = updates.stalled();
    return {
      ok: database === 'up' && tick.overdueMs() < MAX_OVERDUE_MS && stalled === undefined,
      database,
      stalled: stalled ?? null,
      lastTickAt: tick.lastRunAt()?.toISOString() ?? null,
      lastUpdateAt: isoOrNull(updates.lastUpdateAt()),
      telegramUnreachableSince: isoOrNull(sources.unreachableSince()),
      content: sources.isContentWhole() ? 'up' : 'degraded',
      reading: readingOf(sources.readingProgress()),
      contentProblems: sources.openRefusals().length,
      diskFreeBytes: storageWatch.freeBytes() ?? null,
      waiting: waiting ? waiting.ready + waiting.later + waiting.sending : null,
      deliveries: deliveries ?? null,
      leads: { poller: isLeader('poller'), ticker: isLeader('ticker') },
    };
  };
}

function readingOf(report: ReadingReport | undefined) {
  return report ? { done: report.done, of: report.of } : null;
}

type Totals = Awaited<ReturnType<StatisticsStore['editions']>>;

/** Counts by status as in the ledger: a delivery that waits to be repeated is `uncertain`. */
function byStatus(totals: Totals): Readonly<Record<DeliveryStatus, number>> {
  const sum = (count: (one: Totals[number]) => number): number =>
    totals.reduce((all, one) => all + count(one), 0);
  return {
    pending: sum(({ waiting, repeating }) => waiting - repeating),
    sending: sum(({ sending }) => sending),
    sent: sum(({ sent }) => sent),
    uncertain: sum(({ uncertain, repeating }) => uncertain + repeating),
    dead: sum(({ dead }) => dead),
    expired: sum(({ expired }) => expired),
  };
}

/** Undefined when it fails, or takes too long. */
function orNothing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return withTimeout(work, ANSWER_MS).catch(() => undefined);
}

function isoOrNull(at: Instant | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
