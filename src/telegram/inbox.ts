import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { UpdateLog } from '../storage/stores.ts';
import type { Admission, Admitted } from './admission.ts';
import { createIsolatedRetry } from './isolated-retry.ts';
import { createUnfinishedUpdates } from './unfinished-updates.ts';
import type { UpdateOutcome } from './update-failure.ts';
import type { Handled, UpdateHandling } from './update-handling.ts';

/**
 * How long an update waits before a retry, for each earlier attempt: when a process is repeatedly killed soon after its start, the
 * first update in line must not be blamed for it.
 */
const WAIT_MS = 5_000;

/** Updates that came by polling, from their arrival until they are handled. */
export interface Inbox {
  /**
   * Accepts the updates of one poll: stores them, then handles them.
   * @returns the offset for the next poll: Telegram may forget every update below it. The first update that is neither stored nor
   * handled has this id, if there is one
   */
  accept(updates: readonly Update[]): Promise<number>;
  /**
   * Handles the stored updates that this process, an earlier one or another poller did not finish; to be called often. Never rejects.
   * @param signal aborts the wait before a retry: the update is left for the next `resume`
   */
  resume(signal: AbortSignal): Promise<void>;
  /** Leaves the updates that have not begun for the next `resume`. */
  leave(): void;
}

export interface InboxDependencies {
  readonly updates: UpdateLog;
  readonly admission: Admission;
  readonly handling: UpdateHandling;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called with an update that has failed too often and is not retried. */
  readonly onGivenUp: (update: Update) => void;
}

/** An admitted update that is not stored yet. */
interface Arrival {
  readonly update: Update;
  readonly admitted: Admitted;
}

/** Starts handling an update when its chat's queue reaches it; undefined when it is not to be handled. */
type Attempt = (update: Update) => Promise<Handled | undefined>;

export function createInbox({
  updates,
  admission,
  handling,
  clock,
  log,
  onGivenUp,
}: InboxDependencies): Inbox {
  /** Stored updates that this process is handling or has queued. */
  const inProgress = new Set<number>();
  /** Handled updates that could not be marked as finished yet. */
  const unmarked = new Set<number>();
  /** Updates that could not be stored, so Telegram has to keep them; `undone` until the database accepts them. */
  const unstored = new Map<number, 'in-progress' | 'undone' | 'handled'>();
  /** Updates that are being stored at this moment. */
  const arriving = new Set<number>();
  const unfinished = createUnfinishedUpdates(updates, clock, (id) => inProgress.has(id) || arriving.has(id));
  const runIsolated = createIsolatedRetry(clock);
  let round = 0;

  const handle: Attempt = async (update) => {
    const handled = handling.handle(update);
    await handled.turn;
    return handled;
  };

  /** Runs in isolation, so that the update that kills a process can be identified. */
  const handleAgain =
    (attempts: number, signal: AbortSignal): Attempt =>
    async (update) => {
      if (attempts > 0) await clock.sleep(attempts * WAIT_MS, signal);
      return runIsolated(async () => {
        const taken = signal.aborted ? 'busy' : await claim(update);
        if (taken === 'taken') return handle(update);
        if (taken === 'busy') unfinished.lookSoon();
        if (taken === 'given-up') onGivenUp(update);
        return undefined;
      });
    };

  const claim = (update: Update) => updates.take(update, clock.now(), 0).catch(() => 'busy' as const);

  /** Handles an update when its chat's queue reaches it; undefined when it was not handled. */
  async function runInTurn(
    update: Update,
    { runInOrder }: Admitted,
    attempt: Attempt,
  ): Promise<UpdateOutcome | undefined> {
    const enteredIn = round;
    const handled = await runInOrder(async () => (enteredIn === round ? attempt(update) : undefined));
    if (enteredIn !== round) unfinished.lookSoon();
    return handled?.end;
  }

  async function runKept(update: Update, admitted: Admitted, attempt: Attempt): Promise<void> {
    const id = update.update_id;
    inProgress.add(id);
    const outcome = await runInTurn(update, admitted, attempt);
    if (outcome === 'undone') unfinished.lookSoon();
    else if (outcome === 'unanswered') await putOff(id);
    else if (outcome) await finish(id);
    inProgress.delete(id);
  }

  async function putOff(id: number): Promise<void> {
    unfinished.putOff(id);
    // If that fails, the attempt counts.
    await updates.release(id, clock.now()).catch(() => undefined);
  }

  async function finish(id: number): Promise<void> {
    unmarked.add(id);
    unfinished.forget(id);
    try {
      await updates.finish(id);
      unmarked.delete(id);
    } catch (error) {
      log.warn({ error, updateId: id }, 'a handled update could not be marked as finished yet');
    }
  }

  async function runUnstored(update: Update, admitted: Admitted): Promise<void> {
    const id = update.update_id;
    unstored.set(id, 'in-progress');
    const outcome = await runInTurn(update, admitted, handle);
    unstored.set(id, outcome === 'handled' || outcome === 'failed' ? 'handled' : 'undone');
  }

  /** Stores updates; returns the ids that were new to the database, undefined when it cannot be written. */
  async function store(arrivals: readonly Arrival[]): Promise<ReadonlySet<number> | undefined> {
    const kept = arrivals.filter(({ admitted }) => admitted.isKept).map(({ update }) => update);
    try {
      return await updates.keep(kept, clock.now());
    } catch (error) {
      log.warn({ error }, 'updates cannot be stored; Telegram keeps them until they can');
      return undefined;
    }
  }

  async function run({ update, admitted }: Arrival, newIds: ReadonlySet<number> | undefined): Promise<void> {
    const id = update.update_id;
    if (!admitted.isKept) return void (await runInTurn(update, admitted, handle));
    if (newIds) unstored.delete(id);
    if (newIds?.has(id)) return runKept(update, admitted, handle);
    // Known to the database: it was handled, or a process that has died stored it after `resume` read the unfinished updates.
    if (newIds && !inProgress.has(id)) unfinished.lookSoon();
    // Or it was already handled, as far as that is possible without the database.
    if (newIds || unstored.has(id)) return admitted.runInOrder(async () => undefined);
    return runUnstored(update, admitted);
  }

  return {
    async accept(batch) {
      const arrivals = batch
        .filter(({ update_id: id }) => unstored.get(id) !== 'handled' && unstored.get(id) !== 'in-progress')
        .flatMap((update) => {
          const admitted = admission.admit(update);
          return admitted ? [{ update, admitted }] : [];
        });
      for (const { update } of arrivals) arriving.add(update.update_id);
      const newIds = await store(arrivals);
      for (const arrival of arrivals) {
        void handling.track(run(arrival, newIds));
        arriving.delete(arrival.update.update_id);
      }
      const open = batch.find(({ update_id: id }) => (unstored.get(id) ?? 'handled') !== 'handled');
      const upTo = open?.update_id ?? (batch.at(-1)?.update_id ?? 0) + 1;
      for (const id of unstored.keys()) if (id < upTo) unstored.delete(id);
      return upTo;
    },
    async resume(signal) {
      try {
        for (const id of unmarked) {
          await updates.finish(id);
          unmarked.delete(id);
        }
        for (const { update, attempts } of await unfinished.find()) {
          if (inProgress.has(update.update_id)) continue;
          void handling.track(runKept(update, admission.readmit(update), handleAgain(attempts, signal)));
        }
      } catch (error) {
        log.warn({ error }, 'unfinished updates cannot be read yet');
      }
    },
    leave() {
      round += 1;
      unfinished.lookSoon();
    },
  };
}
