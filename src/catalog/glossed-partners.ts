import type { Episode } from '../domain/episode.ts';
import { foldName, isHan } from './fold-name.ts';
import { isOneSlipAway } from './one-slip.ts';

/** What else glossaries give a name to, of whatever kind, known or not: 深度学习 is Deep Learning more often than DeepSeek. */
export interface GlossedPartners {
  /**
   * A partner of the alias, as folded, that more than half as many episodes give it to as claim it for this entity; or the most
   * frequent one when all of them together outnumber the claims twice.
   * @param names the folded names of the entity: what resembles one of them is no rival
   */
  rivalOf(alias: string, names: readonly string[], claims: number): string | undefined;
}

/** A claim stands against a rival with half its episodes. */
const CLEAR_MAJORITY = 2;

/** Counts the partners of names in glossaries; the order of episodes does not matter. */
export function countPartners(episodes: readonly Pick<Episode, 'id' | 'pairs'>[]): GlossedPartners {
  const partners = new Map<string, Map<string, Set<string>>>();
  function note(name: string, partner: string, episode: string): void {
    const known = partners.get(name) ?? new Map<string, Set<string>>();
    partners.set(name, known);
    known.set(partner, (known.get(partner) ?? new Set()).add(episode));
  }
  for (const { id, pairs } of episodes) {
    for (const { first, second } of pairs) {
      const [one, other] = [foldName(first), foldName(second)];
      if (one === other || one === '' || other === '') continue;
      note(one, other, id);
      note(other, one, id);
    }
  }

  return {
    rivalOf(alias, names, claims) {
      let total = 0;
      let most = 0;
      let rival: string | undefined;
      for (const [partner, { size }] of partners.get(alias) ?? []) {
        if (names.some((name) => isAlike(partner, name)) || isAlike(partner, alias)) continue;
        total += size;
        if (size > most || (size === most && (rival === undefined || partner < rival)))
          [most, rival] = [size, partner];
      }
      return claims < CLEAR_MAJORITY * most || CLEAR_MAJORITY * claims < total ? rival : undefined;
    },
  };
}

/** Whether one contains the other, or is a slip of it. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const shortest = isHan(shorter) ? 2 : 3;
  return (shorter.length >= shortest && longer.includes(shorter)) || isOneSlipAway(one, other);
}
