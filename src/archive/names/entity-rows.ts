import type { StoredEntity } from '../../catalog/name-store.ts';
import type { EntityKind, NamesByLanguage } from '../../domain/entity.ts';

/** An entity as its table holds it, lists as JSON. */
export interface EntityRow {
  readonly entity: number;
  readonly kind: EntityKind;
  readonly ref: string;
  readonly name: string;
  readonly aliases: string;
  readonly shown: string;
  readonly also_called: string;
  readonly episodes: number;
  readonly supported: number;
}

/** Of the table `entities AS e`. */
export const COLUMNS = [
  'entity',
  'kind',
  'ref',
  'name',
  'aliases',
  'also_called',
  'shown',
  'episodes',
  'supported',
]
  .map((column) => `e.${column}`)
  .join(', ');

/** An entity that is shown by its name in every language. */
const NOTHING_ELSE = '{}';
/** An empty list of names. */
const NO_NAMES = '[]';

/** Names are not validated, like all rows of this file: a file with another layout is rebuilt. */
export function storedOf({ entity: key, episodes, supported, ...row }: EntityRow): StoredEntity {
  const { kind, ref, name } = row;
  const aliases = JSON.parse(row.aliases) as string[];
  const alsoCalled = row.also_called === NO_NAMES ? undefined : (JSON.parse(row.also_called) as string[]);
  const shown = row.shown === NOTHING_ELSE ? undefined : (JSON.parse(row.shown) as NamesByLanguage);
  const more = { ...(alsoCalled ? { alsoCalled } : {}), ...(shown ? { shown } : {}) };
  return { key, entity: { kind, ref, name, aliases, ...more }, episodes, supported };
}
