import { setImmediate as yieldToEvents } from 'node:timers/promises';
import type { EntityLists } from '../../../catalog/entity-lists.ts';
import type { EntityLookup } from '../../../catalog/entity-lookup.ts';
import type { NameLookup } from '../../../catalog/name-lookup.ts';
import type { ChartTheme } from '../../../domain/chart.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Trend, TrendLine } from '../../../domain/trend.ts';
import { MOST_NAMES, splitRefs } from '../../../messages/common/ref-list.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { chartOf } from '../../../messages/trend/trend-chart.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import type { ChartPictures } from '../../chart-pictures.ts';
import type { BotContext } from '../../context.ts';
import { exampleNames } from '../../example-names.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply } from '../../reply.ts';
import { replacePicture, replyPicture } from '../../reply-picture.ts';
import { readNames } from './read-names.ts';
import { createThemeChoice } from './theme-choice.ts';
import { renderNoTrend, renderTrend, renderTrendUsage, type ShownTrend } from './trend-view.ts';
import { TREND } from './words.ts';

/** Weeks of a picture: a single point is no line. */
const LEAST_WEEKS = 2;

/** Dependencies of the trends on other rooms. */
export interface TrendDependencies {
  readonly catalog: EntityLookup & EntityLists & Pick<NameLookup, 'resolve' | 'namesFor'>;
  readonly pictures: ChartPictures;
  readonly sessions: Pick<SessionStore, 'get' | 'set'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** `/trend`: a picture of how often names come up, week by week, and its figures. */
export function createTrendFeature({ catalog, pictures, sessions, clock }: TrendDependencies): Feature {
  const feature = createFeature('everyone');
  const themes = createThemeChoice(sessions);

  /** Yields to the event loop after each name: the page of a frequent one is long. */
  async function trendOf(entities: readonly Entity[]): Promise<Trend> {
    const weeks = catalog.trendWeeks(clock.now());
    const lines: TrendLine[] = [];
    for (const entity of entities) {
      lines.push({ entity, counts: catalog.weeklyCounts(entity.ref, weeks) });
      await yieldToEvents();
    }
    return { weeks, lines };
  }

  /** The entities of a button that still exist. */
  function entitiesOf(refs: string): Entity[] {
    return splitRefs(refs).flatMap((ref) => catalog.findEntity(ref) ?? []);
  }

  /** @returns whether the picture is in the chat, with the figures beneath it */
  async function place(
    context: BotContext,
    shown: Omit<ShownTrend, 'picture'>,
    theme: ChartTheme,
    put: typeof replyPicture,
  ): Promise<boolean> {
    const { language } = context.reader;
    const chart = chartOf(shown.trend, theme, language);
    const picture = await pictures.draw(chart);
    if (picture === undefined) return false;
    const placed = await put(context, picture, renderTrend({ ...shown, picture: theme }, language));
    if (!placed || placed.fileId !== undefined) pictures.keep(chart, placed?.fileId);
    return placed !== undefined;
  }

  async function answer(context: BotContext, shown: Omit<ShownTrend, 'picture'>): Promise<void> {
    const { language } = context.reader;
    if (shown.trend.weeks.length < LEAST_WEEKS)
      return reply(context, renderTrend({ ...shown, picture: 'needless' }, language));
    if (await place(context, shown, await themes.find(context.chatId ?? 0), replyPicture)) return;
    await reply(context, renderTrend({ ...shown, picture: 'none' }, language));
  }

  feature.onCommand({ name: 'trend', words: TREND, group: 'read', place: 19 }, async (context, typed) => {
    const { language } = context.reader;
    if (!typed) return reply(context, renderTrendUsage(exampleNames(catalog, language, 2), language));
    const { found, unknown } = readNames(typed, catalog);
    if (found.length === 0)
      return reply(context, renderNoTrend(unknown ?? { name: typed, nearest: [], areNear: false }, language));
    const trend = await trendOf(found.slice(0, MOST_NAMES));
    await answer(context, { trend, unknown, isCut: found.length > MOST_NAMES });
  });
  feature.onButton('trend', async (context, { refs }) => {
    const entities = entitiesOf(refs);
    if (entities.length === 0) return staleButton(context.reader.language);
    await answer(context, { trend: await trendOf(entities), isCut: false });
    return undefined;
  });
  feature.onButton('trend-theme', async (context, { theme, refs }) => {
    const entities = entitiesOf(refs);
    if (entities.length === 0) return staleButton(context.reader.language);
    await themes.keep(context.chatId ?? 0, theme);
    const shown = { trend: await trendOf(entities), isCut: false };
    const isShown = await place(context, shown, theme, replacePicture);
    return isShown ? undefined : TREND[context.reader.language].noPicture;
  });
  return feature;
}
