import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startProcess } from '../process/start-process.ts';
import {
  createPostgresCluster,
  findPostgresPrograms,
  PASSWORD,
  type PostgresCluster,
} from '../storage/postgres-cluster.ts';
import { createReplicaWorld, EDITOR, type Replica } from './replica-world.ts';

const READERS = 200;
const WORDS = 'Maintenance sleeping at ten.';
/** The state of a database is looked at every ten seconds; what could not be written is tried again within fifteen. */
const LATER = { timeout: 40_000, interval: 50 };

const programs = await findPostgresPrograms();
if (programs) describe('replicas on a PostgreSQL of their own', () => describeDatabase(programs));
else {
  if (process.env['CI']) throw new Error('no initdb is found: these tests need the programs of PostgreSQL');
  console.warn('\n!!! SKIPPED: the replicas on a PostgreSQL of their own, for no initdb is found\n');
  it.skip('replicas on a PostgreSQL of their own: SKIPPED, because no initdb is found', () => undefined);
}

function describeDatabase(folder: string): void {
  let cluster: PostgresCluster;
  beforeAll(async () => {
    cluster = await createPostgresCluster(folder);
    await cluster.start();
  }, 60_000);
  afterAll(() => cluster.remove());

  const SECRET_WORDS = [PASSWORD, encodeURIComponent(PASSWORD), 'hunter'];

  it.each([
    ['password', { password: 'hunter3' }, /^DATABASE_URL \(127\.0\.0\.1:\d+\/postgres\): .*password.*$/],
    ['user', { user: 'hunter3' }, /^DATABASE_URL \(127\.0\.0\.1:\d+\/postgres\): .*user.*$/],
    ['database', { database: 'nowhere' }, /^DATABASE_URL \(127\.0\.0\.1:\d+\/nowhere\): .*database.*$/],
    ['host', { host: 'nowhere.invalid' }, /^DATABASE_URL \(nowhere\.invalid:\d+\/postgres\): .*host.*$/],
    ['scheme', { scheme: 'mysql' }, /^DATABASE_URL: .*postgres:\/\/.*$/],
  ])(
    'a start with a wrong %s ends with 1 and one line that tells the mend',
    { timeout: 45_000 },
    async (_, change, line) => {
      const url = addressOf(cluster, change);
      const bot = await startProcess({ BOT_TOKEN: '1:x', DATABASE_URL: url, LOG_LEVEL: 'trace' });
      expect(await bot.exit).toBe(1);
      const { stdout, stderr } = bot.output();
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr.trimEnd()).toMatch(line);
      for (const secret of SECRET_WORDS) expect(stdout + stderr).not.toContain(secret);
    },
  );

  it('a stop of the database in the middle of a broadcast ends no replica, and loses and repeats nothing', {
    timeout: 90_000,
  }, async () => {
    const world = await createReplicaWorld({
      serverUrl: cluster.url(),
      readerCount: READERS,
      env: { SEND_RATE: '40' },
    });
    const { playground, readers, received } = world;
    await world.subscribe(readers, 'daily');
    const replicas = await Promise.all([world.start(), world.start()]);
    const [asker = 0] = readers;
    const arrived = (): number => readers.filter((reader) => received(reader, WORDS).length > 0).length;

    playground.say(EDITOR, `/broadcast ${WORDS}`);
    await world.hears(EDITOR, `Messages: ${READERS}`);
    world.press(EDITOR, 'Send');
    await vi.waitFor(() => expect(arrived()).toBeGreaterThan(READERS / 4), LATER);
    await cluster.kill();
    expect(arrived()).toBeLessThan(READERS);
    await untilHealth(replicas, { status: 503, facts: { ok: false, database: 'down' } });
    playground.say(asker, '/help');
    await cluster.start();

    await untilHealth(replicas, { status: 200, facts: { ok: true, database: 'up' } });
    await vi.waitFor(() => expect(arrived()).toBe(READERS), LATER);
    await world.hears(asker, '/timezone');
    await untilHealth(replicas, { status: 200, facts: { waiting: 0 } });
    const rows = await world.ledger('broadcast');
    expect(rows).toHaveLength(READERS);
    const unmarked = rows.filter(({ chat_id, marks }) => received(chat_id, WORDS).length > 1 && marks === 0);
    expect(unmarked).toEqual([]);
    for (const row of rows) expect(row.status).toBe('sent');
    await vi.waitFor(() => expect(received(EDITOR, 'Done')).toHaveLength(1), LATER);
    for (const { child, output } of replicas) {
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
      for (const secret of SECRET_WORDS) expect(output().stdout + output().stderr).not.toContain(secret);
      expect(output().stdout).not.toContain('a promise was left alone');
      expect(output().stderr).toBe('');
    }
  });
}

function addressOf(
  cluster: PostgresCluster,
  { host, scheme, ...change }: { host?: string; scheme?: string } & Parameters<PostgresCluster['url']>[0],
): string {
  const url = cluster.url(change);
  const [, rest = ''] = url.split('://');
  const address = host === undefined ? rest : rest.replace('127.0.0.1', host);
  return `${scheme ?? 'postgres'}://${address}`;
}

/** Waits until every replica says so of itself. */
function untilHealth(replicas: readonly Replica[], health: object): Promise<void> {
  return vi.waitFor(async () => {
    for (const replica of replicas) expect(await replica.health()).toMatchObject(health);
  }, LATER);
}
