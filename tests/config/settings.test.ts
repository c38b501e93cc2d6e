import { describe, expect, it } from 'vitest';
import { parseSettings, SettingsError } from '../../src/config/settings.ts';
import { isCronExpression } from '../../src/scheduling/tick.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    parseSettings(env, isCronExpression);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need nothing: the defaults are the documented ones', () => {
    const settings = parseSettings({}, isCronExpression);
    expect(settings).toMatchObject({
      botToken: undefined,
      telegramApiRoot: 'https://api.telegram.org',
      adminIds: [],
      timeZone: 'Asia/Shanghai',
      digestTime: '08:00',
      digestCron: '* * * * *',
      drafts: 'review',
      newsDays: 7,
      newsAtOnce: 10,
      newsRestMs: 2_000,
      language: 'zh-Hans',
      sendRate: 28,
      anthropicApiKey: undefined,
      anthropicBaseUrl: undefined,
      llmModel: 'claude-haiku-5-5',
      llmPrice: undefined,
      llmDailyMicrodollars: 1_000_000,
      llmUserDailyAsks: 20,
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
    });
  });

  it('take an empty variable for an absent one', () => {
    expect(parseSettings({ BOT_TOKEN: ' ', TIME_ZONE: '' }, isCronExpression).timeZone).toBe('Asia/Shanghai');
  });

  it('read admins with either comma, and each once', () => {
    expect(parseSettings({ ADMIN_IDS: '12, 34，12' }, isCronExpression).adminIds).toEqual([12, 34]);
  });

  it('name every fault on its own line', () => {
    expect(
      faultsOf({
        TIME_ZONE: 'Mars/Olympus',
        DIGEST_TIME: '13:70',
        ADMIN_IDS: 'alice',
        DIGEST_CRON: 'often',
        PORT: '99999',
        DRAFTS: 'maybe',
        SEND_RATE: '0',
      }),
    ).toEqual([
      'ADMIN_IDS: "alice" is no Telegram user id; write numbers with commas between, such as 123456789,987654321',
      'TIME_ZONE: "Mars/Olympus" is no time zone; write an IANA name such as Asia/Shanghai',
      'DIGEST_TIME: "13:70" is no hour of the day; write HH:MM such as 08:00',
      'DIGEST_CRON: "often" is no cron expression; write * * * * *',
      'DRAFTS: "maybe" is unknown; write review, publish, hide',
      'SEND_RATE: expected a whole number from 1 to 1000, got "0"',
      'PORT: expected a whole number from 0 to 65535, got "99999"',
    ]);
  });

  it('never quote a token or a password', () => {
    const faults = faultsOf({ BOT_TOKEN: 'sesame', CACHE_URL: 'http://me:sesame@cache' });
    expect(faults).toHaveLength(2);
    expect(faults.join('\n')).not.toContain('sesame');
  });

  it('want to know where Telegram should bring updates', () => {
    expect(faultsOf({ WEBHOOK_SECRET: 'secret' })).toEqual([
      'PUBLIC_URL: missing; with WEBHOOK_SECRET Telegram must know where to send updates (https://…)',
    ]);
    const given = { WEBHOOK_SECRET: 'secret', PUBLIC_URL: 'https://bot.example/' };
    expect(parseSettings(given, isCronExpression)).toMatchObject({
      webhookSecret: 'secret',
      publicUrl: 'https://bot.example',
    });
  });

  it('refuse a webhook secret that Telegram would refuse, without quoting it', () => {
    const faults = faultsOf({ WEBHOOK_SECRET: 'no spaces', PUBLIC_URL: 'https://bot.example' });
    expect(faults).toEqual(['WEBHOOK_SECRET: write 1 to 256 of A-Z, a-z, 0-9, _ and -']);
  });

  it('take a database for the file', () => {
    const databaseUrl = 'postgres://me:sesame@db/bot';
    expect(parseSettings({ DATABASE_URL: databaseUrl }, isCronExpression)).toMatchObject({ databaseUrl });
    const faults = faultsOf({ DATABASE_URL: 'mysql://me:sesame@db' });
    expect(faults[0]).toMatch(/^DATABASE_URL: .*postgres:/);
    expect(faults[0]).not.toContain('sesame');
  });

  it('read paid broadcasts as a word or as a pace', () => {
    const rateOf = (text: string) =>
      parseSettings({ PAID_BROADCAST: text }, isCronExpression).paidBroadcastRate;
    expect(['on', 'true', '200', 'off', ''].map(rateOf)).toEqual([1000, 1000, 200, undefined, undefined]);
    expect(faultsOf({ PAID_BROADCAST: '20' })[0]).toMatch(/^PAID_BROADCAST: expected on, off/);
  });

  it('read the model, its budget and its price', () => {
    const given = {
      ANTHROPIC_API_KEY: ' sk-ant-1 ',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9/',
      LLM_MODEL: 'claude-sonnet-5-5',
      LLM_PRICE: '2/10.5',
      LLM_THINKING: 'low',
      LLM_DAILY_USD: '0.25',
      LLM_USER_DAILY_ASKS: '0',
    };
    expect(parseSettings(given, isCronExpression)).toMatchObject({
      anthropicApiKey: 'sk-ant-1',
      anthropicBaseUrl: 'http://127.0.0.1:9',
      llmModel: 'claude-sonnet-5-5',
      llmPrice: { input: 2, output: 10.5 },
      llmThinking: 'low',
      llmDailyMicrodollars: 250_000,
      llmUserDailyAsks: 0,
    });
    expect(parseSettings({ ANTHROPIC_API_KEY: '  ' }, isCronExpression).anthropicApiKey).toBeUndefined();
  });

  it('say what is wrong with the model’s, and never quote its key', () => {
    const faults = faultsOf({
      ANTHROPIC_API_KEY: 'two sesames',
      ANTHROPIC_BASE_URL: 'ftp://me:sesame@gateway',
      LLM_MODEL: 'the best one',
      LLM_PRICE: 'cheap',
      LLM_THINKING: 'a lot',
      LLM_DAILY_USD: '-1',
      LLM_USER_DAILY_ASKS: 'many',
    });
    expect(faults).toEqual([
      'ANTHROPIC_API_KEY: this is no API key; copy it whole from the Anthropic console (sk-ant-…)',
      'ANTHROPIC_BASE_URL: this is no URL; write one that begins with http:// or https://',
      'LLM_MODEL: this is no name of a model; write one such as claude-haiku-5-5',
      'LLM_PRICE: expected USD a million tokens in and out, with a slash between, such as 0.10/0.50, got "cheap"',
      'LLM_THINKING: "a lot" is unknown; write off, low, medium, high, default',
      'LLM_DAILY_USD: expected an amount in USD such as 1 or 0.50, got "-1"',
      'LLM_USER_DAILY_ASKS: expected a whole number from 0 to 10000, got "many"',
    ]);
  });

  it('want a token in production', () => {
    expect(faultsOf({ NODE_ENV: 'production' })[0]).toMatch(/^BOT_TOKEN: missing/);
  });
});
