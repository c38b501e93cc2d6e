import type { Lane } from '../../domain/delivery.ts';

/** Work that one replica at a time does. */
export type Role = 'poller' | 'ticker';

/** Elects the leader of each role among all replicas. With SQLite there is one process, which is elected at once. */
export interface Elections {
  /**
   * Campaigns for a role until the candidacy is withdrawn. A leader that dies or loses its database is succeeded within 10 s.
   * @param onChange called on each election and loss, in order; must not throw
   */
  campaign(role: Role, onChange: (status: 'elected' | 'deposed') => void): Candidacy;
}

export interface Candidacy {
  /** Ends the candidacy, and gives the role up if elected. */
  withdraw(): Promise<void>;
}

/** The evenly spaced starts of sends. */
export interface SlotStore {
  /** Who reserves slots here: this process alone, or other replicas as well. */
  readonly scope: 'process' | 'replicas';
  /**
   * Reserves the next `count` slots of a lane, `spacingMs` apart.
   * @returns milliseconds from now to the first slot, by the database's clock
   */
  reserve(lane: Lane, count: number, spacingMs: number): Promise<number>;
}
