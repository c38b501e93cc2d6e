import type { Bond } from './bond-pairs.ts';
import { foldName } from './fold-name.ts';
import type { NameJoins } from './name-joins.ts';

/** A bond wins over its rivals when it has this many times their episodes; otherwise all of them are held. */
const CLEAR_MAJORITY = 2;

/**
 * Takes bonds, the heaviest first, and returns a function that finds a rival name of a bond, as glossaries write it: a new name
 * is claimed for several things, or a known one for several entities, and this bond does not clearly outweigh the others.
 */
export function createRivalry(bonds: readonly Bond[], joins: NameJoins): (bond: Bond) => string | undefined {
  const byRoot = new Map<string, Bond[]>();
  for (const bond of bonds) {
    for (const root of [joins.rootOf(bond.name), joins.rootOf(bond.alias)]) {
      const known = byRoot.get(root);
      if (known) known.push(bond);
      else byRoot.set(root, [bond]);
    }
  }

  /** The bonds that claim `shared` for something other than `other`, each with the name they claim it for. */
  function* rivalsAt(shared: string, other: string): Generator<readonly [rival: Bond, name: string]> {
    const isKnown = joins.knows(shared);
    // Of a known name only entities in their own right can be rivals.
    if (isKnown && !joins.isOwn(other)) return;
    for (const rival of byRoot.get(joins.rootOf(shared)) ?? []) {
      const theirs = joins.areOne(rival.name, shared) ? rival.alias : rival.name;
      if (isKnown ? joins.clash(theirs, other) : !joins.areOne(theirs, other)) yield [rival, theirs];
    }
  }

  return ({ name, alias, evidence }) => {
    let against = 0;
    for (const ends of [
      [name, alias],
      [alias, name],
    ] as const) {
      for (const [rival, theirs] of rivalsAt(...ends)) {
        against += rival.evidence.length;
        // Stops here: a name may have thousands of rivals.
        if (evidence.length < CLEAR_MAJORITY * against) return writingOf(rival, theirs);
      }
    }
    return undefined;
  };
}

function writingOf({ written }: Bond, name: string): string {
  return written.find((one) => foldName(one) === name) ?? name;
}
