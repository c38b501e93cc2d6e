import type { QuietHours } from '../domain/quiet-hours.ts';
import type { ActiveSubscriber } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';

/** Whether and when what comes unasked comes without a sound. It comes in any case; answers have their sound. */
export interface Silence {
  /** @returns the subscriber with the change */
  setSilent(subscriber: ActiveSubscriber, isSilent: boolean): Promise<ActiveSubscriber>;
  /** @param quietHours in the subscriber's zone, also when that changes; undefined: none */
  setQuietHours(subscriber: ActiveSubscriber, quietHours: QuietHours | undefined): Promise<ActiveSubscriber>;
}

export interface SilenceDependencies {
  readonly subscribers: Pick<SubscriberStore, 'update'>;
}

/** Creates the use cases for silent deliveries. */
export function createSilence({ subscribers }: SilenceDependencies): Silence {
  async function save(
    subscriber: ActiveSubscriber,
    change: Partial<Pick<ActiveSubscriber, 'isSilent' | 'quietHours'>>,
  ): Promise<ActiveSubscriber> {
    await subscribers.update(subscriber.id, change);
    return { ...subscriber, ...change };
  }

  return {
    setSilent: (subscriber, isSilent) => save(subscriber, { isSilent }),
    setQuietHours: (subscriber, quietHours) => save(subscriber, { quietHours }),
  };
}
