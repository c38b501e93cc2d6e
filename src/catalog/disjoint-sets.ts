/** Names that were joined into sets; a name that nobody joined is a set of its own. */
export interface DisjointSets {
  /** The one member that stands for the whole set. */
  rootOf(member: string): string;
  /** Makes one set of two; the root of the first stays. */
  join(first: string, second: string): void;
}

/** Gives empty sets (union-find with path halving). */
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
