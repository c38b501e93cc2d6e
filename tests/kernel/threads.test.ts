import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Allocates in a thread, and reports the megabytes that it had for new objects. */
const THREAD = `
  const kept = [];
  for (let count = 0; count < 2e6; count += 1) { kept.push({ count }); if (kept.length > 3e5) kept.length = 0; }
  const space = require('node:v8').getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
  require('node:worker_threads').parentPort.postMessage(space.space_size / 2 ** 20);
`;
const PROGRAM = `
  import { Worker } from 'node:worker_threads';
  import { once } from 'node:events';
  import { startRoomyThread } from '${new URL('../../src/kernel/threads.ts', import.meta.url).href}';
  const [roomy] = await once(startRoomyThread(${JSON.stringify(THREAD)}, { eval: true, execArgv: [] }), 'message');
  const [usual] = await once(new Worker(${JSON.stringify(THREAD)}, { eval: true, execArgv: [] }), 'message');
  console.log(JSON.stringify({ roomy, usual }));
`;

it('a thread of much work gets more memory for new objects than the process was started with, and later ones do not', async () => {
  const flags = ['--max-semi-space-size=2', '--import', 'tsx', '--input-type=module', '--eval', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, flags);
  const { roomy, usual } = JSON.parse(stdout) as { readonly roomy: number; readonly usual: number };
  expect(usual).toBeLessThanOrEqual(6);
  expect(roomy).toBeGreaterThan(2 * usual);
});
