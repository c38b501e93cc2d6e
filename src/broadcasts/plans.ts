import type { Clock, Instant } from '../domain/clock.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { ChatType, Mode } from '../domain/subscriber.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { BroadcastPlan } from '../messages/broadcast/broadcast-view.ts';
import type { AudienceShare, BroadcastAdmin, BroadcastStore, BroadcastSubject } from '../storage/stores.ts';

/** A plan older than this shows an outdated audience: its button no longer works. */
export const PLAN_LIFE_MS = DAY_MS;
/** A smaller audience is served within two seconds at the usual rate: there is nothing to plan, watch or stop. */
const LARGE_PUBLICATION = 50;
/** Telegram's price of a message of a paid broadcast (Bot API, `allow_paid_broadcast`). */
const STARS_A_MESSAGE = 0.1;

/** What an admin is shown before a broadcast starts. */
export interface Plans {
  /** Saves an admin's text, as ready messages, until the admin confirms it. */
  planText(messages: readonly OutgoingMessage[], admin: BroadcastAdmin): Promise<BroadcastPlan>;
  /** How many subscribers get news at once, and how many in their next digest. */
  countSubscribers(): Promise<{ readonly atOnce: number; readonly inDigests: number }>;
  /**
   * Plans the publication of an episode; undefined when no plan is needed: few get it at once, or it was published before.
   * @param parts the number of messages per subscriber
   */
  planPublication(
    episodeId: string,
    parts: number,
    admin: BroadcastAdmin,
  ): Promise<BroadcastPlan | undefined>;
}

/** Dependencies of planning. */
export interface PlanDependencies {
  readonly store: BroadcastStore;
  readonly clock: Clock;
  /** Messages a second over all chats. */
  readonly rate: number;
  /** Messages a second in the paid lane; absent: there is no paid lane. */
  readonly paidRate: number | undefined;
  readonly titleOf: (episodeId: string) => string;
}

export function createPlans({ store, clock, rate, paidRate, titleOf }: PlanDependencies): Plans {
  async function savePlan(
    subject: BroadcastSubject,
    admin: BroadcastAdmin,
    shares: readonly AudienceShare[],
    messages: number,
  ): Promise<BroadcastPlan> {
    const now = clock.now();
    const id = await store.plan({ subject, admin, audience: sumOf(shares) }, now, now - PLAN_LIFE_MS);
    return { id, audience: byChatType(shares), messages, durationMs: msFor(messages, rate) };
  }

  return {
    async planText(messages, admin) {
      const shares = await store.audience(clock.now());
      const total = sumOf(shares) * messages.length;
      const plan = await savePlan({ kind: 'text', messages }, admin, shares, total);
      return paidRate === undefined
        ? plan
        : { ...plan, paid: { durationMs: msFor(total, paidRate), stars: total * STARS_A_MESSAGE } };
    },
    async countSubscribers() {
      const shares = await store.audience(clock.now());
      return {
        atOnce: sumOf(ofMode(shares, 'instant')),
        inDigests: sumOf(ofMode(shares, 'daily', 'weekly')),
      };
    },
    async planPublication(episodeId, parts, admin) {
      const shares = await store.audience(clock.now());
      const instant = ofMode(shares, 'instant');
      if (sumOf(instant) < LARGE_PUBLICATION || !(await store.isNews(episodeId))) return undefined;
      const plan = await savePlan({ kind: 'episode', episodeId }, admin, instant, sumOf(instant) * parts);
      const inDigests = sumOf(ofMode(shares, 'daily', 'weekly'));
      return { ...plan, publication: { title: titleOf(episodeId), inDigests } };
    },
  };
}

/** How many subscribers get it at once. */
export async function countAudience(
  store: BroadcastStore,
  { kind }: BroadcastSubject,
  now: Instant,
): Promise<number> {
  const shares = await store.audience(now);
  return sumOf(kind === 'text' ? shares : ofMode(shares, 'instant'));
}

function ofMode(shares: readonly AudienceShare[], ...wanted: readonly Mode[]): AudienceShare[] {
  return shares.filter(({ mode }) => wanted.includes(mode));
}

function sumOf(shares: readonly AudienceShare[]): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}

function byChatType(shares: readonly AudienceShare[]): Record<ChatType, number> {
  const of = (type: ChatType) => sumOf(shares.filter(({ chatType }) => chatType === type));
  return { private: of('private'), group: of('group'), channel: of('channel') };
}

/** How long that many messages take. @param rate messages a second */
function msFor(messages: number, rate: number): number {
  return (messages / rate) * 1_000;
}
