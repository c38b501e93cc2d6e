import type { Clock, Instant } from '../domain/clock.ts';
import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';
import type { FigureStore, StatisticsStore } from '../storage/stores.ts';

/** Least time between two counts of all subscribers. */
const COUNT_EVERY_MS = 10 * 60_000;
/** How long searches that found nothing are kept. */
const MISSED_LIFE_MS = 30 * DAY_MS;

/** Keeps figures by day. */
export interface DayFigures {
  countAnswer(): void;
  /** Writes down what was counted, and how many subscribers there are. To be called every minute; what is counted after the last call is lost. */
  keep(): Promise<void>;
}

export function createDayFigures({
  figures,
  statistics,
  clock,
  isLeader,
}: {
  readonly figures: FigureStore;
  readonly statistics: Pick<StatisticsStore, 'subscribers'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Whether this replica counts the subscribers. */
  readonly isLeader: () => boolean;
}): DayFigures {
  let answers = 0;
  let countedAt: Instant = Number.NEGATIVE_INFINITY;

  async function keepAnswers(day: string): Promise<void> {
    const counted = answers;
    if (counted === 0) return;
    await figures.add({ day, figure: 'answers', count: counted });
    answers -= counted;
  }

  async function keepSubscribers(day: string): Promise<void> {
    const counts = { active: 0, paused: 0, stopped: 0 };
    for (const { state, count } of await statistics.subscribers()) counts[state] += count;
    for (const figure of ['active', 'paused', 'stopped'] as const)
      await figures.set({ day, figure, count: counts[figure] });
  }

  return {
    countAnswer() {
      answers += 1;
    },
    async keep() {
      const now = clock.now();
      await keepAnswers(utcDayOf(now));
      // The clock may have been set back.
      if (!isLeader() || Math.abs(now - countedAt) < COUNT_EVERY_MS) return;
      await keepSubscribers(utcDayOf(now));
      await figures.forgetMissed(utcDayOf(now - MISSED_LIFE_MS));
      countedAt = now;
    },
  };
}
