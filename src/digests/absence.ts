import type { Instant } from '../domain/clock.ts';
import { longestGapMs } from '../domain/next-digest.ts';
import type { Focus, Interests, Subscriber } from '../domain/subscriber.ts';
import { DAY_MS } from '../kernel/utc-day.ts';

/** So much later than usual: a weekend at a slow machine is no absence. */
const PATIENCE_MS = 2 * DAY_MS;
/** Fewer episodes are shown in full, however late they are. */
const LEAST = 5;

/**
 * Whether a digest makes up for an absence, be it a pause, a block, days off, or a bot that stood still: what it holds should have
 * come long ago.
 * @param oldestAt when the first of its episodes was published
 * @param count of its episodes
 */
export function isCatchUp(
  subscriber: Pick<Subscriber, 'mode' | 'weekdays'>,
  dueAt: Instant,
  oldestAt: Instant,
  count: number,
): boolean {
  return count >= LEAST && dueAt - oldestAt > longestGapMs(subscriber) + PATIENCE_MS;
}

/** Much has come: what is followed stands first, even for those who want everything alike. */
export function catchUpFocus({ focus }: Pick<Subscriber, 'focus'>, { follows }: Interests): Focus {
  return focus === 'all' && follows.length > 0 ? 'first' : focus;
}
