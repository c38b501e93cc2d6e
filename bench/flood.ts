/**
 * The built bot while one group sends 700 commands at once: how soon a thousand people who write meanwhile are answered, what the
 * group gets, and whether /healthz stays well; how soon a thousand people who write at once are all answered; and how soon 1,500
 * who press a button at once. Leaves with 1 when a limit is missed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPlayground } from '../playground/playground.ts';
import { encodeCallback } from '../src/messages/common/callbacks.ts';
import { createMovableClock } from '../src/scheduling/clocks.ts';
import { startWebServer } from '../src/web/web-server.ts';
import { BUILT_BOT } from '../tests/built-bot.ts';

const TOKEN = '1000:a-token-for-measuring-only';
const FLOOD = 700;
/** So many people write while the group does, one every 50 ms; then so many at once; then so many press at once. */
const PEOPLE = 1_000;
const PAUSE_MS = 50;
const CROWD = 1_000;
const PRESSES = 1_500;
/** Telegram takes no answer to a press that is older than some seconds. */
const ACKNOWLEDGED_S = 5;
const PRESSED_S = 15;
/** The bot speaks 28 times a second (SEND_RATE), less 2 %. */
const CROWD_S = CROWD / 27.4 + 3;
const PATIENCE_MS = 60_000;
const MOST_IN_A_MINUTE = 20;

const group = { id: -4001, title: 'A loud group', type: 'group' as const };
const everybody = Array.from({ length: PRESSES }, (_, index) => 2_000 + index);
const crowd = everybody.slice(0, CROWD);
const readers = everybody.slice(0, PEOPLE);
/** Called when a message or an edit comes in for that chat. */
const heard = new Map<number, () => void>();
/** When answers to presses came in. */
const acknowledgedAt: number[] = [];

const playground = createPlayground({
  clock: createMovableClock(0),
  token: TOKEN,
  bot: { id: 1000, firstName: 'Bench', username: 'bench_bot' },
  people: everybody.map((id) => ({
    id,
    firstName: `Reader ${id}`,
    username: `reader${id}`,
    languageCode: 'en',
    role: 'subscriber',
  })),
  groups: [{ ...group, memberIds: readers.slice(0, 50), adminIds: readers.slice(0, 1) }],
  faultPlan(method, chatId) {
    if (/^(sendMessage|editMessageText)$/i.test(method)) heard.get(chatId)?.();
    if (/^answerCallbackQuery$/i.test(method)) acknowledgedAt.push(performance.now());
    return undefined;
  },
});
const web = await startWebServer({
  host: '127.0.0.1',
  port: 0,
  health: async () => ({ ok: true }),
  fallback: playground.fetch,
});

/** Does something there; gives the milliseconds until its answer comes in. */
async function answerTime(
  chatId: number,
  ask: () => unknown = () => playground.say(chatId, '/latest'),
): Promise<number> {
  const askedAt = performance.now();
  const late = pause(PATIENCE_MS, Number.POSITIVE_INFINITY, { ref: false });
  const answered = new Promise<number>((done) => {
    heard.set(chatId, () => done(performance.now() - askedAt));
  });
  ask();
  return Promise.race([answered, late]).finally(() => heard.delete(chatId));
}

const home = await mkdtemp(join(tmpdir(), 'bot-bench-'));
const bot = spawn(process.execPath, BUILT_BOT, {
  env: {
    PATH: process.env['PATH'],
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: web.url,
    DATA_DIR: home,
    CONTENT_DIR: resolve('content'),
    PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
bot.stdout.on('data', (text) => {
  output += text;
});
while (!output.includes('"ready"')) await pause(5);
const url = /"url":"([^"]+)"[^\n]*"ready"/.exec(output)?.[1] ?? '';
const [first = 0] = readers;
playground.setBotStatus(group.id, 'member', first);
for (const reader of readers.slice(0, 5)) await answerTime(reader);

const before = playground.sentByBot(group.id).length;
const floodedAt = performance.now();
for (let count = 0; count < FLOOD; count += 1) playground.sayIn(group.id, first, '/latest');
const asking: Promise<number>[] = [];
let sick = 0;
for (const [index, reader] of readers.entries()) {
  asking.push(answerTime(reader));
  await pause(PAUSE_MS);
  if (index % 100 === 0 && (await fetch(`${url}/healthz`)).status !== 200) sick += 1;
}
const waits = await Promise.all(asking);
const minutes = Math.max(1, (performance.now() - floodedAt) / 60_000);
const answers = playground.sentByBot(group.id).slice(before);
const crowdWaits = await Promise.all(crowd.map((chatId) => answerTime(chatId)));
// So that everybody has something to press.
await Promise.all(everybody.slice(CROWD).map((chatId) => answerTime(chatId)));
const pressed = encodeCallback({ to: 'latest', page: 0 });
const messageOf = (chatId: number): number => playground.sentByBot(chatId).at(-1)?.message_id ?? 0;
const pressedAt = performance.now();
const pressWaits = await Promise.all(
  everybody.map((chatId) => answerTime(chatId, () => playground.press(chatId, messageOf(chatId), pressed))),
);
while (acknowledgedAt.length < PRESSES && performance.now() - pressedAt < PATIENCE_MS) await pause(50);
const acknowledged = acknowledgedAt.length < PRESSES ? Number.POSITIVE_INFINITY : Math.max(...acknowledgedAt);
const notices = answers.filter(({ text }) => text?.includes('slow down')).length;

bot.kill('SIGTERM');
await once(bot, 'exit');
playground.close();
await web.close();
await rm(home, { recursive: true, force: true });

const sorted = waits.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const figures = [
  [`a command of others meanwhile, p50 of ${waits.length}`, at(0.5), 1_000, 'ms'],
  [`a command of others meanwhile, p99 of ${waits.length}`, at(0.99), 1_000, 'ms'],
  [`the last of ${CROWD} who write at once is answered`, Math.max(...crowdWaits) / 1_000, CROWD_S, 's'],
  [
    `the last of ${PRESSES} presses at once is acknowledged`,
    (acknowledged - pressedAt) / 1_000,
    ACKNOWLEDGED_S,
    's',
  ],
  [`the last of ${PRESSES} presses at once is answered`, Math.max(...pressWaits) / 1_000, PRESSED_S, 's'],
  ['answers in the group, a minute', answers.length / minutes, MOST_IN_A_MINUTE, ''],
  ['times the group was told to slow down', notices, 1, ''],
  ['times /healthz was not well', sick, 0, ''],
] as const;
for (const [name, value, limit, unit] of figures) {
  const verdict = value <= limit ? 'ok' : 'MISSED';
  console.log(`${name.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit}  (at most ${limit})  ${verdict}`);
}
process.exitCode = figures.every(([, value, limit]) => value <= limit) ? 0 : 1;
