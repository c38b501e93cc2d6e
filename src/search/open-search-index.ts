import { Worker } from 'node:worker_threads';
import type { Clock } from '../domain/clock.ts';
import { type CallGate, createCallGate, terminateOutside } from '../kernel/call-gate.ts';
import { withTimeout } from '../kernel/timeout.ts';
import { toError } from '../kernel/to-error.ts';
import type { SearchIndex } from './search-index.ts';
import { threadOf } from './thread-of.ts';
import type { Call, Notice, Reply } from './worker-calls.ts';

/** Documents per message: indexing them delays a search by some milliseconds. */
const BATCH_SIZE = 8;

/** A search that takes longer fails instead of keeping the caller waiting. */
const SEARCH_MS = 2_000;
/** A thread that has not answered for this long is considered hung: indexing the largest episodes takes a tenth of it. */
const HANG_MS = 20_000;

/** A thread, and the gate that its calls to SQLite go through. */
interface Thread {
  readonly worker: Worker;
  readonly gate: CallGate;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  /** Aborted when the call is settled. */
  readonly ended: AbortController;
}

/**
 * Opens the index in a worker thread of its own. A thread that crashes or hangs is replaced by another, which continues with what
 * is on disk.
 * @param file path of the index; created when missing, rebuilt when it cannot be read
 * @param onError called when the thread crashed or was terminated, or a text is damaged: some documents may be missing then
 * @param startThread replaces the index's own thread
 */
export async function openSearchIndex({
  file,
  clock,
  onError,
  startThread = (gate) => new Worker(...threadOf({ file, gate })),
}: {
  file: string;
  clock: Pick<Clock, 'sleep'>;
  onError: (error: Error) => void;
  startThread?: (gate: CallGate) => Worker;
}): Promise<SearchIndex> {
  const pending = new Map<number, Pending>();
  let isClosed = false;
  let lastId = 0;
  let thread: Thread | undefined = start();

  function start(): Thread {
    const gate = createCallGate();
    const started = { worker: startThread(gate), gate };
    started.worker.on('message', (reply: Reply | Notice) => {
      if ('isDamaged' in reply) return onError(new Error('a text of the search index is damaged'));
      const call = pending.get(reply.id);
      pending.delete(reply.id);
      call?.ended.abort();
      if ('error' in reply) call?.reject(new Error(reply.error));
      else call?.resolve(reply.result);
    });
    started.worker.on('error', (error) => giveUp(started, toError(error)));
    return started;
  }
  function giveUp(lostThread: Thread, error: Error): void {
    if (lostThread !== thread) return;
    const lost = [...pending.values()];
    pending.clear();
    for (const { reject, ended } of lost) {
      ended.abort();
      reject(error);
    }
    // Restarted only by the next call: in a read-only folder one thread after the other would crash.
    thread = undefined;
    onError(error);
  }
  function request<Result>(call: Call): Promise<Result> {
    if (isClosed) return Promise.reject(new Error('the search index is closed'));
    thread ??= start();
    const asked = thread;
    lastId += 1;
    const id = lastId;
    const ended = new AbortController();
    const answer = new Promise<Result>((resolve, reject) => {
      pending.set(id, { resolve: (result) => resolve(result as Result), reject, ended });
      asked.worker.postMessage({ id, call });
    });
    void endHung(asked, ended.signal);
    return answer;
  }
  /** Calls are processed one at a time: one that hangs blocks all. */
  async function endHung(asked: Thread, answered: AbortSignal): Promise<void> {
    await clock.sleep(HANG_MS, answered);
    if (answered.aborted || asked !== thread) return;
    giveUp(asked, new Error(`the thread of the search index answered nothing for ${HANG_MS / 1_000} s`));
    await terminateOutside(asked);
  }
  function requestInTime<Result>(call: Call): Promise<Result> {
    return withTimeout(request<Result>(call), SEARCH_MS, {
      clock,
      message: `no answer within ${SEARCH_MS / 1_000} s`,
    });
  }

  return {
    known: () => request({ kind: 'known' }),
    async put(documents) {
      for (let from = 0; from < documents.length; from += BATCH_SIZE) {
        await request({ kind: 'put', documents: documents.slice(from, from + BATCH_SIZE) });
      }
    },
    drop: (ids) => (ids.length === 0 ? Promise.resolve() : request({ kind: 'drop', ids })),
    search: (query) => requestInTime({ kind: 'search', query }),
    async close() {
      if (isClosed) return;
      const closed = requestInTime({ kind: 'close' });
      isClosed = true;
      // A hung thread is terminated all the same.
      await closed.catch(() => undefined);
      const last = thread;
      thread = undefined;
      if (last) await terminateOutside(last);
    },
  };
}
