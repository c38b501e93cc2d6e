import { Worker } from 'node:worker_threads';
import type { Clock, Instant } from '../domain/clock.ts';
import { type ReadVersion, readVersion, type VersionReader } from './read-version.ts';
import type { ReadingCall, ReadingReply } from './reading-thread.ts';

/** Reads files, few on this thread and many on another. */
export interface Reader {
  readonly read: VersionReader;
  close(): Promise<void>;
}

/** From so many files at a stretch on a thread is worth its start, which takes some 300 ms and 40 MB. */
const MANY_FILES = 32;
/** A thread that has read nothing for so long is ended. */
const IDLE_MS = 5_000;

interface Waiting {
  readonly call: ReadingCall;
  resolve(version: Promise<ReadVersion> | ReadVersion): void;
}

/** @param onError hears why the thread has ended; what it had in hand is read here */
export function openReader(clock: Clock, onError: (error: unknown) => void): Reader {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let isReady = false;
  const closing = new AbortController();
  let lastId = 0;
  let lastAt: Instant = -Infinity;
  /** Files that were asked for without a longer pause between them. */
  let count = 0;

  function start(): void {
    const begun = startThread();
    thread = begun;
    begun.on('message', (reply: ReadingReply) => {
      if (reply === 'ready') isReady = true;
      else take(reply);
    });
    begun.on('error', (error) => {
      if (thread === begun) giveUp(error);
    });
  }
  function take(reply: Exclude<ReadingReply, 'ready'>): void {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    // What it could not read fails here in the same way, where the caller hears of it.
    if ('error' in reply) asked?.resolve(readHere(asked.call));
    else asked?.resolve(reply.version);
  }
  function giveUp(error: unknown): void {
    thread = undefined;
    isReady = false;
    onError(error);
    for (const { call, resolve } of [...waiting.values()]) resolve(readHere(call));
    waiting.clear();
  }
  async function end(): Promise<void> {
    const ending = thread;
    thread = undefined;
    isReady = false;
    await ending?.terminate();
  }
  async function endWhenIdle(): Promise<void> {
    while (thread && !closing.signal.aborted) {
      await clock.sleep(IDLE_MS, closing.signal);
      if (waiting.size === 0 && isIdle()) await end();
    }
  }
  const isIdle = (): boolean => Math.abs(clock.now() - lastAt) >= IDLE_MS;

  return {
    async read(path, bytes) {
      count = waiting.size === 0 && isIdle() ? 1 : count + 1;
      lastAt = clock.now();
      lastId += 1;
      const call: ReadingCall = { id: lastId, path, bytes, now: lastAt };
      if (count === MANY_FILES && !thread) {
        start();
        void endWhenIdle();
      }
      if (!isReady || !thread) return readHere(call);
      const asked = thread;
      return new Promise((resolve) => {
        waiting.set(call.id, { call, resolve });
        asked.postMessage(call);
      });
    },
    async close() {
      closing.abort();
      await end();
    },
  };
}

/** Async, so that a failure is the caller's and never the thread's listener's. */
async function readHere({ path, bytes, now }: ReadingCall): Promise<ReadVersion> {
  return readVersion(path, bytes, now);
}

/** The built thread; or its source, for which Node needs the loader that `npm run dev` brings along. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-thread.js', import.meta.url));
  const source = new URL('./reading-thread.ts', import.meta.url).href;
  return new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`,
    {
      eval: true,
    },
  );
}
