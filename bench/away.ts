/**
 * The built bot while its PostgreSQL is away (DATABASE_URL, with a user who may create databases): how soon people, a group and who
 * presses a button are told to try again, when it refuses connections, swallows what is said to it, or has no connection left.
 * Leaves with 1 when a limit is missed.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createPlayground } from '../playground/playground.ts';
import { createMovableClock } from '../src/scheduling/clocks.ts';
import { startWebServer } from '../src/web/web-server.ts';
import { BUILT_BOT } from '../tests/built-bot.ts';
import { createPostgresChaosHome } from '../tests/chaos/chaos-home.ts';
import { createWay } from '../tests/storage/losable-way.ts';

const TOKEN = '1000:a-token-for-measuring-only';
const LIMIT_MS = 2_000;
/** They ask one after the other. */
const ASKING = 10;
/** As many as the bot has connections, and some more. */
const WAITING = 14;
const PATIENCE_MS = 60_000;
const AWAY = 'try again in a moment';

const people = Array.from({ length: ASKING + WAITING }, (_, index) => 2_000 + index);
const asking = people.slice(0, ASKING);
const group = { id: -4001, title: 'A group', type: 'group' as const };
const playground = createPlayground({
  clock: createMovableClock(0),
  token: TOKEN,
  bot: { id: 1000, firstName: 'Bench', username: 'bench_bot' },
  people: people.map((id) => ({
    id,
    firstName: `Reader ${id}`,
    username: `reader${id}`,
    languageCode: 'en',
    role: 'subscriber',
  })),
  groups: [{ ...group, memberIds: people, adminIds: people.slice(0, 1) }],
});
const web = await startWebServer({
  host: '127.0.0.1',
  port: 0,
  health: async () => ({ ok: true }),
  fallback: playground.fetch,
});
const address = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const home = await createPostgresChaosHome(address);
const own = home.env['DATABASE_URL'] ?? '';
const way = await createWay(own);
const bot = spawn(process.execPath, BUILT_BOT, {
  env: {
    PATH: process.env['PATH'],
    ...home.env,
    DATABASE_URL: way.url,
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: web.url,
    CONTENT_DIR: resolve('content'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  },
  stdio: ['ignore', 'inherit', 'inherit'],
});

const toldIn = (chatId: number): number =>
  playground.messagesOf(chatId).filter(({ text = '' }) => text.includes(AWAY)).length;

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('the bot gives no answer');
    await pause(5);
  }
}

/** Milliseconds until that chat is told to try again. */
async function timeUntilTold(chatId: number, ask: () => unknown): Promise<number> {
  const before = toldIn(chatId);
  const askedAt = performance.now();
  ask();
  await until(() => toldIn(chatId) > before);
  return performance.now() - askedAt;
}

async function untilBack(): Promise<void> {
  const [first = 0] = people;
  const before = playground.sentByBot(first).length;
  playground.say(first, '/latest');
  await until(() => playground.sentByBot(first).length > before);
}

/** Everybody asks, and then the group. */
async function measure(name: string): Promise<boolean> {
  const times: number[] = [];
  for (const id of asking) times.push(await timeUntilTold(id, () => playground.say(id, '/latest')));
  const [first = 0] = people;
  times.push(await timeUntilTold(group.id, () => playground.sayIn(group.id, first, '/latest@bench_bot')));
  const worst = Math.max(...times);
  console.log(
    `${name}: first ${Math.round(times[0] ?? 0)} ms, worst ${Math.round(worst)} ms (limit ${LIMIT_MS})`,
  );
  return worst <= LIMIT_MS;
}

let isWell = true;
try {
  await untilBack();
  for (const id of people) playground.say(id, '/start');
  await until(() => people.every((id) => playground.sentByBot(id).length > 0));
  playground.setBotStatus(group.id, 'member', people[0] ?? 0);
  await pause(1_000);

  await way.cut();
  isWell = (await measure('refuses connections')) && isWell;
  await way.mend();
  await untilBack();
  await pause(3_000);

  way.fallSilent();
  isWell = (await measure('swallows what is said')) && isWell;
  way.speakAgain();
  await untilBack();
  await pause(3_000);

  const locker = new Client({ connectionString: own });
  await locker.connect();
  await locker.query('BEGIN');
  await locker.query('LOCK TABLE subscribers IN ACCESS EXCLUSIVE MODE');
  for (const id of people.slice(ASKING)) playground.say(id, '/latest');
  await pause(500);
  isWell = (await measure('has no connection left')) && isWell;
  await locker.end();
} finally {
  bot.kill('SIGKILL');
  await way.cut();
  playground.close();
  await web.close();
  await home.remove();
}
process.exitCode = isWell ? 0 : 1;
