import type { Clock, Instant } from '../../domain/clock.ts';
import { localDate, localHour } from '../../domain/next-due.ts';
import { DAY_MS } from '../../kernel/utc-day.ts';
import { toast } from '../../messages/common/toast.ts';
import { renderStats, type Stats } from '../../messages/stats/stats-view.ts';
import type { StatisticsStore } from '../../storage/stores.ts';
import type { BotContext } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { reply, show } from '../reply.ts';

const WEEK_MS = 7 * DAY_MS;
const REASONS = 5;

/** What only the running process knows of itself and its fellows. */
export interface Runtime
  extends Pick<
    Stats,
    'broadcasts' | 'model' | 'pacePerSecond' | 'paceLimitPerSecond' | 'version' | 'updates' | 'editions'
  > {
  readonly startedAt: Instant;
}

/** `/stats`, for admins: what was owed and what became of it, who reads, what waits, how the bot runs. */
export function createStatsFeature({
  statistics,
  clock,
  runtime,
}: {
  statistics: StatisticsStore;
  clock: Clock;
  runtime: () => Promise<Runtime>;
}): Feature {
  const feature = createFeature('admin');
  /** One look serves all who ask meanwhile: over a large ledger it takes seconds. */
  let looking: Promise<Omit<Stats, 'asOf'>> | undefined;

  async function look(): Promise<Omit<Stats, 'asOf'>> {
    const now = clock.now();
    const [day, earlier, subscribers, waiting, { startedAt, ...running }] = await Promise.all([
      statistics.editions(now - DAY_MS),
      statistics.editions(now - WEEK_MS, now - DAY_MS),
      statistics.subscribers(),
      statistics.waiting(now),
      runtime(),
    ]);
    const week = [...earlier, ...day];
    const waitingNow = waiting.ready + waiting.sending;
    // What is slower than one a second has only just begun, or waits for Telegram.
    const { pacePerSecond = 0, paceLimitPerSecond } = running;
    const pace = pacePerSecond >= 1 ? pacePerSecond : paceLimitPerSecond;
    return {
      ...running,
      day,
      week,
      subscribers,
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
    looking ??= look().finally(() => {
      looking = undefined;
    });
    const stats = await looking;
    const zone = subscriber?.zone ?? 'UTC';
    const now = clock.now();
    const asOf = `${localDate(now, zone)} ${localHour(now, zone)} (${zone})`;
    return renderStats({ ...stats, asOf }, language);
  }

  feature.onCommand('stats', async (context) => reply(context, await render(context)));
  feature.onButton('stats', async (context) => {
    await show(context, await render(context));
    return toast('refreshed', context.reader.language);
  });
  return feature;
}
