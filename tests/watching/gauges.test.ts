import { expect, it } from 'vitest';
import { followGauges, type GaugeSources } from '../../src/watching/gauges.ts';
import { newSubscriber, useStorage } from '../contracts/storage-home.ts';
import { readPage, startMetrics } from '../metrics/read-page.ts';
import { createSqliteHome } from '../storage/sqlite-home.ts';

const NOW = Date.parse('2026-01-21T08:00:00Z');
const test = useStorage(createSqliteHome);

/** The page of a bot whose other sources say that. */
function pageWith(change: Partial<GaugeSources> = {}): Promise<ReadonlyMap<string, number>> {
  const metrics = startMetrics();
  followGauges(metrics, {
    statistics: test.storage.statistics,
    clock: { now: () => NOW },
    storageWatch: { database: () => 'up', freeBytes: () => 5_000 },
    pacePerSecond: () => 3,
    paceLimitPerSecond: 30,
    openRefusals: () => ['a fault', 'another'],
    isLeader: (role) => role === 'ticker',
    ...change,
  });
  return readPage(metrics);
}

it('subscribers are counted by state, and what nobody is in as none', async () => {
  const { subscribers } = test.storage;
  await subscribers.add(newSubscriber(1));
  await subscribers.add(newSubscriber(2));
  await subscribers.add(newSubscriber(3, { state: 'stopped' }));
  const page = await pageWith();
  expect(page.get('show_bot_subscribers{state="active"}')).toBe(2);
  expect(page.get('show_bot_subscribers{state="paused"}')).toBe(0);
  expect(page.get('show_bot_subscribers{state="stopped"}')).toBe(1);
});

it('pace, roles, faults, the database and its disk are shown as they are now', async () => {
  const page = await pageWith();
  expect(page.get('show_bot_pace_per_second')).toBe(3);
  expect(page.get('show_bot_pace_limit_per_second')).toBe(30);
  expect(page.get('show_bot_leader{role="ticker"}')).toBe(1);
  expect(page.get('show_bot_leader{role="poller"}')).toBe(0);
  expect(page.get('show_bot_content_problems')).toBe(2);
  expect(page.get('show_bot_database_up')).toBe(1);
  expect(page.get('show_bot_disk_free_bytes')).toBe(5_000);
});

it('a database that does not answer shows as down, and takes its own gauges off the page alone', async () => {
  const fail = () => Promise.reject(new Error('the database is away'));
  const page = await pageWith({
    statistics: { waiting: fail, owed: fail, subscribers: fail },
    storageWatch: { database: () => 'down', freeBytes: () => undefined },
  });
  expect(page.get('show_bot_database_up')).toBe(0);
  expect(page.has('show_bot_deliveries_waiting')).toBe(false);
  expect(page.has('show_bot_subscribers{state="active"}')).toBe(false);
  expect(page.get('show_bot_pace_per_second')).toBe(3);
});
