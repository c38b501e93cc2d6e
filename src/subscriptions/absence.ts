import type { Instant } from '../domain/clock.ts';
import { DAY_MS } from '../kernel/utc-day.ts';

/** What came longer ago is not made up for: it is in the archive, and no news any more. */
const MOST_MS = 30 * DAY_MS;

/**
 * Since when episodes are owed to a subscriber who comes back.
 * @param sinceAt since when they were owed before it left
 */
export function owedAgainSince(sinceAt: Instant, now: Instant): Instant {
  return Math.max(sinceAt, now - MOST_MS);
}
