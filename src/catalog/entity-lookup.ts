import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Profile, ProfileEntry, ProfilePart } from '../domain/glossary.ts';
import { type ListPart, partOf } from '../domain/list-part.ts';
import type { CatalogState, EntityEpisode } from './catalog-state.ts';
import type { StoredEntity } from './name-store.ts';
import { entriesOf, episodesListing, profileOf, profilePartOf } from './profile.ts';

/** Entities read per query. */
const BATCH_SIZE = 500;

/** An entity and how many published episodes list it. */
export interface EntityCount {
  readonly entity: Entity;
  readonly episodes: number;
  /** Those of them whose text names it. */
  readonly supported: number;
}

/** The entries of an entity's page, valid as long as the archive is the same. */
interface Page {
  readonly state: CatalogState;
  readonly key: number;
  readonly entries: readonly ProfileEntry[];
}

/** Lookups of the entities that episodes list. */
export interface EntityLookup {
  findEntity(ref: string): Entity | undefined;
  /** `count` entities of a kind after the first `from`; most used first, then by name. */
  entities(kind: EntityKind, from: number, count: number): ListPart<EntityCount>;
  /** The most used entity of a kind that any text names. */
  mostNamed(kind: EntityKind): Entity | undefined;
  /** Every entity of a kind, most used first: for work that needs all names, not for answering a reader. */
  allEntities(kind: EntityKind): Iterable<Entity>;
  /** `count` of the episodes that list it after the first `from`, newest first. */
  episodesOf(ref: string, from: number, count: number): ListPart<EntityEpisode>;
  /** The ids of all episodes that list it, newest first; a search can be limited to them. */
  episodeIdsOf(ref: string): readonly string[];
  /** What is known of it beyond its names; computed on demand. */
  profileOf(ref: string): Profile | undefined;
  /** `count` episodes of its page after the first `from`, newest first. */
  entriesOf(ref: string, from: number, count: number): ProfilePart;
}

/** Reads the state that `getState` returns at each call. */
export function createEntityLookup(getState: () => CatalogState): EntityLookup {
  let lastPage: Page | undefined;
  const find = (ref: string) => getState().names.findByRef(ref);
  const episodesOf = (ref: string): EntityEpisode[] => {
    const found = find(ref);
    return found ? episodesListing(getState(), found.key) : [];
  };

  /** Cached because a page is read in two calls, one right after the other. */
  const pageOf = (found: StoredEntity): readonly ProfileEntry[] => {
    const state = getState();
    if (lastPage?.state !== state || lastPage.key !== found.key)
      lastPage = { state, key: found.key, entries: entriesOf(state, found) };
    return lastPage.entries;
  };

  return {
    findEntity: (ref) => find(ref)?.entity,
    entities(kind, from, count) {
      const { names } = getState();
      const entries = names.byUse(kind, from, count).map(countOf);
      return { entries, total: names.countOf(kind) };
    },
    mostNamed: (kind) => getState().names.mostNamed(kind)?.entity,
    *allEntities(kind) {
      const { names } = getState();
      for (let from = 0; ; from += BATCH_SIZE) {
        const batch = names.byUse(kind, from, BATCH_SIZE);
        for (const { entity } of batch) yield entity;
        if (batch.length < BATCH_SIZE) return;
      }
    },
    episodesOf: (ref, from, count) => partOf(episodesOf(ref), from, count),
    episodeIdsOf: (ref) => episodesOf(ref).map(({ episode }) => episode.id),
    profileOf(ref) {
      const found = find(ref);
      return found && profileOf(getState(), found, pageOf(found));
    },
    entriesOf(ref, from, count) {
      const found = find(ref);
      return found ? profilePartOf(getState(), found, pageOf(found), from, count) : { entries: [], total: 0 };
    },
  };
}

function countOf({ entity, episodes, supported }: StoredEntity): EntityCount {
  return { entity, episodes, supported };
}
