import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { BUILT_BOT } from '../../tests/built-bot.ts';

/** Where a bot reads and writes; `home` is where it runs, so that nobody's `.env` is taken for its own. */
export interface Folders {
  readonly home: string;
  readonly content: string;
  readonly data: string;
}

/** The built bot as a process of its own, started as `npm start` starts it, as a playground. */
export interface BotProcess {
  readonly pid: number;
  readonly url: string;
  /** By `performance.now()`. */
  readonly startedAt: number;
  /** @throws when it has ended, with the last of what it said */
  checkAlive(): void;
  stop(): Promise<void>;
}

/** Of what the bot complains about, for an error. */
const KEPT_CHARACTERS = 2_000;
/** It leaves within ten seconds, it says. */
const LEAVE_MS = 15_000;

/** Starts it; does not wait until it can be reached. */
export async function startBot({ home, content, data }: Folders): Promise<BotProcess> {
  const port = await findFreePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, BUILT_BOT, {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      HOST: '127.0.0.1',
      PORT: String(port),
      CONTENT_DIR: content,
      DATA_DIR: data,
      DRAFTS: 'publish',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    startedAt,
    checkAlive() {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the bot ended with ${child.exitCode ?? child.signalCode}: ${said()}`);
    },
    stop: () => stop(child),
  };
}

/** Its pipes have to be read, or it would stand still some day. */
function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT_CHARACTERS);
    });
  }
  return () => said.trim();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const left = once(child, 'exit');
  child.kill('SIGTERM');
  const isLeft = await Promise.race([left.then(() => true), pause(LEAVE_MS, false, { ref: false })]);
  if (isLeft) return;
  child.kill('SIGKILL');
  await left;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
