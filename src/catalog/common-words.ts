import type { NameOccurrences } from './name-occurrences.ts';

/** A common word occurs in more than this share of the episodes that do not name the entity otherwise; a name in fewer. */
const COMMON_SHARE = 0.005;
/** Half a percent of a small archive is less than one episode: fewer than this many prove nothing. */
const LEAST_EPISODES = 3;
/** An alias that this many episodes claim is a name, however often it occurs alone: 硅谷 for Silicon Valley. */
const KNOWN_FROM = 10;

/**
 * Returns a predicate: whether a new name that glossaries claim for an entity is a common word: 公司, 目标. It takes the folded
 * name, how many episodes claim it, and the folded names by which the entity is known.
 */
export function createCommonWords(
  occurrences: NameOccurrences,
): (alias: string, claims: number, names: readonly string[]) => boolean {
  /** Cached because hundreds of names may be claimed for an entity, one after the other. */
  let last: { readonly names: string; readonly naming: ReadonlySet<number> } | undefined;

  function namingOf(names: readonly string[]): ReadonlySet<number> {
    const key = names.join('\n');
    if (last?.names !== key) {
      const naming = new Set<number>();
      for (const name of names) for (const episode of occurrences.of(name)) naming.add(episode);
      last = { names: key, naming };
    }
    return last.naming;
  }

  return (alias, claims, names) => {
    if (claims >= KNOWN_FROM) return false;
    const containing = occurrences.of(alias);
    if (containing.length < LEAST_EPISODES) return false;
    const naming = namingOf(names);
    const alone = containing.filter((episode) => !naming.has(episode)).length;
    return alone >= LEAST_EPISODES && alone > COMMON_SHARE * (occurrences.episodes - naming.size);
  };
}
