import type { EntityKind } from '../domain/entity.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { isHan } from './fold-name.ts';
import type { NameTable } from './name-tables.ts';

/** The names of one kind that are known before mining, folded. */
export interface KnownNames {
  readonly kind: EntityKind;
  /** Names that episodes list. */
  readonly listed: ReadonlySet<string>;
  readonly tables: readonly NameTable[];
  /** Listed names that are one name in several spellings: Acme, Acme Inc. */
  readonly variants?: readonly (readonly string[])[];
}

/** The known names of one kind and which of them are joined; all names folded. */
export interface NameJoins {
  knows(name: string): boolean;
  /** Makes it a known name. */
  add(name: string): void;
  /** The representative of all names joined with it; an unknown name is its own. */
  rootOf(name: string): string;
  areOne(first: string, second: string): boolean;
  /** All known names joined with it. */
  namesOf(name: string): readonly string[];
  /** The same for every pair of names of the same two things. */
  keyOf(first: string, second: string): string;
  /** Whether it is an entity of its own, which could clash with another. */
  isOwn(name: string): boolean;
  /** Whether they are two entities: both in the tables, or both listed under Latin names. */
  clash(first: string, second: string): boolean;
  join(first: string, second: string): void;
}

/** Creates the names, joined as the tables join them. */
export function createNameJoins({ listed, tables, variants = [] }: KnownNames): NameJoins {
  const sets = createDisjointSets();
  /** By root, for sets of more than one name. */
  const members = new Map<string, readonly string[]>();
  const known = new Set(listed);
  const inTable = new Set<string>();
  for (const { spellings } of tables) {
    const [first, ...rest] = spellings.keys();
    if (first === undefined) continue;
    for (const other of rest) sets.join(first, other);
    members.set(first, [...spellings.keys()]);
    for (const name of spellings.keys()) known.add(name);
    inTable.add(first);
  }
  const listedLatin = new Set([...listed].filter((name) => !isHan(name)).map(sets.rootOf));
  const marks = [inTable, listedLatin];
  const { rootOf } = sets;
  const namesOf = (name: string): readonly string[] => members.get(rootOf(name)) ?? [rootOf(name)];
  const areOne = (first: string, second: string): boolean => rootOf(first) === rootOf(second);

  function join(first: string, second: string): void {
    const [kept, joined] = [rootOf(first), rootOf(second)];
    if (kept === joined) return;
    members.set(kept, [...namesOf(kept), ...namesOf(joined)]);
    sets.join(kept, joined);
    for (const marked of marks) if (marked.has(joined)) marked.add(kept);
  }
  for (const [first, ...rest] of variants) {
    for (const other of rest) if (first !== undefined) join(first, other);
  }

  return {
    knows: (name) => known.has(name),
    add: (name) => void known.add(name),
    rootOf,
    areOne,
    namesOf,
    keyOf: (first, second) => [rootOf(first), rootOf(second)].sort().join('\n'),
    isOwn: (name) => marks.some((marked) => marked.has(rootOf(name))),
    clash: (first, second) =>
      !areOne(first, second) &&
      marks.some((marked) => marked.has(rootOf(first)) && marked.has(rootOf(second))),
    join,
  };
}
