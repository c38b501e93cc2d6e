import type { AliasDecision, MinedAliases } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { createAliasTrust } from './alias-trust.ts';
import { countPartners } from './glossed-partners.ts';
import { mineKind } from './mine-kind.ts';
import type { KnownNames } from './name-joins.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import type { Steps } from './steps.ts';
import { weighPairs } from './weigh-pairs.ts';

/**
 * Decides which glossary pairs give a known entity another name. A pair is applied when
 * both names are known in one kind, one in Han and one in Latin script (a translation); or
 * one is known and the other is new, and there is no objection (`findDoubt`). How far it is trusted depends on how many episodes
 * claim it, and on the company that the alias keeps in all texts (`createAliasTrust`).
 * What would join two entities, contradicts another pair or is doubtful is held for an admin; a pair of which neither name
 * is known is a term. An admin's decision applies to all names of the two. The order of episodes does not matter.
 */
export function* mineAliases(
  episodes: readonly Pick<Episode, 'id' | 'pairs'>[],
  known: readonly KnownNames[],
  occurrences: NameOccurrences,
  decisions: readonly AliasDecision[] = [],
): Steps<MinedAliases> {
  const last = lastDecisions(decisions);
  const decided = new Set(last.flatMap(({ name, alias }) => [name, alias]));
  const kinds = known.map(({ kind, listed, tables }) => ({
    kind,
    names: new Set([...listed, ...tables.flatMap(({ spellings }) => [...spellings.keys()])]),
  }));
  const pairs = yield* weighPairs(
    episodes,
    (name) => decided.has(name) || kinds.some(({ names }) => names.has(name)),
  );
  // Tags and categories may be called by common words.
  const proper = kinds.filter(({ kind }) => kind !== 'tag' && kind !== 'category');
  const [partners, trust] = [countPartners(episodes), createAliasTrust(occurrences)];
  const mined: MinedAliases[] = [];
  for (const names of known) {
    const decisionsOnKind = last.filter(({ kind }) => kind === names.kind);
    const ofKind = yield* mineKind(names, {
      pairs,
      decisions: decisionsOnKind,
      trust,
      partners,
      isProper: (name) => proper.some((one) => one.names.has(name)),
      isFirstKind: ({ names: [first, second] }) =>
        kinds.find((one) => one.names.has(first) || one.names.has(second))?.kind === names.kind,
    });
    mined.push(ofKind);
  }
  return {
    applied: mined.flatMap(({ applied }) => applied),
    held: mined.flatMap(({ held }) => held),
  };
}

/** The last decision on each pair. */
function lastDecisions(decisions: readonly AliasDecision[]): AliasDecision[] {
  const last = new Map<string, AliasDecision>();
  for (const decision of decisions.toSorted((a, b) => a.decidedAt - b.decidedAt)) {
    last.set([decision.kind, ...[decision.name, decision.alias].sort()].join('\n'), decision);
  }
  return [...last.values()];
}
