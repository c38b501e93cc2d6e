import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { openPostgres } from '../../src/storage/postgres/dialect.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { campaignFor } from '../contracts/storage-home.ts';
import { createPostgresSchema, hasPostgres, TEST_DATABASE_URL } from './postgres-server.ts';

/** A way to PostgreSQL that can fall silent, as a network does from which a cable was pulled. */
async function createWay(): Promise<{ url: string; fallSilent(): void; speakAgain(): void }> {
  const target = new URL(TEST_DATABASE_URL);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!isSilent) to.write(bytes);
      });
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const url = new URL(TEST_DATABASE_URL);
  url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: url.href,
    fallSilent: () => {
      isSilent = true;
    },
    speakAgain: () => {
      isSilent = false;
    },
  };
}

if (await hasPostgres()) describe('a PostgreSQL that falls silent', describeSilence);
else
  it.skip('a PostgreSQL that falls silent: SKIPPED, because none answers at TEST_DATABASE_URL', () =>
    undefined);

function describeSilence(): void {
  it('is left by its leader before another is elected, and holds nobody up who closes', {
    timeout: 40_000,
  }, async () => {
    const way = await createWay();
    const errors: string[] = [];
    const home = await createPostgresSchema();
    const near = await home.open();
    const far = await openStorage({
      file: '/nowhere/bot.sqlite',
      databaseUrl: way.url,
      schema: home.schema,
      onDatabaseError: (error) => errors.push(error.message),
    });
    onTestFinished(async () => {
      await near.close();
      await home.remove();
    });
    const heard: string[] = [];
    const first = campaignFor(far, 'poller', (status) => heard.push(`far ${status}`));
    await vi.waitFor(() => expect(first.isLeader()).toBe(true), 15_000);
    const second = campaignFor(near, 'poller', (status) => heard.push(`near ${status}`));
    way.fallSilent();
    await vi.waitFor(() => expect(second.isLeader()).toBe(true), 10_000);
    expect(heard).toEqual(['far elected', 'far deposed', 'near elected']);
    expect(errors).toHaveLength(1);
    await far.close();
    way.speakAgain();
  });

  it('fails a query that nobody answers, and answers the next when it speaks again', async () => {
    const way = await createWay();
    const bounds = { connectMs: 1_000, statementMs: 1_000, answerMs: 300 };
    const dialect = openPostgres({
      databaseUrl: way.url,
      schema: 'public',
      bounds,
      size: 1,
      onError: () => undefined,
    });
    const db = new Kysely<Tables>({ dialect });
    onTestFinished(() => db.destroy());
    const ask = async () => (await sql<{ answer: number }>`SELECT 1 AS answer`.execute(db)).rows[0]?.answer;
    expect(await ask()).toBe(1);
    way.fallSilent();
    await expect(ask()).rejects.toThrow('Connection terminated');
    await expect(ask()).rejects.toThrow();
    await expect(db.transaction().execute(ask)).rejects.toThrow();
    way.speakAgain();
    expect(await ask()).toBe(1);
  });
}
