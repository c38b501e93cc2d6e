import { createDisjointSets } from './disjoint-sets.ts';
import { labelKey } from './label-key.ts';
import type { NameTable } from './name-tables.ts';

/** The spellings of each folded name that episodes list, in the order of first sight. */
type Listed = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/**
 * Joins the labels of one kind that differ only in number, endings or the order of their words: returns the tables with such names
 * added to them, and a table for each set of them that no table knows. Two entries that the editor wrote are never made one. Of the
 * built-in tables only those remain that episodes list a name of.
 */
export function joinLabelKin(tables: readonly NameTable[], listed: Listed): NameTable[] {
  const rootOf = findKin(tables, listed);
  const byRoot = new Map<string, { readonly tables: NameTable[]; readonly spellings: Map<string, string> }>();
  const kinOf = (folded: string) => {
    const kin = byRoot.get(rootOf(folded)) ?? { tables: [], spellings: new Map<string, string>() };
    byRoot.set(rootOf(folded), kin);
    return kin;
  };
  for (const table of tables) {
    for (const [folded, spelling] of table.spellings) {
      const kin = kinOf(folded);
      if (!kin.tables.includes(table)) kin.tables.push(table);
      kin.spellings.set(folded, spelling);
    }
  }
  for (const [folded, spellings] of listed) {
    const known = kinOf(folded).spellings;
    for (const spelling of spellings.keys()) if (!known.has(folded)) known.set(folded, spelling);
  }
  const isTold = ({ chosenName, labels }: NameTable): boolean => (chosenName ?? labels) !== undefined;
  const isListed = (folded: string): boolean => listed.has(folded);
  return [...byRoot.values()]
    .filter((kin) => kin.tables.some(isTold) || [...kin.spellings.keys()].some(isListed))
    .filter((kin) => kin.tables.length > 0 || kin.spellings.size > 1)
    .map((kin) => mergeTables(kin.tables, kin.spellings));
}

/** @returns what represents all names that are one with a name */
function findKin(tables: readonly NameTable[], listed: Listed): (folded: string) => string {
  const sets = createDisjointSets();
  /** The editor's entry in a set, by its root. */
  const chosen = new Map<string, NameTable>();
  const byKey = new Map<string, string[]>();
  const note = (folded: string, spelling: string): void => {
    const key = labelKey(spelling);
    const same = byKey.get(key);
    if (same) same.push(folded);
    else byKey.set(key, [folded]);
  };
  for (const table of tables) {
    const [first = '', ...rest] = table.spellings.keys();
    for (const other of rest) sets.join(first, other);
    if (table.chosenName !== undefined) chosen.set(sets.rootOf(first), table);
    for (const [folded, spelling] of table.spellings) note(folded, spelling);
  }
  for (const [folded, spellings] of listed) for (const spelling of spellings.keys()) note(folded, spelling);
  // In an order of its own, so that which came first makes no difference.
  for (const key of [...byKey.keys()].sort()) {
    const [first = '', ...rest] = byKey.get(key) ?? [];
    for (const other of rest) {
      const [one, two] = [chosen.get(sets.rootOf(first)), chosen.get(sets.rootOf(other))];
      if (one && two && one !== two) continue;
      sets.join(first, other);
      const editors = one ?? two;
      if (editors) chosen.set(sets.rootOf(first), editors);
    }
  }
  return sets.rootOf;
}

function mergeTables(tables: readonly NameTable[], spellings: Map<string, string>): NameTable {
  const first = <Key extends keyof NameTable>(key: Key): NameTable[Key] | undefined =>
    tables.find((table) => table[key] !== undefined)?.[key];
  return {
    chosenName: first('chosenName'),
    key: first('key'),
    labels: first('labels'),
    commonLabels: first('commonLabels'),
    spellings,
  };
}
