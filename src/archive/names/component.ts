import type { Steps } from '../../catalog/steps.ts';
import { kinOf } from './kin-of.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';

/**
 * All names whose meaning may depend on that of one, transitively: its partners in glossaries if either is known, its partners in
 * tables and admins' decisions, labels with the same key, its other spellings in front matters, and the other names of the entities
 * that have it now. In the show's archive the largest of
 * 36,000 components has 261 names.
 */
export function* componentOf(seed: string, rows: NameRows, tables: NameTables): Steps<Set<string>> {
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = tables.knows(name) || rows.isListed(name);
    known.set(name, answer);
    return answer;
  };
  const component = new Set([seed]);
  const seen = new Set<number>();
  // Iterating a set includes what is added meanwhile.
  for (const name of component) {
    for (const partner of rows.partnersOf(name)) {
      if (isKnown(name) || isKnown(partner)) component.add(partner);
    }
    for (const beside of tables.besides(name)) component.add(beside);
    for (const kin of kinOf(name, rows, tables)) component.add(kin);
    for (const variant of rows.variantsOf(name)) component.add(variant);
    for (const entity of rows.bearersOf(name)) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      for (const kin of rows.namesOf(entity)) component.add(kin);
    }
    yield;
  }
  return component;
}
