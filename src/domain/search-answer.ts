import type { EntityKind } from './entity.ts';
import type { Episode } from './episode.ts';
import type { SearchPage, SearchQuery, Snippet } from './search.ts';

export type SearchOrder = SearchQuery['order'];

/** A part of a query that could not be understood; the rest is used. */
export type SearchFault =
  | { readonly code: 'bad-date'; readonly got: string }
  | { readonly code: 'unknown-name'; readonly kind: EntityKind; readonly got: string };

/** How a query was understood. */
export interface SearchReading {
  /** The part of the text that was used, on one clean line; empty when there was none. */
  readonly text: string;
  /** `cut`: the text was too long; the rest was left out. */
  readonly extent: 'whole' | 'cut';
  /** Only episodes that list all of these. */
  readonly filters: readonly { readonly kind: EntityKind; readonly name: string }[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The words that these days were read from, and the query without them. */
  readonly date?: { readonly typed: string; readonly without: string } | undefined;
  /** A name that was searched in place of a mistyped one, and the query that searches for what was typed. */
  readonly corrected?:
    | { readonly typed: string; readonly name: string; readonly literal: string }
    | undefined;
  /** As typed. */
  readonly excluded: readonly string[];
  /** Words that were also searched under other names. */
  readonly same: readonly { readonly typed: string; readonly names: readonly string[] }[];
  readonly faults: readonly SearchFault[];
}

/** An episode that was found, and the place in it. */
export interface FoundEpisode {
  readonly episode: Episode;
  /** An index into its sections; absent where its title, summary or names matched. */
  readonly section?: number | undefined;
  /** Of that section: an episode is not unpacked for it. */
  readonly heading?: string | undefined;
  readonly snippet: Snippet;
  /** Episodes that were found too and tell the same story: they have no place of their own. */
  readonly alike?: readonly Episode[] | undefined;
  /** It contains only a part of the query, unlike those before it. */
  readonly isNear?: true;
}

/** What may have been meant: a name, and the query with it in place of what was typed. */
export interface SearchSuggestion {
  readonly name: string;
  readonly query: string;
}

/** One page of an answer. `nothing-asked`: the text contains nothing to search for; `unavailable`: the index does not answer. */
export type SearchAnswer =
  | { readonly kind: 'nothing-asked' | 'unavailable'; readonly reading: SearchReading }
  | {
      readonly kind: 'answered';
      readonly reading: SearchReading;
      readonly order: SearchOrder;
      /** Counts from 0. */
      readonly page: number;
      readonly pages: number;
      readonly hits: readonly FoundEpisode[];
      readonly total: SearchPage['total'];
      readonly fit: SearchPage['fit'];
      /** `outside`: nothing was found within the days that the query names, so these are of other days. */
      readonly days: 'within' | 'outside';
      readonly pending: number;
      readonly suggestions: readonly SearchSuggestion[];
    };
