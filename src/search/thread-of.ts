import type { Worker } from 'node:worker_threads';

/** The garbage of a query is small, and the large columns are outside the heap: without this limit the thread takes 15 MB more. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** The compiled thread of an index; or its source, for which Node needs the loader that comes with `npm run dev`. */
export function threadOf(file: string): ConstructorParameters<typeof Worker> {
  if (!import.meta.url.endsWith('.ts')) {
    return [new URL('./search-worker.js', import.meta.url), { workerData: file, resourceLimits: LIMITS }];
  }
  const source = new URL('./search-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`;
  return [load, { workerData: file, eval: true }];
}
