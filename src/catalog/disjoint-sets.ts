/** Names joined into sets; a name that was never joined is a set of its own. */
export interface DisjointSets {
  /** The member that represents the whole set. */
  rootOf(member: string): string;
  /** Merges two sets; keeps the root of the first. */
  join(first: string, second: string): void;
}

/** Creates empty sets (union-find with path halving). */
export function createDisjointSets(): DisjointSets {
  const parents = new Map<string, string>();

  function rootOf(member: string): string {
    let current = member;
    for (let parent = parents.get(current); parent !== undefined; parent = parents.get(current)) {
      const grandparent = parents.get(parent);
      if (grandparent !== undefined) parents.set(current, grandparent);
      current = parent;
    }
    return current;
  }

  return {
    rootOf,
    join(first, second) {
      const [kept, joined] = [rootOf(first), rootOf(second)];
      if (kept !== joined) parents.set(joined, kept);
    },
  };
}
