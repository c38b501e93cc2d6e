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

/** Looks after the place where the state lives. */
export interface StorageWatch {
  /** Tries to write, and looks at the disk. To be called every ten seconds. Never rejects. */
  look(): Promise<void>;
  database(): DatabaseState;
  /** As it was at the last look; undefined where there is no disk of ours. */
  freeBytes(): number | undefined;
}

export interface StorageWatchOptions {
  readonly meta: MetaStore;
  /** The folder of the SQLite file; absent with PostgreSQL, whose disk nobody here can look at. */
  readonly dir: string | undefined;
  readonly alarm: Alarm;
  /** Whether it is this replica that tells the admins, asked while all is well. */
  readonly isSpeaker: () => boolean;
  readonly clock: Clock;
  readonly log: Logger;
}

/** With less the disk is nearly full: for some days of editions, or for an admin to come and see. */
const LOW_BYTES = 200 * 1024 * 1024;
/** On a small disk it is this share instead. */
const LOW_SHARE = 0.02;
/** A write takes milliseconds; one that takes so long may as well not come. */
const PATIENCE_MS = 5_000;
const PROBE_KEY = 'storage.written_at';

export function createStorageWatch({
  meta,
  dir,
  alarm,
  isSpeaker,
  clock,
  log,
}: StorageWatchOptions): StorageWatch {
  let database: DatabaseState = 'up';
  let space: DiskSpace | undefined;
  let speaks = true;

  function become(state: DatabaseState, error?: unknown): void {
    if (state === database) return;
    if (state === 'up') log.info({}, 'the database can be written again');
    else log.error({ error, state }, 'the database cannot be written');
    database = state;
  }

  /** @param isLasting it was so at the look before */
  function tell(isLasting: boolean): void {
    if (!speaks) return;
    const free = space?.freeBytes;
    const isLow = space !== undefined && space.freeBytes < lowBytes(space);
    const told = (kind: AlarmKind, isSo: boolean): void => {
      void (isSo ? alarm.raise(kind, free) : alarm.clear(kind, free));
    };
    // A database that is started anew is back at the next look: nobody need come.
    if (database !== 'down' || isLasting) told('database-down', database === 'down');
    told('disk-full', database === 'full');
    // A full disk is low as well: one word is enough, and it is not well again until there is room.
    if (database === 'up') told('disk-low', isLow);
  }

  return {
    async look() {
      const before = database;
      space = dir === undefined ? undefined : await readDiskSpace(dir).catch(() => undefined);
      try {
        await withTimeout(meta.set(PROBE_KEY, new Date(clock.now()).toISOString()), PATIENCE_MS);
        become('up');
        speaks = isSpeaker();
      } catch (error) {
        become(isDiskFull(error) ? 'full' : 'down', error);
      }
      tell(before === database);
    },
    database: () => database,
    freeBytes: () => space?.freeBytes,
  };
}

function lowBytes({ totalBytes }: DiskSpace): number {
  return Math.min(LOW_BYTES, totalBytes * LOW_SHARE);
}
