import type { AppliedAlias, HeldAlias } from '../domain/entity.ts';
import type { ListPart } from '../domain/list-part.ts';
import type { CatalogState } from './catalog-state.ts';

/** What glossaries teach of names, for admins; the evidence of each newest first. */
export interface AliasLookup {
  /** `count` of the aliases that hold after the first `from`, newest first. */
  appliedAliases(from: number, count: number): ListPart<AppliedAlias>;
  /** `count` of those that wait for an admin after the first `from`, the most said first. */
  heldAliases(from: number, count: number): ListPart<HeldAlias>;
  findAlias(ref: string): AppliedAlias | HeldAlias | undefined;
}

/** Answers about whichever archive is there when asked. */
export function createAliasLookup(getArchive: () => CatalogState): AliasLookup {
  return {
    appliedAliases: (from, count) => getArchive().names.appliedAliases(from, count),
    heldAliases: (from, count) => getArchive().names.heldAliases(from, count),
    findAlias: (ref) => getArchive().names.findAlias(ref),
  };
}
