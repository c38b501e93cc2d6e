import type { MinedAlias, MinedAliases } from '../domain/entity.ts';

/**
 * Puts mined aliases in the order in which people look at them, the evidence of each newest first: what holds by its newest
 * episode, what waits by how many episodes say so.
 * @param positions of the episodes, the newest is 0
 */
export function orderAliases(
  { applied, held }: MinedAliases,
  positions: ReadonlyMap<string, number>,
): MinedAliases {
  const positionOf = (episodeId: string): number => positions.get(episodeId) ?? Infinity;
  const newestFirst = <Mined extends MinedAlias>(mined: Mined): Mined => ({
    ...mined,
    evidence: mined.evidence.toSorted((a, b) => positionOf(a.episodeId) - positionOf(b.episodeId)),
  });
  const newestOf = ({ evidence: [first] }: MinedAlias): number =>
    first ? positionOf(first.episodeId) : positions.size;
  const byRef = (a: MinedAlias, b: MinedAlias): number => (a.ref < b.ref ? -1 : 1);
  return {
    applied: applied.map(newestFirst).sort((a, b) => newestOf(a) - newestOf(b) || byRef(a, b)),
    held: held
      .map(newestFirst)
      .sort((a, b) => b.evidence.length - a.evidence.length || newestOf(a) - newestOf(b) || byRef(a, b)),
  };
}
