import type { Instant } from '../../domain/clock.ts';

/** Faults that are open now, so that each is told once, across restarts. */
export interface ProblemStore {
  /** Makes the open set exactly these lines; gives those that were not open before or were never told, with when they opened. */
  sync(
    lines: readonly string[],
    now: Instant,
  ): Promise<{ readonly line: string; readonly openedAt: Instant }[]>;
  markTold(lines: readonly string[]): Promise<void>;
}

/** Small facts about the installation itself. */
export interface MetaStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Short-lived things of a conversation; losing one costs a repeated step, never an episode or a delivery. */
export interface SessionStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/** An update of Telegram's; what else it holds is kept as it is. */
export interface KeptUpdate {
  readonly update_id: number;
}

/** One that was kept or taken, and not finished. */
export interface UnfinishedUpdate {
  readonly update: KeptUpdate;
  /** How often it was begun, as far as that is counted. */
  readonly attempts: number;
}

/** Updates: each is handled once, however often Telegram repeats it, and none that was kept is lost. */
export interface UpdateLog {
  /**
   * Writes updates down, all in one commit, before Telegram hears that they have arrived.
   * @returns the ids of those that were not known before: they are the caller's to handle
   */
  keep(updates: readonly KeptUpdate[], now: Instant): Promise<ReadonlySet<number>>;
  /** Oldest first. */
  unfinished(): Promise<UnfinishedUpdate[]>;
  /**
   * Begins with one, and counts that. `taken`: handle it; `repeated`: it was handled before; `busy`: someone handles it right now;
   * `given-up`: it was begun three times and never finished, and will not be again. Forgets what is older than two days.
   * @param leaseMs it is `busy` to others for so long; 0 where nobody else can ask
   */
  take(
    update: KeptUpdate,
    now: Instant,
    leaseMs: number,
  ): Promise<'taken' | 'repeated' | 'busy' | 'given-up'>;
  /** It is being handled still, and stays `busy` until then. */
  renew(updateId: number, leaseUntil: Instant): Promise<void>;
  /** It was handled: what it said is deleted. Many at once share a commit. */
  finish(updateId: number): Promise<void>;
}
