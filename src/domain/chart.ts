export const CHART_THEMES = ['light', 'dark'] as const;
export type ChartTheme = (typeof CHART_THEMES)[number];

/** What a picture shows: some lines over the same points. */
export interface LineChart {
  readonly title: string;
  /** Beneath the points, from left to right. */
  readonly points: readonly string[];
  /** One to four. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly theme: ChartTheme;
}
