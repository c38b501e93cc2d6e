import type { Instant } from '../../domain/clock.ts';

/** Open faults, so that each is reported once, across restarts. */
export interface ProblemStore {
  /** Replaces the open set by these lines. @returns those not open before or not reported yet, with when they opened */
  sync(
    lines: readonly string[],
    now: Instant,
  ): Promise<{ readonly line: string; readonly openedAt: Instant }[]>;
  markTold(lines: readonly string[]): Promise<void>;
}

/** Small values about the installation itself. */
export interface MetaStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Short-lived state of a conversation; losing it costs a repeated step, never an episode or a delivery. */
export interface SessionStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** What is stored under keys that begin so. It looks through all that is stored: for rare questions. */
  entries(prefix: string): Promise<readonly { readonly key: string; readonly value: string }[]>;
}

/** An update from Telegram; its other fields are kept unchanged. */
export interface KeptUpdate {
  readonly update_id: number;
}

/** An update that was kept or taken, but not finished. */
export interface UnfinishedUpdate {
  readonly update: KeptUpdate;
  /** How often its handling was started, as far as that is counted. */
  readonly attempts: number;
}

/** Updates: each is handled once, however often Telegram repeats it, and no kept one is lost. */
export interface UpdateLog {
  /**
   * Stores updates, all in one commit, before they are acknowledged to Telegram.
   * @param leaseMs how long other processes leave them alone; absent: there are none
   * @returns the ids of those not known before: the caller must handle them
   */
  keep(updates: readonly KeptUpdate[], now: Instant, leaseMs?: number): Promise<ReadonlySet<number>>;
  /** The same for one update; concurrent calls share a commit. @returns whether it was not known before */
  keepOne(update: KeptUpdate, now: Instant, leaseMs: number): Promise<boolean>;
  /** Oldest first. @param now leaves out those that are leased at that instant; absent: all */
  unfinished(now?: Instant): Promise<UnfinishedUpdate[]>;
  /**
   * Starts another attempt to handle an update, and counts it. `taken`: handle it; `repeated`: it was handled before; `busy`: it is
   * being handled elsewhere right now; `given-up`: it was started three times and never finished, and is not started again. Deletes
   * updates older than two days.
   * @param leaseMs how long it is `busy` for others; 0 where there is no other process
   */
  take(
    update: KeptUpdate,
    now: Instant,
    leaseMs: number,
  ): Promise<'taken' | 'repeated' | 'busy' | 'given-up'>;
  /** Extends the leases: these are still being handled, and stay `busy` until then. */
  renew(updateIds: readonly number[], leaseUntil: Instant): Promise<void>;
  /** Ends its lease; within an hour of its arrival its latest attempt does not count: Telegram did not answer, the update is not to blame. */
  release(updateId: number, now: Instant): Promise<void>;
  /** It was handled: its content is deleted. Concurrent calls share a commit. */
  finish(updateId: number): Promise<void>;
}
