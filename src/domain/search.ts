/** One word or phrase of a query, under every name that means the same; one form is enough. */
export interface SearchWord {
  /** As people write them, the one typed first; at least one. */
  readonly forms: readonly string[];
  /** `literal`: the characters as they stand, side by side; `free`: may be taken apart when it is found nowhere as a whole. */
  readonly match: 'literal' | 'free';
}

/** What is asked of the archive. */
export interface SearchQuery {
  /** Each has to be found, unless nothing holds them all. */
  readonly words: readonly SearchWord[];
  /** None of these may be found. */
  readonly excluded: readonly SearchWord[];
  /** Only episodes with these ids. */
  readonly among?: readonly string[] | undefined;
  /** Only episodes of this day or later, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Only episodes of this day or earlier, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** Best first, or newest first. */
  readonly order: 'fit' | 'date';
  /** How many hits come before the first one wanted. */
  readonly offset: number;
  readonly limit: number;
}

/** A piece of an episode's plain text, cut at sentence borders, and where in it the words stand. */
export interface Snippet {
  readonly text: string;
  /** Ascending, none overlapping; in UTF-16 units of `text`. */
  readonly marks: readonly { readonly offset: number; readonly length: number }[];
  /** It stands in a folded part: whoever opens the section does not see it at once. */
  readonly isFolded?: true;
}

/** An episode that was found. */
export interface Hit {
  readonly id: string;
  /** Where the snippet stands: an index into the episode's sections; undefined for its title, summary or listed names. */
  readonly section?: number | undefined;
  readonly snippet: Snippet;
}

/** One page of what was found. */
export interface SearchPage {
  readonly hits: readonly Hit[];
  /** How many episodes were found in all; `at-least` when no one counted to the end. */
  readonly total: { readonly count: number; readonly bound: 'exact' | 'at-least' };
  /** `all`: each hit holds every word; `some`: nothing did, these come nearest. */
  readonly fit: 'all' | 'some';
  /** Episodes that are not in the index yet: it is being built, or follows a change. */
  readonly pending: number;
}
