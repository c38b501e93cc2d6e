import type { Clock } from '../domain/clock.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Role, StatisticsStore } from '../storage/stores.ts';
import { createSparing } from './sparing.ts';
import type { StorageWatch } from './storage-watch.ts';

/** Sources of the gauges. */
export interface GaugeSources {
  readonly statistics: Pick<StatisticsStore, 'waiting' | 'owed' | 'subscribers'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly storageWatch: Pick<StorageWatch, 'database' | 'freeBytes'>;
  /** Sends of this process that started within the last second. */
  readonly pacePerSecond: () => number;
  readonly paceLimitPerSecond: number;
  readonly openRefusals: () => readonly unknown[];
  readonly isLeader: (role: Role) => boolean;
}

/** Older editions are not counted at a scrape. */
const COUNTED_MS = 48 * 3_600_000;

/** Registers readers that update the gauges on each scrape. */
export function followGauges(metrics: Metrics, sources: GaugeSources): void {
  const { statistics, clock, storageWatch, pacePerSecond, paceLimitPerSecond, openRefusals, isLeader } =
    sources;
  const readWaiting = createSparing(() => statistics.waiting(clock.now()));
  const readOwed = createSparing(() => statistics.owed(clock.now() - COUNTED_MS));
  const readSubscribers = createSparing(() => statistics.subscribers());

  metrics.onScrape(async () => {
    const { ready, later, sending } = await readWaiting();
    return { deliveriesWaiting: ready + later + sending };
  });
  metrics.onScrape(async () => {
    const { editions, settled } = await readOwed();
    return { editionsOwed: editions, editionsSettled: settled };
  });
  metrics.onScrape(async () => {
    const subscribersByState = { active: 0, paused: 0, stopped: 0 };
    for (const { state, count } of await readSubscribers()) subscribersByState[state] += count;
    return { subscribersByState };
  });
  metrics.onScrape(() => ({
    pacePerSecond: pacePerSecond(),
    paceLimitPerSecond,
    isLeader: { poller: isLeader('poller'), ticker: isLeader('ticker') },
    contentProblems: openRefusals().length,
    isDatabaseUp: storageWatch.database() !== 'down',
    diskFreeBytes: storageWatch.freeBytes(),
  }));
}
