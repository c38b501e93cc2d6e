import type { Entity } from './entity.ts';

/** How often one name came up. */
export interface TrendLine {
  readonly entity: Entity;
  /** In how many episodes of each week it is: as many as there are weeks, in their order. */
  readonly counts: readonly number[];
}

/** How often names came up, week by week. */
export interface Trend {
  /** Mondays, `YYYY-MM-DD`, oldest first; empty for an archive without episodes. */
  readonly weeks: readonly string[];
  readonly lines: readonly TrendLine[];
}
