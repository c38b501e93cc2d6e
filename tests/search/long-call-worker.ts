import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseSync } from '@photostructure/sqlite';
import { type CallGate, entranceOf } from '../../src/kernel/call-gate.ts';

/** Counts for some seconds within one call to SQLite. */
const LONG = `
  WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 10000000)
  SELECT max(n) FROM counted
`;

/** Stands in for the thread of an index: every call to it is one long call to SQLite, announced before it begins. */
const enter = entranceOf(workerData as CallGate);
const count = new DatabaseSync(':memory:').prepare(LONG);
parentPort?.on('message', ({ id }: { id: number }) => {
  parentPort?.postMessage({ began: 'count' });
  enter(() => count.get());
  parentPort?.postMessage({ id, result: new Map() });
});
