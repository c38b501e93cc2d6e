import { Counter, Gauge, type Registry } from 'prom-client';
import type { SubscriberState } from '../domain/subscriber.ts';

/** Current values. A value that cannot be determined is left out, and is then missing from the page. */
export interface Snapshot {
  /** Deliveries that are neither sent nor given up. */
  readonly deliveriesWaiting?: number | undefined;
  /** Editions in the ledger that are owed to someone. */
  readonly editionsOwed?: number | undefined;
  /** Those of them of which nothing waits any more. */
  readonly editionsSettled?: number | undefined;
  readonly subscribersByState?: Readonly<Record<SubscriberState, number>> | undefined;
  /** Sends of this process that started in the last second. */
  readonly pacePerSecond?: number | undefined;
  /** The rate limit over all processes. */
  readonly paceLimitPerSecond?: number | undefined;
  /** Which roles this process has among its replicas. */
  readonly isLeader?: Readonly<Record<'poller' | 'ticker', boolean>> | undefined;
  readonly contentProblems?: number | undefined;
  readonly isDatabaseUp?: boolean | undefined;
  readonly diskFreeBytes?: number | undefined;
}

/** Reads the values of one part of the bot; may throw. */
export type ReadSnapshot = () => Snapshot | Promise<Snapshot>;

/** Half of the 10 s after which Prometheus aborts a scrape: a dead database must not hide the rest. */
const READ_TIMEOUT_MS = 5_000;

/** Gauges that are read on each scrape, from registered readers. */
export function createSnapshotGauges(registry: Registry) {
  const readers: ReadSnapshot[] = [];
  const failures = new Counter({
    name: 'show_bot_scrape_failures_total',
    help: 'Readers that threw or gave no answer while the page was made',
    registers: [registry],
  });
  const show = createShow(registry);

  async function readOrNothing(read: ReadSnapshot): Promise<Snapshot> {
    try {
      return await inTime(read);
    } catch {
      failures.inc();
      return {};
    }
  }

  return {
    add(read: ReadSnapshot): void {
      readers.push(read);
    },
    /** Calls every reader and sets the gauges; never throws. */
    async refresh(): Promise<void> {
      const snapshots = await Promise.all(readers.map(readOrNothing));
      show(Object.assign({}, ...snapshots));
    },
  };
}

function createShow(registry: Registry): (snapshot: Snapshot) => void {
  const waiting = plain(registry, 'show_bot_deliveries_waiting', 'Deliveries neither sent nor given up');
  const owed = plain(registry, 'show_bot_editions_owed', 'Editions in the ledger that are owed to someone');
  const settled = plain(
    registry,
    'show_bot_editions_settled',
    'Owed editions of which nothing waits any more',
  );
  const pace = plain(
    registry,
    'show_bot_pace_per_second',
    'Sends of this process started in the last second',
  );
  const limit = plain(registry, 'show_bot_pace_limit_per_second', 'Sends a second allowed to all processes');
  const problems = plain(registry, 'show_bot_content_problems', 'Faults in the content folder that are open');
  const database = plain(registry, 'show_bot_database_up', '1 when the database answers, else 0');
  const disk = plain(registry, 'show_bot_disk_free_bytes', 'Bytes left for the bot where it keeps its state');
  const subscribers = labelled(registry, 'show_bot_subscribers', 'Subscribers, by state', 'state');
  const leader = labelled(registry, 'show_bot_leader', '1 when this process has that role, else 0', 'role');
  return (snapshot) => {
    waiting(snapshot.deliveriesWaiting);
    owed(snapshot.editionsOwed);
    settled(snapshot.editionsSettled);
    pace(snapshot.pacePerSecond);
    limit(snapshot.paceLimitPerSecond);
    problems(snapshot.contentProblems);
    database(snapshot.isDatabaseUp);
    disk(snapshot.diskFreeBytes);
    subscribers(snapshot.subscribersByState);
    leader(snapshot.isLeader);
  };
}

/** A gauge without labels; without a value it is missing from the page, where the library would show the last one, or 0. */
function plain(
  registry: Registry,
  name: string,
  help: string,
): (value: number | boolean | undefined) => void {
  const gauge = new Gauge({ name, help, registers: [registry] });
  return (value) => {
    if (value === undefined) gauge.remove();
    else gauge.set(Number(value));
  };
}

function labelled(
  registry: Registry,
  name: string,
  help: string,
  label: string,
): (values: Readonly<Record<string, number | boolean>> | undefined) => void {
  const gauge = new Gauge({ name, help, labelNames: [label], registers: [registry] });
  return (values = {}) => {
    gauge.reset();
    for (const [key, value] of Object.entries(values)) gauge.labels(key).set(Number(value));
  };
}

/** @throws what `read` throws, or an error when it takes too long */
function inTime(read: ReadSnapshot): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${READ_TIMEOUT_MS} ms`)), READ_TIMEOUT_MS);
    Promise.resolve()
      .then(read)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
