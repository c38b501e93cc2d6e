import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { EntityName, NameStore, StoredEntity } from '../../catalog/name-store.ts';
import { namesHeldBy } from '../../catalog/nearest-names.ts';
import { isLabel } from '../../catalog/support.ts';
import {
  CREDIT_KINDS,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Mention,
} from '../../domain/entity.ts';
import { COLUMNS, type EntityRow, storedOf } from './entity-rows.ts';
import { createNameLists } from './name-lists.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { createOccurrenceRows } from './occurrence-rows.ts';

const LABELS = listed(ENTITY_KINDS.filter(isLabel));
/** Never shown as companions: a show goes with all of its own tags. */
const CREDITS = listed(CREDIT_KINDS);

/** The key of an entity without a row. */
const NO_ROW = 0;

/** After any text that begins with the same characters. */
const LAST = '\u{10FFFF}';

type Answers = Omit<
  NameStore,
  | 'holds'
  | 'idsAfter'
  | 'put'
  | 'drop'
  | 'setTables'
  | 'settle'
  | 'grow'
  | 'appliedAliases'
  | 'heldAliases'
  | 'findAlias'
>;

/**
 * Lookups of names from indexed rows.
 * @param tables those in use at the time of a call, for what no episode uses
 */
export function createNameAnswers(
  db: DatabaseSyncInstance,
  tables: Pick<NameTables, 'entityOf' | 'namesLabelled'>,
): Answers {
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]): EntityRow[] =>
      statement.all(...values) as unknown as EntityRow[];
  };
  const byName = all(
    `SELECT ${COLUMNS} FROM names AS n JOIN entities AS e USING (entity) WHERE n.folded = ? AND n.kind = ?`,
  );
  const byNameAlone = all(
    `SELECT ${COLUMNS} FROM names AS n JOIN entities AS e USING (entity) WHERE n.folded = ?`,
  );
  const byRef = all(
    `SELECT ${COLUMNS} FROM names AS n JOIN entities AS e USING (entity) WHERE n.ref = ? AND e.episodes > 0`,
  );
  const lookedUp = db.prepare(
    `SELECT name, alias FROM mined_aliases WHERE kind = ?1 AND state IN ('looked-up', 'shown') AND (name = ?2 OR alias = ?2)
     ORDER BY evidence DESC, name, alias`,
  );
  const labelled = db.prepare(
    'SELECT DISTINCT folded FROM spellings WHERE label = ? AND kind = ? ORDER BY folded',
  );
  const foldedNames = db.prepare('SELECT folded FROM names WHERE entity = ? ORDER BY place');
  const listers = db.prepare(
    'SELECT id, supported, about FROM mentions JOIN episodes USING (episode) WHERE entity = ?',
  );
  const mentions = db.prepare(
    `SELECT ${COLUMNS.replace('e.supported', 'm.supported')}, m.about AS about FROM episodes JOIN mentions AS m USING (episode)
     JOIN entities AS e USING (entity) WHERE episodes.id = ? ORDER BY m.place`,
  );
  const numberOf = db.prepare('SELECT episode FROM episodes WHERE id = ?');
  const occurrences = createOccurrenceRows(db);
  const companions = all(
    `SELECT ${COLUMNS} FROM (
       SELECT other.entity AS entity, count(*) AS times FROM mentions AS own JOIN mentions AS other USING (episode)
       WHERE own.entity = ?1 AND own.supported = 1 AND other.supported = 1 AND other.entity <> ?1
       GROUP BY other.entity HAVING times >= ?2
     ) JOIN entities AS e USING (entity)
     WHERE e.kind NOT IN (${CREDITS})
       AND (e.kind NOT IN (${LABELS}) OR (SELECT kind FROM entities WHERE entity = ?1) IN (${LABELS}))
     ORDER BY times * times * 1.0 / e.episodes DESC, e.collation, e.kind, e.ref LIMIT ?3`,
  );
  const byKey = all(`SELECT ${COLUMNS} FROM entities AS e WHERE e.entity = ?`);
  const inPinyin = all(
    `SELECT DISTINCT ${COLUMNS} FROM pinyin JOIN names AS n USING (folded) JOIN entities AS e USING (entity)
     WHERE pinyin.letters = ? AND pinyin.way = ? ORDER BY e.episodes DESC, e.collation, e.kind, e.ref`,
  );
  // Uses indexes where possible; names are scanned once, for those that contain the form or end like it. CROSS JOIN: entities are
  // looked up only for near names.
  const near = db.prepare(
    `SELECT e.entity AS key, e.kind AS kind, n.folded AS folded FROM (
       SELECT folded, entity, place FROM names WHERE folded IN (SELECT value FROM json_each(?2))
       UNION SELECT folded, entity, place FROM names
         WHERE folded >= ?5 AND folded < ?5 || '${LAST}' AND length(folded) BETWEEN ?3 AND ?4
       UNION SELECT folded, entity, place FROM names
         WHERE instr(folded, ?1) > 0 OR (substr(folded, -1) = ?6 AND length(folded) BETWEEN ?3 AND ?4)
     ) AS n CROSS JOIN entities AS e USING (entity)
     WHERE e.episodes > 0 ORDER BY e.episodes DESC, e.collation, e.kind, e.ref, e.entity, n.place`,
  );

  const withSameEnd = db.prepare(
    `SELECT folded, kind, entity AS key, place FROM names
       WHERE folded >= ?1 AND folded < ?1 || '${LAST}' AND length(folded) BETWEEN ?4 AND ?5
     UNION SELECT folded, kind, entity AS key, place FROM names
       WHERE substr(folded, -1) = ?3 AND length(folded) BETWEEN ?4 AND ?5 AND substr(folded, -length(?2)) = ?2
     ORDER BY place`,
  );
  const held = db.prepare(
    'SELECT DISTINCT folded FROM names WHERE folded IN (SELECT value FROM json_each(?))',
  );

  const find: Answers['find'] = (kind, folded) =>
    byName(folded, kind).map(storedOf)[0] ?? unused(tables.entityOf(kind, folded));

  return {
    ...createNameLists(db),
    find,
    heldAmong(folded) {
      const rows = held.all(JSON.stringify(folded)) as { folded: string }[];
      const inTables = folded.filter((each) =>
        ENTITY_KINDS.some((kind) => tables.entityOf(kind, each) !== undefined),
      );
      return new Set([...rows.map((row) => row.folded), ...inTables]);
    },
    findAll(folded) {
      const found = byNameAlone(folded).map(storedOf);
      const others = ENTITY_KINDS.filter((kind) => !found.some(({ entity }) => entity.kind === kind));
      return [...found, ...others.flatMap((kind) => unused(tables.entityOf(kind, folded)) ?? [])];
    },
    findLookedUp(kind, folded) {
      const pairs = lookedUp.all(kind, folded) as { name: string; alias: string }[];
      return pairs
        .map(({ name, alias }) => find(kind, name === folded ? alias : name))
        .find((found) => found !== undefined && found.episodes > 0);
    },
    findLabelled(kind, key) {
      const names = [
        ...(labelled.all(key, kind) as { folded: string }[]).map(({ folded }) => folded),
        ...tables.namesLabelled(key),
      ];
      return names
        .map((folded) => find(kind, folded))
        .find((found) => found !== undefined && found.episodes > 0);
    },
    findByRef: (ref) => byRef(ref).map(storedOf)[0],
    get: (key) => byKey(key).map(storedOf)[0],
    near(form, kinds, shortest, longest) {
      const byEntity = new Map<number, string[]>();
      const ends = [form.slice(0, 1), form.slice(-1)];
      const rows = near.all(
        form,
        JSON.stringify(namesHeldBy(form)),
        shortest,
        longest,
        ...ends,
      ) as unknown as EntityName[];
      for (const { key, kind, folded } of rows) {
        if (!kinds.includes(kind)) continue;
        const known = byEntity.get(key);
        if (known) known.push(folded);
        else byEntity.set(key, [folded]);
      }
      return Array.from(byEntity, ([key, folded]) => ({ key, folded }));
    },
    withSameEnd: (form, shared, shortest, longest) =>
      withSameEnd.all(
        form.slice(0, shared),
        form.slice(-shared),
        form.slice(-1),
        shortest,
        longest,
      ) as unknown as EntityName[],
    foldedNamesOf: (key) => (foldedNames.all(key) as { folded: string }[]).map(({ folded }) => folded),
    listersOf: (key) =>
      (listers.all(key) as { id: string; supported: number; about: number }[]).map(
        ({ id, supported, about }) => ({ id, supported: supported === 1, about: about === 1 }),
      ),
    placeIn(key, id) {
      const row = numberOf.get(id) as { readonly episode: number } | undefined;
      return row && occurrences.placeIn(key, row.episode);
    },
    mentionsIn: (id) =>
      (mentions.all(id) as unknown as (EntityRow & { readonly about: number })[]).map(
        (row): Mention => ({
          entity: storedOf(row).entity,
          supported: row.supported === 1,
          about: row.about === 1,
        }),
      ),
    companionsOf: (key, least, count) => companions(key, least, count).map(storedOf),
    inPinyin: (letters, way) => inPinyin(letters, way).map(storedOf),
  };
}

/** What tables know and no episode uses has no row. */
function unused(entity: Entity | undefined): StoredEntity | undefined {
  return entity && { key: NO_ROW, entity, episodes: 0, supported: 0 };
}

/** As a list in SQL. */
function listed(kinds: readonly EntityKind[]): string {
  return kinds.map((kind) => `'${kind}'`).join(', ');
}
