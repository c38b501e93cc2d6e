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
   * @returns the ids of those not known before: the caller must handle them
   */
  keep(updates: readonly KeptUpdate[], now: Instant): Promise<ReadonlySet<number>>;
  /** Oldest first. */
  unfinished(): Promise<UnfinishedUpdate[]>;
  /**
   * Starts an attempt to handle an update, and counts it. `taken`: handle it; `repeated`: it was handled before; `busy`: it is being
   * handled elsewhere right now; `given-up`: it was started three times and never finished, and is not started again. Deletes
   * updates older than two days.
   * @param leaseMs how long it is `busy` for others; 0 where there is no other process
   */
  take(
    update: KeptUpdate,
    now: Instant,
    leaseMs: number,
  ): Promise<'taken' | 'repeated' | 'busy' | 'given-up'>;
  /** Extends the lease: it is still being handled, and stays `busy` until then. */
  renew(updateId: number, leaseUntil: Instant): Promise<void>;
  /** It was handled: its content is deleted. Concurrent calls share a commit. */
  finish(updateId: number): Promise<void>;
}
