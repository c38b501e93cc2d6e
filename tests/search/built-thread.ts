import type { Worker } from 'node:worker_threads';
import type { WorkerInput } from '../../src/search/worker-calls.ts';

/** The thread of an index from the built bot: from its source each start would compile it anew. Stands in for `search/thread-of.ts`. */
export function threadOf(input: WorkerInput): ConstructorParameters<typeof Worker> {
  return [new URL('../../dist/search-worker.js', import.meta.url), { workerData: input }];
}
