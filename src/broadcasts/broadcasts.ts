import type { Lane } from '../domain/delivery.ts';
import { createSerialQueue } from '../kernel/serial-queue.ts';
import type { Broadcast, BroadcastState, BroadcastSubject } from '../storage/stores.ts';
import { countAudience, createPlans, PLAN_LIFE_MS, type PlanDependencies, type Plans } from './plans.ts';
import { createProgress } from './progress.ts';
import type { ProgressMessage } from './progress-message.ts';

const HOUR_MS = 3_600_000;
/** Messages not sent after this time are stale. */
const LIFE_MS = 24 * HOUR_MS;
/**
 * A publication paused for this long is stopped: instant editions expire twelve hours after they were written, and would then be
 * written again.
 */
const LONGEST_PAUSE_MS = 12 * HOUR_MS - 5 * 60_000;
/** Subscribers whose editions are written in one transaction. */
const BATCH_SIZE = 400;
/** Batches per `advance`, so that progress is shown while the editions of a million subscribers are written. */
const BATCHES_PER_ADVANCE = 25;

/** Broadcasts, as an admin decides on them: planned, started, watched, paused, stopped. */
export interface Broadcasts extends Plans {
  /** What a plan or a broadcast is about; undefined when there is none. */
  subjectOf(id: number): Promise<BroadcastSubject | undefined>;
  /** Starts a plan; that message becomes the progress message. False when it was started or cancelled already, or is stale. */
  start(id: number, lane: Lane, progressMessageId: number): Promise<boolean>;
  /** Cancels a plan. False when it was started already. */
  cancel(id: number): Promise<boolean>;
  /** Suspends sending. False when it is not running. */
  pause(id: number): Promise<boolean>;
  /** False when it is not paused. */
  resume(id: number): Promise<boolean>;
  /** Waiting messages are never sent. False when it is neither running nor paused. */
  stop(id: number): Promise<boolean>;
  /** Writes the next editions of all broadcasts under way and shows their progress. To be called every second, by one replica. */
  advance(): Promise<void>;
}

/** Dependencies of broadcasts. */
export interface BroadcastDependencies extends PlanDependencies {
  readonly progressMessage: ProgressMessage;
  /** Publishes an episode, so that its instant editions are written; idempotent. False when there is no such episode. */
  readonly publish: (episodeId: string) => Promise<boolean>;
  /** Called when deliveries wait to be sent. */
  readonly onWaiting: () => void;
  /** Called when a broadcast failed to advance; the next `advance` retries. Must not throw. */
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

  /** Runs one at a time, so that progress never goes back to an older state. */
  function enqueue(id: number, work: () => Promise<void>): Promise<void> {
    return queue.run(work).catch((error: unknown) => onFailure(id, error));
  }

  async function advanceOne(id: number): Promise<void> {
    const broadcast = await store.find(id);
    if (!broadcast) return;
    await (broadcast.subject.kind === 'text'
      ? writeText(broadcast)
      : advancePublication(broadcast, broadcast.subject.episodeId));
    if (progress.isDue(id)) await settle(id);
  }

  async function writeText({ id, startedAt }: Broadcast): Promise<void> {
    for (let batch = 0; batch < BATCHES_PER_ADVANCE; batch += 1) {
      const broadcast = await store.find(id);
      if (broadcast?.state !== 'running' || broadcast.writing === 'all') return;
      await store.writeNext(id, clock.now(), startedAt + LIFE_MS, BATCH_SIZE);
      onWaiting();
    }
  }

  /** The tick writes the editions of an episode; here it is only published, and followed until all of them are written. */
  async function advancePublication(
    { id, state, writing, startedAt }: Broadcast,
    episodeId: string,
  ): Promise<void> {
    if (state === 'running' && writing === 'not-begun') {
      if (await publish(episodeId)) await store.markPublished(id);
      else await store.change(id, ['running'], 'stopped');
    }
    if (writing === 'begun' || state === 'stopped') await store.markWritten(id);
    if (clock.now() - startedAt >= LONGEST_PAUSE_MS) await store.change(id, ['paused'], 'stopped');
  }

  /** Applies its state to the queue, shows the progress, and ends the broadcast when it is over. */
  async function settle(id: number): Promise<void> {
    const now = clock.now();
    await store.enforce(id, now);
    onWaiting();
    const broadcast = await store.find(id);
    if (broadcast && (await progress.show(broadcast)) === 'over') await store.end(id, now);
  }

  /** The new state takes effect at once, even if the rest fails: the next `advance` continues from it. */
  async function changeState(
    id: number,
    from: readonly BroadcastState[],
    to: BroadcastState,
  ): Promise<boolean> {
    if (!(await store.change(id, from, to))) return false;
    await enqueue(id, () => settle(id));
    return true;
  }

  return {
    ...createPlans(rooms),
    subjectOf: async (id) => (await store.find(id))?.subject,
    async start(id, lane, progressMessageId) {
      const plan = await store.find(id);
      if (plan?.state !== 'ready' || (lane === 'paid' && paidRate === undefined)) return false;
      const { subject } = plan;
      if (subject.kind === 'episode' && !(await store.isNews(subject.episodeId))) return false;
      const audience = await countAudience(store, subject, clock.now());
      const now = clock.now();
      const begin = { lane, progressMessageId, audience };
      if (!(await store.start(id, begin, now, now - PLAN_LIFE_MS))) return false;
      await enqueue(id, () => advanceOne(id));
      return true;
    },
    cancel: (id) => store.change(id, ['ready'], 'cancelled'),
    pause: (id) => changeState(id, ['running'], 'paused'),
    resume: (id) => changeState(id, ['paused'], 'running'),
    stop: (id) => changeState(id, ['running', 'paused'], 'stopped'),
    async advance() {
      for (const { id } of await store.underWay()) await enqueue(id, () => advanceOne(id));
    },
  };
}
