/** One word or phrase of a query, with every name that means the same; one matching form is enough. */
export interface SearchWord {
  /** As people write them, the one typed first; at least one. */
  readonly forms: readonly string[];
  /** `literal`: the exact sequence of characters; `free`: may be split when it is found nowhere as a whole. */
  readonly match: 'literal' | 'free';
  /** Ids of the episodes of the shows that people call so; absent where there are none. */
  readonly by?: readonly string[] | undefined;
}

/** `now`: the newest are asked for; `beside`: good new ones stand beside the best of all time. */
export interface Recency {
  readonly pull: 'now' | 'beside';
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A search in the archive. */
export interface SearchQuery {
  /** All must match, unless no episode contains them all. */
  readonly words: readonly SearchWord[];
  /** The same query read in another way, for when no episode contains all of `words`. */
  readonly otherwise?: readonly SearchWord[] | undefined;
  /** The same query as it was typed, where `words` are what is made of it: what holds it so comes first. */
  readonly first?: readonly SearchWord[] | undefined;
  /** What it is about, besides: an episode whose text does not name it sinks. */
  readonly about?: readonly SearchWord[] | undefined;
  /** None of these may match. */
  readonly excluded: readonly SearchWord[];
  /** Only episodes with these ids. */
  readonly among?: readonly string[] | undefined;
  /** Only episodes of this day or later, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Only episodes of this day or earlier, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** `none`: only hits that contain every word, however few. */
  readonly nearest?: 'none' | undefined;
  /** How much newer episodes are preferred; without it not at all. */
  readonly recency?: Recency | undefined;
  /** `fit`: best first; `date`: newest first. */
  readonly order: 'fit' | 'date';
  /** What the hits are for; absent: a page. For `passages` they are not counted. */
  readonly purpose?: 'passages' | undefined;
  /** Number of hits to skip. */
  readonly offset: number;
  readonly limit: number;
}

/** A piece of an episode's plain text, cut at sentence borders, and where in it the words are. */
export interface Snippet {
  readonly text: string;
  /** Ascending, none overlapping; in UTF-16 units of `text`. */
  readonly marks: readonly { readonly offset: number; readonly length: number }[];
  /** It is in a folded part: not visible when the section is opened. */
  readonly isFolded?: true;
}

/** An episode that was found. */
export interface Hit {
  readonly id: string;
  /** Where the snippet is: an index into the episode's sections; undefined for its title, summary or listed names. */
  readonly section?: number | undefined;
  /** Of that section; '' where it has none. */
  readonly heading?: string | undefined;
  readonly snippet: Snippet;
  /** Ids of other hits that tell the same story: they have no place of their own. */
  readonly alike?: readonly string[] | undefined;
  /** It contains only a part of the query, unlike those before it. */
  readonly isNear?: true;
}

/** How rare a word of a query is in the whole archive, by inverse document frequency: the rarer, the higher. */
export interface WordRarity {
  /** Of all its forms together. */
  readonly whole: number;
  /** How many episodes may hold it; 0 means that none does. */
  readonly episodes: number;
  /** Of the pieces that it is split into, in their order; 0 for one that is nowhere. */
  readonly pieces: readonly number[];
}

/** One page of what was found. */
export interface SearchPage {
  readonly hits: readonly Hit[];
  /** How many episodes were found in all: exact up to 1,000 of those that contain every word; `at-least` when counting stopped early. */
  readonly total: { readonly count: number; readonly bound: 'exact' | 'at-least' };
  /** How many hits that contain a part of the query follow after those. */
  readonly near: number;
  /** How many of all these stand behind another that tells the same story, as far as they were looked through. */
  readonly folded: number;
  /** Which reading of the query the hits contain. */
  readonly read: 'words' | 'otherwise';
  /** `all`: each hit contains every word; `some`: no episode does, these match best. */
  readonly fit: 'all' | 'some';
  /** Of each word of the query, where it was for passages. */
  readonly rarities?: readonly WordRarity[] | undefined;
  /** Episodes that are not in the index yet: it is being built or updated. */
  readonly pending: number;
}
