import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { isDatabaseDown, isDiskFull } from '../../src/storage/storage-failure.ts';
import { newSubscriber } from '../contracts/storage-home.ts';
import { createPostgresSchema, hasPostgres, TEST_DATABASE_URL } from './postgres-server.ts';

/** A way to PostgreSQL that can be cut. */
async function openWay() {
  const { hostname, port } = new URL(TEST_DATABASE_URL);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const beyond = connect(Number(port || 5432), hostname);
    for (const end of [socket, beyond]) {
      sockets.add(end);
      end.on('error', () => undefined).on('close', () => sockets.delete(end));
    }
    socket.pipe(beyond).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(cut);
  const url = new URL(TEST_DATABASE_URL);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { databaseUrl: url.href, cut };
}

describe.skipIf(!(await hasPostgres()))('a storage whose PostgreSQL is gone', () => {
  it('fails by that reason: what was under way, what comes next, and what comes in a transaction', async () => {
    const { databaseUrl, cut } = await openWay();
    const direct = await createPostgresSchema();
    const storage = await openStorage({
      file: '/nowhere/bot.sqlite',
      databaseUrl,
      schema: direct.schema,
    });
    onTestFinished(async () => {
      await storage.close().catch(() => undefined);
      await direct.remove();
    });
    await storage.subscribers.add(newSubscriber(1));
    const failureOf = (work: Promise<unknown>) =>
      work.then(
        () => 'none',
        (error: unknown) => error,
      );
    const underWay = failureOf(storage.statistics.editions(0));
    cut();
    const failures = [
      await underWay,
      await failureOf(storage.subscribers.find(1)),
      await failureOf(storage.subscribers.update(1, { times: ['09:00'] })),
      await failureOf(storage.ledger.claim(0, 1, 1_000)),
      await failureOf(storage.statistics.waiting(0)),
    ];
    for (const error of failures) {
      expect([String(error), isDatabaseDown(error), isDiskFull(error)]).toEqual([String(error), true, false]);
    }
  });
});
