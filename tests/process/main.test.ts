import { describe, expect, it } from 'vitest';
import { type Answer, failure, refusing, sound, startFakeTelegram } from './fake-telegram.ts';
import { type BotProcess, startProcess } from './start-process.ts';

/** Where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9';
const SECRET = 'AAE-secret_part-of-the-token';
const TOKEN = `123456:${SECRET}`;
const WORDY = { LOG_LEVEL: 'trace', BOT_TOKEN: TOKEN };

/** Everything that it wrote until it ended. */
async function outputOf(bot: BotProcess): Promise<string> {
  await bot.exit;
  const { stdout, stderr } = bot.output();
  return stdout + stderr;
}

/** Asks it to stop; gives the exit code and how long that took, in milliseconds. */
async function stop(bot: BotProcess): Promise<{ code: number | null; tookMs: number }> {
  const from = performance.now();
  bot.child.kill('SIGTERM');
  const code = await bot.exit;
  return { code, tookMs: performance.now() - from };
}

describe('a stop', () => {
  it('ends with 0 while Telegram is out of reach from the start', async () => {
    const bot = await startProcess({ BOT_TOKEN: '1:x', TELEGRAM_API_ROOT: NOWHERE });
    await bot.says(/no answer from Telegram yet/);
    const { code, tookMs } = await stop(bot);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
  });

  it('ends with 0 at once while idle', async () => {
    const telegram = await startFakeTelegram(sound);
    const bot = await startProcess({ ...WORDY, TELEGRAM_API_ROOT: telegram.root });
    await bot.says(/"ready"/);
    const { code, tookMs } = await stop(bot);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(3_000);
    expect(await outputOf(bot)).not.toContain(SECRET);
  });

  it('ends with 0 when Telegram has vanished meanwhile, and the token is not in what it wrote', async () => {
    const telegram = await startFakeTelegram(sound);
    const bot = await startProcess({ ...WORDY, TELEGRAM_API_ROOT: telegram.root });
    await bot.says(/"ready"/);
    await telegram.vanish();
    const { code, tookMs } = await stop(bot);
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
    expect(await outputOf(bot)).not.toContain(SECRET);
  });
});

describe('the token', () => {
  const echoing: Answer = (_, url) => failure(400, `no such page: ${url}`);
  const refusedLater: Answer = (method, url) =>
    method === 'getUpdates' ? refusing(method, url) : sound(method, url);

  it.each([
    ['when it is refused', refusing, 'BOT_TOKEN: Telegram does not know it'],
    ['when it stops working later', refusedLater, 'BOT_TOKEN: Telegram does not know it'],
    ['when an answer repeats the address that holds it', echoing, 'no such page'],
  ])('never shows %s, and the process says why it ends with 1', async (_, answer, reason) => {
    const telegram = await startFakeTelegram(answer);
    const bot = await startProcess({ ...WORDY, TELEGRAM_API_ROOT: telegram.root });
    expect(await bot.exit).toBe(1);
    expect(bot.output().stderr).toContain(reason);
    expect(bot.output().stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await outputOf(bot)).not.toContain(SECRET);
  });
});

describe('a start', () => {
  it('tells that its DATA_DIR is in use, and by which file, and leaves the other alone', async () => {
    const first = await startProcess({});
    await first.says(/playground is open/);
    const second = await startProcess({ DATA_DIR: first.dataDir });
    expect(await second.exit).toBe(1);
    const { stderr } = second.output();
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${first.dataDir} is in use by another process`),
    ]);
    expect(first.child.exitCode).toBeNull();
  });

  it('of the playground tells its token once, and in no line of the log', async () => {
    const bot = await startProcess({ LOG_LEVEL: 'trace' });
    const [, root, token = ''] = await bot.says(/Bot API: (\S+), .*token (\d+:[\w-]{35})\n/);
    const answer = await fetch(`${root}/bot${token}/getMe`);
    expect(await answer.json()).toMatchObject({ ok: true });
    await stop(bot);
    expect((await outputOf(bot)).split(token)).toHaveLength(2);
  });

  it('tells that DATA_DIR cannot be made', async () => {
    const bot = await startProcess({ DATA_DIR: '/dev/null/data' });
    expect(await bot.exit).toBe(1);
    expect(bot.output().stderr).toMatch(/^cannot make the folder \/dev\/null\/data: .*\n$/);
  });
});
