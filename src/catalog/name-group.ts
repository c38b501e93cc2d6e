import type { Entity, EntityKind } from '../domain/entity.ts';
import { entityRef } from './entity-ref.ts';
import { foldName, isHan } from './fold-name.ts';
import type { NameTable } from './name-tables.ts';
import { shownNames } from './shown-names.ts';

/** An entity with all the folded names by which it is known. */
export interface NameGroup {
  readonly entity: Entity;
  readonly folded: readonly string[];
  /** Whether an episode lists it; the tables know many more. */
  readonly isListed: boolean;
}

/** How often episodes list each spelling of one folded name, in the order of first sight. */
export type Spellings = Map<string, number>;
/** By folded name, oldest episode first. */
export type Listed = Map<string, Spellings>;

/** What a table alone says of the thing that it is about. */
export function entityOfTable(kind: EntityKind, table: NameTable): Entity {
  return groupOf(kind, [...table.spellings.keys()], new Map(), table, table.spellings).entity;
}

/**
 * The ref is made from the most stable name: the built-in table's key, else the name that the oldest episode lists.
 * Neither changes when a newer episode arrives; should it change, refs of all its other names still lead here.
 */
export function groupOf(
  kind: EntityKind,
  folded: readonly string[],
  listed: Listed,
  table: NameTable | undefined,
  spellings: ReadonlyMap<string, string>,
): NameGroup {
  const spellingOf = (name: string) => mostUsed([listed.get(name)]) ?? spellings.get(name) ?? name;
  const [oldest = ''] = folded;
  const key = table?.key ?? oldest;
  const name = table?.chosenName ?? mostUsed(folded.map((each) => listed.get(each))) ?? spellingOf(key);
  const others = folded.filter((each) => each !== foldName(name)).map(spellingOf);
  const aliases = [...others.filter(isHan), ...others.filter((other) => !isHan(other))];
  const ofEpisodes = folded.filter((each) => listed.has(each));
  const mined = folded.filter((each) => !listed.has(each) && !table?.spellings.has(each));
  const shown = shownNames({
    kind,
    name,
    table,
    listed: ofEpisodes.map(spellingOf),
    mined: mined.map(spellingOf),
  });
  return {
    entity: { kind, name, ref: entityRef(kind, key), aliases, ...(shown ? { shown } : {}) },
    folded,
    isListed: ofEpisodes.length > 0,
  };
}

function mostUsed(tallies: readonly (Spellings | undefined)[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [spelling, count] of tallies.flatMap((tally) => [...(tally ?? [])])) {
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}
