import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { KeptUpdate, UpdateLog } from '../storage/stores.ts';
import type { Admission, Admitted } from './admission.ts';
import { createUnfinishedUpdates, type Unfinished } from './unfinished-updates.ts';
import type { UpdateOutcome } from './update-failure.ts';
import type { UpdateHandling } from './update-handling.ts';

/** How long the updates of a replica that died are left alone. */
const LEASE_MS = 10_000;
/** How often a live replica renews its leases, and looks for updates that nobody handles. */
const RENEW_MS = 3_000;
/** How long a retry runs in isolation; after that the next one starts alongside it. */
const ISOLATION_MS = 1_000;
/**
 * How long Telegram waits for the end of an update's turn. It brings a chat's next update after that, perhaps to another replica, so
 * that a chat's updates keep their order unless one takes long.
 */
const HOLD_MS = 1_000;
/**
 * While so many wait, Telegram is told at once that an update has arrived: it opens forty connections over all replicas, and chats
 * that take long must leave some of them to the others.
 */
const MOST_HELD = 10;
/** Updates that could not be stored and are remembered; Telegram repeats each until it is taken. */
const MOST_UNSTORED = 10_000;

/** Updates that Telegram delivers to the webhooks of all replicas. */
export interface WebhookUpdates {
  /**
   * Stores an update, then handles it once over all replicas, however often Telegram repeats it. Resolves when its turn is over, or
   * earlier when that takes long. A refused update counts as handled.
   * @throws when the storage does not answer, so that Telegram repeats the update
   */
  take(update: KeptUpdate): Promise<'handled' | 'repeated' | 'busy'>;
  /** Handles, until `close`, the updates that others left unfinished. */
  resume(): void;
  /** From now on `take` returns `busy`, so that Telegram delivers the update to another replica. */
  close(): void;
}

export interface WebhookUpdatesDependencies {
  readonly updates: UpdateLog;
  readonly admission: Admission;
  readonly handling: UpdateHandling;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called with an update that has failed too often and is not retried. */
  readonly onGivenUp: (update: Update) => void;
}

export function createWebhookUpdates(dependencies: WebhookUpdatesDependencies): WebhookUpdates {
  const { updates, admission, handling, clock, log, onGivenUp } = dependencies;
  const closing = new AbortController();
  /** Updates that this replica has stored or taken, and not finished. */
  const leased = new Set<number>();
  /** Those of them that were handled and could not be marked as finished yet. */
  const unmarked = new Set<number>();
  /** Updates that could not be stored, whose people were answered. */
  const unstored = new Set<number>();
  const unfinished = createUnfinishedUpdates(updates, clock, (id) => leased.has(id));
  let held = 0;

  /** Runs a stored update in its turn. @returns the end of the turn; the rest goes on and is tracked. Never rejects */
  function run(update: Update, { runInOrder }: Admitted): Promise<void> {
    const { update_id: id } = update;
    leased.add(id);
    return runInOrder(async () => {
      if (closing.signal.aborted) return leave(id);
      const { turn, end } = handling.handle(update);
      void handling.track(end.then((outcome) => settle(id, outcome)));
      await turn;
    });
  }

  /** Leaves an update to the other replicas, or to the next start. */
  async function leave(id: number): Promise<void> {
    // If that fails, its lease runs out.
    await updates.release(id, clock.now()).catch(() => undefined);
    leased.delete(id);
  }

  async function settle(id: number, outcome: UpdateOutcome): Promise<void> {
    if (outcome === 'handled' || outcome === 'failed') return finish(id);
    // A lost database: its lease runs out, and then it is handled again.
    if (outcome === 'undone') return void leased.delete(id);
    unfinished.putOff(id);
    await leave(id);
  }

  async function finish(id: number): Promise<void> {
    try {
      unfinished.forget(id);
      await updates.finish(id);
      unmarked.delete(id);
      leased.delete(id);
    } catch (error) {
      unmarked.add(id);
      log.warn({ error, updateId: id }, 'a handled update could not be marked as finished yet');
    }
  }

  /**
   * @returns `known`: it was stored before, by whoever handles it or has handled it; `answered`: it could not be stored, and needed no
   *   storage. @throws when it cannot be stored, so that Telegram repeats it; its person is answered the first time
   */
  async function store(update: Update, admitted: Admitted): Promise<'new' | 'known' | 'answered'> {
    const { update_id: id } = update;
    const giveUpTurn = (): Promise<void> => admitted.runInOrder(async () => undefined);
    try {
      const isNew = await updates.keepOne(update, clock.now(), LEASE_MS);
      unstored.delete(id);
      if (!isNew) void giveUpTurn();
      return isNew ? 'new' : 'known';
    } catch (error) {
      if (unstored.has(id)) void giveUpTurn();
      else if ((await answerUnstored(update, admitted)) === 'handled') return 'answered';
      throw error;
    }
  }

  /** Answers in its turn an update that could not be stored: as far as that is possible, or that it was not. */
  async function answerUnstored(update: Update, { runInOrder }: Admitted): Promise<UpdateOutcome> {
    unstored.add(update.update_id);
    const [oldest] = unstored;
    if (unstored.size > MOST_UNSTORED && oldest !== undefined) unstored.delete(oldest);
    const ends: Promise<UpdateOutcome>[] = [];
    await handling.track(
      runInOrder(async () => {
        const { turn, end } = handling.handle(update);
        ends.push(end);
        await turn;
      }),
    );
    return (await ends[0]) ?? 'undone';
  }

  async function hold(turn: Promise<void>): Promise<void> {
    if (held >= MOST_HELD) return;
    held += 1;
    const over = new AbortController();
    await Promise.race([turn, clock.sleep(HOLD_MS, over.signal)]);
    over.abort();
    held -= 1;
  }

  async function retry({ update }: Unfinished): Promise<void> {
    const { update_id: id } = update;
    if (closing.signal.aborted || leased.has(id)) return;
    const taken = await updates.take(update, clock.now(), LEASE_MS);
    if (taken === 'given-up') onGivenUp(update);
    if (taken === 'taken') await run(update, admission.readmit(update));
  }

  async function resumePeriodically(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        // Leases tell what is being handled.
        unfinished.lookSoon();
        for (const one of await unfinished.find()) {
          const done = handling.track(retry(one)).catch(() => undefined);
          // In isolation, so that the update that kills a process can be identified.
          await Promise.race([done, clock.sleep(ISOLATION_MS, closing.signal)]);
        }
      } catch {
        // The next round makes up for it.
      }
      await clock.sleep(RENEW_MS, closing.signal);
    }
  }

  async function renewPeriodically(): Promise<void> {
    while (!closing.signal.aborted || leased.size > 0) {
      await clock.sleep(RENEW_MS, closing.signal);
      // The next renewal makes up for a failed one.
      await updates.renew([...leased], clock.now() + LEASE_MS).catch(() => undefined);
      for (const id of unmarked) await finish(id);
    }
  }

  return {
    async take(delivered) {
      if (closing.signal.aborted) return 'busy';
      // Only Telegram sends these, and the Bot API defines their type.
      const update = delivered as Update;
      const admitted = admission.admit(update);
      if (!admitted) return 'handled';
      if (!admitted.isKept) await handling.track(admitted.runInOrder(() => handling.handle(update).turn));
      else {
        const stored = await store(update, admitted);
        if (stored === 'known') return 'repeated';
        if (stored === 'new') await hold(handling.track(run(update, admitted)));
      }
      return 'handled';
    },
    resume() {
      void resumePeriodically();
      void renewPeriodically();
    },
    close: () => closing.abort(),
  };
}
