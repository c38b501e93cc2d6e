import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/stores.ts';
import { campaignFor, edition, LEASE, NOW } from '../contracts/storage-home.ts';
import {
  createPostgresCluster,
  findPostgresPrograms,
  PASSWORD,
  type PostgresCluster,
} from './postgres-cluster.ts';

const programs = await findPostgresPrograms();
if (programs) describe('a PostgreSQL of our own', () => describeCluster(programs));
else {
  if (process.env['CI']) throw new Error('no initdb is found: these tests need the programs of PostgreSQL');
  console.warn('\n!!! SKIPPED: the tests with a PostgreSQL of their own, for no initdb is found\n');
  it.skip('a PostgreSQL of our own: SKIPPED, because no initdb is found', () => undefined);
}

function describeCluster(folder: string): void {
  let cluster: PostgresCluster;
  let storage: Storage | undefined;
  const told: string[] = [];
  beforeAll(async () => {
    cluster = await createPostgresCluster(folder);
    await cluster.start();
  }, 60_000);
  afterAll(() => cluster.remove());
  afterEach(async () => {
    await storage?.close();
    storage = undefined;
    told.length = 0;
  });

  async function open(databaseUrl: string, waitMs = 0): Promise<Storage> {
    storage = await openStorage({
      file: '/nowhere/bot.sqlite',
      databaseUrl,
      waitMs,
      onDatabaseError: (error) => told.push(error.message),
    });
    return storage;
  }

  async function query(statement: string): Promise<void> {
    const client = new Client({ connectionString: cluster.url() });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  it('takes a password with special characters', async () => {
    const { meta } = await open(cluster.url());
    await meta.set('key', 'value');
    expect(await meta.get('key')).toBe('value');
  });

  it.each([
    ['a wrong password', { password: 'hunter3' }, /: the user or the password is refused; correct them$/],
    ['an unknown user', { user: 'hunter3' }, /: the user or the password is refused; correct them$/],
    ['no password', { password: '' }, /: it asks for a password; write postgres:\/\/user:password@host/],
    [
      'a missing database',
      { database: 'nowhere' },
      /\/nowhere\): there is no such database; make it with CREATE DATABASE/,
    ],
    [
      'TLS where there is none',
      { parameters: '?sslmode=verify-full' },
      /: it does not speak TLS; leave sslmode out/,
    ],
  ])('refuses %s in one line without secrets', async (_, change, message) => {
    const failure = await open(cluster.url(change)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StorageError', message: expect.stringMatching(message) });
    const text = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    expect(text).not.toContain('hunter');
    expect(String(failure)).toMatch(/^StorageError: DATABASE_URL \(127\.0\.0\.1:\d+\/\w+\): [^\n]+$/);
    expect(told).toEqual([]);
  });

  it('refuses a user who may not make tables', async () => {
    await query(`CREATE USER guest PASSWORD 'guest'`);
    await expect(open(cluster.url({ user: 'guest', password: 'guest' }))).rejects.toThrow(
      /^DATABASE_URL \(schema public\): the user may not make tables there; make it the owner/,
    );
  });

  it('is waited for when it is down at the start, and that is told once', { timeout: 60_000 }, async () => {
    await cluster.kill();
    const opening = open(cluster.url(), 30_000);
    await vi.waitFor(() => expect(told).toHaveLength(1), 10_000);
    expect(told[0]).toMatch(/^DATABASE_URL \(.*\): nothing listens there; .*; waiting for it for 30 s$/);
    await cluster.start();
    expect(await (await opening).meta.get('other')).toBeUndefined();
    expect(told).toHaveLength(1);
  });

  it('may be killed and started again: nothing acknowledged is lost, and elections settle', {
    timeout: 90_000,
  }, async () => {
    const { editions, elections, ledger, meta } = await open(cluster.url());
    const heard: string[] = [];
    const candidacy = campaignFor({ elections }, 'poller', (status) => heard.push(status));
    await vi.waitFor(() => expect(heard).toEqual(['elected']), 15_000);

    const written: number[] = [];
    const sent = new Set<number>();
    let failures = 0;
    let isOver = false;
    const work = (async () => {
      for (let number = 1; !isOver; number += 1) {
        try {
          await editions.write(edition(`notice:${number}`, number));
          written.push(number);
          for (const { id } of await ledger.claim(NOW, 1, LEASE)) {
            await ledger.markSent(id, number, NOW);
            sent.add(id);
          }
        } catch {
          failures += 1;
          await setTimeout(50);
        }
      }
    })();

    await vi.waitFor(() => expect(sent.size).toBeGreaterThan(20), 20_000);
    await cluster.kill();
    await vi.waitFor(() => expect(heard).toEqual(['elected', 'deposed']), 10_000);
    expect(candidacy.isLeader()).toBe(false);
    await vi.waitFor(() => expect(failures).toBeGreaterThan(0), 10_000);
    await cluster.start();
    await vi.waitFor(() => expect(heard).toEqual(['elected', 'deposed', 'elected']), 15_000);
    const before = sent.size;
    await vi.waitFor(() => expect(sent.size).toBeGreaterThan(before + 20), 20_000);
    isOver = true;
    await work;

    for (const number of written) {
      expect(await editions.write(edition(`notice:${number}`, number))).toBe(false);
    }
    const rest = await ledger.claim(NOW + 2 * LEASE, 10_000, LEASE);
    expect(rest.filter(({ id }) => sent.has(id))).toEqual([]);
    expect(told.join()).not.toContain(PASSWORD);
    await meta.set('key', 'after');
    expect(await meta.get('key')).toBe('after');
  });
}
