import { foldName } from '../../catalog/fold-name.ts';
import { groupNames, type NameEvidence, type NameGroups } from '../../catalog/name-groups.ts';
import type { NameOccurrences } from '../../catalog/name-occurrences.ts';
import type { Steps } from '../../catalog/steps.ts';
import type { Instant } from '../../domain/clock.ts';
import type { NamePair } from '../../domain/episode.ts';
import type { NameRows, SpellingRow } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { isBefore } from './put-listings.ts';

/** What episodes list and claim about exactly these names, and the instants of those with glossary pairs. */
export interface ComponentEvidence extends NameEvidence {
  readonly instants: ReadonlyMap<string, Instant>;
}

export function* evidenceOf(component: ReadonlySet<string>, rows: NameRows): Steps<ComponentEvidence> {
  const spellings: SpellingRow[] = [];
  const pairs = new Map<string, NamePair[]>();
  const instants = new Map<string, Instant>();
  for (const name of component) {
    spellings.push(...rows.spellingsOf(name));
    for (const { id, at, one, first, second, times } of rows.pairsOf(name)) {
      // A pair within the component is read once; a pair with a name outside it tells what else a name is given to.
      if (one !== name && component.has(one)) continue;
      const known = pairs.get(id);
      if (known) known.push({ first, second, times });
      else pairs.set(id, [{ first, second, times }]);
      instants.set(id, at);
    }
    yield;
  }
  return {
    spellings: spellings.sort((a, b) => (isBefore(a, b) ? -1 : 1)),
    glossaries: Array.from(pairs, ([id, given]) => ({ id, pairs: given })),
    instants,
  };
}

/** Decides what the names of whole components mean, based on episodes, tables and admins' decisions. */
export function* groupComponents(
  component: ReadonlySet<string>,
  evidence: NameEvidence,
  tables: NameTables,
  occurrences: NameOccurrences,
): Steps<NameGroups> {
  const decisions = tables.decisions.filter(({ name, alias }) => component.has(name) || component.has(alias));
  const { all, aliases } = yield* groupNames(evidence, {
    tablesOf: (kind) => tables.holding(kind, component),
    decisions,
    occurrences,
  });
  const glossed = new Set(
    evidence.glossaries.flatMap(({ pairs }) =>
      pairs.flatMap(({ first, second }) => [foldName(first), foldName(second)]),
    ),
  );
  // What only the built-in table knows needs no row.
  const isUsed = (name: string): boolean => glossed.has(name) || tables.isOwn(name);
  return { all: all.filter(({ isListed, folded }) => isListed || folded.some(isUsed)), aliases };
}
