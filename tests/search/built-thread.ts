import type { Worker } from 'node:worker_threads';

/** The thread of an index from the built bot: from its source each start would compile it anew. Stands in for `search/thread-of.ts`. */
export function threadOf(file: string): ConstructorParameters<typeof Worker> {
  return [new URL('../../dist/search-worker.js', import.meta.url), { workerData: file }];
}
