import { describe, expect, it, vi } from 'vitest';
import type { Role } from '../../src/storage/stores.ts';
import { episodeFile } from '../journeys/bot-world.ts';
import { hasPostgres, TEST_DATABASE_URL } from '../storage/postgres-server.ts';
import { createReplicaWorld, type Replica, type ReplicaWorld, SOON } from './replica-world.ts';

const ROLES: readonly Role[] = ['poller', 'ticker'];
const TEST_MS = 60_000;
const PER_MODE = 20;

if (await hasPostgres()) describePolling();
else
  it.skip('replicas that poll: SKIPPED, because no PostgreSQL answers at TEST_DATABASE_URL', () => undefined);

/** A world whose readers are subscribers, half of them daily, half instant, and two replicas of which the first leads. */
async function startPair() {
  const world = await createReplicaWorld({ serverUrl: TEST_DATABASE_URL, readerCount: 2 * PER_MODE });
  const daily = world.readers.slice(0, PER_MODE);
  const instant = world.readers.slice(PER_MODE);
  await world.subscribe(daily, 'daily');
  await world.subscribe(instant, 'instant');
  const first = await world.start();
  await leadsAlone(first);
  const second = await world.start();
  return { world, daily, instant, first, second };
}

/** Waits until it does both. */
function leadsAlone(replica: Replica): Promise<void> {
  return vi.waitFor(async () => {
    for (const role of ROLES) expect(await replica.leads(role), `${replica.url} ${role}`).toBe(true);
  }, SOON);
}

/** How many of each role's replicas lead it at this moment. */
async function countLeaders(replicas: readonly Replica[]) {
  const leading = await Promise.all(
    ROLES.map((role) => Promise.all(replicas.map((replica) => replica.leads(role)))),
  );
  return leading.map((answers) => answers.filter(Boolean).length);
}

/** Waits until each of them has got the text. */
function allHear({ received }: ReplicaWorld, readers: readonly number[], text: string): Promise<void> {
  return vi.waitFor(
    () => expect(readers.filter((reader) => received(reader, text).length === 0)).toEqual([]),
    SOON,
  );
}

/** How often each of them got the text. */
function timesEach({ received }: ReplicaWorld, readers: readonly number[], text: string): number[] {
  return [...new Set(readers.map((reader) => received(reader, text).length))];
}

/** Waits until nothing waits to be sent or is being sent: what came once by then comes no second time. */
function untilSettled({ home }: ReplicaWorld): Promise<void> {
  return vi.waitFor(async () => {
    const open = await home.ask(
      'SELECT id FROM deliveries WHERE not_before IS NOT NULL OR lease_until IS NOT NULL',
    );
    expect(open).toEqual([]);
  }, SOON);
}

async function sentBy(replicas: readonly Replica[]): Promise<number> {
  const counts = await Promise.all(
    replicas.map((replica) => replica.counted('show_bot_deliveries_total{outcome="sent"}')),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const ONCE = { status: 'sent', attempts: 1, marks: 0 };

function describePolling(): void {
  describe('two replicas that poll', { timeout: TEST_MS }, () => {
    it('started at once share the work: one polls, one ticks, both send, and everything comes once', async () => {
      const world = await createReplicaWorld({ serverUrl: TEST_DATABASE_URL, readerCount: 2 * PER_MODE });
      const replicas = await Promise.all([world.start(), world.start()]);
      await vi.waitFor(async () => expect(await countLeaders(replicas)).toEqual([1, 1]), SOON);

      const [daily, instant] = [world.readers.slice(0, PER_MODE), world.readers.slice(PER_MODE)];
      for (const reader of world.readers) world.playground.say(reader, '/start');
      await allHear(world, world.readers, 'subscribed');
      for (const reader of instant) world.playground.say(reader, '/mode instant');
      await vi.waitFor(async () => {
        const [row] = await world.home.ask<{ count: number }>(
          `SELECT COUNT(*) AS count FROM subscribers WHERE mode = 'instant'`,
        );
        expect(row?.count).toBe(PER_MODE);
      }, SOON);

      await world.write('first.md', episodeFile({ title: '第一集' }));
      await allHear(world, instant, '第一集');
      await world.setDue(Date.now());
      await allHear(world, daily, '第一集');
      await untilSettled(world);
      expect(timesEach(world, world.readers, '第一集')).toEqual([1]);
      expect(timesEach(world, world.readers, 'subscribed')).toEqual([1]);
      for (const kind of ['daily', 'instant'] as const) {
        const rows = await world.ledger(kind);
        expect(rows).toHaveLength(PER_MODE);
        for (const row of rows) expect(row).toMatchObject(ONCE);
      }
      expect(await sentBy(replicas)).toBe(2 * PER_MODE);
      for (const role of ROLES) {
        expect(replicas.flatMap((replica) => replica.standings(role))).toEqual(['elected']);
      }
      for (const { output } of replicas) expect(output().stdout).not.toContain('is another bot running');
      expect(await countLeaders(replicas)).toEqual([1, 1]);
    });

    it('outlive a kill of the one that leads: the other polls and ticks soon, and nothing is lost or repeated', async () => {
      const { world, daily, instant, first, second } = await startPair();
      const [asker = 0] = instant;
      await world.write('first.md', episodeFile({ title: '第一集' }));
      await allHear(world, instant, '第一集');
      await untilSettled(world);

      await world.setDue(Date.now() + 1_000);
      first.child.kill('SIGKILL');
      world.playground.say(asker, '/help');
      await world.write('second.md', episodeFile({ title: '第二集' }));
      await leadsAlone(second);
      await allHear(world, [asker], '/timezone');
      await allHear(world, daily, '第一集');
      await allHear(world, instant, '第二集');
      await untilSettled(world);
      expect(timesEach(world, [asker], '/timezone')).toEqual([1]);
      for (const readers of [daily, instant]) expect(timesEach(world, readers, '第一集')).toEqual([1]);
      expect(timesEach(world, instant, '第二集')).toEqual([1]);
      for (const kind of ['daily', 'instant'] as const) {
        for (const row of await world.ledger(kind)) expect(row).toMatchObject(ONCE);
      }
      expect(second.output().stdout).not.toContain('is another bot running');
    });

    it('hand over at once when the leader is told to stop in the middle of its work, and nothing goes twice', async () => {
      const { world, instant, first, second } = await startPair();
      const { received } = world;
      const [asker = 0, lateAsker = 0] = world.readers;
      await world.write('first.md', episodeFile({ title: '第一集' }));
      await world.hears(instant[0] ?? 0, '第一集');
      const told = performance.now();
      world.playground.say(asker, '/help');
      first.child.kill('SIGTERM');
      world.playground.say(lateAsker, '/help');
      expect(await first.exit).toBe(0);
      expect(performance.now() - told).toBeLessThan(10_000);
      await leadsAlone(second);

      await allHear(world, instant, '第一集');
      await allHear(world, [asker, lateAsker], '/timezone');

      // One is still being sent while the next replica starts, which must leave it alone.
      world.playground.failNext('sendMessage', { kind: 'slow', ms: 3_000 });
      await world.write('second.md', episodeFile({ title: '第二集' }));
      await vi.waitFor(
        () => expect(instant.some((reader) => received(reader, '第二集').length > 0)).toBe(true),
        SOON,
      );
      const third = await world.start();
      await allHear(world, instant, '第二集');
      await untilSettled(world);
      for (const title of ['第一集', '第二集']) expect(timesEach(world, instant, title)).toEqual([1]);
      expect(timesEach(world, [asker, lateAsker], '/timezone')).toEqual([1]);
      for (const row of await world.ledger('instant'))
        expect(row).toMatchObject({ status: 'sent', marks: 0 });
      expect(ROLES.flatMap((role) => third.standings(role))).toEqual([]);
      for (const role of ROLES) expect(second.standings(role)).toEqual(['elected']);
    });
  });
}
