import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { threadArguments } from '../../src/kernel/threads.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import { createVirtualClock } from '../delivery/virtual-clock.ts';
import { indexFile, queryOf } from './archive-of-lines.ts';

/** Speaks as the index's thread does, and never comes back from a search for 芯片; tells when it has begun one. */
const HANGING = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, call }) => {
    parentPort.postMessage({ began: call.kind });
    if (call.kind === 'search' && JSON.stringify(call.query).includes('芯片')) for (;;);
    const result = call.kind === 'search' ? { hits: [], total: { count: 0, bound: 'exact' }, fit: 'all' } : undefined;
    parentPort.postMessage({ id, result });
  });
`;

it('gives up a search that takes too long, and answers again once its thread is another', async () => {
  const clock = createVirtualClock(0);
  const errors: string[] = [];
  let threads = 0;
  let hangs = Promise.resolve();
  const index = await openSearchIndex({
    file: await indexFile(),
    clock,
    onError: ({ message }) => errors.push(message),
    startThread() {
      threads += 1;
      const thread = new Worker(HANGING, { eval: true });
      hangs = new Promise((resolve) => thread.once('message', () => resolve()));
      return thread;
    },
  });
  onTestFinished(() => index.close());

  const hung = expect(index.search(queryOf('芯片'))).rejects.toThrow('no answer within 2 s');
  await hangs;
  await clock.passTo(2_000);
  await hung;
  const behind = expect(index.known()).rejects.toThrow('answered nothing for 20 s');
  await clock.passTo(20_000);
  await behind;
  expect(errors).toHaveLength(1);

  expect(await index.search(queryOf('光刻'))).toMatchObject({ hits: [] });
  expect(threads).toBe(2);
});

/** Terminated within a call to SQLite, a thread would take the whole process with it: no test of this file would end. */
it('terminates a thread that hangs within SQLite only once it has come back from there', async () => {
  const clock = createVirtualClock(0);
  let ended = Promise.resolve<unknown>(undefined);
  let begins = Promise.resolve<unknown>(undefined);
  const index = await openSearchIndex({
    file: await indexFile(),
    clock,
    onError: () => undefined,
    startThread(gate) {
      const thread = new Worker(
        ...threadArguments('long-call-worker', import.meta.url, { workerData: gate }),
      );
      begins = once(thread, 'message');
      ended = once(thread, 'exit');
      return thread;
    },
  });
  const hung = expect(index.known()).rejects.toThrow('answered nothing for 20 s');
  await begins;
  await clock.passTo(20_000);
  await hung;
  expect(await ended).toEqual([1]);

  const closed = index.close();
  await clock.passTo(22_000);
  await closed;
});
