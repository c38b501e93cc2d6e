const LEAST = 32;
const MOST = 256;
/** An answer takes up to a quarter of a second on a bad day, so about a third of the rate is in flight at once. */
const SECONDS_IN_FLIGHT = 0.32;

/** How many sends may be in flight at once. @param rate sends a second, or Infinity */
export function concurrencyOf(rate: number): number {
  return Math.min(Math.max(Math.ceil(rate * SECONDS_IN_FLIGHT), LEAST), MOST);
}
