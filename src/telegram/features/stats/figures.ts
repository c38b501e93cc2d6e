import type { EpisodeLookup } from '../../../catalog/episode-lookup.ts';
import type { Clock } from '../../../domain/clock.ts';
import { DAY_MS, parseUtcDay, utcDayOf } from '../../../kernel/utc-day.ts';
import type { FigureStore, SessionStore, StatisticsStore } from '../../../storage/stores.ts';
import type { UnmatchedFollows } from '../../../subscriptions/unmatched-follows.ts';
import type { ChartPictures } from '../../chart-pictures.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { replyPicture } from '../../reply-picture.ts';
import { createThemeChoice } from '../trend/theme-choice.ts';
import {
  type DayByDay,
  figuresChart,
  renderFigures,
  renderFollows,
  renderMissed,
  renderReading,
} from './figures-view.ts';

const DAYS = 30;
/** More than a picture can tell apart; a daily figure takes a year to become so many. */
const SUBSCRIBER_DAYS = 365;
const MOST_MISSED = 20;
const MOST_FOLLOWS = 10;
const MOST_READ = 10;
const MOST_LEFT = 5;

/** For admins: what changes by day, in pictures, and what is wanted: the buttons under `/stats`. */
export function createFiguresFeature({
  figures,
  statistics,
  unmatchedFollows,
  catalog,
  pictures,
  sessions,
  clock,
}: {
  readonly figures: FigureStore;
  readonly statistics: Pick<StatisticsStore, 'subscribers'>;
  readonly unmatchedFollows: Pick<UnmatchedFollows, 'list'>;
  readonly catalog: Pick<EpisodeLookup, 'findEpisode'>;
  readonly pictures: ChartPictures;
  readonly sessions: Pick<SessionStore, 'get' | 'set'>;
  readonly clock: Pick<Clock, 'now'>;
}): Feature {
  const feature = createFeature('editors');
  const themes = createThemeChoice(sessions);
  const today = (): string => utcDayOf(clock.now());

  /** The days that were counted, and today as it is now. */
  async function subscribersByDay(): Promise<DayByDay['days']> {
    const days = new Map<string, Record<string, number>>();
    for (const { day, figure, count } of await figures.since(
      utcDayOf(clock.now() - SUBSCRIBER_DAYS * DAY_MS),
    ))
      if (figure !== 'answers') days.set(day, { ...days.get(day), [figure]: count });
    const now = { active: 0, paused: 0, stopped: 0 };
    for (const { state, count } of await statistics.subscribers()) now[state] += count;
    days.set(today(), now);
    return [...days].map(([day, counts]) => ({ day, counts }));
  }

  async function digestsByDay(): Promise<DayByDay['days']> {
    const first = (parseUtcDay(today()) ?? 0) - (DAYS - 1) * DAY_MS;
    const known = await figures.since(utcDayOf(first));
    const answers = new Map(
      known.flatMap(({ day, figure, count }) => (figure === 'answers' ? [[day, count]] : [])),
    );
    const days = [];
    for (let from = first; from <= clock.now(); from += DAY_MS) {
      const day = utcDayOf(from);
      const digests = await figures.countDigests(from, from + DAY_MS);
      days.push({ day, counts: { digests, answers: answers.get(day) ?? 0 } });
    }
    return days;
  }

  async function answer(context: BotContext, shown: DayByDay): Promise<void> {
    const { language } = context.reader;
    const chart = figuresChart(shown, await themes.find(context.chatId ?? 0), language);
    const picture = await pictures.draw(chart);
    const placed =
      picture === undefined
        ? undefined
        : await replyPicture(context, picture, renderFigures(shown, 'above', language));
    pictures.keep(chart, placed?.fileId);
    if (!placed) await reply(context, renderFigures(shown, 'none', language));
  }

  feature.onButton('stats-chart', async (context, { chart }) => {
    const days = await (chart === 'subscribers' ? subscribersByDay() : digestsByDay());
    await answer(context, { chart, days });
    return undefined;
  });
  feature.onButton('stats-page', async (context, { page }) => {
    const { language } = context.reader;
    if (page === 'missed') {
      const missed = await figures.missed(utcDayOf(clock.now() - DAYS * DAY_MS), MOST_MISSED);
      await show(context, renderMissed(missed, language));
      return undefined;
    }
    if (page === 'reading') {
      const titleOf = (id: string): string => catalog.findEpisode(id)?.title ?? id;
      const read = await figures.mostRead(utcDayOf(clock.now() - DAYS * DAY_MS), MOST_READ);
      const left = await figures.leftAfter(MOST_LEFT);
      await show(
        context,
        renderReading(
          read.map(({ episodeId, ...counts }) => ({ title: titleOf(episodeId), ...counts })),
          left.map(({ episodeId, count }) => ({ title: titleOf(episodeId), count })),
          language,
        ),
      );
      return undefined;
    }
    const follows = await figures.follows(MOST_FOLLOWS);
    await show(context, renderFollows(follows, await unmatchedFollows.list(), language));
    return undefined;
  });
  return feature;
}
