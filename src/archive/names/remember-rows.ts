import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { NameRows, SpellingRow } from './name-rows.ts';

/**
 * The same rows for many names in a row while nothing writes them: what is read of a name is remembered, and can be read for many
 * names by one statement. A call costs more than what it reads.
 */
export interface RememberedRows extends NameRows {
  /** Reads the spellings of names. */
  loadSpellings(names: readonly string[]): void;
  /** Reads the spellings of names, their partners, and the spellings of these. */
  loadAll(names: readonly string[]): void;
}

/** Names of which everything is forgotten when there are more: a few megabytes. */
const MOST_NAMES = 8_192;

interface Labelled extends SpellingRow {
  readonly label: string | null;
}

interface Partner {
  readonly name: string;
  readonly partner: string;
}

/** Prepares the statements. @returns begins to remember; to be called again after each change of spellings or pairs */
export function createRowMemory(db: DatabaseSyncInstance, rows: NameRows): () => RememberedRows {
  const readSpellings = db.prepare(
    'SELECT spellings.* FROM json_each(?) CROSS JOIN spellings ON folded = value',
  );
  const readPartners = db.prepare(
    `SELECT value AS name, other AS partner FROM json_each(?1) CROSS JOIN pairs ON one = value
     UNION ALL SELECT value, one FROM json_each(?1) CROSS JOIN pairs ON other = value`,
  );
  return () => {
    const spellings = new Map<string, Labelled[]>();
    const partners = new Map<string, Set<string>>();
    const labelled = new Map<string, string[]>();

    function loadSpellings(names: Iterable<string>): void {
      if (spellings.size > MOST_NAMES) spellings.clear();
      const missing = [...new Set(names)].filter((name) => !spellings.has(name));
      if (missing.length === 0) return;
      for (const name of missing) spellings.set(name, []);
      for (const row of readSpellings.all(JSON.stringify(missing)) as unknown as Labelled[])
        spellings.get(row.folded)?.push(row);
    }
    function loadPartners(names: Iterable<string>): void {
      if (partners.size > MOST_NAMES) partners.clear();
      const missing = [...new Set(names)].filter((name) => !partners.has(name));
      if (missing.length === 0) return;
      for (const name of missing) partners.set(name, new Set());
      for (const { name, partner } of readPartners.all(JSON.stringify(missing)) as unknown as Partner[])
        partners.get(name)?.add(partner);
    }
    function spellingsOf(folded: string): Labelled[] {
      const known = spellings.get(folded);
      if (known) return known;
      loadSpellings([folded]);
      return spellings.get(folded) ?? [];
    }
    function partnersOf(folded: string): Set<string> {
      const known = partners.get(folded);
      if (known) return known;
      loadPartners([folded]);
      return partners.get(folded) ?? new Set();
    }
    const isListed = (folded: string): boolean => spellingsOf(folded).length > 0;

    return {
      ...rows,
      loadSpellings,
      loadAll(names) {
        loadPartners(names);
        loadSpellings([...names, ...names.flatMap((name) => [...partnersOf(name)])]);
      },
      isListed,
      spellingsOf,
      partnersOf,
      labelKeysOf: (folded) => [...new Set(spellingsOf(folded).flatMap(({ label }) => label ?? []))],
      namesLabelled(key) {
        const known = labelled.get(key);
        if (known) return known;
        if (labelled.size > MOST_NAMES) labelled.clear();
        const names = rows.namesLabelled(key);
        labelled.set(key, names);
        return names;
      },
      variantsOf: (folded) => (isListed(folded) ? rows.variantsOf(folded) : []),
      pairsOf: (folded) => (partnersOf(folded).size > 0 ? rows.pairsOf(folded) : []),
    };
  };
}
