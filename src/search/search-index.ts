import type { SearchPage, SearchQuery } from '../domain/search.ts';

/** What the index takes in of an episode, all of it plain text. */
export interface SearchDocument {
  readonly id: string;
  /** Another version, another text. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Names that its front matter lists. */
  readonly names: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    /** What is not seen before somebody opens it; '' where nothing is folded. */
    readonly folded: string;
  }[];
}

/** The index of one archive, on disk, kept and asked in a thread of its own. */
export interface SearchIndex {
  /** What it holds: version by id. */
  known(): Promise<ReadonlyMap<string, string>>;
  /** Takes in new and changed episodes; found by the next search once this resolves. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<Omit<SearchPage, 'pending'>>;
  /** Resolves when nothing is left to tidy up on disk; answers come all the while. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
