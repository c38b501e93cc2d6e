import { Worker } from 'node:worker_threads';
import type { Clock } from '../domain/clock.ts';
import { withTimeout } from '../kernel/timeout.ts';
import { toError } from '../kernel/to-error.ts';
import type { SearchIndex } from './search-index.ts';
import { threadOf } from './thread-of.ts';
import type { Call, Notice, Reply } from './worker-calls.ts';

/** Documents that travel together: taking them in keeps a search waiting for some milliseconds. */
const LOT = 8;

/** Whoever searches is told that it cannot be done now, rather than waiting longer. */
const SEARCH_MS = 2_000;
/** A thread that has answered nothing for so long will not: taking in the largest episodes takes a tenth of it. */
const HANG_MS = 20_000;

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  /** Aborted when nobody waits any more. */
  readonly ended: AbortController;
}

/**
 * Opens the index in a thread of its own. A thread that breaks, or answers nothing any more, is followed by another, which goes on
 * with what is on disk.
 * @param file path of the index; made when missing, made anew when it cannot be read
 * @param onError hears that the thread broke or was ended, or that a text is damaged: what is known may be less than before
 * @param startThread starts another thread than the index's own
 */
export async function openSearchIndex({
  file,
  clock,
  onError,
  startThread = () => new Worker(...threadOf(file)),
}: {
  file: string;
  clock: Pick<Clock, 'sleep'>;
  onError: (error: Error) => void;
  startThread?: () => Worker;
}): Promise<SearchIndex> {
  const pending = new Map<number, Pending>();
  let isClosed = false;
  let lastId = 0;
  let worker: Worker | undefined = start();

  function start(): Worker {
    const thread = startThread();
    thread.on('message', (reply: Reply | Notice) => {
      if ('isDamaged' in reply) return onError(new Error('a text of the search index is damaged'));
      const call = pending.get(reply.id);
      pending.delete(reply.id);
      call?.ended.abort();
      if ('error' in reply) call?.reject(new Error(reply.error));
      else call?.resolve(reply.result);
    });
    thread.on('error', (error) => giveUp(thread, toError(error)));
    return thread;
  }
  function giveUp(thread: Worker, error: Error): void {
    if (thread !== worker) return;
    const lost = [...pending.values()];
    pending.clear();
    for (const { reject, ended } of lost) {
      ended.abort();
      reject(error);
    }
    // Not before someone asks again: a folder that cannot be written to would break one thread after the other.
    worker = undefined;
    onError(error);
  }
  function ask<Result>(call: Call): Promise<Result> {
    if (isClosed) return Promise.reject(new Error('the search index is closed'));
    worker ??= start();
    const thread = worker;
    lastId += 1;
    const id = lastId;
    const ended = new AbortController();
    const answer = new Promise<Result>((resolve, reject) => {
      pending.set(id, { resolve: (result) => resolve(result as Result), reject, ended });
      thread.postMessage({ id, call });
    });
    if (call.kind !== 'settled') void endHung(thread, ended.signal);
    return answer;
  }
  /** One call at a time: what keeps one waiting keeps all. */
  async function endHung(thread: Worker, answered: AbortSignal): Promise<void> {
    await clock.sleep(HANG_MS, answered);
    if (answered.aborted || thread !== worker) return;
    giveUp(thread, new Error(`the thread of the search index answered nothing for ${HANG_MS / 1_000} s`));
    await thread.terminate();
  }
  function askInTime<Result>(call: Call): Promise<Result> {
    return withTimeout(ask<Result>(call), SEARCH_MS, {
      clock,
      message: `no answer within ${SEARCH_MS / 1_000} s`,
    });
  }

  return {
    known: () => ask({ kind: 'known' }),
    async put(documents) {
      for (let from = 0; from < documents.length; from += LOT) {
        await ask({ kind: 'put', documents: documents.slice(from, from + LOT) });
      }
    },
    drop: (ids) => (ids.length === 0 ? Promise.resolve() : ask({ kind: 'drop', ids })),
    search: (query) => askInTime({ kind: 'search', query }),
    settled: () => ask({ kind: 'settled' }),
    async close() {
      if (isClosed) return;
      const closed = askInTime({ kind: 'close' });
      isClosed = true;
      // One that hangs is ended all the same.
      await closed.catch(() => undefined);
      await worker?.terminate();
    },
  };
}
