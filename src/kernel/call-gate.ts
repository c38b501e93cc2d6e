import type { Worker } from 'node:worker_threads';

/**
 * Lets a thread be terminated that calls a native addon. Node-API cannot return to a thread that is being terminated: the addon's
 * call throws where nothing catches, and that ends the whole process, not only the thread. So every such call goes through a gate
 * in memory that both threads share, and the thread is terminated only once the gate is shut and nothing is inside.
 */
export type CallGate = SharedArrayBuffer;

/** Runs a synchronous call that the thread must not be terminated within. @throws when the gate is shut, or as the call does */
export type Enter = <Result>(call: () => Result) => Result;

const INSIDE = 0;
const SHUT = 1;

export function createCallGate(): CallGate {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** For the thread that calls. Calls may be nested: a callback of one may begin another. */
export function entranceOf(gate: CallGate): Enter {
  const state = new Int32Array(gate);
  function leave(): void {
    Atomics.sub(state, INSIDE, 1);
    Atomics.notify(state, INSIDE);
  }
  return (call) => {
    // Counted before the gate is looked at, and shut before the count is: one of the two sides always sees the other.
    Atomics.add(state, INSIDE, 1);
    try {
      if (Atomics.load(state, SHUT) === 1) throw new Error('the thread is being terminated');
      return call();
    } finally {
      leave();
    }
  };
}

/** For the thread that started it: terminates it as soon as no call is inside the gate. */
export async function terminateOutside({ worker, gate }: { worker: Worker; gate: CallGate }): Promise<void> {
  const state = new Int32Array(gate);
  Atomics.store(state, SHUT, 1);
  for (let inside = Atomics.load(state, INSIDE); inside > 0; inside = Atomics.load(state, INSIDE)) {
    await Atomics.waitAsync(state, INSIDE, inside).value;
  }
  await worker.terminate();
}
