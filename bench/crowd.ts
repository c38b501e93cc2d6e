/**
 * The built bot with 100,000 subscribers who are all due at its start: how soon their editions are written, how long the event
 * loop is held, how much memory grows, and how soon a person who types meanwhile, and while the digests go out, is answered.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { openStorage } from '../src/storage/open-storage.ts';
import { BUILT_BOT } from '../tests/built-bot.ts';

const CROWD = 100_000;
const READER = 7;
const TYPING_PAUSE_MS = 250;
/** How long the reader goes on typing while the digests go out. */
const SENDING_MS = 20_000;

const home = await mkdtemp(join(tmpdir(), 'bot-bench-'));
const file = join(home, 'data', 'bot.sqlite');
await mkdir(join(home, 'content'), { recursive: true });
await writeFile(
  join(home, 'content', 'one.md'),
  '---\ntitle: 一集\ndate: 2026-01-21\nsummary: 一句话的摘要。\n---\n\n### 一\n\n正文。\n',
);
await (await openStorage({ file })).close();
const seed = new DatabaseSync(file);
seed.exec(`
  WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${CROWD})
  INSERT INTO subscribers (chat_id, thread_id, chat_type, language, zone, times, mode, state, next_due_at, since_at)
  SELECT 1000000 + n, 0, 'private', 'zh-Hans', 'Asia/Shanghai', '["08:00"]', 'daily', 'active', ${Date.now()}, 1 FROM numbers`);
seed.close();

/** A Bot API that knows one reader and takes every message. */
let heard: () => void = () => undefined;
let poll: ServerResponse | undefined;
let updateId = 0;
let messageId = 0;
const answer = (response: ServerResponse, result: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }));
};
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const method = request.url?.split('/').at(-1);
  if (method === 'getMe')
    return answer(response, { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' });
  if (method === 'getUpdates') {
    poll = response;
    return;
  }
  if (method !== 'sendMessage') return answer(response, true);
  const { chat_id: chatId } = JSON.parse(Buffer.concat(chunks).toString());
  if (chatId === READER) heard();
  messageId += 1;
  answer(response, { message_id: messageId, date: 0, chat: { id: chatId, type: 'private' } });
}).listen(0, '127.0.0.1');
await once(server, 'listening');

/** Types a command; gives the milliseconds until its answer. */
async function type(text: string): Promise<number> {
  while (!poll) await pause(1);
  updateId += 1;
  const from = { id: READER, is_bot: false, first_name: 'Reader', language_code: 'en' };
  const chat = { id: READER, type: 'private', first_name: 'Reader' };
  const entities = [{ type: 'bot_command', offset: 0, length: text.length }];
  const message = { message_id: updateId, date: 0, from, chat, text, entities };
  const askedAt = performance.now();
  const answered = new Promise<number>((done) => {
    heard = () => done(performance.now() - askedAt);
  });
  const response = poll;
  poll = undefined;
  answer(response, [{ update_id: updateId, message }]);
  return answered;
}

const port = (server.address() as AddressInfo).port;
const bot = spawn(process.execPath, BUILT_BOT, {
  env: {
    PATH: process.env['PATH'],
    BOT_TOKEN: '1000:a-token-for-measuring-only',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
    DATA_DIR: join(home, 'data'),
    CONTENT_DIR: join(home, 'content'),
    PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let said = '';
bot.stdout.on('data', (text) => {
  said += text;
});
while (!said.includes('"ready"')) await pause(5);
const startedAt = performance.now();
const url = /"url":"([^"]+)"/.exec(said)?.[1] ?? '';
const metrics = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();
await metrics();
const residentMb = async (): Promise<number> =>
  (Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${bot.pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6;
const restMb = await residentMb();

let isTyping = true;
const waits: number[] = [];
const typing = (async () => {
  while (isTyping) {
    waits.push(await type('/latest'));
    await pause(TYPING_PAUSE_MS);
  }
})();

const look = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
const written = (): number =>
  Number(
    (look.prepare('SELECT MAX(id) AS n FROM editions').get() as { n: number | null } | undefined)?.n ?? 0,
  );
while (written() < CROWD) await pause(50);
const writtenMs = performance.now() - startedAt;
look.close();
const delayMs = Number(/^\w*event_loop_delay_p99_seconds (\S+)/m.exec(await metrics())?.[1]) * 1e3;
const grownMb = (await residentMb()) - restMb;
const waitsMeanwhile = waits.splice(0);
await pause(SENDING_MS);
isTyping = false;
await typing;
bot.kill('SIGTERM');
await once(bot, 'exit');
server.close();
server.closeAllConnections();
await rm(home, { recursive: true, force: true });

const p99 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;
const figures = [
  ['100,000 due at once: editions written', writtenMs / 1e3, 10, 's'],
  ['event-loop delay meanwhile, p99', delayMs, 50, 'ms'],
  ['memory growth', grownMb, 100, 'MB'],
  [`a command meanwhile, p99 of ${waitsMeanwhile.length}`, p99(waitsMeanwhile), 250, 'ms'],
  [`a command while they go out, p99 of ${waits.length}`, p99(waits), 250, 'ms'],
] as const;
for (const [name, value, limit, unit] of figures) {
  const verdict = value <= limit ? 'ok' : 'MISSED';
  console.log(`${name.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}  (at most ${limit})  ${verdict}`);
}
process.exitCode = figures.every(([, value, limit]) => value <= limit) ? 0 : 1;
