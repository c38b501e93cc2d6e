import { type RunnerHandle, run } from '@grammyjs/runner';
import { type Bot, GrammyError } from 'grammy';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { BotContext } from './context.ts';

/** Only what some feature reads; Telegram keeps sending what was asked for last, so it is always named. */
const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;
/** Another poller is given this long to leave before we ask again. */
const CONFLICT_PAUSE_MS = 5_000;

export const TOKEN_REFUSED = 'BOT_TOKEN: Telegram does not know it; copy it again from @BotFather';

/** Takes updates by long polling. */
export interface Polling {
  start(): void;
  /** Takes no further update and waits for those under way. */
  stop(): Promise<void>;
}

/** @param onFatal hears that the token stopped working: nothing can go on */
export function createPolling(
  bot: Bot<BotContext>,
  clock: Clock,
  log: Logger,
  onFatal: (reason: string) => void,
): Polling {
  const stopping = new AbortController();
  let runner: RunnerHandle | undefined;

  /** Another poller (409) is waited for; a token that stopped working is the end. */
  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      runner = run(bot, { runner: { fetch: { allowed_updates: ALLOWED_UPDATES }, silent: true } });
      try {
        await runner.task();
      } catch (error) {
        if (isTokenRefused(error)) return onFatal(TOKEN_REFUSED);
        const why = error instanceof GrammyError ? error.description : 'polling broke off';
        log.error({ why }, 'cannot take updates; is another bot running with this token? trying again');
        await clock.sleep(CONFLICT_PAUSE_MS, stopping.signal);
      }
    }
  }

  return {
    start: () => void poll(),
    async stop() {
      stopping.abort();
      if (runner?.isRunning()) await runner.stop();
    },
  };
}

/** Telegram answers 401 to an unknown token and 404 to one of the wrong shape. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
