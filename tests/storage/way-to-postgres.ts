import { onTestFinished } from 'vitest';
import { createWay, type Way } from './losable-way.ts';
import { TEST_DATABASE_URL } from './postgres-server.ts';

/** A way to the PostgreSQL of the tests, until the test ends. */
export async function openWay(): Promise<Way> {
  const way = await createWay(TEST_DATABASE_URL);
  onTestFinished(way.cut);
  return way;
}
