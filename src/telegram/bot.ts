import { autoRetry } from '@grammyjs/auto-retry';
import { Api, Bot, GrammyError } from 'grammy';
import type { AdminLog } from '../admins/admin-log.ts';
import { parseCallback } from '../messages/common/callbacks.ts';
import { parseStartPayload } from '../messages/common/start-payload.ts';
import { renderPlainTextHint, renderUnknownCommand, staleButton } from '../messages/errors/error-view.ts';
import { clientOptions } from './bot-api-client.ts';
import { createChatAdmins } from './chat-admins.ts';
import { type ChatEventDependencies, createChatEvents } from './chat-events.ts';
import { listCommands } from './command-list.ts';
import { type AdminMenus, publishCommands } from './commands.ts';
import type { BotContext } from './context.ts';
import { createEditedRequests } from './edited-requests.ts';
import { createEphemeralAnswers, isEphemeral } from './ephemeral-answers.ts';
import type { Feature } from './feature.ts';
import { createLostCallRepeat } from './lost-call.ts';
import { createManagedChats } from './managed-chats.ts';
import { createOwnScript } from './own-script.ts';
import { ALLOWED_UPDATES, createPolling, isTokenRefused, type Polling, TOKEN_REFUSED } from './polling.ts';
import { readReader } from './read-reader.ts';
import { reply } from './reply.ts';
import { createTopicReturn } from './topic-return.ts';
import type { UpdateHandling } from './update-handling.ts';
import { createUpdatePipeline, type UpdatePipelineOptions } from './update-pipeline.ts';
import type { WebhookUpdates } from './webhook-updates.ts';

const SILENCE_MS = 5_000;
const TIMEOUT_S = 60;
/** How many updates Telegram delivers to the webhook at once, over all replicas; Telegram's default. */
const MOST_CONNECTIONS = 40;

/** The half of the bot that receives updates. */
export interface TelegramBot extends Pick<UpdateHandling, 'lastUpdateAt'>, Pick<WebhookUpdates, 'take'> {
  /**
   * Checks the token, publishes the commands and, with a webhook, registers it with Telegram. Does not fetch updates itself.
   * @throws when Telegram refuses the token or the webhook
   */
  start(): Promise<void>;
  /** For one replica at a time. With a webhook there is no polling: `start` then throws. */
  readonly polling: Polling;
  /** Undefined until Telegram has told it. */
  username(): string | undefined;
  /** What has stalled: `fetching`: Telegram does not answer this poller; `answering`: updates are not answered any more. */
  stalled(): 'fetching' | 'answering' | undefined;
  /** Stops polling, if it runs, takes no more updates, and waits at most 3 s for those in progress. */
  stop(): Promise<void>;
}

/** Where Telegram delivers updates. */
export interface Webhook {
  readonly url: string;
  /** Sent with each request; 1-256 of `[A-Za-z0-9_-]`. */
  readonly secret: string;
}

/** What the bot needs, its features included. */
export interface TelegramBotOptions extends UpdatePipelineOptions, AdminMenus {
  readonly subscriptions: ChatEventDependencies['subscriptions'];
  /** Told who acts, while an admin's update is answered. */
  readonly adminLog: Pick<AdminLog, 'actAs' | 'note'>;
  readonly token: string;
  readonly apiRoot: string;
  /** The first feature that handles an update answers it. */
  readonly features: readonly Pick<Feature, 'composer' | 'commands'>[];
  /** Absent: updates are fetched by polling. */
  readonly webhook?: Webhook | undefined;
  /** Called when the token stops working: the bot cannot continue. */
  readonly onFatal: (reason: string) => void;
}

export function createTelegramBot(options: TelegramBotOptions): TelegramBot {
  const { token, apiRoot, features, clock, log, webhook, replyPace, onFatal } = options;
  const client = clientOptions(apiRoot, TIMEOUT_S);
  const bot = new Bot<BotContext>(token, { client });
  if (replyPace) bot.api.config.use(replyPace.transformer);
  bot.api.config.use(
    autoRetry({
      maxRetryAttempts: 1,
      maxDelaySeconds: 5,
      rethrowInternalServerErrors: true,
      // Otherwise it would repeat a lost call forever, and the chat would wait behind it.
      rethrowHttpErrors: true,
    }),
  );
  bot.api.config.use(createLostCallRepeat(clock));
  const pipeline = createUpdatePipeline(bot, options);
  bot.use(createChatEvents(options));
  answerChats(bot, options, pipeline.handling);
  const { handling, inbox, webhookUpdates } = pipeline;
  const closing = new AbortController();
  const polling = createPolling({ api: new Api(token, client), inbox, handling, clock, log, onFatal });

  return {
    async start() {
      // grammY retries silently while there is no answer.
      const silence = setTimeout(() => log.warn({ apiRoot }, 'no answer from Telegram yet'), SILENCE_MS);
      await bot
        .init(closing.signal as Parameters<typeof bot.init>[0])
        .catch((error: unknown) => {
          throw isTokenRefused(error) ? new Error(TOKEN_REFUSED, { cause: error }) : error;
        })
        .finally(() => clearTimeout(silence));
      log.info({ username: bot.botInfo.username }, 'the bot token is accepted');
      if (webhook) {
        await setWebhook(bot, webhook);
        webhookUpdates.resume();
      }
      await publishCommands(bot.api, listCommands(features), options).catch((error: unknown) =>
        log.warn({ error }, 'the list of commands could not be published'),
      );
    },
    polling: {
      start() {
        // Polling would remove the webhook, for the other replicas as well.
        if (webhook) throw new Error('updates come by webhook: this bot does not poll');
        polling.start();
      },
      standIn: polling.standIn,
      stop: polling.stop,
      isStalled: polling.isStalled,
    },
    username: () => (bot.isInited() ? bot.botInfo.username : undefined),
    take: webhookUpdates.take,
    lastUpdateAt: handling.lastUpdateAt,
    stalled() {
      if (polling.isStalled()) return 'fetching';
      return handling.isStalled() ? 'answering' : undefined;
    },
    async stop() {
      closing.abort();
      webhookUpdates.close();
      await Promise.all([polling.stop(), handling.settled('all')]);
    },
  };
}

async function setWebhook(bot: Bot<BotContext>, { url, secret }: Webhook): Promise<void> {
  try {
    await bot.api.setWebhook(url, {
      allowed_updates: ALLOWED_UPDATES,
      secret_token: secret,
      max_connections: MOST_CONNECTIONS,
    });
  } catch (error) {
    // grammY's error object contains the secret.
    const why = error instanceof GrammyError ? error.description : 'no answer';
    throw new Error(`PUBLIC_URL: Telegram takes no webhook at ${new URL(url).host}: ${why}`);
  }
}

function answerChats(
  bot: Bot<BotContext>,
  options: TelegramBotOptions,
  handling: Pick<UpdateHandling, 'runInBackground'>,
): void {
  const chatAdmins = createChatAdmins(options.clock);
  const ephemeralAnswers = createEphemeralAnswers(options.clock);
  const commands = listCommands(options.features);
  bot.use(async (context, next) => {
    // A channel's posts arrive again as automatic forwards in its discussion group; nobody wrote them there.
    if (context.message?.is_automatic_forward) return;
    // What somebody chose from the bot's own inline results was said to the others in the chat.
    if (context.msg?.via_bot?.id === context.me.id) return;
    const reader = await readReader(context, options);
    if (!reader) return;
    context.reader = reader;
    // grammY makes an `api` for each update: this applies to its own calls only.
    if (reader.subscriber?.script === 'own') context.api.config.use(createOwnScript(reader.language));
    context.commands = commands;
    context.button = readButton(context);
    context.isChatAdmin = () => chatAdmins.includes(context);
    context.answerAlone = () => ephemeralAnswers.begin(context);
    context.runInBackground = (work) => handling.runInBackground(context, work);
    if (reader.role === 'everyone' || !context.from) return next();
    await options.adminLog.actAs({ id: context.from.id, name: context.from.first_name }, next);
  });
  bot.use(createManagedChats(options));
  bot.use(createEditedRequests(options.clock));
  // That its digests come again is for the whole topic.
  bot.use(createTopicReturn(options.subscriptions));
  bot.use((context, next) => {
    if (isEphemeral(context)) context.answerAlone();
    return next();
  });
  for (const feature of options.features) bot.use(feature.composer);
  bot.on('callback_query', async (context) => {
    await context.answerPress({ text: staleButton(context.reader.language) });
  });
  bot.on(['message', 'channel_post'], answerUnknown);
}

/** The callback of a pressed button, or of a link to the bot. */
function readButton(context: BotContext) {
  const { callbackQuery, reader } = context;
  if (!callbackQuery) {
    const isLink = reader.chatType === 'private' && context.hasCommand('start');
    return isLink ? parseStartPayload(String(context.match)) : undefined;
  }
  // For a message that is too old (its date is 0) Telegram sends neither text nor topic, so the subscriber is unknown.
  if (reader.chatType !== 'private' && callbackQuery.message?.date === 0) return undefined;
  return parseCallback(callbackQuery.data ?? '');
}

/** In a private chat everything is addressed to the bot; elsewhere only a command with its name. The rest is ignored. */
async function answerUnknown(context: BotContext): Promise<void> {
  const { reader, msg, me } = context;
  const text = msg?.text ?? '';
  const [, addressee] = /^\/\w+(?:@(\w+))?/.exec(text) ?? [];
  const isOurs = addressee?.toLowerCase() === me.username.toLowerCase();
  if (reader.chatType !== 'private' && !isOurs) return;
  await reply(context, (text.startsWith('/') ? renderUnknownCommand : renderPlainTextHint)(reader.language));
}
