import type { Worker } from 'node:worker_threads';
import { threadArguments } from '../kernel/threads.ts';

/** The garbage of a query is small, and the large columns are outside the heap: without this limit the thread takes 15 MB more. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** The thread of an index, for the constructor of `Worker`. @param file path of the index */
export function threadOf(file: string): ConstructorParameters<typeof Worker> {
  return threadArguments('search-worker', import.meta.url, { workerData: file, resourceLimits: LIMITS });
}
