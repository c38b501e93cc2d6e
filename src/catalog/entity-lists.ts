import type { Instant } from '../domain/clock.ts';
import { type Entity, type EntityKind, isCredit } from '../domain/entity.ts';
import type { EntityCount, InitialCount, Rising } from '../domain/entity-list.ts';
import type { ListPart } from '../domain/list-part.ts';
import type { WeekNames } from '../domain/weekly-review.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import type { CatalogState } from './catalog-state.ts';
import { foldName } from './fold-name.ts';
import type { StoredEntity } from './name-store.ts';
import { weekNamesOf } from './week-names.ts';

/** Lists of the entities of a kind; `least` is in how many episodes they must be, by default 1. */
export interface EntityLists {
  /** `count` entities after the first `from`; most used first, then by name. */
  entities(kind: EntityKind, from: number, count: number, least?: number): ListPart<EntityCount>;
  /** In how many episodes a name must be for a list of its kind: names that came up once or twice are left out of long ones. */
  leastListed(kind: EntityKind): number;
  /** What the newest days list more often than the rest of the archive; nothing in a short archive. @param now nothing later counts */
  rising(kind: EntityKind, now: Instant): Rising;
  /** The names of the seven days until `now`, compared with the four weeks before. */
  weekNames(now: Instant): WeekNames;
  /** The first `count` with a name that contains this one; most used first. */
  entitiesContaining(kind: EntityKind, name: string, count: number): ListPart<EntityCount>;
  /** By which letters names begin: Chinese ones by their pinyin. */
  initialsOf(kind: EntityKind, least: number): readonly InitialCount[];
  /** Those that begin with that letter, by name. */
  entitiesUnder(
    kind: EntityKind,
    initial: string,
    least: number,
    from: number,
    count: number,
  ): ListPart<EntityCount>;
  /** The most used entity of a kind that any text names. */
  mostNamed(kind: EntityKind): Entity | undefined;
  /** Every entity of a kind, most used first: for work that needs all names, not for answering a reader. */
  allEntities(kind: EntityKind): Iterable<Entity>;
}

/** Entities read per query. */
const BATCH_SIZE = 500;
/** A list of more names than that leaves out those of one or two episodes. */
const LONG_LIST = 100;
const LEAST_IN_LONG_LIST = 3;
/** A week tells enough when it has so many episodes; otherwise a month is looked at. */
const BUSY_WEEK = 50;
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
/** Fewer listings may be chance. */
const LEAST_RECENT = 3;
/** Listed that many times as often as before. */
const RISEN = 1.5;
const MOST_RISING = 6;

/** Reads the state that `getState` returns at each call. */
export function createEntityLists(getState: () => CatalogState): EntityLists {
  /** Valid as long as the archive and the day are the same. */
  let computed: {
    readonly state: CatalogState;
    readonly day: number;
    readonly byKind: Map<EntityKind, Rising>;
  };

  return {
    entities(kind, from, count, least) {
      const { names } = getState();
      return {
        entries: names.byUse(kind, from, count, least).map(countOf),
        total: names.countOf(kind, least),
      };
    },
    leastListed: (kind) => (getState().names.countOf(kind) > LONG_LIST ? LEAST_IN_LONG_LIST : 1),
    rising(kind, now) {
      const state = getState();
      const day = Math.floor(now / DAY_MS);
      if (computed?.state !== state || computed.day !== day) computed = { state, day, byKind: new Map() };
      const known = computed.byKind.get(kind) ?? risingIn(state, kind, now);
      computed.byKind.set(kind, known);
      return known;
    },
    weekNames: (now) => weekNamesOf(getState().names, now),
    entitiesContaining(kind, name, count) {
      const folded = foldName(name);
      if (folded === '') return { entries: [], total: 0 };
      return counted(getState().names.containing(kind, folded, count));
    },
    initialsOf: (kind, least) => getState().names.initialsOf(kind, least),
    entitiesUnder: (kind, initial, least, from, count) =>
      counted(getState().names.byInitial(kind, initial, least, from, count)),
    mostNamed: (kind) => getState().names.mostNamed(kind)?.entity,
    *allEntities(kind) {
      const { names } = getState();
      for (let from = 0; ; from += BATCH_SIZE) {
        const batch = names.byUse(kind, from, BATCH_SIZE);
        for (const { entity } of batch) yield entity;
        if (batch.length < BATCH_SIZE) return;
      }
    },
  };
}

function countOf({ entity, episodes, supported }: StoredEntity): EntityCount {
  return { entity, episodes, supported };
}

function counted({ entries, total }: ListPart<StoredEntity>): ListPart<EntityCount> {
  return { entries: entries.map(countOf), total };
}

/** Compares the last days with all days before: how many more episodes list an entity than expected, in standard deviations. */
function risingIn({ newestFirst, names }: CatalogState, kind: EntityKind, now: Instant): Rising {
  const known = newestFirst.filter(({ datedAt }) => datedAt <= now);
  const to = known[0]?.datedAt ?? 0;
  const weekAgo = to - WEEK_DAYS * DAY_MS;
  const days = (known[BUSY_WEEK]?.datedAt ?? 0) > weekAgo ? WEEK_DAYS : MONTH_DAYS;
  const daysBefore = (to - (known.at(-1)?.datedAt ?? 0)) / DAY_MS - days;
  // A show goes on as always, and a short archive has nothing to compare with.
  if (isCredit(kind) || daysBefore < days) return { days, entries: [] };
  const from = to - days * DAY_MS + 1;
  const risen = names.listedSince(kind, from, to, LEAST_RECENT).flatMap(({ found, times }) => {
    const expected = ((found.episodes - times) * days) / daysBefore;
    if (times < RISEN * expected) return [];
    return [{ ...countOf(found), recent: times, score: (times - expected) / Math.sqrt(expected + 1) }];
  });
  const entries = risen.sort((one, other) => other.score - one.score).slice(0, MOST_RISING);
  return { days, entries: entries.map(({ score: _, ...entry }) => entry) };
}
