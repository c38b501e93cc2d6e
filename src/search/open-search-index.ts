import { Worker } from 'node:worker_threads';
import type { SearchIndex } from './search-index.ts';
import type { Call, Reply } from './worker-calls.ts';

/** Documents that travel together: taking them in keeps a search waiting for some milliseconds. */
const LOT = 8;

/** What a query leaves behind is small, and the large columns lie outside the heap: without this the thread takes 15 MB more. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Opens the index in a thread of its own. A thread that breaks is followed by another, which goes on with what is on disk.
 * @param file path of the index; made when missing, made anew when it cannot be read
 * @param onError hears that the thread broke
 */
export async function openSearchIndex({
  file,
  onError,
}: {
  file: string;
  onError: (error: Error) => void;
}): Promise<SearchIndex> {
  const pending = new Map<number, Pending>();
  let isClosed = false;
  let lastId = 0;
  let worker: Worker | undefined = start();

  function start(): Worker {
    const thread = new Worker(...threadOf(file));
    thread.on('message', (reply: Reply) => {
      const call = pending.get(reply.id);
      pending.delete(reply.id);
      if ('error' in reply) call?.reject(new Error(reply.error));
      else call?.resolve(reply.result);
    });
    thread.on('error', (error) => giveUp(error instanceof Error ? error : new Error(String(error))));
    return thread;
  }
  function giveUp(error: Error): void {
    const lost = [...pending.values()];
    pending.clear();
    for (const { reject } of lost) reject(error);
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
    return new Promise<Result>((resolve, reject) => {
      pending.set(id, { resolve: (result) => resolve(result as Result), reject });
      thread.postMessage({ id, call });
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
    search: (query) => ask({ kind: 'search', query }),
    settled: () => ask({ kind: 'settled' }),
    async close() {
      if (isClosed) return;
      const closed = ask({ kind: 'close' });
      isClosed = true;
      await closed;
      await worker?.terminate();
    },
  };
}

/** The built thread; or its source, for which Node needs the loader that the tests and `npm run dev` bring along. */
function threadOf(file: string): ConstructorParameters<typeof Worker> {
  if (!import.meta.url.endsWith('.ts')) {
    return [new URL('./search-worker.js', import.meta.url), { workerData: file, resourceLimits: LIMITS }];
  }
  const source = new URL('./search-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`;
  return [load, { workerData: file, eval: true }];
}
