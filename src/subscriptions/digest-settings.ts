import type { Clock } from '../domain/clock.ts';
import type { ActiveSubscriber, Mode } from '../domain/subscriber.ts';
import { findTimeZone, suggestTimeZones } from '../domain/time-zone.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { nextDigestAt } from './next-digest.ts';

/** More hours a day than this are not a digest any more. */
const MOST_TIMES = 6;

/** A setting that was kept, and the subscriber as it is now. */
interface Saved {
  readonly kind: 'saved';
  readonly subscriber: ActiveSubscriber;
}

/** `wrong-number`: none were given, or more than a day can have; nothing changed. */
export type TimesOutcome = Saved | { readonly kind: 'wrong-number'; readonly most: number };

/** `unknown-zone`: nothing changed; `nearest` are IANA names that may have been meant. */
export type ZoneOutcome = Saved | { readonly kind: 'unknown-zone'; readonly nearest: readonly string[] };

/** When, and how often, a subscriber gets its digest; each change moves the next one to the hour that follows from it. */
export interface DigestSettings {
  /** @param times `HH:MM`, in any order, repeats allowed; they count as given */
  setTimes(subscriber: ActiveSubscriber, times: readonly string[]): Promise<TimesOutcome>;
  /** @param name of a zone in any case, with spaces or underscores */
  setZone(subscriber: ActiveSubscriber, name: string): Promise<ZoneOutcome>;
  setMode(subscriber: ActiveSubscriber, mode: Mode): Promise<Saved>;
}

export interface DigestSettingsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'update'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Something may be owed at once now. */
  readonly onOwed: () => void;
}

/** Keeps when digests come. */
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
      if (times.length === 0 || times.length > MOST_TIMES) return { kind: 'wrong-number', most: MOST_TIMES };
      return save(subscriber, { times: [...new Set(times)].toSorted() });
    },
    async setZone(subscriber, name) {
      const zone = findTimeZone(name.replaceAll(' ', '_'));
      return zone ? save(subscriber, { zone }) : { kind: 'unknown-zone', nearest: suggestTimeZones(name) };
    },
    async setMode(subscriber, mode) {
      // From off, only what comes from now on is owed.
      const sinceAt = subscriber.mode === 'off' ? clock.now() : subscriber.sinceAt;
      const saved = await save(subscriber, { mode, sinceAt });
      onOwed();
      return saved;
    },
  };
}
