import type { Elections, Ledger, SlotStore, Storage } from './stores.ts';
import type { Db } from './tables.ts';

/** Taking deliveries out of the queue. */
export type Claims = Pick<Ledger, 'claim' | 'nextAt'>;

/** How much may be read at once, so that nothing else waits for it. */
export interface ReadAtOnce {
  /** Editions, or deliveries that wait, in one statement. */
  readonly pageSize: number;
  /** Gives all statements of `work` the same view of the database, where that holds nobody up. */
  snapshot<Result>(work: (view: Db) => Promise<Result>): Promise<Result>;
}

/** Where the state lives, and what each database does in its own way. */
export interface Home {
  readonly db: Db;
  readonly claims: Claims;
  readonly elections: Elections;
  readonly slots: SlotStore | undefined;
  readonly exclusively: Storage['exclusively'];
  readonly readAtOnce: ReadAtOnce;
  close(): Promise<void>;
}
