import type { Clock, Instant } from '../../../domain/clock.ts';
import { localDate, localHour } from '../../../domain/next-due.ts';
import { DAY_MS } from '../../../kernel/utc-day.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import type { StatisticsStore } from '../../../storage/stores.ts';
import type { Ratings } from '../../../subscriptions/ratings.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderStats, type Stats } from './stats-view.ts';
import { STATS } from './words.ts';

const WEEK_MS = 7 * DAY_MS;
const REASONS = 5;

/** What only the running processes know about themselves. */
export interface Runtime
  extends Pick<
    Stats,
    'broadcasts' | 'model' | 'pacePerSecond' | 'paceLimitPerSecond' | 'version' | 'updates' | 'editions'
  > {
  readonly startedAt: Instant;
}

/** `/stats`, for admins: deliveries owed and their outcomes, subscribers, what waits, and the state of the bot. */
export function createStatsFeature({
  statistics,
  ratings,
  clock,
  runtime,
}: {
  statistics: StatisticsStore;
  ratings: Pick<Ratings, 'countSince'>;
  clock: Clock;
  runtime: () => Promise<Runtime>;
}): Feature {
  const feature = createFeature('editors');
  /** Concurrent requests share one collection: over a large ledger it takes seconds. */
  let collecting: Promise<Omit<Stats, 'asOf'>> | undefined;

  async function collect(): Promise<Omit<Stats, 'asOf'>> {
    const now = clock.now();
    const [day, earlier, subscribers, waiting, ratedThisWeek, { startedAt, ...running }] = await Promise.all([
      statistics.editions(now - DAY_MS),
      statistics.editions(now - WEEK_MS, now - DAY_MS),
      statistics.subscribers(),
      statistics.waiting(now),
      ratings.countSince(now - WEEK_MS),
      runtime(),
    ]);
    const week = [...earlier, ...day];
    const waitingNow = waiting.ready + waiting.sending;
    // A pace below one a second means that sending has only just begun, or waits for Telegram.
    const { pacePerSecond = 0, paceLimitPerSecond } = running;
    const pace = pacePerSecond >= 1 ? pacePerSecond : paceLimitPerSecond;
    return {
      ...running,
      day,
      week,
      subscribers,
      ratings: ratedThisWeek,
      unbalanced: week.some(({ unbalanced }) => unbalanced > 0)
        ? await statistics.unbalanced(now - WEEK_MS)
        : [],
      waiting: { now: waitingNow, later: waiting.later },
      throughMs: (waitingNow / pace) * 1_000,
      deaths: week.some(({ dead }) => dead > 0) ? await statistics.deaths(now - WEEK_MS, REASONS) : [],
      uptimeMs: now - startedAt,
    };
  }

  async function render({ reader: { language, subscriber } }: BotContext) {
    collecting ??= collect().finally(() => {
      collecting = undefined;
    });
    const stats = await collecting;
    const zone = subscriber?.zone ?? 'UTC';
    const now = clock.now();
    const asOf = `${localDate(now, zone)} ${localHour(now, zone)} (${zone})`;
    return withAdminHome(renderStats({ ...stats, asOf }, language), language);
  }

  feature.onCommand({ name: 'stats', words: STATS, group: 'admin', place: 8 }, async (context) =>
    reply(context, await render(context)),
  );
  feature.onButton('stats', async (context) => {
    await show(context, await render(context));
    return STATS[context.reader.language].toasts.refreshed;
  });
  return feature;
}
