import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Steps } from '../../catalog/steps.ts';
import { inBatches } from '../transactions.ts';

/** Names that are looked at per statement: some two milliseconds. */
const NAMES_A_STEP = 500;

/** Whether episodes list the name, or tables or admins' decisions contain it. */
const isKnown = (name: string): string =>
  `(EXISTS (SELECT 1 FROM spellings WHERE spellings.folded = ${name})
    OR EXISTS (SELECT 1 FROM sayings WHERE sayings.folded = ${name})
    OR EXISTS (SELECT 1 FROM known WHERE known.folded = ${name}))`;

/**
 * Settles the unsettled names that only glossaries know and join to nothing known, two thirds of all: they mean nothing, and nothing
 * is derived from them.
 * @param db with the tables of `NAMES_SCHEMA`
 */
export function createLoneNames(db: DatabaseSyncInstance): { settle(): Steps<void> } {
  const newest = db.prepare('SELECT coalesce(max(number), 0) AS number FROM unsettled_names');
  const settleSome = db.prepare(`
    DELETE FROM unsettled_names AS name WHERE number > ?1 AND number <= ?1 + ${NAMES_A_STEP}
      AND NOT ${isKnown('name.folded')}
      AND NOT EXISTS (SELECT 1 FROM pairs WHERE one = name.folded AND ${isKnown('other')})
      AND NOT EXISTS (SELECT 1 FROM pairs WHERE other = name.folded AND ${isKnown('one')})
      AND NOT EXISTS (SELECT 1 FROM names WHERE names.folded = name.folded)
      AND NOT EXISTS (SELECT 1 FROM mined_aliases WHERE mined_aliases.name = name.folded)
      AND NOT EXISTS (SELECT 1 FROM mined_aliases WHERE alias = name.folded)`);

  return {
    *settle() {
      const { number: last } = newest.get() as { readonly number: number };
      const starts = Array.from({ length: Math.ceil(last / NAMES_A_STEP) }, (_, step) => step * NAMES_A_STEP);
      yield* inBatches(db, starts, starts.length, (start) => void settleSome.run(start));
    },
  };
}
