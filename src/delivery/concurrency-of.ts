const LEAST = 32;
const MOST = 256;
/** An answer takes a quarter of a second on a bad day, so that a third of the rate is under way at once. */
const SECONDS_UNDER_WAY = 0.32;

/** How many sends may be under way at once. @param rate sends a second, or Infinity */
export function concurrencyOf(rate: number): number {
  return Math.min(Math.max(Math.ceil(rate * SECONDS_UNDER_WAY), LEAST), MOST);
}
