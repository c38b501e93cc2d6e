import { setMaxListeners } from 'node:events';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock, Instant } from '../domain/clock.ts';
import { backoffMs } from '../kernel/backoff.ts';
import type { Logger } from '../logging/logger.ts';
import type { Inbox } from './inbox.ts';
import type { UpdateHandling } from './update-handling.ts';

/** Only what some feature reads; Telegram keeps sending what was asked for last, so it is always named. */
export const ALLOWED_UPDATES = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;
/** How long Telegram holds a poll open that finds nothing, in seconds. */
const POLL_S = 30;
/** Another poller is given this long to leave before we ask again; no pause after a failure is longer. */
const CONFLICT_PAUSE_MS = 5_000;
const FIRST_PAUSE_MS = 500;
/** No further update is fetched while so many are under way: far more than one chat, or a hundred, can have. */
const MOST_UNDER_WAY = 10_000;
/** What is neither written down nor handled comes again with every poll: so long until the next one. */
const UNWRITTEN_PAUSE_MS = 1_000;
/** A poll that finds nothing ends after its time; one that is this much later will not. */
const MOST_OVERDUE_MS = 30_000;
/** The last word to Telegram at a stop may take so long. */
const CONFIRM_MS = 2_000;

export const TOKEN_REFUSED = 'BOT_TOKEN: Telegram does not know it; copy it again from @BotFather';

/** Takes updates by long polling. It can be started and stopped again and again. */
export interface Polling {
  /** Does nothing when it runs already. */
  start(): void;
  /** Takes no further update, and waits, at most 3 s, for those under way. What is not handled by then is for the next poller. */
  stop(): Promise<void>;
  /** Whether it runs, and Telegram has given no answer for longer than a poll and 30 s. */
  isStalled(): boolean;
}

export interface PollingOptions {
  /** Calls without retries: what fails is judged here. */
  readonly api: Api;
  readonly inbox: Inbox;
  readonly handling: Pick<UpdateHandling, 'size' | 'settled'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Hears that the token stopped working: nothing can go on. */
  readonly onFatal: (reason: string) => void;
}

export function createPolling({ api, inbox, handling, clock, log, onFatal }: PollingOptions): Polling {
  let stopping: AbortController | undefined;
  /** A start right after a stop waits for the end of the earlier poll. */
  let ended = Promise.resolve();
  let answeredAt: Instant | undefined;

  async function poll(signal: AbortSignal): Promise<void> {
    if (!signal.aborted) await removeWebhook(api, log, signal);
    let offset = 0;
    let isConfirmed = true;
    let failures = 0;
    while (!signal.aborted) {
      await inbox.resume(signal);
      try {
        // A higher offset tells Telegram that what came before it has arrived.
        const updates = await fetchUpdates(api, offset, signal);
        isConfirmed = true;
        answeredAt = clock.now();
        failures = 0;
        const last = updates.at(-1);
        if (last) {
          const upTo = await inbox.accept(updates);
          isConfirmed = upTo === offset;
          offset = upTo;
          if (upTo <= last.update_id) await clock.sleep(UNWRITTEN_PAUSE_MS, signal);
        }
      } catch (error) {
        if (signal.aborted) break;
        if (isTokenRefused(error)) return onFatal(TOKEN_REFUSED);
        failures += 1;
        await clock.sleep(pauseAfter(error, failures, log), signal);
      }
      while (handling.size() >= MOST_UNDER_WAY && !signal.aborted) await handling.settled('one');
    }
    await handling.settled('all');
    inbox.leave();
    // Unless told, Telegram would give the last ones to the next poller again.
    if (!isConfirmed) await confirm(api, offset);
  }

  return {
    start() {
      if (stopping) return;
      const mine = new AbortController();
      // Whatever is tried again listens to it while it waits; Node would take more than ten listeners for a leak.
      setMaxListeners(0, mine.signal);
      stopping = mine;
      answeredAt = clock.now();
      ended = ended.then(() => poll(mine.signal));
    },
    stop() {
      stopping?.abort();
      stopping = undefined;
      return ended;
    },
    isStalled: () =>
      stopping !== undefined &&
      answeredAt !== undefined &&
      clock.now() - answeredAt > POLL_S * 1_000 + MOST_OVERDUE_MS,
  };
}

function fetchUpdates(api: Api, offset: number, signal: AbortSignal): Promise<Update[]> {
  const options = { offset, timeout: POLL_S, limit: 100, allowed_updates: ALLOWED_UPDATES };
  return api.getUpdates(options, signal as Parameters<Api['getUpdates']>[1]);
}

async function confirm(api: Api, offset: number): Promise<void> {
  const signal = AbortSignal.timeout(CONFIRM_MS) as Parameters<Api['getUpdates']>[1];
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, signal).catch(() => undefined);
}

/** Telegram gives a poller nothing while it brings updates to a webhook. */
async function removeWebhook(api: Api, log: Logger, signal: AbortSignal): Promise<void> {
  try {
    const { url } = await api.getWebhookInfo(signal as Parameters<Api['getWebhookInfo']>[0]);
    if (!url) return;
    log.warn(
      { webhook: URL.canParse(url) ? new URL(url).host : url },
      'a webhook is set, and this bot polls: the webhook is removed; set WEBHOOK_SECRET for all replicas or for none',
    );
    await api.deleteWebhook(undefined, signal as Parameters<Api['deleteWebhook']>[1]);
  } catch (error) {
    if (signal.aborted) return;
    log.warn({ error }, 'an old webhook, if any, could not be removed');
  }
}

/** Says why a poll failed, each trouble once; gives how long to wait, in milliseconds. */
function pauseAfter(error: unknown, failures: number, log: Logger): number {
  const code = error instanceof GrammyError ? error.error_code : 0;
  const why = error instanceof GrammyError ? error.description : 'polling broke off';
  if (code === 409) {
    log.error({ why }, 'cannot take updates; is another bot running with this token? trying again');
    return CONFLICT_PAUSE_MS;
  }
  if (failures === 1) log.warn({ why }, 'cannot take updates; trying again');
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return asked === undefined ? backoffMs(failures, FIRST_PAUSE_MS, CONFLICT_PAUSE_MS) : asked * 1_000;
}

/** Telegram answers 401 to an unknown token and 404 to one of the wrong shape. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
