import { readFileSync } from 'node:fs';
import { foldScript, isHan } from '../../src/catalog/fold-name.ts';
import { knownNames } from '../../src/catalog/known-names.ts';
import { isLabel } from '../../src/catalog/support.ts';
import { parseAliases } from '../../src/content/parse-aliases.ts';
import type { AliasEntry } from '../../src/domain/entity.ts';

/** Names that mean the same, folded. */
export type NameGroup = readonly string[];

/** Where a folded name and the names that mean the same come together. */
export interface NameGroups {
  /** Says that these mean the same. */
  join(names: readonly string[]): void;
  /** The name itself first. */
  of(name: string): NameGroup;
}

/** Names by which an everyday word would be found, or that several things share. */
const SHORTEST = { han: 2, other: 3 };

/** Gives groups that hold what every reader knows: well-known names, and the project's own aliases. */
export function createNameGroups(): NameGroups {
  const groups = new Map<string, Set<string>>();
  const join = (names: readonly string[]): void => {
    const forms = [...new Set(names.map(foldScript))].filter(isName);
    const merged = new Set(forms.flatMap((form) => [form, ...(groups.get(form) ?? [])]));
    for (const form of merged) groups.set(form, merged);
  };
  const entries = [...knownNames(), ...ownAliases()].filter(({ kind }) => !isLabel(kind));
  for (const { name, aliases } of entries) join([name, ...aliases]);
  return {
    join,
    of: (name) => [...new Set([name, ...(groups.get(name) ?? [])])],
  };
}

/** Long enough to be looked for. */
export function isName(form: string): boolean {
  return form.length >= (isHan(form) ? SHORTEST.han : SHORTEST.other) && form.length <= 40;
}

/** What the project says of names in its own folder. */
export function ownAliases(): AliasEntry[] {
  const file = new URL('../../content/aliases.yml', import.meta.url);
  const read = parseAliases('aliases.yml', readFileSync(file));
  return 'aliases' in read ? [...read.aliases] : [];
}
