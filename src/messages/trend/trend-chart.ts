import type { ChartTheme, LineChart } from '../../domain/chart.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Trend } from '../../domain/trend.ts';
import { displayName } from '../../naming/display-name.ts';
import { shorten } from '../common/clean-text.ts';
import { TREND_CHART } from './words.ts';

/** UTF-16 units. */
const NAME_LIMIT = 40;

/** The picture of a trend. */
export function chartOf({ weeks, lines }: Trend, theme: ChartTheme, language: Language): LineChart {
  return {
    title: TREND_CHART[language].title,
    points: weeks,
    lines: lines.map(({ entity, counts }) => ({
      name: shorten(displayName(entity, language), NAME_LIMIT),
      values: counts,
    })),
    theme,
  };
}
