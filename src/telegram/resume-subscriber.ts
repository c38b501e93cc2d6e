import { nextDueAt } from '../digests/next-due.ts';
import type { Clock } from '../domain/clock.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';

/**
 * Makes a stopped or paused subscriber active: its settings as they were; what came out meanwhile is in the archive, not in
 * a flood of digests.
 */
export async function resumeSubscriber(
  subscribers: SubscriberStore,
  clock: Clock,
  subscriber: Subscriber,
): Promise<Subscriber> {
  const now = clock.now();
  const { mode, times, zone } = subscriber;
  const change = {
    state: 'active',
    sinceAt: now,
    nextDueAt: mode === 'daily' ? nextDueAt(now, times, zone) : undefined,
  } as const;
  await subscribers.update(subscriber.id, change);
  return { ...subscriber, ...change };
}
