import type { Instant } from './clock.ts';

/** Later than what joined the archive without being news (instant 1). */
export const NO_NEWS: Instant = 1;
/** What was published so soon after the very first was there before the bot. */
const FIRST_LOOK_MS = 3_600_000;

/** From when on what is published is new: before that, the bot found what there was. @param firstAt the first publication after `NO_NEWS` */
export function newsBeginsAt(firstAt: Instant | undefined): Instant {
  return (firstAt ?? 0) + FIRST_LOOK_MS;
}
