import type { AliasDecision } from '../../domain/entity.ts';

/** The words of admins on mined aliases. */
export interface AliasDecisionStore {
  /** Oldest first. */
  all(): Promise<AliasDecision[]>;
  /** Inserts or replaces by kind and the two folded names in their order; replicas notice it by `EpisodeStore.revision`. */
  save(decision: AliasDecision): Promise<void>;
}
