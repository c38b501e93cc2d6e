import type { Clock } from '../domain/clock.ts';
import { nextReviewAt } from '../domain/next-review.ts';
import { isActive, type Subscriber } from '../domain/subscriber.ts';
import { WEEKDAYS } from '../domain/weekday.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { owedAgainSince } from './absence.ts';
import { nextDueOf } from './next-digest.ts';

/** Initial settings of a new subscriber. */
export interface SubscriptionDefaults {
  /** `HH:MM`. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
}

/** A chat, or one topic of a forum, that asks for digests. */
export type Newcomer = Pick<Subscriber, 'chatId' | 'threadId' | 'chatType' | 'language'>;

/** The result of subscribing, and the current subscriber. */
export interface SubscribeOutcome {
  /** `resumed`: it was stopped or paused, and has its old settings again. */
  readonly kind: 'new' | 'resumed' | 'already';
  readonly subscriber: Subscriber;
}

export interface StopOutcome {
  readonly kind: 'stopped' | 'not-subscribed';
}

/** The result of resuming a chat that can be reached again. */
export type ResumeOutcome =
  /** Its paused subscribers; they get digests again. */
  | { readonly kind: 'resumed'; readonly subscribers: readonly Subscriber[] }
  /** Nothing was paused; it has an active subscriber. */
  | { readonly kind: 'unchanged' }
  /** It never subscribed, or all its subscribers have stopped. */
  | { readonly kind: 'not-subscribed' };

/** Who gets digests. */
export interface Membership {
  /**
   * Adds a new subscriber with the default settings; one that was stopped or paused resumes, and is owed what came meanwhile, of a
   * month at most.
   */
  subscribe(newcomer: Newcomer): Promise<SubscribeOutcome>;
  /** Stops digests to a chat; its settings and follows are kept. @param subscriber absent: it never subscribed */
  stop(subscriber: Subscriber | undefined): Promise<StopOutcome>;
  /** Resumes all paused subscribers of a chat, itself and its topics; stopped ones stay stopped. */
  resume(chatId: number): Promise<ResumeOutcome>;
  /** Resumes one topic, or the chat itself, if it is paused. @returns it as it is then; undefined when nothing was paused */
  resumeTopic(chatId: number, threadId: number | undefined): Promise<Subscriber | undefined>;
  /**
   * Resumes some of the topics that could not be written to for a day. If that has not changed, the next message pauses them for
   * another day.
   */
  retryTopics(): Promise<readonly Subscriber[]>;
}

/** The days of a new subscriber's digests; a weekly one comes on Sunday. */
const EVERY_DAY = { weekdays: WEEKDAYS, weeklyDay: 7 } as const;

/** A topic that could not be written to is tried again after that time. */
const TOPIC_RETRY_MS = DAY_MS;
/** Topics that are tried again in one round. */
const RETRIED_TOGETHER = 20;

export interface MembershipDependencies {
  readonly subscribers: Pick<
    SubscriberStore,
    'find' | 'ofChat' | 'add' | 'update' | 'lostTopics' | 'returnUnreached'
  >;
  readonly clock: Pick<Clock, 'now'>;
  readonly defaults: SubscriptionDefaults;
}

/** Creates the use cases for subscribing and stopping. */
export function createMembership({ subscribers, clock, defaults }: MembershipDependencies): Membership {
  function add(newcomer: Newcomer): Promise<Subscriber> {
    const now = clock.now();
    const { time, zone } = defaults;
    const schedule = { zone, times: [time], mode: 'daily', state: 'active', ...EVERY_DAY } as const;
    const first = { ...schedule, focus: 'all' } as const;
    const reading = { script: 'as-written', detail: 'full', isSilent: false } as const;
    return subscribers.add({
      ...newcomer,
      ...first,
      ...reading,
      nextDueAt: nextDueOf(first, now),
      sinceAt: now,
    });
  }

  /** Settings are kept. What came meanwhile is owed, and what was on its way when the chat was lost. */
  async function activate(subscriber: Subscriber): Promise<Subscriber> {
    const now = clock.now();
    const active = { ...subscriber, state: 'active' } as const;
    const { awayUntil, reviewDueAt } = active;
    const unreachedAt = await subscribers.returnUnreached(subscriber.id, owedAgainSince(0, now));
    const sinceAt = owedAgainSince(Math.min(subscriber.sinceAt, unreachedAt ?? subscriber.sinceAt), now);
    const due = {
      nextDueAt: nextDueOf(active, now),
      // It may have come meanwhile.
      reviewDueAt: reviewDueAt === undefined ? undefined : nextReviewAt(active, now),
    };
    const change = { state: active.state, awayUntil, sinceAt, ...due };
    await subscribers.update(subscriber.id, change);
    return { ...active, ...change };
  }

  return {
    async subscribe(newcomer) {
      const known = await subscribers.find(newcomer.chatId, newcomer.threadId);
      if (!known) return { kind: 'new', subscriber: await add(newcomer) };
      if (isActive(known)) return { kind: 'already', subscriber: known };
      return { kind: 'resumed', subscriber: await activate({ ...known, awayUntil: undefined }) };
    },
    async stop(subscriber) {
      if (!isActive(subscriber)) return { kind: 'not-subscribed' };
      await subscribers.update(subscriber.id, { state: 'stopped', nextDueAt: undefined });
      return { kind: 'stopped' };
    },
    async resume(chatId) {
      const known = await subscribers.ofChat(chatId);
      const resumed: Subscriber[] = [];
      for (const one of known.filter(({ state }) => state === 'paused')) resumed.push(await activate(one));
      if (resumed.length > 0) return { kind: 'resumed', subscribers: resumed };
      return { kind: known.some(isActive) ? 'unchanged' : 'not-subscribed' };
    },
    async resumeTopic(chatId, threadId) {
      const known = await subscribers.find(chatId, threadId);
      return known?.state === 'paused' ? activate(known) : undefined;
    },
    async retryTopics() {
      const lost = await subscribers.lostTopics(clock.now() - TOPIC_RETRY_MS, RETRIED_TOGETHER);
      const resumed: Subscriber[] = [];
      for (const one of lost) resumed.push(await activate(one));
      return resumed;
    },
  };
}
