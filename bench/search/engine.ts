import type { SearchDocument } from '../../src/search/search-index.ts';

/** Gives ids, best first. */
export type Ask = (text: string, limit: number) => Promise<readonly string[]>;

/** An engine over a folder: what was saved there is there when it is opened again. */
export interface Engine {
  add(documents: readonly SearchDocument[]): Promise<void>;
  /** Writes what a restart needs, and puts the index in order. */
  save(): Promise<void>;
  /** Takes in other texts under ids that are known. */
  replace(documents: readonly SearchDocument[]): Promise<void>;
  readonly ask: Ask;
  /** It works beside the thread that asks. */
  readonly isThreaded: boolean;
  close(): Promise<void>;
}
