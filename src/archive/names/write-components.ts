import { isDeepStrictEqual } from 'node:util';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { entityRef } from '../../catalog/entity-ref.ts';
import type { NameGroup } from '../../catalog/name-group.ts';
import type { PinyinSpeller } from '../../catalog/pinyin-names.ts';
import type { EntityKind } from '../../domain/entity.ts';
import { collationOf } from './collation.ts';
import type { NameRows } from './name-rows.ts';

/** The result of settling components. */
export interface SettledComponents {
  /** The entities that have their names. */
  readonly entities: ReadonlySet<number>;
  /** Episodes that list one of their names that means another entity than before. */
  readonly episodes: ReadonlySet<number>;
}

/** Stores what names mean. */
export interface ComponentWriter {
  /** For whole components; unchanged rows are not written again. */
  replace(component: ReadonlySet<string>, groups: readonly NameGroup[]): SettledComponents;
  /** For names without an entity: assigns that of another name of their group, or a new one. */
  addMissing(group: NameGroup): void;
}

interface NameRow {
  readonly folded: string;
  readonly kind: EntityKind;
  readonly entity: number;
  readonly place: number;
}

interface EntityRow {
  readonly entity: number;
  readonly name: string;
  readonly aliases: string;
  readonly also_called: string;
  readonly shown: string;
}

export function createComponentWriter(
  db: DatabaseSyncInstance,
  rows: NameRows,
  pinyin: PinyinSpeller,
): ComponentWriter {
  const namesNow = db.prepare('SELECT folded, kind, entity, place FROM names WHERE folded = ?');
  const bearer = db.prepare('SELECT entity FROM names WHERE folded = ? AND kind = ?');
  const nextPlace = db.prepare('SELECT coalesce(max(place) + 1, 0) AS place FROM names WHERE entity = ?');
  const dropName = db.prepare('DELETE FROM names WHERE folded = ? AND kind = ?');
  const putName = db.prepare('INSERT OR REPLACE INTO names VALUES (?, ?, ?, ?, ?)');
  const byRef = db.prepare('SELECT entity, name, aliases, also_called, shown FROM entities WHERE ref = ?');
  const addEntity = db.prepare(
    `INSERT INTO entities (kind, ref, name, aliases, also_called, shown, episodes, supported, collation)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)`,
  );
  const setEntity = db.prepare(
    'UPDATE entities SET name = ?, aliases = ?, also_called = ?, shown = ?, collation = ? WHERE entity = ?',
  );
  const dropEntity = db.prepare('DELETE FROM entities WHERE entity = ?');
  const dropPinyin = db.prepare('DELETE FROM pinyin WHERE folded = ?');
  const addPinyin = db.prepare('INSERT OR IGNORE INTO pinyin VALUES (?, ?, ?)');

  /** @param taken entities of other groups: two groups may share a ref, because tables can claim each other's key names */
  function writeEntity(
    { entity: { kind, ref, name, aliases, alsoCalled = [], shown = {} } }: NameGroup,
    taken: ReadonlySet<number>,
  ): number {
    const known = (byRef.all(ref) as unknown as EntityRow[]).find(({ entity }) => !taken.has(entity));
    const written = [aliases, alsoCalled, shown].map((each) => JSON.stringify(each));
    if (!known) {
      const added = addEntity.run(kind, ref, name, ...written, collationOf(name, pinyin));
      return Number(added.lastInsertRowid);
    }
    const before = [known.name, known.aliases, known.also_called, known.shown];
    if (!isDeepStrictEqual(before, [name, ...written]))
      setEntity.run(name, ...written, collationOf(name, pinyin), known.entity);
    return known.entity;
  }
  function writePinyin(folded: string): void {
    const { syllables, initials } = pinyin.spell(folded);
    for (const letters of syllables) addPinyin.run(letters, 'syllables', folded);
    for (const letters of initials) addPinyin.run(letters, 'initials', folded);
  }

  function replace(component: ReadonlySet<string>, groups: readonly NameGroup[]): SettledComponents {
    const before = new Map<string, NameRow>();
    for (const name of component) {
      for (const row of namesNow.all(name) as unknown as NameRow[]) before.set(keyOf(row), row);
    }
    const left = new Map(before);
    const moved = new Set<string>();
    const taken = new Set<number>();
    for (const group of groups) {
      const entity = writeEntity(group, taken);
      taken.add(entity);
      const { kind } = group.entity;
      for (const [place, folded] of group.folded.entries()) {
        const key = keyOf({ kind, folded });
        const known = before.get(key);
        left.delete(key);
        if (known?.entity === entity && known.place === place) continue;
        putName.run(folded, kind, entity, place, entityRef(kind, folded));
        if (known?.entity !== entity) moved.add(folded);
        if (!known) writePinyin(folded);
      }
    }
    for (const { folded, kind } of left.values()) dropName.run(folded, kind);
    for (const folded of new Set([...left.values()].map((row) => row.folded)))
      if (namesNow.all(folded).length === 0) dropPinyin.run(folded);
    for (const entity of new Set([...before.values()].map((row) => row.entity)))
      if (!taken.has(entity)) dropEntity.run(entity);
    return { entities: taken, episodes: new Set([...moved].flatMap(rows.listersOf)) };
  }

  return {
    replace,
    addMissing(group) {
      const { kind } = group.entity;
      const bearerOf = (folded: string) =>
        bearer.get(folded, kind) as { readonly entity: number } | undefined;
      const missing = group.folded.filter((folded) => !bearerOf(folded));
      if (missing.length === 0) return;
      const entity = group.folded.map(bearerOf).find(Boolean)?.entity ?? writeEntity(group, new Set());
      let { place } = nextPlace.get(entity) as { place: number };
      for (const folded of missing) {
        putName.run(folded, kind, entity, place, entityRef(kind, folded));
        writePinyin(folded);
        place += 1;
      }
    },
  };
}

function keyOf({ kind, folded }: Pick<NameRow, 'kind' | 'folded'>): string {
  return `${kind}:${folded}`;
}
