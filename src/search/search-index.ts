import type { SearchPage, SearchQuery } from '../domain/search.ts';

/** What is indexed of an episode, all of it plain text. */
export interface SearchDocument {
  readonly id: string;
  /** Another version means another text. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Names that its front matter lists. */
  readonly names: readonly string[];
  /** Who speaks, and on which show. */
  readonly speakers?: readonly string[] | undefined;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    /** Text hidden until the reader expands it; '' where nothing is folded. */
    readonly folded: string;
  }[];
}

/** The same with its texts packed (`packTexts`): they are unpacked in the thread of the index. */
export interface PackedDocument extends Omit<SearchDocument, 'sections'> {
  readonly packedTexts: Uint8Array;
}

/** The index of one archive, on disk, in a worker thread of its own. */
export interface SearchIndex {
  /** The indexed documents: version by id. */
  known(): Promise<ReadonlyMap<string, string>>;
  /** Indexes new and changed episodes; searches find them once this resolves. */
  put(documents: readonly (SearchDocument | PackedDocument)[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<Omit<SearchPage, 'pending'>>;
  close(): Promise<void>;
}
