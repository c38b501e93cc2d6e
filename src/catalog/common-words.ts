import type { NameOccurrences } from './name-occurrences.ts';

/** A word of the language stands in more of the episodes that do not name the entity by another name; a name in fewer. */
const COMMON_SHARE = 0.005;
/** Half a percent of a small archive is less than one episode: fewer than these tell nothing. */
const LEAST_EPISODES = 3;
/** What so many episodes say is a name, however often it is written alone: 硅谷 for Silicon Valley. */
const KNOWN_FROM = 10;

/**
 * Gives a judge of whether a new name that glossaries give an entity is a word that everybody uses: 公司, 目标. It takes the name folded,
 * how many episodes say that it is one, and the names by which the entity is known, folded as well.
 */
export function createCommonWords(
  occurrences: NameOccurrences,
): (alias: string, said: number, names: readonly string[]) => boolean {
  /** An entity may be given hundreds of names, one after the other. */
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

  return (alias, said, names) => {
    if (said >= KNOWN_FROM) return false;
    const holding = occurrences.of(alias);
    if (holding.length < LEAST_EPISODES) return false;
    const naming = namingOf(names);
    const alone = holding.filter((episode) => !naming.has(episode)).length;
    return alone >= LEAST_EPISODES && alone > COMMON_SHARE * (occurrences.episodes - naming.size);
  };
}
