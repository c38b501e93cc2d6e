import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type Engine } from './engine.ts';
import type { Call, Reply } from './worker-calls.ts';

/** So long after the last change the index counts as idle. */
const QUIET_MS = 200;

/** The thread of the index: takes one call at a time, and tidies up between them. */
function serve(file: string, port: NonNullable<typeof parentPort>): void {
  const engine = createEngine(file);
  /** Callers that wait for a tidy index. */
  let waiting: number[] = [];
  let isTidying = false;
  let busyUntil = 0;
  let hasAnswered = false;

  const answer = (id: number, result: unknown): void => port.postMessage({ id, result } satisfies Reply);
  function tidyOn(): void {
    const isBusy = performance.now() < busyUntil && waiting.length === 0;
    if (engine.tidy(isBusy ? 'busy' : 'idle')) return void setImmediate(tidyOn);
    if (isBusy) return void setTimeout(tidyOn, QUIET_MS).unref();
    isTidying = false;
    for (const id of waiting.splice(0)) answer(id, undefined);
  }
  function tidyLater(): void {
    if (isTidying) return;
    isTidying = true;
    setImmediate(tidyOn);
  }
  function prepareOn(): void {
    if (engine.prepare()) setImmediate(prepareOn);
  }
  setImmediate(prepareOn);
  port.on('message', ({ id, call }: { id: number; call: Call }) => {
    try {
      if (call.kind === 'search' && hasAnswered) engine.warmUp();
      if (call.kind === 'close') {
        engine.close();
        answer(id, undefined);
        return port.close();
      }
      if (call.kind === 'settled') waiting = [...waiting, id];
      else answer(id, run(engine, call));
      // The first answer is on its way by then; the second finds it done.
      if (call.kind === 'search') {
        hasAnswered = true;
        setImmediate(engine.warmUp);
      }
      if (call.kind === 'put') busyUntil = performance.now() + QUIET_MS;
      if (call.kind !== 'search') tidyLater();
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Reply);
    }
  });
}

function run(engine: Engine, call: Exclude<Call, { kind: 'close' | 'settled' }>): unknown {
  switch (call.kind) {
    case 'known':
      return engine.known();
    case 'put':
      return engine.put(call.documents);
    case 'drop':
      return engine.drop(call.ids);
    case 'search':
      return engine.search(call.query);
  }
}

if (parentPort) serve(workerData as string, parentPort);
