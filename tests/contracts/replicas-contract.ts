import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Storage } from '../../src/storage/stores.ts';
import type { PostgresSchema } from '../storage/postgres-server.ts';
import { campaignFor, deliveryCounts, edition, LEASE, message, NOW } from './storage-home.ts';

/** What several processes on one database must do together; here each is a storage of its own. */
export function describeReplicas(createSchema: () => Promise<PostgresSchema>): void {
  describe('replicas', () => {
    let home: PostgresSchema;
    let replicas: Storage[];
    beforeEach(async () => {
      home = await createSchema();
      replicas = [];
    });
    afterEach(async () => {
      await Promise.all(replicas.map((replica) => replica.close()));
      await home.remove();
    });

    async function start(count: number): Promise<Storage[]> {
      const started = await Promise.all(Array.from({ length: count }, () => home.open()));
      replicas.push(...started);
      return started;
    }

    it('started at once on an empty database share one schema', async () => {
      const [first, ...others] = await start(6);
      await first?.meta.set('key', 'value');
      for (const other of others) expect(await other.meta.get('key')).toBe('value');
    });

    it('never share a delivery, nor send two to one chat at a time, nor a later part before an earlier one', async () => {
      const [first, ...others] = await start(6);
      if (!first) throw new Error('expected a replica');
      const chats = Array.from({ length: 40 }, (_, chat) => chat + 1);
      for (const chat of chats) {
        for (const name of ['a', 'b']) {
          const parts = [1, 2, 3].map((part) => message(`${name}:${chat} ${part}`));
          await first.editions.write(edition(`${name}:${chat}`, chat, { messages: parts }));
        }
      }
      const underWay = new Set<number>();
      const order = new Map<string, string>();
      const seen: number[] = [];
      const sendAll = async ({ ledger }: Storage): Promise<void> => {
        while (seen.length < chats.length * 6) {
          for (const { id, chatId, message: part } of await ledger.claim(NOW, 7, LEASE)) {
            expect(underWay.has(chatId)).toBe(false);
            underWay.add(chatId);
            seen.push(id);
            const [name = '', number = ''] = part.text.split(' ');
            order.set(name, `${order.get(name) ?? ''}${number}`);
            await setTimeout(id % 3);
            underWay.delete(chatId);
            await ledger.markSent(id, id, NOW);
          }
        }
      };
      await Promise.all([first, ...others].map(sendAll));
      expect(new Set(seen).size).toBe(seen.length);
      expect(await deliveryCounts(first)).toMatchObject({ sent: 240, pending: 0, sending: 0 });
      expect([...new Set(order.values())]).toEqual(['123']);
    });

    it('never reserve the same slot, and leave none out while they are busy', async () => {
      const started = await start(4);
      const reserve = ({ slots }: Storage, count: number): Promise<number> => {
        if (!slots) throw new Error('expected slots');
        return slots.reserve('free', count, 10);
      };
      const [first] = started;
      if (!first) throw new Error('expected a replica');
      const nextAt = async () => Number((await home.query('SELECT next_at FROM slots'))[0]?.['next_at']);
      // Far enough ahead for what follows to queue up behind it.
      expect(await reserve(first, 2_000)).toBe(0);
      const before = await nextAt();
      const waits = await Promise.all(
        started.flatMap((replica) => [5, 1, 3].map((count) => reserve(replica, count))),
      );
      expect((await nextAt()) - before).toBeCloseTo(4 * (5 + 1 + 3) * 10, 1);
      for (const wait of waits) {
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(20_000 + 360);
      }
      expect(await first.slots?.reserve('paid', 1, 10)).toBe(0);
    });

    it('do not wait for a slot that a clock, set back since, has put far ahead', async () => {
      const [replica] = await start(1);
      await replica?.slots?.reserve('free', 1, 10);
      await home.query('UPDATE slots SET next_at = next_at + 3600000');
      expect(await replica?.slots?.reserve('free', 1, 10)).toBe(0);
      expect(await replica?.slots?.reserve('free', 1, 10)).toBeLessThanOrEqual(10);
    });

    it('have one leader for each role, and another within 10 s when its connection is cut', {
      timeout: 30_000,
    }, async () => {
      const started = await start(3);
      const heard: string[] = [];
      const candidacies = started.map((replica, index) =>
        campaignFor(replica, 'ticker', (status) => heard.push(`${index} ${status}`)),
      );
      const leaders = () => candidacies.flatMap((candidacy, index) => (candidacy.isLeader() ? [index] : []));
      await vi.waitFor(() => expect(leaders()).toHaveLength(1), 5_000);
      const [leader] = leaders();
      await home.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity JOIN pg_locks USING (pid)
        WHERE application_name = 'daily-show-bot elections ${home.schema}'
        AND locktype = 'advisory' AND granted`);
      await vi.waitFor(() => expect(heard).toContain(`${leader} deposed`), 10_000);
      await vi.waitFor(() => expect(leaders()).toHaveLength(1), 10_000);
      expect(heard.slice(0, 2)).toEqual([`${leader} elected`, `${leader} deposed`]);
      expect(heard[2]).toBe(`${leaders()[0]} elected`);
    });

    it('take over from a leader that ends', async () => {
      const [first, second] = await start(2);
      if (!first || !second) throw new Error('expected two replicas');
      const leader = campaignFor(first, 'poller');
      await vi.waitFor(() => expect(leader.isLeader()).toBe(true), 5_000);
      const heir = campaignFor(second, 'poller');
      await first.close();
      await vi.waitFor(() => expect(heir.isLeader()).toBe(true), 10_000);
    });

    it('do exclusive work one at a time', async () => {
      const started = await start(4);
      let atOnce = 0;
      let most = 0;
      const work = async (): Promise<void> => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await setTimeout(5);
        atOnce -= 1;
      };
      // More at once than a pool has connections, and each needs one for its work.
      await Promise.all(
        started.flatMap((replica) =>
          Array.from({ length: 15 }, (_, index) =>
            replica.exclusively(() => work().then(() => replica.meta.set(`work:${index}`, 'done'))),
          ),
        ),
      );
      expect(most).toBe(1);
    });

    it('handle an update once', async () => {
      const started = await start(4);
      const takes = started.flatMap(({ updates }) =>
        [1, 2, 3].map((id) => updates.take({ update_id: id }, NOW, LEASE)),
      );
      const answers = await Promise.all(takes);
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(3);
    });
  });
}
