import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { KeptUpdate, UpdateLog } from '../storage/stores.ts';
import type { Admission, Admitted } from './admission.ts';
import type { UpdateOutcome } from './update-failure.ts';
import type { UpdateHandling } from './update-handling.ts';

/** How long a replica that died while handling an update keeps its lease; Telegram repeats the update meanwhile. */
const LEASE_MS = 10_000;
/** How often a live replica renews its lease, however long the update takes. */
const RENEW_MS = 3_000;
/** How often unfinished updates are looked for: those of dead replicas that Telegram does not repeat, or from before the webhook. */
const RESUME_MS = 10_000;
/** How long a retry runs in isolation; after that the next one starts alongside it. */
const ISOLATION_MS = 1_000;

/** Updates that could not be written down and are remembered; Telegram repeats each until it is answered. */
const MOST_UNSTORED = 10_000;

/** Updates that Telegram delivers to the webhooks of all replicas. */
export interface WebhookUpdates {
  /**
   * Handles an update once over all replicas, however often Telegram repeats it. A refused update counts as handled.
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

type Taken = Awaited<ReturnType<WebhookUpdates['take']>>;

export function createWebhookUpdates(dependencies: WebhookUpdatesDependencies): WebhookUpdates {
  const { updates, admission, handling, clock, log, onGivenUp } = dependencies;
  const closing = new AbortController();

  /** Updates that could not be written down, and were answered as far as that is possible without the database. */
  const unstored = new Set<number>();

  /** @throws when the update cannot be written down, so that Telegram repeats it; the person is answered the first time */
  async function claim(update: Update): Promise<Taken | 'taken' | 'given-up'> {
    const { update_id: id } = update;
    try {
      const taken = await updates.take(update, clock.now(), LEASE_MS);
      unstored.delete(id);
      return taken;
    } catch (error) {
      if (unstored.has(id)) throw error;
      remember(id);
      if ((await handling.handle(update).end) === 'handled') return 'handled';
      throw error;
    }
  }

  function remember(id: number): void {
    unstored.add(id);
    const [oldest] = unstored;
    if (unstored.size > MOST_UNSTORED && oldest !== undefined) unstored.delete(oldest);
  }

  async function claimAndHandle(update: Update): Promise<Taken> {
    if (closing.signal.aborted) return 'busy';
    const { update_id: id } = update;
    const taken = await claim(update);
    if (taken === 'given-up') onGivenUp(update);
    if (taken !== 'taken') return taken === 'given-up' ? 'handled' : taken;
    // The next renewal makes up for a failed one.
    const renew = () => updates.renew(id, clock.now() + LEASE_MS).catch(() => undefined);
    const renewal = setInterval(renew, RENEW_MS);
    const { turn, end, hasBackgroundWork } = handling.handle(update);
    const finished = handling.track(
      end.then((outcome) => finish(id, outcome)).finally(() => clearInterval(renewal)),
    );
    await turn;
    // The update is stored: Telegram need not wait for the background work, and the chat must not.
    if (hasBackgroundWork())
      finished.catch((error: unknown) =>
        log.warn({ error, updateId: id }, 'the background work of an update was not done'),
      );
    else await finished;
    return 'handled';
  }

  async function finish(id: number, outcome: UpdateOutcome): Promise<void> {
    if (outcome === 'undone') throw new Error('an update could not be done without the storage');
    await updates.finish(id).catch((error: unknown) => {
      // A failed update may be repeated; a handled one is not repeated once Telegram gets its answer.
      if (outcome === 'failed') throw error;
      log.warn({ error, updateId: id }, 'that an update was handled could not be written down');
    });
  }

  const run = (update: Update, { runInOrder }: Admitted): Promise<Taken> =>
    handling.track(runInOrder(() => claimAndHandle(update)));

  async function resumePeriodically(): Promise<void> {
    while (!closing.signal.aborted) {
      for (const { update } of await updates.unfinished().catch(() => [])) {
        const unfinished = update as Update;
        const done = run(unfinished, admission.readmit(unfinished)).catch(() => undefined);
        // In isolation, so that the update that kills a process can be identified.
        await Promise.race([done, clock.sleep(ISOLATION_MS, closing.signal)]);
      }
      await clock.sleep(RESUME_MS, closing.signal);
    }
  }

  return {
    async take(delivered) {
      // Only Telegram sends these, and the Bot API defines their type.
      const update = delivered as Update;
      const admitted = admission.admit(update);
      return admitted ? run(update, admitted) : 'handled';
    },
    resume: () => void resumePeriodically(),
    close: () => closing.abort(),
  };
}
