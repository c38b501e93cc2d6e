import type { AliasDecision, MinedAliases } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { mineKind } from './mine-kind.ts';
import type { KnownNames } from './name-joins.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import type { Steps } from './steps.ts';
import { weighPairs } from './weigh-pairs.ts';

/**
 * Decides which glossary pairs give a known entity another name. A pair holds when
 * both names are known in one kind, one in Han and one in Latin script (a translation); or
 * one is known and the other is new, nothing speaks against it (`findDoubt`), and it is no word of every day
 * (`createCommonWords`). It joins names when at least two episodes say so; of one it is only looked up.
 * What would join two entities, contradicts another pair or is doubtful is held for an admin; a pair of which neither name
 * is known is a term. An admin's word counts for all names of the two. The order of episodes is of no matter.
 */
export function* mineAliases(
  episodes: readonly Pick<Episode, 'id' | 'pairs'>[],
  known: readonly KnownNames[],
  occurrences: NameOccurrences,
  decisions: readonly AliasDecision[] = [],
): Steps<MinedAliases> {
  const words = lastWords(decisions);
  const decided = new Set(words.flatMap(({ name, alias }) => [name, alias]));
  const kinds = known.map(({ kind, listed, tables }) => ({
    kind,
    names: new Set([...listed, ...tables.flatMap(({ spellings }) => [...spellings.keys()])]),
  }));
  const pairs = yield* weighPairs(
    episodes,
    (name) => decided.has(name) || kinds.some(({ names }) => names.has(name)),
  );
  // What tags and categories are called may be a word of the language.
  const proper = kinds.filter(({ kind }) => kind !== 'tag' && kind !== 'category');
  const mined: MinedAliases[] = [];
  for (const names of known) {
    const decisionsOnKind = words.filter(({ kind }) => kind === names.kind);
    const ofKind = yield* mineKind(names, {
      pairs,
      decisions: decisionsOnKind,
      occurrences,
      isProper: (name) => proper.some((one) => one.names.has(name)),
      isAtHome: ({ names: [first, second] }) =>
        kinds.find((one) => one.names.has(first) || one.names.has(second))?.kind === names.kind,
    });
    mined.push(ofKind);
  }
  return {
    applied: mined.flatMap(({ applied }) => applied),
    held: mined.flatMap(({ held }) => held),
  };
}

/** Of several words on one pair the last. */
function lastWords(decisions: readonly AliasDecision[]): AliasDecision[] {
  const words = new Map<string, AliasDecision>();
  for (const decision of decisions.toSorted((a, b) => a.decidedAt - b.decidedAt)) {
    words.set([decision.kind, ...[decision.name, decision.alias].sort()].join('\n'), decision);
  }
  return [...words.values()];
}
