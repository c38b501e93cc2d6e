import type { StoredEntity } from '../../catalog/name-store.ts';
import type { EntityKind, NamesByLanguage } from '../../domain/entity.ts';

/** A row of `entities`. */
export interface EntityRow {
  readonly entity: number;
  readonly kind: EntityKind;
  readonly ref: string;
  readonly name: string;
  readonly aliases: string;
  readonly shown: string;
  readonly episodes: number;
  readonly supported: number;
}

/** An entity that is shown by its name in every language. */
const NOTHING_ELSE = '{}';

/** The columns of an `EntityRow`, to be read from `entities AS e`. */
export function entityColumns(): string {
  return ['entity', 'kind', 'ref', 'name', 'aliases', 'shown', 'episodes', 'supported']
    .map((column) => `e.${column}`)
    .join(', ');
}

/** Names are not validated, like all rows of this file: a file with another layout is rebuilt. */
export function storedOf({ entity: key, episodes, supported, ...row }: EntityRow): StoredEntity {
  const { kind, ref, name } = row;
  const aliases = JSON.parse(row.aliases) as string[];
  const shown = row.shown === NOTHING_ELSE ? undefined : (JSON.parse(row.shown) as NamesByLanguage);
  return { key, entity: { kind, ref, name, aliases, ...(shown ? { shown } : {}) }, episodes, supported };
}
