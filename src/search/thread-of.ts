import type { Worker } from 'node:worker_threads';
import { threadArguments } from '../kernel/threads.ts';
import type { WorkerInput } from './worker-calls.ts';

/** The garbage of a query is small, and the large columns are outside the heap: without this limit the thread takes 15 MB more. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** The thread of an index, for the constructor of `Worker`. */
export function threadOf(input: WorkerInput): ConstructorParameters<typeof Worker> {
  return threadArguments('search-worker', import.meta.url, { workerData: input, resourceLimits: LIMITS });
}
