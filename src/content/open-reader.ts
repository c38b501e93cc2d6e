import type { Worker } from 'node:worker_threads';
import type { Clock, Instant } from '../domain/clock.ts';
import { startRoomyThread, threadArguments } from '../kernel/threads.ts';
import { type ReadVersion, readVersion, type VersionReader } from './read-version.ts';
import type { ReadingCall, ReadingReply } from './reading-thread.ts';

/** Reads files: a few on this thread, many on a worker thread. */
export interface Reader {
  readonly read: VersionReader;
  close(): Promise<void>;
}

/** From this many files in a row a thread is worth its start, which takes some 300 ms and 40 MB. */
const MANY_FILES = 32;
/** An idle thread is ended after this time. */
const IDLE_MS = 5_000;

interface Waiting {
  readonly call: ReadingCall;
  resolve(version: Promise<ReadVersion> | ReadVersion): void;
}

/** @param onError called with the reason why the thread has ended; its pending files are read on this thread */
export function openReader(clock: Clock, onError: (error: unknown) => void): Reader {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let isReady = false;
  const closing = new AbortController();
  let lastId = 0;
  let lastAt: Instant = -Infinity;
  /** Number of files requested without a pause of `IDLE_MS`. */
  let count = 0;

  function start(): void {
    const started = startRoomyThread(...threadArguments('reading-thread', import.meta.url));
    thread = started;
    started.on('message', (reply: ReadingReply) => {
      if (reply === 'ready') isReady = true;
      else take(reply);
    });
    started.on('error', (error) => {
      if (thread === started) giveUp(error);
    });
  }
  function take(reply: Exclude<ReadingReply, 'ready'>): void {
    const pending = waiting.get(reply.id);
    waiting.delete(reply.id);
    // What the thread could not read fails here in the same way, so that the caller gets the error.
    if ('error' in reply) pending?.resolve(readHere(pending.call));
    else pending?.resolve(reply.version);
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
      const worker = thread;
      return new Promise((resolve) => {
        waiting.set(call.id, { call, resolve });
        worker.postMessage(call);
      });
    },
    async close() {
      closing.abort();
      await end();
    },
  };
}

/** Async, so that an error rejects the caller's promise and is not thrown in the thread's listener. */
async function readHere({ path, bytes, now }: ReadingCall): Promise<ReadVersion> {
  return readVersion(path, bytes, now);
}
