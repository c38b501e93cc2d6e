import { autoRetry } from '@grammyjs/auto-retry';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type BotError, GrammyError } from 'grammy';
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
import { createPolling, isTokenRefused, TOKEN_REFUSED } from './polling.ts';
import { reply } from './reply.ts';

const SILENCE_MS = 5_000;

/** The half of the bot that listens. */
export interface TelegramBot {
  /** Checks the token, then takes updates until `stop`. @throws when Telegram refuses the token */
  start(): Promise<void>;
  /** Takes no further update and waits for those under way. */
  stop(): Promise<void>;
}

/** What the bot needs beside its features. */
export interface TelegramBotOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly adminIds: readonly number[];
  /** For those whose Telegram speaks none of ours. */
  readonly language: Language;
  readonly subscribers: SubscriberStore;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: Logger;
  /** The first that knows an update answers it. */
  readonly features: readonly Feature[];
  /** Hears that the token stopped working: nothing can go on. */
  readonly onFatal: (reason: string) => void;
}

export function createTelegramBot(options: TelegramBotOptions): TelegramBot {
  const { token, apiRoot, adminIds, language, clock, log, onFatal } = options;
  const bot = new Bot<BotContext>(token, { client: { apiRoot, timeoutSeconds: 60 } });
  bot.api.config.use(
    autoRetry({ maxRetryAttempts: 1, maxDelaySeconds: 5, rethrowInternalServerErrors: true }),
  );
  bot.use(sequentialize((context) => context.chat?.id.toString()));
  answerPrivateChats(bot, options);
  bot.catch((failure) => answerFailure(failure, options));
  const polling = createPolling(bot, clock, log, onFatal);

  return {
    async start() {
      // grammY asks again and again while there is no answer, and says nothing.
      const silence = setTimeout(() => log.warn({ apiRoot }, 'no answer from Telegram yet'), SILENCE_MS);
      await bot
        .init()
        .catch((error: unknown) => {
          throw isTokenRefused(error) ? new Error(TOKEN_REFUSED, { cause: error }) : error;
        })
        .finally(() => clearTimeout(silence));
      log.info({ username: bot.botInfo.username }, 'Telegram knows us');
      // A webhook of an earlier set-up would keep every update from us.
      await bot.api
        .deleteWebhook()
        .catch((error: unknown) => log.warn({ error }, 'an old webhook, if any, could not be removed'));
      polling.start();
      await publishCommands(bot.api, adminIds, language).catch((error: unknown) =>
        log.warn({ error }, 'the list of commands could not be published'),
      );
    },
    stop: polling.stop,
  };
}

function answerPrivateChats(
  bot: Bot<BotContext>,
  { subscribers, ledger, adminIds, language, clock, features }: TelegramBotOptions,
): void {
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
      language: subscriber?.language ?? languageOf(context.from?.language_code, language),
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
}

async function answerFailure(
  { error, ctx: context }: BotError<BotContext>,
  { ledger, clock, log }: TelegramBotOptions,
): Promise<void> {
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
}
