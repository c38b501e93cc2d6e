import { z } from 'zod';
import { LANGUAGES, type Language } from '../domain/subscriber.ts';
import {
  adminIds,
  databaseUrl,
  dollars,
  folder,
  localTime,
  modelPrice,
  oneOf,
  paidRate,
  quoted,
  someOf,
  timeZone,
  url,
  wholeNumber,
} from './setting-fields.ts';

/** What becomes of a `draft: true` episode: it waits for an admin, counts as published, or is ignored. */
export type DraftPolicy = 'review' | 'publish' | 'hide';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The bot's whole configuration, validated. Rooms receive parts of it, never the object. */
export interface Settings {
  /** Absent: the stand-in is used instead of Telegram. */
  readonly botToken: string | undefined;
  readonly telegramApiRoot: string;
  readonly adminIds: readonly number[];
  readonly contentDir: string;
  readonly dataDir: string;
  /** `postgres://…`: the state is stored there instead of in a file. */
  readonly databaseUrl: string | undefined;
  readonly cacheUrl: string | undefined;
  readonly timeZone: string;
  /** `HH:MM`. */
  readonly digestTime: string;
  readonly digestCron: string;
  readonly drafts: DraftPolicy;
  /** An episode whose day is longer past than this many days is no news by itself. */
  readonly newsDays: number;
  /** More new episodes than this in one look are no news by themselves. */
  readonly newsAtOnce: number;
  /** How long a new file must be at rest before instant readers get it. */
  readonly newsRestMs: number;
  readonly language: Language;
  /** Messages a second over all chats. */
  readonly sendRate: number;
  /** Messages a second of a broadcast paid for with Stars; absent: no paid broadcasts. */
  readonly paidBroadcastRate: number | undefined;
  /** Public URL of the web server, without a trailing slash. */
  readonly publicUrl: string | undefined;
  /** If set, Telegram sends updates to `publicUrl`/telegram; absent: the bot polls. */
  readonly webhookSecret: string | undefined;
  /** Absent: no language model. */
  readonly anthropicApiKey: string | undefined;
  /** Another server with the same API, without a trailing slash. */
  readonly anthropicBaseUrl: string | undefined;
  readonly llmModel: string;
  /** Price of `llmModel` in USD per million tokens; absent: the built-in price. */
  readonly llmPrice: { readonly input: number; readonly output: number } | undefined;
  /** The thinking setting of `llmModel`; absent: the built-in one. */
  readonly llmThinking: 'off' | 'low' | 'medium' | 'high' | 'default' | undefined;
  /** Daily budget of the model, in millionths of a dollar. */
  readonly llmDailyMicrodollars: number;
  /** Daily limit of requests to the model per user. */
  readonly llmUserDailyAsks: number;
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Shown where the playground is not available: in production, and in the image. */
export const MISSING_TOKEN =
  'BOT_TOKEN: missing; write the token that @BotFather gave you. The playground is off in production and not in the image: open it from a checkout, with `npm ci && npm start`';

const MISSING_URL =
  'PUBLIC_URL: missing; with WEBHOOK_SECRET Telegram must know where to send updates (https://…)';

/** Invalid settings; `faults` has one line for each. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads and checks the configuration. An empty variable counts as unset.
 * @param isCron returns whether a text is a cron expression (provided by the scheduler)
 * @throws SettingsError with every fault at once; secrets are never quoted
 */
export function parseSettings(
  env: Readonly<Record<string, string | undefined>>,
  isCron: (text: string) => boolean,
): Settings {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const read = settingsSchema(isCron).safeParse(given);
  const issues = read.error?.issues ?? [];
  const faults = [
    ...(given['NODE_ENV'] === 'production' && !given['BOT_TOKEN'] ? [MISSING_TOKEN] : []),
    ...issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...(given['WEBHOOK_SECRET'] && !given['PUBLIC_URL'] ? [MISSING_URL] : []),
  ];
  if (!read.success || faults.length > 0) throw new SettingsError(faults);
  return settingsOf(read.data);
}

/** The settings by the names of the code, in its units. */
function settingsOf(value: z.output<ReturnType<typeof settingsSchema>>): Settings {
  return {
    botToken: value.BOT_TOKEN,
    telegramApiRoot: value.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    adminIds: value.ADMIN_IDS,
    contentDir: value.CONTENT_DIR,
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    cacheUrl: value.CACHE_URL,
    timeZone: value.TIME_ZONE,
    digestTime: value.DIGEST_TIME,
    digestCron: value.DIGEST_CRON,
    drafts: value.DRAFTS,
    newsDays: value.NEWS_DAYS,
    newsAtOnce: value.NEWS_AT_ONCE,
    newsRestMs: value.NEWS_REST * 1_000,
    language: value.LANGUAGE,
    sendRate: value.SEND_RATE,
    paidBroadcastRate: value.PAID_BROADCAST,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ''),
    webhookSecret: value.WEBHOOK_SECRET,
    anthropicApiKey: value.ANTHROPIC_API_KEY,
    anthropicBaseUrl: value.ANTHROPIC_BASE_URL?.replace(/\/+$/, ''),
    llmModel: value.LLM_MODEL,
    llmPrice: value.LLM_PRICE,
    llmThinking: value.LLM_THINKING,
    llmDailyMicrodollars: value.LLM_DAILY_USD,
    llmUserDailyAsks: value.LLM_USER_DAILY_ASKS,
    host: value.HOST,
    port: value.PORT,
    logLevel: value.LOG_LEVEL,
  };
}

function settingsSchema(isCron: (text: string) => boolean) {
  return z.object({
    BOT_TOKEN: z
      .string()
      .regex(/^\d+:[\w-]+$/, 'this is no bot token; copy it whole from @BotFather (123456:ABC…)')
      .optional(),
    TELEGRAM_API_ROOT: url(['http:', 'https:']).default('https://api.telegram.org'),
    ADMIN_IDS: z.string().default('').transform(adminIds),
    CONTENT_DIR: folder('./content'),
    DATA_DIR: folder('./data'),
    DATABASE_URL: databaseUrl(
      ['postgres:', 'postgresql:'],
      ', or leave the password out and put it into PGPASSWORD as it is',
    ).optional(),
    CACHE_URL: databaseUrl(['redis:', 'rediss:'], '').optional(),
    TIME_ZONE: z.string().default('Asia/Shanghai').transform(timeZone),
    DIGEST_TIME: z.string().default('08:00').transform(localTime),
    DIGEST_CRON: z
      .string()
      .default('* * * * *')
      .refine(isCron, { error: (issue) => `${quoted(issue.input)} is no cron expression; write * * * * *` }),
    DRAFTS: oneOf(['review', 'publish', 'hide'] as const, 'review'),
    NEWS_DAYS: wholeNumber(7, 0, 36_500),
    NEWS_AT_ONCE: wholeNumber(10, 0, 1_000_000),
    NEWS_REST: wholeNumber(2, 0, 20),
    LANGUAGE: oneOf(LANGUAGES, 'zh-Hans'),
    SEND_RATE: wholeNumber(28, 1, 1000),
    PAID_BROADCAST: z.string().default('off').transform(paidRate),
    PUBLIC_URL: url(['https:', 'http:']).optional(),
    WEBHOOK_SECRET: z
      .string()
      // What Telegram accepts as `secret_token`.
      .regex(/^[\w-]{1,256}$/, 'write 1 to 256 of A-Z, a-z, 0-9, _ and -')
      .optional(),
    ANTHROPIC_API_KEY: z
      .string()
      // Anything else is invalid in a header, and the library would quote it in its error.
      .regex(/^[!-~]{1,500}$/, 'this is no API key; copy it whole from the Anthropic console (sk-ant-…)')
      .optional(),
    ANTHROPIC_BASE_URL: url(['http:', 'https:']).optional(),
    LLM_MODEL: z
      .string()
      .regex(/^[\w.:@/-]{1,100}$/, 'this is no name of a model; write one such as claude-haiku-5-5')
      .default('claude-haiku-5-5'),
    LLM_PRICE: z.string().transform(modelPrice).optional(),
    LLM_THINKING: someOf(['off', 'low', 'medium', 'high', 'default']),
    LLM_DAILY_USD: z.string().default('1').transform(dollars),
    LLM_USER_DAILY_ASKS: wholeNumber(20, 0, 10_000),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(8080, 0, 65_535),
    LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  });
}
