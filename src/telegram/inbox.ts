import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { UpdateLog } from '../storage/stores.ts';
import type { Admission, Admitted } from './admission.ts';
import { createIsolatedRetry } from './isolated-retry.ts';
import type { UpdateOutcome } from './update-failure.ts';
import type { Handled, UpdateHandling } from './update-handling.ts';

/**
 * Before one is tried once more it waits for so long, for each time that it was: a process that is ended again and again soon after its
 * start must not be taken for the work of whoever is first in line.
 */
const WAIT_MS = 5_000;

/** Updates that were polled for, from their arrival until they are handled. */
export interface Inbox {
  /**
   * Takes in what a poll brought: writes it down, then handles it.
   * @returns the id below which Telegram may forget them all; after it, what is neither written down nor handled yet
   */
  accept(updates: readonly Update[]): Promise<number>;
  /**
   * Handles what was written down and never finished, by this process or by one before it, if there is any. Never rejects.
   * @param signal aborts the wait for what was tried before: it is left for whoever resumes it
   */
  resume(signal: AbortSignal): Promise<void>;
  /** What has not begun yet is left for whoever resumes it. */
  leave(): void;
}

export interface InboxDependencies {
  readonly updates: UpdateLog;
  readonly admission: Admission;
  readonly handling: UpdateHandling;
  readonly clock: Clock;
  readonly log: Logger;
  /** Hears of an update that was tried again and again and is not any more. */
  readonly onGivenUp: (update: Update) => void;
}

/** An update that was let in and is not written down yet. */
interface Arrival {
  readonly update: Update;
  readonly admitted: Admitted;
}

/** Begins with an update in its chat's turn; undefined when it is not to be handled. */
type Attempt = (update: Update) => Promise<Handled | undefined>;

export function createInbox({
  updates,
  admission,
  handling,
  clock,
  log,
  onGivenUp,
}: InboxDependencies): Inbox {
  /** Written down, and this process is at them. */
  const held = new Set<number>();
  /** Handled, which could not be written down yet. */
  const unwritten = new Set<number>();
  /** Not written down, so that Telegram has to keep them; `undone` until the database takes them. */
  const loose = new Map<number, 'under-way' | 'undone' | 'handled'>();
  const alone = createIsolatedRetry(clock);
  let mayResume = true;
  let round = 0;

  const handle: Attempt = async (update) => {
    const handled = handling.handle(update);
    await handled.turn;
    return handled;
  };

  /** Alone, so that it is known which one ends a process. */
  const handleAgain =
    (attempts: number, signal: AbortSignal): Attempt =>
    async (update) => {
      if (attempts > 0) await clock.sleep(attempts * WAIT_MS, signal);
      return alone(async () => {
        const taken = signal.aborted ? 'busy' : await begin(update);
        if (taken === 'taken') return handle(update);
        if (taken === 'busy') mayResume = true;
        if (taken === 'given-up') onGivenUp(update);
        return undefined;
      });
    };

  const begin = (update: Update) => updates.take(update, clock.now(), 0).catch(() => 'busy' as const);

  /** What becomes of it in its turn; undefined when it was not handled. */
  async function takeTurn(
    update: Update,
    { turn }: Admitted,
    attempt: Attempt,
  ): Promise<UpdateOutcome | undefined> {
    const mine = round;
    const handled = await turn(async () => (mine === round ? attempt(update) : undefined));
    if (mine !== round) mayResume = true;
    return handled?.end;
  }

  async function runKept(update: Update, admitted: Admitted, attempt: Attempt): Promise<void> {
    const id = update.update_id;
    held.add(id);
    const outcome = await takeTurn(update, admitted, attempt);
    if (outcome === 'undone') mayResume = true;
    else if (outcome) await finish(id);
    held.delete(id);
  }

  async function finish(id: number): Promise<void> {
    unwritten.add(id);
    try {
      await updates.finish(id);
      unwritten.delete(id);
    } catch (error) {
      mayResume = true;
      log.warn({ error, updateId: id }, 'that an update was handled could not be written down yet');
    }
  }

  async function runLoose(update: Update, admitted: Admitted): Promise<void> {
    const id = update.update_id;
    loose.set(id, 'under-way');
    const outcome = await takeTurn(update, admitted, handle);
    loose.set(id, outcome === 'handled' || outcome === 'failed' ? 'handled' : 'undone');
  }

  /** Gives the ids that were new to the database; undefined when it takes nothing. */
  async function write(arrivals: readonly Arrival[]): Promise<ReadonlySet<number> | undefined> {
    const kept = arrivals.filter(({ admitted }) => admitted.isKept).map(({ update }) => update);
    try {
      return await updates.keep(kept, clock.now());
    } catch (error) {
      log.warn({ error }, 'updates cannot be written down; Telegram keeps them until they can');
      return undefined;
    }
  }

  async function run({ update, admitted }: Arrival, news: ReadonlySet<number> | undefined): Promise<void> {
    const id = update.update_id;
    if (!admitted.isKept) return void (await takeTurn(update, admitted, handle));
    if (news) loose.delete(id);
    if (news?.has(id)) return runKept(update, admitted, handle);
    // Known to the database: it is handled, or one that died has written it down after we looked for what it left.
    if (news && !held.has(id)) mayResume = true;
    // Or handled already, as far as that goes without the database.
    if (news || loose.has(id)) return admitted.turn(async () => undefined);
    return runLoose(update, admitted);
  }

  return {
    async accept(batch) {
      const arrivals = batch
        .filter(({ update_id: id }) => loose.get(id) !== 'handled' && loose.get(id) !== 'under-way')
        .flatMap((update) => {
          const admitted = admission.admit(update);
          return admitted ? [{ update, admitted }] : [];
        });
      const news = await write(arrivals);
      for (const arrival of arrivals) void handling.track(run(arrival, news));
      const open = batch.find(({ update_id: id }) => (loose.get(id) ?? 'handled') !== 'handled');
      const upTo = open?.update_id ?? (batch.at(-1)?.update_id ?? 0) + 1;
      for (const id of loose.keys()) if (id < upTo) loose.delete(id);
      return upTo;
    },
    async resume(signal) {
      if (!mayResume) return;
      mayResume = false;
      try {
        for (const id of unwritten) {
          await updates.finish(id);
          unwritten.delete(id);
        }
        for (const { update, attempts } of await updates.unfinished()) {
          if (held.has(update.update_id)) continue;
          // Telegram alone brings these, and the Bot API says what they are.
          const left = update as Update;
          void handling.track(runKept(left, admission.readmit(left), handleAgain(attempts, signal)));
        }
      } catch (error) {
        mayResume = true;
        log.warn({ error }, 'what was left unfinished cannot be read yet');
      }
    },
    leave() {
      round += 1;
      mayResume = true;
    },
  };
}
