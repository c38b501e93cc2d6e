import type { AliasEntry, NamesByLanguage } from '../domain/entity.ts';
import { foldName } from './fold-name.ts';

/** One thing of one kind as the tables know it. A folded name is in at most one table of its kind. */
export interface NameTable {
  /** The name that the editor chose for display, if the editor wrote this entry. */
  readonly chosenName?: string | undefined;
  /** Folded key name of the built-in entry, if one was merged into this table. */
  key?: string | undefined;
  /** What the editor wants readers to see of a tag or category. */
  labels?: NamesByLanguage | undefined;
  /** The built-in labels, for what the editor says nothing of. */
  commonLabels?: NamesByLanguage | undefined;
  /** Spelling by folded name, in the order of the tables. */
  readonly spellings: Map<string, string>;
  /** Whether it is laid for another kind; it counts only where episodes list one of its names. */
  readonly isBorrowed?: boolean | undefined;
}

/**
 * Lays the editor's entries over the built-in ones, all of one kind. The editor wins: a name that the editor gives to one
 * entry is removed from its built-in entry; of two editor's entries the first to claim a name gets it.
 * The rest of a built-in entry joins the editor's entry that holds its key name, or whose own name it holds. The editor's labels come after the editor's aliases.
 */
export function layNameTables(edited: readonly AliasEntry[], builtIn: readonly AliasEntry[]): NameTable[] {
  const tables: NameTable[] = [];
  const holders = new Map<string, NameTable>();

  function claim(table: NameTable, name: string): void {
    const folded = foldName(name);
    if (folded === '' || holders.has(folded)) return;
    holders.set(folded, table);
    table.spellings.set(folded, name);
  }
  function tableFor(chosenName: string | undefined): NameTable {
    const table: NameTable = { chosenName, spellings: new Map() };
    tables.push(table);
    return table;
  }

  const chosen = edited.filter(({ labels }) => !labels);
  const labelled = edited.filter(({ labels }) => labels);
  // Canonical names first: no other entry's alias may take them away.
  for (const { name } of chosen) if (!holders.has(foldName(name))) claim(tableFor(name), name);
  for (const { name, aliases } of chosen) {
    const table = holders.get(foldName(name));
    if (table) for (const alias of aliases) claim(table, alias);
  }
  for (const { name, labels } of labelled) {
    const table = holders.get(foldName(name)) ?? tableFor(undefined);
    table.labels ??= labels;
    claim(table, name);
  }
  for (const { name, aliases } of labelled) {
    const table = holders.get(foldName(name));
    if (table) for (const alias of aliases) claim(table, alias);
  }
  for (const { name, aliases, labels } of builtIn) {
    const names = [name, ...aliases];
    const home = holders.get(foldName(name)) ?? names.map((each) => chosenAs(holders, each)).find(Boolean);
    const table = home ?? tableFor(undefined);
    table.key ??= foldName(name);
    table.commonLabels ??= labels;
    for (const each of names) claim(table, each);
  }
  return tables;
}

function chosenAs(holders: ReadonlyMap<string, NameTable>, name: string): NameTable | undefined {
  const folded = foldName(name);
  const holder = holders.get(folded);
  return holder?.chosenName !== undefined && foldName(holder.chosenName) === folded ? holder : undefined;
}

/**
 * A table reduced to the names that other tables do not hold; undefined when they hold its key name, and so know the thing, or when
 * less than two names are left.
 */
export function tableWithout(isHeld: (name: string) => boolean, table: NameTable): NameTable | undefined {
  const left = new Map([...table.spellings].filter(([name]) => !isHeld(name)));
  const isKnown = table.key === undefined || !left.has(table.key);
  return isKnown || left.size < 2 ? undefined : { key: table.key, spellings: left };
}
