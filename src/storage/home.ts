import type { Elections, Ledger, SlotStore, Storage } from './stores.ts';
import type { Db } from './tables.ts';

/** Claims deliveries from the queue. */
export type Claims = Pick<Ledger, 'claim' | 'nextAt'>;

/** How much may be read at once without blocking anything else. */
export interface ReadAtOnce {
  /** Editions, or waiting deliveries, per statement. */
  readonly pageSize: number;
  /** Runs all statements of `work` on one snapshot of the database, where that blocks nobody. */
  snapshot<Result>(work: (view: Db) => Promise<Result>): Promise<Result>;
}

/** The database of the state, and what each kind of database does differently. */
export interface Home {
  readonly db: Db;
  readonly claims: Claims;
  readonly elections: Elections;
  readonly slots: SlotStore | undefined;
  readonly exclusively: Storage['exclusively'];
  readonly readAtOnce: ReadAtOnce;
  close(): Promise<void>;
}
