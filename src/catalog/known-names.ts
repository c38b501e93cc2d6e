import type { AliasEntry, EntityKind } from '../domain/entity.ts';
import table from './known-names.json' with { type: 'json' };

/** One row per thing: its key name, then its aliases. Forms that differ only in case, width or script are left out. */
type Rows = readonly (readonly string[])[];

/**
 * Names of the best known companies, institutions, people, products, media and topics in Chinese (mainland, Taiwan, Hong Kong)
 * and English. Everyday words that are also names (理想, 大众, 字节) are left out on purpose: they would be found anywhere.
 * A row without aliases only declares that this name is a thing of its own.
 */
export function knownNames(): AliasEntry[] {
  return [
    ...entriesOf('company', table.companies),
    ...entriesOf('company', table.institutions),
    ...entriesOf('person', table.people),
    ...entriesOf('product', table.products),
    ...entriesOf('medium', table.media),
    ...entriesOf('tag', table.terms),
  ];
}

function entriesOf(kind: EntityKind, rows: Rows): AliasEntry[] {
  return rows.flatMap(([name, ...aliases]) => (name === undefined ? [] : [{ kind, name, aliases }]));
}
