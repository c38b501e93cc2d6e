import type { AppliedAlias, HeldAlias } from '../domain/entity.ts';
import type { ListPart } from '../domain/list-part.ts';
import type { CatalogState } from './catalog-state.ts';

/** The aliases mined from glossaries, for admins; the evidence of each is newest first. */
export interface AliasLookup {
  /** `count` of the applied aliases after the first `from`, newest first. */
  appliedAliases(from: number, count: number): ListPart<AppliedAlias>;
  /** `count` of those held for an admin after the first `from`, those that matter most first: of much used entities, and a real question. */
  heldAliases(from: number, count: number): ListPart<HeldAlias>;
  findAlias(ref: string): AppliedAlias | HeldAlias | undefined;
}

/** Reads the state that `getState` returns at each call. */
export function createAliasLookup(getState: () => CatalogState): AliasLookup {
  return {
    appliedAliases: (from, count) => getState().names.appliedAliases(from, count),
    heldAliases: (from, count) => getState().names.heldAliases(from, count),
    findAlias: (ref) => getState().names.findAlias(ref),
  };
}
