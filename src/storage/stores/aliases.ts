import type { AliasDecision, AliasPair } from '../../domain/entity.ts';

/** Decisions of admins on mined aliases. */
export interface AliasDecisionStore {
  /** Oldest first. */
  all(): Promise<AliasDecision[]>;
  /** Upserts by kind and the two folded names in their order; replicas notice it by `EpisodeStore.revision`. */
  save(decision: AliasDecision): Promise<void>;
  /** Deletes what was decided on these pairs, whichever of the two names comes first. @returns how many decisions there were */
  remove(pairs: readonly AliasPair[]): Promise<number>;
}
