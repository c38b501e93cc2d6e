import type { Instant } from '../domain/clock.ts';
import { nextDueAt } from '../domain/next-due.ts';
import type { Subscriber } from '../domain/subscriber.ts';

/** When a subscriber's next daily digest after `now` is owed; undefined unless it is active and daily. */
export function nextDigestAt(
  { state, mode, times, zone }: Pick<Subscriber, 'state' | 'mode' | 'times' | 'zone'>,
  now: Instant,
): Instant | undefined {
  return state === 'active' && mode === 'daily' ? nextDueAt(now, times, zone) : undefined;
}
