import type { Instant } from '../domain/clock.ts';
import type { Entity } from '../domain/entity.ts';
import type { MonthCount, Profile, ProfileEntry, ProfilePart } from '../domain/glossary.ts';
import { type ListPart, partOf } from '../domain/list-part.ts';
import type { CatalogState, EntityEpisode } from './catalog-state.ts';
import { monthsOf } from './months-of.ts';
import type { StoredEntity } from './name-store.ts';
import { aboutFirst, entriesOf, episodesListing, profileOf, profilePartOf } from './profile.ts';
import { mondayOf, weeksBetween } from './weeks.ts';

/** Weeks of a trend: a year. */
const MOST_WEEKS = 52;

/** The entries of an entity's page, valid as long as the archive is the same. */
interface Page {
  readonly state: CatalogState;
  readonly key: number;
  readonly newestFirst: readonly ProfileEntry[];
  readonly aboutFirst: readonly ProfileEntry[];
}

/** Lookups of one entity that episodes list. */
export interface EntityLookup {
  findEntity(ref: string): Entity | undefined;
  /** `count` of the episodes that list it after the first `from`, newest first. */
  episodesOf(ref: string, from: number, count: number): ListPart<EntityEpisode>;
  /** The ids of all episodes that list it, newest first; a search can be limited to them. */
  episodeIdsOf(ref: string): readonly string[];
  /** What is known of it beyond its names; computed on demand. */
  profileOf(ref: string): Profile | undefined;
  /** How many episodes of its page are in which month, newest first. */
  monthsOf(ref: string): readonly MonthCount[];
  /** `count` episodes of its page after the first `from`: what is about it, then what only mentions it, both newest first. */
  entriesOf(ref: string, from: number, count: number): ProfilePart;
  /** The weeks of a trend, as Mondays, oldest first: the last year of the archive. @param now nothing later counts */
  trendWeeks(now: Instant): readonly string[];
  /** How many episodes of its page are in each of these weeks. */
  weeklyCounts(ref: string, weeks: readonly string[]): readonly number[];
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
  const pageOf = (found: StoredEntity): Page => {
    const state = getState();
    if (lastPage?.state !== state || lastPage.key !== found.key) {
      const newestFirst = entriesOf(state, found);
      lastPage = { state, key: found.key, newestFirst, aboutFirst: aboutFirst(newestFirst) };
    }
    return lastPage;
  };

  return {
    findEntity: (ref) => find(ref)?.entity,
    episodesOf: (ref, from, count) => partOf(episodesOf(ref), from, count),
    episodeIdsOf: (ref) => episodesOf(ref).map(({ episode }) => episode.id),
    profileOf(ref) {
      const found = find(ref);
      return found && profileOf(getState(), found, pageOf(found).newestFirst);
    },
    monthsOf(ref) {
      const found = find(ref);
      return found ? monthsOf(pageOf(found).aboutFirst) : [];
    },
    entriesOf(ref, from, count) {
      const found = find(ref);
      return found
        ? profilePartOf(getState(), found, pageOf(found).aboutFirst, from, count)
        : { entries: [], total: 0, about: 0 };
    },
    trendWeeks(now) {
      const { newestFirst } = getState();
      const newest = newestFirst.find(({ datedAt }) => datedAt <= now);
      const oldest = newestFirst.at(-1);
      return newest && oldest ? weeksBetween(oldest.datedAt, newest.datedAt, MOST_WEEKS) : [];
    },
    weeklyCounts(ref, weeks) {
      const found = find(ref);
      const counts = new Map(weeks.map((week) => [week, 0]));
      for (const { episode } of found ? pageOf(found).newestFirst : []) {
        if (episode.date < (weeks[0] ?? '')) break;
        const week = mondayOf(episode.date) ?? '';
        const known = counts.get(week);
        if (known !== undefined) counts.set(week, known + 1);
      }
      return [...counts.values()];
    },
  };
}
