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

/** Updates that came by webhook: each is handled once, however often Telegram repeats it. */
export interface UpdateLog {
  /** `taken`: handle it; `repeated`: it was handled before; `busy`: someone handles it right now. Forgets what is older than two days. */
  take(updateId: number, now: Instant, leaseMs: number): Promise<'taken' | 'repeated' | 'busy'>;
  /** It is being handled still, and stays `busy` until then. */
  renew(updateId: number, leaseUntil: Instant): Promise<void>;
  /** It was handled. */
  finish(updateId: number): Promise<void>;
  /** It could not be handled: the next to come may take it. */
  release(updateId: number): Promise<void>;
}
