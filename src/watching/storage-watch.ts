import type { Clock } from '../domain/clock.ts';
import { withTimeout } from '../kernel/timeout.ts';
import type { Logger } from '../logging/logger.ts';
import type { AlarmKind } from '../messages/alarm/words.ts';
import { type DiskSpace, readDiskSpace } from '../storage/sqlite/free-space.ts';
import { isDiskFull } from '../storage/storage-failure.ts';
import type { MetaStore } from '../storage/stores.ts';
import type { Alarm } from './alarm.ts';

/** Whether the state can be written; `full`: it can only be read. */
export type DatabaseState = 'up' | 'full' | 'down';

/** Monitors the storage of the state. */
export interface StorageWatch {
  /** Tries a write and checks the disk space. To be called every ten seconds. Never rejects. */
  look(): Promise<void>;
  database(): DatabaseState;
  /** As of the last check; undefined where the disk is not ours. */
  freeBytes(): number | undefined;
}

export interface StorageWatchOptions {
  readonly meta: MetaStore;
  /** The folder of the SQLite file; absent with PostgreSQL, whose disk cannot be checked from here. */
  readonly dir: string | undefined;
  readonly alarm: Alarm;
  /** Whether this replica notifies the admins; called while the database works. */
  readonly notifiesAdmins: () => boolean;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Below this the disk is nearly full: enough for some days of editions, so that an admin has time to react. */
const LOW_BYTES = 200 * 1024 * 1024;
/** On a small disk this share is the limit instead. */
const LOW_SHARE = 0.02;
/** A write takes milliseconds; one that takes this long counts as failed. */
const WRITE_TIMEOUT_MS = 5_000;
const PROBE_KEY = 'storage.written_at';

export function createStorageWatch({
  meta,
  dir,
  alarm,
  notifiesAdmins,
  clock,
  log,
}: StorageWatchOptions): StorageWatch {
  let database: DatabaseState = 'up';
  let space: DiskSpace | undefined;
  let isNotifier = true;

  function become(state: DatabaseState, error?: unknown): void {
    if (state === database) return;
    if (state === 'up') log.info({}, 'the database can be written again');
    else log.error({ error, state }, 'the database cannot be written');
    database = state;
  }

  /** @param isLasting whether the state was the same at the last check */
  function notify(isLasting: boolean): void {
    if (!isNotifier) return;
    const free = space?.freeBytes;
    const isLow = space !== undefined && space.freeBytes < lowBytes(space);
    const update = (kind: AlarmKind, isSo: boolean): void => {
      void (isSo ? alarm.raise(kind, free) : alarm.clear(kind, free));
    };
    // A database that is restarted is back at the next check: not worth an alarm.
    if (database !== 'down' || isLasting) update('database-down', database === 'down');
    update('disk-full', database === 'full');
    // A full disk is low as well: one alarm is enough, and low space is not cleared while it is full.
    if (database === 'up') update('disk-low', isLow);
  }

  return {
    async look() {
      const before = database;
      space = dir === undefined ? undefined : await readDiskSpace(dir).catch(() => undefined);
      try {
        await withTimeout(meta.set(PROBE_KEY, new Date(clock.now()).toISOString()), WRITE_TIMEOUT_MS);
        become('up');
        isNotifier = notifiesAdmins();
      } catch (error) {
        become(isDiskFull(error) ? 'full' : 'down', error);
      }
      notify(before === database);
    },
    database: () => database,
    freeBytes: () => space?.freeBytes,
  };
}

function lowBytes({ totalBytes }: DiskSpace): number {
  return Math.min(LOW_BYTES, totalBytes * LOW_SHARE);
}
