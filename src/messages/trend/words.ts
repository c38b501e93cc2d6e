import type { Words } from '../common/words.ts';

/** The picture of a trend. */
export interface TrendChartWords {
  readonly title: string;
}

export const TREND_CHART: Words<TrendChartWords> = {
  'zh-Hans': { title: '每周有几期提到' },
  'zh-Hant': { title: '每週有幾集提到' },
  en: { title: 'Mentions a week' },
};
