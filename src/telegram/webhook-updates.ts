import type { Update } from 'grammy/types';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { KeptUpdate, UpdateLog } from '../storage/stores.ts';
import type { Admission, Admitted } from './admission.ts';
import type { UpdateOutcome } from './update-failure.ts';
import type { UpdateHandling } from './update-handling.ts';

/** A replica that died in the middle of an update keeps it for so long; Telegram goes on repeating it meanwhile. */
const LEASE_MS = 10_000;
/** One that is alive says so as often, however long the update takes. */
const RENEW_MS = 3_000;
/** How often what was left unfinished is looked for: by dead replicas after Telegram had its answer, or before there was a webhook. */
const RESUME_MS = 10_000;
/** One that is tried again is alone for so long: then the next is tried beside it. */
const ALONE_MS = 1_000;

/** Updates that Telegram brings to the webhooks of all replicas. */
export interface WebhookUpdates {
  /**
   * Handles one, once over all replicas, however often Telegram repeats it. One whose chat has too much waiting counts as handled.
   * @throws when the storage gives no answer: Telegram shall bring it again
   */
  take(update: KeptUpdate): Promise<'handled' | 'repeated' | 'busy'>;
  /** Goes on, until `close`, with what others left unfinished. */
  resume(): void;
  /** From now on `take` finds everything busy: Telegram shall bring it to another replica. */
  close(): void;
}

export interface WebhookUpdatesDependencies {
  readonly updates: UpdateLog;
  readonly admission: Admission;
  readonly handling: UpdateHandling;
  readonly clock: Clock;
  readonly log: Logger;
  /** Hears of an update that was tried again and again and is not any more. */
  readonly onGivenUp: (update: Update) => void;
}

type Taken = Awaited<ReturnType<WebhookUpdates['take']>>;

export function createWebhookUpdates(rooms: WebhookUpdatesDependencies): WebhookUpdates {
  const { updates, admission, handling, clock, log, onGivenUp } = rooms;
  const closing = new AbortController();

  async function takeTurn(update: Update): Promise<Taken> {
    if (closing.signal.aborted) return 'busy';
    const { update_id: id } = update;
    const taken = await updates.take(update, clock.now(), LEASE_MS);
    if (taken === 'given-up') onGivenUp(update);
    if (taken !== 'taken') return taken === 'given-up' ? 'handled' : taken;
    // One that fails is made up for by the next.
    const renew = () => updates.renew(id, clock.now() + LEASE_MS).catch(() => undefined);
    const renewal = setInterval(renew, RENEW_MS);
    const { turn, end, goesOn } = handling.handle(update);
    const finished = handling.track(
      end.then((outcome) => finish(id, outcome)).finally(() => clearInterval(renewal)),
    );
    await turn;
    // It is written down: Telegram need not wait for the rest, and its chat must not.
    if (goesOn())
      finished.catch((error: unknown) => log.warn({ error, updateId: id }, 'an update is not done'));
    else await finished;
    return 'handled';
  }

  async function finish(id: number, outcome: UpdateOutcome): Promise<void> {
    if (outcome === 'undone') throw new Error('an update could not be done without the storage');
    await updates.finish(id).catch((error: unknown) => {
      // What went wrong is welcome again; what went well does not come again once Telegram hears of it.
      if (outcome === 'failed') throw error;
      log.warn({ error, updateId: id }, 'that an update was handled could not be written down');
    });
  }

  const run = (update: Update, { turn }: Admitted): Promise<Taken> =>
    handling.track(turn(() => takeTurn(update)));

  async function resumeAgainAndAgain(): Promise<void> {
    while (!closing.signal.aborted) {
      for (const { update } of await updates.unfinished().catch(() => [])) {
        const left = update as Update;
        const done = run(left, admission.readmit(left)).catch(() => undefined);
        // Alone, so that it is known which one ends a process.
        await Promise.race([done, clock.sleep(ALONE_MS, closing.signal)]);
      }
      await clock.sleep(RESUME_MS, closing.signal);
    }
  }

  return {
    async take(brought) {
      // Telegram alone brings these, and the Bot API says what they are.
      const update = brought as Update;
      const admitted = admission.admit(update);
      return admitted ? run(update, admitted) : 'handled';
    },
    resume: () => void resumeAgainAndAgain(),
    close: () => closing.abort(),
  };
}
