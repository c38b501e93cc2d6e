import { setImmediate as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchQuery } from '../domain/search.ts';
import { entranceOf } from '../kernel/call-gate.ts';
import { toError } from '../kernel/to-error.ts';
import { createBufferCollector } from './collect-buffers.ts';
import { createEngine } from './engine.ts';
import type { PackedDocument, SearchDocument } from './search-index.ts';
import type { Call, Notice, Reply, WorkerInput } from './worker-calls.ts';

/** The index counts as idle this long after the last change. */
const QUIET_MS = 200;

/** Runs the thread of the index: answers searches between the documents that it indexes, and tidies up between calls. */
function serve({ file, gate }: WorkerInput, port: NonNullable<typeof parentPort>): void {
  const reportDamage = (): void => port.postMessage({ isDamaged: true } satisfies Notice);
  const engine = createEngine(file, reportDamage, entranceOf(gate));
  const collectBuffers = createBufferCollector();
  let isTidying = false;
  let busyUntil = 0;
  let hasAnswered = false;
  let isClosed = false;

  function tidyOn(): void {
    if (isClosed) return;
    const isBusy = performance.now() < busyUntil;
    if (engine.tidy(isBusy ? 'busy' : 'idle')) return void setImmediate(tidyOn);
    if (isBusy) return void setTimeout(tidyOn, QUIET_MS).unref();
    isTidying = false;
  }
  function tidyLater(): void {
    if (isTidying) return;
    isTidying = true;
    setImmediate(tidyOn);
  }
  function prepareOn(): void {
    if (engine.prepare()) setImmediate(prepareOn);
  }
  async function takeIn(documents: readonly (SearchDocument | PackedDocument)[]): Promise<void> {
    const work = engine.put(documents);
    while (!work.next().done) {
      await pause();
      if (isClosed) throw new Error('the search index is closed');
    }
    busyUntil = performance.now() + QUIET_MS;
  }
  function search(query: SearchQuery): unknown {
    if (hasAnswered) engine.warmUp();
    hasAnswered = true;
    // Runs after the first answer was sent, so that it is done before the second search.
    setImmediate(engine.warmUp);
    setImmediate(collectBuffers);
    return engine.search(query);
  }
  function close(): void {
    isClosed = true;
    engine.close();
  }
  async function run(call: Call): Promise<unknown> {
    switch (call.kind) {
      case 'known':
        return engine.known();
      case 'put':
        return await takeIn(call.documents);
      case 'drop':
        return engine.drop(call.ids);
      case 'search':
        return search(call.query);
      case 'close':
        return close();
    }
  }
  async function take(id: number, call: Call): Promise<void> {
    try {
      port.postMessage({ id, result: await run(call) } satisfies Reply);
      if (call.kind === 'close') port.close();
      else if (call.kind !== 'search') tidyLater();
    } catch (error) {
      port.postMessage({ id, error: toError(error).message } satisfies Reply);
    }
  }
  setImmediate(prepareOn);
  port.on('message', ({ id, call }: { id: number; call: Call }) => void take(id, call));
}

if (parentPort) serve(workerData as WorkerInput, parentPort);
