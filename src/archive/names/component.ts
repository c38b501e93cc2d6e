import type { Steps } from '../../catalog/steps.ts';
import type { NameRows } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';

/**
 * All names whose meaning may hang on that of one: what glossaries put beside it where either is known, what tables and admins put
 * beside it, and the names of what bears it by now, over and over. In the show's archive the largest of 36,000 has 261 names.
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
  // A set gives what is added while it is walked as well.
  for (const name of component) {
    for (const partner of rows.partnersOf(name)) {
      if (isKnown(name) || isKnown(partner)) component.add(partner);
    }
    for (const beside of tables.besides(name)) component.add(beside);
    for (const entity of rows.bearersOf(name)) {
      if (seen.has(entity)) continue;
      seen.add(entity);
      for (const kin of rows.namesOf(entity)) component.add(kin);
    }
    yield;
  }
  return component;
}
