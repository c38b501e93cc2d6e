import { autoRetry } from '@grammyjs/auto-retry';
import { type RunnerHandle, run, sequentialize } from '@grammyjs/runner';
import { Bot, GrammyError } from 'grammy';
import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Logger } from '../logging/logger.ts';
import { parseCallback } from '../messages/callbacks.ts';
import { renderFailure, renderPlainTextHint, renderUnknownCommand, staleButton } from '../messages/help.ts';
import type { Ledger, SubscriberStore } from '../storage/stores.ts';
import { publishCommands } from './commands.ts';
import type { BotContext } from './context.ts';
import type { Feature } from './feature.ts';
import { languageOf } from './language-of.ts';
import { reply } from './reply.ts';

/** Only what some feature reads; Telegram keeps sending what was asked for last, so it is always named. */
const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;
/** Another poller is given this long to leave before we ask again. */
const CONFLICT_PAUSE_MS = 5_000;

/** The half of the bot that listens. */
export interface TelegramBot {
  /** Checks the token, then takes updates until `stop`. @throws when Telegram refuses the token */
  start(): Promise<void>;
  /** Takes no further update and waits for those under way. */
  stop(): Promise<void>;
}

export function createTelegramBot({
  token,
  apiRoot,
  adminIds,
  language: defaultLanguage,
  subscribers,
  ledger,
  clock,
  log,
  features,
  onFatal,
}: {
  token: string;
  apiRoot: string;
  adminIds: readonly number[];
  language: Language;
  subscribers: SubscriberStore;
  ledger: Ledger;
  clock: Clock;
  log: Logger;
  features: readonly Feature[];
  /** The token stopped working: nothing can go on. */
  onFatal: (reason: string) => void;
}): TelegramBot {
  const bot = new Bot<BotContext>(token, { client: { apiRoot, timeoutSeconds: 60 } });
  bot.api.config.use(
    autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 5, rethrowInternalServerErrors: true }),
  );
  let runner: RunnerHandle | undefined;
  const stopping = new AbortController();

  bot.use(sequentialize((context) => context.chat?.id.toString()));
  const chats = bot.chatType('private');
  chats.on('my_chat_member', async (context) => {
    // In a private chat this comes on block and unblock only.
    if (context.myChatMember.new_chat_member.status !== 'kicked') return;
    await ledger.pauseChat(context.chat.id, 'blocked by the user', clock.now());
  });
  chats.use(async (context, next) => {
    const subscriber = await subscribers.find(context.chat.id);
    context.reader = {
      subscriber,
      language: subscriber?.language ?? languageOf(context.from?.language_code, defaultLanguage),
      role: context.from && adminIds.includes(context.from.id) ? 'admin' : 'everyone',
    };
    context.button = parseCallback(context.callbackQuery?.data ?? '');
    await next();
  });
  for (const feature of features) chats.use(feature.composer);
  chats.on('callback_query', (context) =>
    context.answerCallbackQuery({ text: staleButton(context.reader.language) }),
  );
  chats.on('message', (context) => {
    const isCommand = context.message.text?.startsWith('/');
    return reply(context, (isCommand ? renderUnknownCommand : renderPlainTextHint)(context.reader.language));
  });

  bot.catch(async ({ error, ctx: context }) => {
    const chatId = context.chat?.id;
    if (error instanceof GrammyError) {
      if (error.error_code === 403 && chatId !== undefined) {
        return ledger.pauseChat(chatId, error.description, clock.now());
      }
      // A press answered too late is nothing to tell anyone.
      if (error.method === 'answerCallbackQuery' && error.error_code === 400) return;
    }
    log.error({ error, updateId: context.update.update_id }, 'an update failed');
    if (context.callbackQuery) await context.answerCallbackQuery().catch(() => undefined);
    if (context.chat && context.reader) {
      await reply(context, renderFailure(context.reader.language)).catch(() => undefined);
    }
  });

  /** Polls until stopped; another poller (409) is waited for, a token that stopped working (401) is the end. */
  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      runner = run(bot, { runner: { fetch: { allowed_updates: ALLOWED_UPDATES }, silent: true } });
      try {
        await runner.task();
      } catch (error) {
        if (error instanceof GrammyError && error.error_code === 401)
          return onFatal('Telegram refuses BOT_TOKEN');
        const why = error instanceof GrammyError ? error.description : 'polling broke off';
        log.error({ why }, 'cannot take updates; is another bot running with this token? trying again');
        await clock.sleep(CONFLICT_PAUSE_MS, stopping.signal);
      }
    }
  }

  return {
    async start() {
      await bot.init();
      log.info({ username: bot.botInfo.username }, 'Telegram knows us');
      await bot.api.deleteWebhook();
      void poll();
      await publishCommands(bot.api, adminIds, defaultLanguage).catch((error: unknown) =>
        log.warn({ error }, 'the list of commands could not be published'),
      );
    },
    async stop() {
      stopping.abort();
      if (runner?.isRunning()) await runner.stop();
    },
  };
}
