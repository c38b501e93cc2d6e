import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { EntityKind } from '../../domain/entity.ts';

/** How often episodes list a name in one spelling. */
export interface SpellingRow {
  readonly kind: EntityKind;
  readonly folded: string;
  readonly name: string;
  readonly times: number;
  /** The oldest episode that does, and the place in it. */
  readonly first_at: number;
  readonly first_id: string;
  readonly first_place: number;
}

/** A name as an episode lists it. */
export interface ListingRow {
  /** Index among the listings of its episode. */
  readonly place: number;
  readonly spelling: number;
  readonly kind: EntityKind;
  readonly folded: string;
  readonly name: string;
}

/** A pair of a glossary, its folded names in alphabetical order. */
export interface PairRow {
  readonly place: number;
  readonly one: string;
  readonly other: string;
  readonly first: string;
  readonly second: string;
  readonly times: number;
}

/** The same, with the episode it is from. */
export interface EpisodePair extends PairRow {
  readonly id: string;
  readonly at: number;
}

export interface EpisodeRow {
  readonly episode: number;
  readonly id: string;
  readonly version: string;
  readonly at: number;
}

/** The statements that more than one part of the store needs. */
export interface NameRows {
  isListed(folded: string): boolean;
  /** Names that form a glossary pair with it, each once. */
  partnersOf(folded: string): Set<string>;
  /** The entities with that name, of any kind. */
  bearersOf(folded: string): number[];
  /** All names of an entity, the most stable first. */
  namesOf(entity: number): string[];
  /** The keys of a name that episodes list as a tag or category. */
  labelKeysOf(folded: string): string[];
  /** The names that they list with that key. */
  namesLabelled(key: string): string[];
  /** The episodes that list a name, in any kind. */
  listersOf(folded: string): number[];
  spellingsOf(folded: string): SpellingRow[];
  /** Listed names of the same kind with the same core, itself included. */
  variantsOf(folded: string): string[];
  listingsIn(episode: number): ListingRow[];
  pairsOf(folded: string): EpisodePair[];
  pairsIn(episode: number): PairRow[];
  episodeById(id: string): EpisodeRow | undefined;
  idsAfter(id: string, most: number): string[];
  count(): number;
}

const PAIR = 'place, one, other, first, second, times';

export function createNameRows(db: DatabaseSyncInstance): NameRows {
  const all = <Row>(sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]): Row[] => statement.all(...values) as Row[];
  };
  const first = <Row>(sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]): Row | undefined => statement.get(...values) as Row | undefined;
  };
  const listed = first('SELECT 1 FROM spellings WHERE folded = ? LIMIT 1');
  const partners = all<{ partner: string }>(
    'SELECT other AS partner FROM pairs WHERE one = ?1 UNION ALL SELECT one FROM pairs WHERE other = ?1',
  );
  const bearers = all<{ entity: number }>('SELECT entity FROM names WHERE folded = ?');
  const names = all<{ folded: string }>('SELECT folded FROM names WHERE entity = ? ORDER BY place');
  const listers = all<{ episode: number }>(
    'SELECT DISTINCT episode FROM spellings JOIN listings USING (spelling) WHERE folded = ?',
  );
  const labelKeys = all<{ label: string }>(
    'SELECT DISTINCT label FROM spellings WHERE folded = ? AND label IS NOT NULL',
  );
  const labelled = all<{ folded: string }>(
    'SELECT DISTINCT folded FROM spellings WHERE label = ? ORDER BY folded',
  );
  const variants = all<{ folded: string }>(
    'SELECT DISTINCT other.folded AS folded FROM spellings AS one JOIN spellings AS other USING (core, kind) WHERE one.folded = ?',
  );
  const count = first<{ count: number }>('SELECT count(*) AS count FROM episodes');
  const ids = all<{ id: string }>('SELECT id FROM episodes WHERE id > ? ORDER BY id LIMIT ?');
  return {
    isListed: (folded) => listed(folded) !== undefined,
    partnersOf: (folded) => new Set(partners(folded).map(({ partner }) => partner)),
    bearersOf: (folded) => bearers(folded).map(({ entity }) => entity),
    namesOf: (entity) => names(entity).map(({ folded }) => folded),
    labelKeysOf: (folded) => labelKeys(folded).map(({ label }) => label),
    namesLabelled: (key) => labelled(key).map(({ folded }) => folded),
    listersOf: (folded) => listers(folded).map(({ episode }) => episode),
    spellingsOf: all<SpellingRow>('SELECT * FROM spellings WHERE folded = ?'),
    variantsOf: (folded) => variants(folded).map((row) => row.folded),
    listingsIn: all<ListingRow>(
      `SELECT place, spelling, kind, folded, name FROM listings JOIN spellings USING (spelling)
       WHERE episode = ? ORDER BY place`,
    ),
    pairsOf: all<EpisodePair>(
      `SELECT id, at, ${PAIR} FROM pairs JOIN episodes USING (episode) WHERE one = ?1
       UNION ALL SELECT id, at, ${PAIR} FROM pairs JOIN episodes USING (episode) WHERE other = ?1`,
    ),
    pairsIn: all<PairRow>(`SELECT ${PAIR} FROM pairs WHERE episode = ?`),
    episodeById: first<EpisodeRow>('SELECT episode, id, version, at FROM episodes WHERE id = ?'),
    idsAfter: (id, most) => ids(id, most).map((row) => row.id),
    count: () => count()?.count ?? 0,
  };
}
