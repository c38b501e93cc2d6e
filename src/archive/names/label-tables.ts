import { knownLabels } from '../../catalog/known-labels.ts';
import { labelKey } from '../../catalog/label-key.ts';
import { layNameTables, type NameTable } from '../../catalog/name-tables.ts';
import { type AliasEntry, ENTITY_KINDS, type EntityKind, isTopic } from '../../domain/entity.ts';

/** A table and the kind for which it is laid. */
export interface HeldTable {
  readonly kind: EntityKind;
  readonly table: NameTable;
}

/** The tables of tags and categories. */
export interface LabelTables {
  readonly byKind: ReadonlyMap<EntityKind, readonly NameTable[]>;
  /** By folded name. */
  readonly holders: ReadonlyMap<string, readonly HeldTable[]>;
  /** The keys of each folded name. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** The folded names of each key. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

let unedited: LabelTables | undefined;

/** Lays the editor's entries for tags and categories over the built-in ones, which are many: without entries it is done once. */
export function layLabelTables(edited: readonly AliasEntry[]): LabelTables {
  const own = edited.filter(({ kind }) => isTopic(kind));
  if (own.length > 0) return lay(own);
  unedited ??= lay([]);
  return unedited;
}

/** Whether nothing but the built-in table speaks of it. */
export function isCommon({ chosenName, labels, commonLabels }: NameTable): boolean {
  return chosenName === undefined && labels === undefined && commonLabels !== undefined;
}

function lay(edited: readonly AliasEntry[]): LabelTables {
  const builtIn = knownLabels();
  const layKind = (kind: EntityKind) =>
    layNameTables(
      edited.filter((entry) => entry.kind === kind),
      builtIn,
    );
  // Kinds of which the editor writes nothing share their tables: each set takes a megabyte and some time at a start.
  let unnamed: readonly NameTable[] | undefined;
  const tablesOf = (kind: EntityKind): readonly NameTable[] => {
    if (edited.some((entry) => entry.kind === kind)) return layKind(kind);
    unnamed ??= layKind(kind);
    return unnamed;
  };
  const byKind = new Map(ENTITY_KINDS.filter(isTopic).map((kind) => [kind, tablesOf(kind)]));
  const holders = new Map<string, HeldTable[]>();
  for (const [kind, tables] of byKind) {
    for (const table of tables) {
      for (const folded of table.spellings.keys()) {
        const known = holders.get(folded);
        if (known) known.push({ kind, table });
        else holders.set(folded, [{ kind, table }]);
      }
    }
  }
  return { byKind, holders, ...keysOf(new Set(byKind.values())) };
}

/** @param sets different sets of tables */
function keysOf(sets: Iterable<readonly NameTable[]>): Pick<LabelTables, 'keys' | 'names'> {
  const keys = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const tables of sets) {
    for (const [folded, spelling] of tables.flatMap(({ spellings }) => [...spellings])) {
      const key = labelKey(spelling);
      keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
      names.set(key, (names.get(key) ?? new Set()).add(folded));
    }
  }
  return { keys, names };
}
