import { setMaxListeners } from 'node:events';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock, Instant } from '../domain/clock.ts';
import { backoffMs } from '../kernel/backoff.ts';
import type { Logger } from '../logging/logger.ts';
import type { Inbox } from './inbox.ts';
import type { UpdateHandling } from './update-handling.ts';

/** Only the updates that some feature reads. Telegram remembers the last list it was sent, so the list is always sent. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'my_chat_member',
  'inline_query',
  // Telegram brings these only where they are asked for by name.
  'message_reaction',
] as const;
/** How long Telegram keeps a poll open that has no updates, in seconds. */
const POLL_S = 30;
/** The pause that gives another poller time to stop; also the longest pause after a failure. */
const CONFLICT_PAUSE_MS = 5_000;
const FIRST_PAUSE_MS = 500;
/** No update is fetched while this many are in progress: far more than even a hundred chats can have. */
const MOST_IN_PROGRESS = 10_000;
/** The pause before the next poll while it would return updates that are neither stored nor handled yet. */
const UNSTORED_PAUSE_MS = 1_000;
/** How often unfinished updates are looked for: the next poll may take half a minute. */
const RESUME_MS = 1_000;
/** A poll without updates ends after `POLL_S`; one that is this much overdue will not be answered. */
const MOST_OVERDUE_MS = 30_000;
/** How long the last confirmation to Telegram may take at a stop. */
const CONFIRM_MS = 2_000;

export const TOKEN_REFUSED = 'BOT_TOKEN: Telegram does not know it; copy it again from @BotFather';

/** Fetches updates by long polling. It can be started and stopped repeatedly. */
export interface Polling {
  /** Does nothing when it is already running. */
  start(): void;
  /**
   * Polls on, if it is running, until `start` or `stop`, or until Telegram says that another poller has begun: while nobody can be
   * elected, people are answered all the same.
   */
  standIn(): void;
  /** Fetches no more updates, and waits at most 3 s for those in progress. The next poller handles those that are left. */
  stop(): Promise<void>;
  /** Whether it is running and Telegram has not answered for longer than a poll plus 30 s. */
  isStalled(): boolean;
}

export interface PollingOptions {
  /** Without retries: failures are handled here. */
  readonly api: Api;
  readonly inbox: Inbox;
  readonly handling: Pick<UpdateHandling, 'size' | 'settled'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called when the token stops working: the bot cannot continue. */
  readonly onFatal: (reason: string) => void;
}

export function createPolling({ api, inbox, handling, clock, log, onFatal }: PollingOptions): Polling {
  let stopping: AbortController | undefined;
  /** A start right after a stop waits until the earlier poll has ended. */
  let ended = Promise.resolve();
  let answeredAt: Instant | undefined;
  let isStandIn = false;

  async function poll(signal: AbortSignal): Promise<void> {
    if (!signal.aborted) await removeWebhook(api, log, signal);
    let offset = 0;
    let isConfirmed = true;
    let failures = 0;
    await inbox.resume(signal);
    const resuming = resumeAgain(signal);
    while (!signal.aborted) {
      try {
        // A higher offset confirms to Telegram that the updates below it have arrived.
        const updates = await fetchUpdates(api, offset, signal);
        isConfirmed = true;
        answeredAt = clock.now();
        failures = 0;
        const last = updates.at(-1);
        if (last) {
          const upTo = await inbox.accept(updates);
          isConfirmed = upTo === offset;
          offset = upTo;
          if (upTo <= last.update_id) await clock.sleep(UNSTORED_PAUSE_MS, signal);
        }
      } catch (error) {
        if (signal.aborted) break;
        if (isTokenRefused(error)) return onFatal(TOKEN_REFUSED);
        if (isStandIn && isConflict(error)) {
          void stop();
          break;
        }
        failures += 1;
        await clock.sleep(pauseAfter(error, failures, log), signal);
      }
      while (handling.size() >= MOST_IN_PROGRESS && !signal.aborted) await handling.settled('one');
    }
    await resuming;
    await handling.settled('all');
    inbox.leave();
    // Without this confirmation Telegram would send the last updates to the next poller again.
    if (!isConfirmed && !isStandIn) await confirm(api, offset);
  }

  function stop(): Promise<void> {
    stopping?.abort();
    stopping = undefined;
    return ended;
  }

  async function resumeAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await clock.sleep(RESUME_MS, signal);
      if (!signal.aborted) await inbox.resume(signal);
    }
  }

  return {
    start() {
      isStandIn = false;
      if (stopping) return;
      const controller = new AbortController();
      // Every waiting retry listens to it; Node would report more than ten listeners as a leak.
      setMaxListeners(0, controller.signal);
      stopping = controller;
      answeredAt = clock.now();
      ended = ended.then(() => poll(controller.signal));
    },
    standIn() {
      isStandIn = true;
    },
    stop,
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

/** Telegram refuses polling while a webhook is set. */
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

/** Logs why a poll failed, only the first of consecutive failures except for conflicts; returns how long to wait, in milliseconds. */
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

/** Telegram answers one poller only. */
function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

/** Telegram answers 401 to an unknown token and 404 to one of the wrong shape. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
