import type { NameOccurrences } from './name-occurrences.ts';

/** A word of the language stands in more of the episodes that do not name the entity by another name; a name in fewer. */
const COMMON_SHARE = 0.005;
/** Half a percent of a small archive is less than one episode: fewer than these tell nothing. */
const LEAST_EPISODES = 3;
/** What so many episodes say is a name, however often it is written alone: 硅谷 for Silicon Valley. */
const KNOWN_FROM = 10;

/**
 * Whether a new name that glossaries give an entity is a word that everybody uses: 公司, 目标.
 * @param said how many episodes say that it is its name
 * @param names by which the entity is known, folded as the alias is
 */
export function isCommonWord(
  alias: string,
  said: number,
  names: readonly string[],
  occurrences: NameOccurrences,
): boolean {
  const holding = occurrences.of(alias);
  if (said >= KNOWN_FROM || holding.length < LEAST_EPISODES) return false;
  const naming = new Set(names.flatMap((name) => occurrences.of(name)));
  const alone = holding.filter((place) => !naming.has(place)).length;
  return alone >= LEAST_EPISODES && alone > COMMON_SHARE * (occurrences.episodes - naming.size);
}
