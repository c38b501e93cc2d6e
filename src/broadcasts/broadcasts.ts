import type { Lane } from '../domain/delivery.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { Broadcast, BroadcastState } from '../storage/stores.ts';
import { countAudience, createPlans, PLAN_LIFE_MS, type PlanDependencies, type Plans } from './plans.ts';
import { createProgress } from './progress.ts';
import type { ProgressMessage } from './progress-message.ts';

const HOUR_MS = 3_600_000;
/** What could not be sent for so long is stale. */
const LIFE_MS = 24 * HOUR_MS;
/**
 * A publication that is paused for so long is stopped: instant editions expire twelve hours after they were written, and would
 * then be written anew.
 */
const LONGEST_PAUSE_MS = 12 * HOUR_MS - 5 * 60_000;
/** Subscribers whose editions are written in one transaction. */
const BATCH = 400;
/** Batches at a time, so that the progress of a million is shown while they are written. */
const BATCHES_A_TURN = 25;

/** What goes to many at once on an admin's word: planned, begun, watched, paused, stopped. */
export interface Broadcasts extends Plans {
  /** Begins a plan; its progress takes the place of that message. False when it is begun, dropped or stale. */
  start(id: number, lane: Lane, progressMessageId: number): Promise<boolean>;
  /** Drops a plan. False when it is begun already. */
  cancel(id: number): Promise<boolean>;
  /** From now on nothing of it goes out. False when it is not running; so with the next two. */
  pause(id: number): Promise<boolean>;
  resume(id: number): Promise<boolean>;
  /** What waits is never sent. */
  stop(id: number): Promise<boolean>;
  /** Writes the next editions of all that is under way and shows how far it is. To be called every second, by one replica. */
  advance(): Promise<void>;
}

/** What broadcasts ask of other rooms. */
export interface BroadcastDependencies extends PlanDependencies {
  readonly board: ProgressMessage;
  /** Lets an episode out, so that its instant editions are written; again is harmless. False when there is no such episode. */
  readonly publish: (episodeId: string) => Promise<boolean>;
  /** Something waits to be sent. */
  readonly onWaiting: () => void;
  /** Hears why one could not go on; the next `advance` tries again. Must not throw. */
  readonly onFailure: (id: number, error: unknown) => void;
}

export function createBroadcasts(rooms: BroadcastDependencies): Broadcasts {
  const { store, clock, rate, paidRate, publish, onWaiting, onFailure } = rooms;
  const progress = createProgress({
    ...rooms,
    lifeMs: LIFE_MS,
    rateOf: ({ lane }) => (lane === 'paid' ? (paidRate ?? rate) : rate),
  });
  const queue = createSerialQueue();

  /** One at a time: what is shown must not be older than what was shown before. */
  function inTurn(id: number, work: () => Promise<void>): Promise<void> {
    return queue.run(work).catch((error: unknown) => onFailure(id, error));
  }

  async function advanceOne(id: number): Promise<void> {
    const broadcast = await store.find(id);
    if (!broadcast) return;
    await (broadcast.subject.kind === 'text'
      ? writeText(broadcast)
      : letOut(broadcast, broadcast.subject.episodeId));
    if (progress.isDue(id)) await settle(id);
  }

  async function writeText({ id, startedAt }: Broadcast): Promise<void> {
    for (let batch = 0; batch < BATCHES_A_TURN; batch += 1) {
      const broadcast = await store.find(id);
      if (broadcast?.state !== 'running' || broadcast.writing === 'all') return;
      await store.writeNext(id, clock.now(), startedAt + LIFE_MS, BATCH);
      onWaiting();
    }
  }

  /** The editions of an episode are the tick's; here it is only let out, and looked after until all have it. */
  async function letOut({ id, state, writing, startedAt }: Broadcast, episodeId: string): Promise<void> {
    if (state === 'running' && writing === 'not-begun') {
      if (await publish(episodeId)) await store.markPublished(id);
      else await store.change(id, ['running'], 'stopped');
    }
    if (writing === 'begun' || state === 'stopped') await store.markWritten(id);
    if (clock.now() - startedAt >= LONGEST_PAUSE_MS) await store.change(id, ['paused'], 'stopped');
  }

  /** Makes the queue obey, shows how it stands, and ends it when it is over. */
  async function settle(id: number): Promise<void> {
    const now = clock.now();
    await store.enforce(id, now);
    onWaiting();
    const broadcast = await store.find(id);
    if (broadcast && (await progress.show(broadcast)) === 'over') await store.end(id, now);
  }

  /** The new state counts at once, whatever becomes of the rest: whoever advances next goes on with it. */
  async function turnInto(id: number, from: readonly BroadcastState[], to: BroadcastState): Promise<boolean> {
    if (!(await store.change(id, from, to))) return false;
    await inTurn(id, () => settle(id));
    return true;
  }

  return {
    ...createPlans(rooms),
    async start(id, lane, progressMessageId) {
      const plan = await store.find(id);
      if (plan?.state !== 'ready' || (lane === 'paid' && paidRate === undefined)) return false;
      const { subject } = plan;
      if (subject.kind === 'episode' && !(await store.isNews(subject.episodeId))) return false;
      const audience = await countAudience(store, subject);
      const now = clock.now();
      const begin = { lane, progressMessageId, audience };
      if (!(await store.start(id, begin, now, now - PLAN_LIFE_MS))) return false;
      await inTurn(id, () => advanceOne(id));
      return true;
    },
    cancel: (id) => store.change(id, ['ready'], 'cancelled'),
    pause: (id) => turnInto(id, ['running'], 'paused'),
    resume: (id) => turnInto(id, ['paused'], 'running'),
    stop: (id) => turnInto(id, ['running', 'paused'], 'stopped'),
    async advance() {
      for (const { id } of await store.underWay()) await inTurn(id, () => advanceOne(id));
    },
  };
}
