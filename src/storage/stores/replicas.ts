import type { Lane } from '../../domain/delivery.ts';

/** What one replica at a time does. */
export type Role = 'poller' | 'ticker';

/** Who does what is done once among all replicas. With SQLite there is one process, which is elected at once. */
export interface Elections {
  /**
   * Campaigns for a role until the candidacy is withdrawn. A leader that dies or loses its database is succeeded within 10 s.
   * @param onChange hears of each election and loss, in order; must not throw
   */
  campaign(role: Role, onChange: (status: 'elected' | 'deposed') => void): Candidacy;
}

export interface Candidacy {
  /** Gives the role up, if held. */
  withdraw(): Promise<void>;
}

/** The pace of all replicas together: the starts of sends, evenly spaced. */
export interface SlotStore {
  /** Who takes slots here: this process alone, or others of whom it knows nothing. */
  readonly scope: 'process' | 'replicas';
  /**
   * Reserves the next `count` slots of a lane, `spacingMs` apart.
   * @returns milliseconds from now to the first of them, by the database's clock
   */
  reserve(lane: Lane, count: number, spacingMs: number): Promise<number>;
}
