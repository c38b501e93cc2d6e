import type { Instant } from '../domain/clock.ts';
import { nextDigestAt, type Schedule } from '../domain/next-digest.ts';
import type { SubscriberState } from '../domain/subscriber.ts';

/** When a subscriber's next digest after `now` is owed by the clock; undefined when none is, and for all that are not active. */
export function nextDueOf(
  subscriber: Schedule & { readonly state: SubscriberState },
  now: Instant,
): Instant | undefined {
  return subscriber.state === 'active' ? nextDigestAt(subscriber, now) : undefined;
}
