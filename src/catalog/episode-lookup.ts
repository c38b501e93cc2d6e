import type { Episode } from '../domain/episode.ts';
import { type ListPart, partOf } from '../domain/list-part.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { type CatalogState, episodeIn } from './catalog-state.ts';
import { foldedForms, foldName } from './fold-name.ts';

/** The first and the last day, `YYYY-MM-DD`, and ids; an absent field sets no limit. */
export interface EpisodeRange {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly among?: readonly string[] | undefined;
}

/** Lookups of episodes; lists are newest first (datedAt, then id). */
export interface EpisodeLookup {
  /** `count` episodes after the `from` newest. */
  latest(from: number, count: number): ListPart<Episode>;
  findEpisode(id: string): Episode | undefined;
  /** Episodes of that day, `YYYY-MM-DD`. */
  episodesOn(date: string): readonly Episode[];
  /** Episodes of that day and later ones. */
  episodesSince(date: string): readonly Episode[];
  /** `count` of the episodes within a range after the first `from`. */
  episodesWithin(range: EpisodeRange, from: number, count: number): ListPart<Episode>;
  /** The newest whose titles contain all these words, in any case, width or script. */
  findByTitle(words: string, limit: number): ListPart<Episode>;
  /** The episodes just before and after that one in time. */
  neighbours(id: string): { readonly older?: Episode | undefined; readonly newer?: Episode | undefined };
  /** Every episode; can be iterated repeatedly: for work that needs the whole archive, not for answering a reader. */
  allEpisodes(): Iterable<Episode>;
}

/** Reads the state that `getState` returns at each call. */
export function createEpisodeLookup(getState: () => CatalogState): EpisodeLookup {
  const newestFirst = () => getState().newestFirst;
  const foldedTitles = new WeakMap<Episode, string>();

  function foldedTitleOf(episode: Episode): string {
    const folded = foldedTitles.get(episode) ?? foldName(episode.title);
    foldedTitles.set(episode, folded);
    return folded;
  }

  return {
    latest: (from, count) => partOf(newestFirst(), from, count),
    findEpisode: (id) => episodeIn(getState(), id),
    episodesOn: (date) => around(newestFirst(), date, date).filter((episode) => episode.date === date),
    episodesSince: (date) => around(newestFirst(), date, undefined).filter((episode) => episode.date >= date),
    episodesWithin({ from: first, until, among }, from, count) {
      const ids = among && new Set(among);
      const found = around(newestFirst(), first, until).filter(
        ({ id, date }) =>
          (first === undefined || date >= first) &&
          (until === undefined || date <= until) &&
          (ids?.has(id) ?? true),
      );
      return partOf(found, from, count);
    },
    findByTitle(words, limit) {
      const wanted = words.split(' ').map(foldedForms);
      const found = newestFirst().filter((episode) => {
        const folded = foldedTitleOf(episode);
        return wanted.every((forms) => forms.some((form) => folded.includes(form)));
      });
      return partOf(found, 0, limit);
    },
    neighbours(id) {
      const position = getState().positions.get(id);
      if (position === undefined) return {};
      return { older: newestFirst()[position + 1], newer: newestFirst()[position - 1] };
    },
    allEpisodes: newestFirst,
  };
}

/**
 * The episodes of these days and a few more; none where a day is invalid. An instant of a day, in whatever time zone it was
 * written, lies within a day of that day's UTC midnight and the next one.
 */
function around(
  newestFirst: readonly Episode[],
  first: string | undefined,
  last: string | undefined,
): readonly Episode[] {
  const from = last === undefined ? 0 : findPlace(newestFirst, Date.parse(last) + 2 * DAY_MS);
  const to = first === undefined ? undefined : findPlace(newestFirst, Date.parse(first) - DAY_MS - 1);
  return newestFirst.slice(from, to);
}

/** How many are newer than an instant; 0 when it is invalid. */
function findPlace(newestFirst: readonly Episode[], at: number): number {
  let [low, high] = [0, newestFirst.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((newestFirst[middle]?.datedAt ?? 0) > at) low = middle + 1;
    else high = middle;
  }
  return low;
}
