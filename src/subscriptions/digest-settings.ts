import type { Clock, Instant } from '../domain/clock.ts';
import { nextReviewAt } from '../domain/next-review.ts';
import type { ActiveSubscriber, Detail, Mode } from '../domain/subscriber.ts';
import { readTypedZone, type TypedZone } from '../domain/typed-zone.ts';
import { inOrder, type Weekday } from '../domain/weekday.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { owedAgainSince } from './absence.ts';
import { nextDueOf } from './next-digest.ts';

/** Maximum number of digests a day. */
const MAX_TIMES = 6;
/** The longest absence; whoever wants a longer one may stop. */
export const MOST_DAYS_AWAY = 90;

/** A setting was saved; the subscriber with the change. */
interface Saved {
  readonly kind: 'saved';
  readonly subscriber: ActiveSubscriber;
}

/** `wrong-number`: none was given, or too many; nothing changed. */
export type TimesOutcome = Saved | { readonly kind: 'wrong-number'; readonly most: number };

/** `none`: no day was given; nothing changed. */
export type DaysOutcome = Saved | { readonly kind: 'none' };

/** Otherwise nothing changed: the name may mean several zones, or none that is known. */
export type ZoneOutcome = Saved | Exclude<TypedZone, { readonly kind: 'zone' }>;

/** When, how often and how full a subscriber gets its digest; each change reschedules the next one. */
export interface DigestSettings {
  /** @param times `HH:MM`, in any order; duplicates are allowed and count towards the maximum */
  setTimes(subscriber: ActiveSubscriber, times: readonly string[]): Promise<TimesOutcome>;
  /** The days of a daily digest, in any order. */
  setWeekdays(subscriber: ActiveSubscriber, weekdays: readonly Weekday[]): Promise<DaysOutcome>;
  /** The day of a weekly digest. */
  setWeeklyDay(subscriber: ActiveSubscriber, weeklyDay: Weekday): Promise<Saved>;
  /** @param name of a zone, a city or an offset, as people type it */
  setZone(subscriber: ActiveSubscriber, name: string): Promise<ZoneOutcome>;
  setMode(subscriber: ActiveSubscriber, mode: Mode): Promise<Saved>;
  setDetail(subscriber: ActiveSubscriber, detail: Detail): Promise<Saved>;
  /** Whether a weekly review comes. */
  setReview(subscriber: ActiveSubscriber, review: OnOrOff): Promise<Saved>;
  /**
   * Nothing is owed for that many days from now, at most `MOST_DAYS_AWAY`. Then all that came meanwhile is owed at once: by the
   * clock at the first hour after the absence, to an `instant` reader at its end. 0 ends an absence.
   */
  setAway(subscriber: ActiveSubscriber, days: number): Promise<Saved>;
}

export interface DigestSettingsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'update'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Called when editions may be due at once. */
  readonly onOwed: () => void;
}

type Change = Partial<Omit<ActiveSubscriber, 'id' | 'state' | 'nextDueAt' | 'reviewDueAt'>>;
type OnOrOff = 'on' | 'off';

/** Creates the use cases for digest settings. */
export function createDigestSettings({
  subscribers,
  clock,
  onOwed,
}: DigestSettingsDependencies): DigestSettings {
  async function save(subscriber: ActiveSubscriber, change: Change): Promise<Saved> {
    return saveWithReview(subscriber, change, subscriber.reviewDueAt === undefined ? 'off' : 'on');
  }

  async function saveWithReview(
    subscriber: ActiveSubscriber,
    change: Change,
    review: OnOrOff,
  ): Promise<Saved> {
    const now = clock.now();
    const next = { ...subscriber, ...change };
    const due = {
      nextDueAt: nextDueOf(next, now),
      reviewDueAt: review === 'on' ? nextReviewAt(next, now) : undefined,
    };
    await subscribers.update(subscriber.id, { ...change, ...due });
    return { kind: 'saved', subscriber: { ...next, ...due } };
  }

  async function saveAndLook(subscriber: ActiveSubscriber, change: Change): Promise<Saved> {
    const saved = await save(subscriber, change);
    onOwed();
    return saved;
  }

  return {
    async setTimes(subscriber, times) {
      if (times.length === 0 || times.length > MAX_TIMES) return { kind: 'wrong-number', most: MAX_TIMES };
      return save(subscriber, { times: [...new Set(times)].toSorted() });
    },
    async setWeekdays(subscriber, weekdays) {
      return weekdays.length === 0 ? { kind: 'none' } : save(subscriber, { weekdays: inOrder(weekdays) });
    },
    setWeeklyDay: (subscriber, weeklyDay) => save(subscriber, { weeklyDay }),
    async setZone(subscriber, name) {
      const typed = readTypedZone(name);
      return typed.kind === 'zone' ? save(subscriber, { zone: typed.zone }) : typed;
    },
    setMode(subscriber, mode) {
      const isBack = subscriber.mode === 'off';
      const sinceAt = isBack ? owedAgainSince(subscriber.sinceAt, clock.now()) : subscriber.sinceAt;
      return saveAndLook(subscriber, { mode, sinceAt });
    },
    setDetail: (subscriber, detail) => save(subscriber, { detail }),
    setReview: (subscriber, review) => saveWithReview(subscriber, {}, review),
    setAway: (subscriber, days) =>
      saveAndLook(subscriber, { awayUntil: awayUntilOf(clock.now(), Math.min(days, MOST_DAYS_AWAY)) }),
  };
}

function awayUntilOf(now: Instant, days: number): Instant | undefined {
  return days > 0 ? now + days * DAY_MS : undefined;
}
