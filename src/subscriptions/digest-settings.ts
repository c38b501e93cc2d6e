import type { Clock } from '../domain/clock.ts';
import type { ActiveSubscriber, Mode } from '../domain/subscriber.ts';
import { readTypedZone, type TypedZone } from '../domain/typed-zone.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { nextDigestAt } from './next-digest.ts';

/** Maximum number of digests a day. */
const MAX_TIMES = 6;

/** A setting was saved; the subscriber with the change. */
interface Saved {
  readonly kind: 'saved';
  readonly subscriber: ActiveSubscriber;
}

/** `wrong-number`: no time was given, or too many; nothing changed. */
export type TimesOutcome = Saved | { readonly kind: 'wrong-number'; readonly most: number };

/** Otherwise nothing changed: the name may mean several zones, or none that is known. */
export type ZoneOutcome = Saved | Exclude<TypedZone, { readonly kind: 'zone' }>;

/** When and how often a subscriber gets its digest; each change reschedules the next one. */
export interface DigestSettings {
  /** @param times `HH:MM`, in any order; duplicates are allowed and count towards the maximum */
  setTimes(subscriber: ActiveSubscriber, times: readonly string[]): Promise<TimesOutcome>;
  /** @param name of a zone, a city or an offset, as people type it */
  setZone(subscriber: ActiveSubscriber, name: string): Promise<ZoneOutcome>;
  setMode(subscriber: ActiveSubscriber, mode: Mode): Promise<Saved>;
}

export interface DigestSettingsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'update'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Called when editions may be due at once. */
  readonly onOwed: () => void;
}

/** Creates the use cases for digest settings. */
export function createDigestSettings({
  subscribers,
  clock,
  onOwed,
}: DigestSettingsDependencies): DigestSettings {
  async function save(
    subscriber: ActiveSubscriber,
    change: Partial<Pick<ActiveSubscriber, 'times' | 'zone' | 'mode' | 'sinceAt'>>,
  ): Promise<Saved> {
    const next = { ...subscriber, ...change };
    const nextDueAt = nextDigestAt(next, clock.now());
    await subscribers.update(subscriber.id, { ...change, nextDueAt });
    return { kind: 'saved', subscriber: { ...next, nextDueAt } };
  }

  return {
    async setTimes(subscriber, times) {
      if (times.length === 0 || times.length > MAX_TIMES) return { kind: 'wrong-number', most: MAX_TIMES };
      return save(subscriber, { times: [...new Set(times)].toSorted() });
    },
    async setZone(subscriber, name) {
      const typed = readTypedZone(name);
      return typed.kind === 'zone' ? save(subscriber, { zone: typed.zone }) : typed;
    },
    async setMode(subscriber, mode) {
      // After `off`, only what is published from now on is owed.
      const sinceAt = subscriber.mode === 'off' ? clock.now() : subscriber.sinceAt;
      const saved = await save(subscriber, { mode, sinceAt });
      onOwed();
      return saved;
    },
  };
}
