/** Places that there are however fast answers come: a few answers that never come must not stop the rest. */
const LEAST = 8;
/** Sockets and memory have an end. */
const MOST = 512;
/** Without a limit of the rate: more brings nothing. */
const MOST_UNLIMITED = 256;
/** Until the first answer: what an answer takes on a bad day. */
const ASSUMED_MS = 250;
/** What a commit may take, or a pause of the collector: for no longer than this is a start held back by it. */
const SHORTEST_MS = 30;
/** A slower answer is no measure of what the rate needs. */
const SLOWEST_MS = 2_000;
/** The weights by which TCP estimates when an answer is due (RFC 6298): smoothed time, its deviation, and four deviations of room. */
const TIME_WEIGHT = 1 / 8;
const DEVIATION_WEIGHT = 1 / 4;
const ROOM = 4;

/**
 * How many sends may be under way: started, and not recorded yet. What is under way when the process is killed may come twice, and
 * what is under way when Telegram falls silent is in doubt: no more than the rate needs.
 */
export interface InFlightLimit {
  now(): number;
  /** Takes how long an answer took, from the start of the send until it was recorded. */
  answered(tookMs: number): void;
}

/**
 * By Little's law the rate needs as many places as deliveries start in the time that one takes.
 * @param rate starts a second, or Infinity
 */
export function createInFlightLimit(rate: number): InFlightLimit {
  let timeMs = ASSUMED_MS;
  let deviationMs = 0;
  return {
    now() {
      if (!Number.isFinite(rate)) return MOST_UNLIMITED;
      const dueMs = Math.min(Math.max(timeMs + ROOM * deviationMs, SHORTEST_MS), SLOWEST_MS);
      return Math.min(Math.max(Math.ceil((rate * dueMs) / 1_000), LEAST), MOST);
    },
    answered(tookMs) {
      const measuredMs = Math.min(Math.max(tookMs, 0), SLOWEST_MS);
      deviationMs += DEVIATION_WEIGHT * (Math.abs(measuredMs - timeMs) - deviationMs);
      timeMs += TIME_WEIGHT * (measuredMs - timeMs);
    },
  };
}
