import type { AdminLogStore, EditorStore } from './stores/admins.ts';
import type { AliasDecisionStore } from './stores/aliases.ts';
import type { BroadcastStore } from './stores/broadcasts.ts';
import type { CorrectionStore, WithdrawalStore } from './stores/corrections.ts';
import type { EditionStore, SubscriberStore } from './stores/editions.ts';
import type { EpisodeStore, SourceStore } from './stores/episodes.ts';
import type { FigureStore } from './stores/figures.ts';
import type { Ledger } from './stores/ledger.ts';
import type { ModelStore } from './stores/model.ts';
import type { MetaStore, ProblemStore, SessionStore, UpdateLog } from './stores/notes.ts';
import type { PersonalStore } from './stores/personal.ts';
import type { RatingStore } from './stores/ratings.ts';
import type { ReadingStore } from './stores/reading.ts';
import type { ReceiptStore } from './stores/receipts.ts';
import type { Elections, SlotStore } from './stores/replicas.ts';
import type { StatisticsStore } from './stores/statistics.ts';
import type { UploadStore } from './stores/uploads.ts';

export type * from './stores/admins.ts';
export type * from './stores/aliases.ts';
export type * from './stores/broadcasts.ts';
export type * from './stores/corrections.ts';
export type * from './stores/editions.ts';
export type * from './stores/episodes.ts';
export type * from './stores/figures.ts';
export type * from './stores/ledger.ts';
export type * from './stores/model.ts';
export type * from './stores/notes.ts';
export type * from './stores/personal.ts';
export type * from './stores/ratings.ts';
export type * from './stores/reading.ts';
export type * from './stores/receipts.ts';
export type * from './stores/replicas.ts';
export type * from './stores/statistics.ts';
export type * from './stores/uploads.ts';

/** Everything that must not be lost, opened together and closed together. */
export interface Storage {
  readonly episodes: EpisodeStore;
  readonly sources: SourceStore;
  readonly aliasDecisions: AliasDecisionStore;
  readonly subscribers: SubscriberStore;
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly corrections: CorrectionStore;
  readonly withdrawals: WithdrawalStore;
  readonly receipts: ReceiptStore;
  readonly problems: ProblemStore;
  readonly meta: MetaStore;
  readonly sessions: SessionStore;
  readonly broadcasts: BroadcastStore;
  readonly updates: UpdateLog;
  readonly statistics: StatisticsStore;
  readonly figures: FigureStore;
  readonly model: ModelStore;
  readonly personal: PersonalStore;
  readonly ratings: RatingStore;
  readonly reading: ReadingStore;
  readonly uploads: UploadStore;
  readonly editors: EditorStore;
  readonly adminLog: AdminLogStore;
  readonly elections: Elections;
  /** Present where several replicas share one rate limit. */
  readonly slots: SlotStore | undefined;
  /**
   * Runs work under mutual exclusion across all replicas. Not reentrant: a nested call waits forever. A replica that loses its
   * connection in the middle has lost the lock as well, and is not notified.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
