import { createSparing } from '../watching/sparing.ts';
import type { Ground } from './ground.ts';
import type { ArchiveRooms } from './open-archive.ts';
import type { Roles } from './open-roles.ts';
import type { Standing } from './standing.ts';

/** Editions that are older are not counted at a scrape. */
const COUNTED_MS = 48 * 3_600_000;

/** Has the gauges read how things stand whenever Prometheus asks. */
export function openMetrics(
  { metrics, settings, storage: { statistics }, clock }: Ground,
  archive: Pick<ArchiveRooms, 'openRefusals'>,
  roles: Pick<Roles, 'isLeader'>,
  standing: Standing,
): void {
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
    pacePerSecond: standing.pacePerSecond?.(),
    paceLimitPerSecond: settings.sendRate,
    isLeader: { poller: roles.isLeader('poller'), ticker: roles.isLeader('ticker') },
    contentProblems: archive.openRefusals().length,
    isDatabaseUp: standing.watch && standing.watch.database() !== 'down',
    diskFreeBytes: standing.watch?.freeBytes(),
  }));
}
