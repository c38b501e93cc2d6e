import type { SearchPage, SearchQuery } from '../domain/search.ts';
import { learnUsual, unitsOf } from './index/characters.ts';
import { documentTerms } from './index/document-terms.ts';
import { documentText } from './index/document-text.ts';
import { openIndexFile } from './index/index-file.ts';
import { addFresh, loadState, removeById } from './index/index-state.ts';
import { findMergeable, mergeSegments } from './index/merge-segments.ts';
import { MOST_FRESH, writeOut } from './index/write-out.ts';
import { dayOf } from './lookup/filter.ts';
import { createNameBorders } from './lookup/name-borders.ts';
import { runSearch } from './lookup/run-search.ts';
import type { SearchDocument } from './search-index.ts';

/** The index itself, synchronous: it lives in a thread of its own. */
export interface Engine {
  known(): Map<string, string>;
  put(documents: readonly SearchDocument[]): void;
  drop(ids: readonly string[]): void;
  search(query: SearchQuery): Omit<SearchPage, 'pending'>;
  /** Does some milliseconds of what the first searches would do otherwise. @returns whether anything is left to do */
  prepare(): boolean;
  /** Loads, once, what makes answers better and is not needed for the first. */
  warmUp(): void;
  /**
   * Does some milliseconds of what can wait: writing out, joining segments.
   * @param patience `busy` while more documents are coming: then they are written out in large lots only
   * @returns whether anything is left to do
   */
  tidy(patience: 'busy' | 'idle'): boolean;
  /** Writes out what is in memory only. */
  close(): void;
}

/** How long `tidy` works at a stretch: a search waits no longer than that. */
const STRETCH_MS = 4;

/** @throws when the folder of the file cannot be written to */
export function createEngine(file: string): Engine {
  const state = loadState(openIndexFile(file));
  const borders = createNameBorders();
  const learning = learnUsual();
  let work: Generator<void> | undefined;

  function nextWork(patience: 'busy' | 'idle'): Generator<void> | undefined {
    if (state.fresh.length >= (patience === 'busy' ? MOST_FRESH : 1)) return writeOut(state);
    const mergeable = findMergeable(state.segments);
    return mergeable.length > 0 ? mergeSegments(state, mergeable) : undefined;
  }
  function tidy(patience: 'busy' | 'idle'): boolean {
    const until = performance.now() + STRETCH_MS;
    while (performance.now() < until) {
      work ??= nextWork(patience);
      if (!work) return false;
      if (work.next().done) work = undefined;
    }
    return true;
  }

  return {
    known: state.file.hashes,
    put(documents) {
      const read = documents.map((document) => {
        const text = documentText(document);
        const stored = { units: unitsOf(text.text), parts: text.parts };
        return { document, stored, terms: { ...documentTerms(text), day: dayOf(document.date) } };
      });
      state.file.inTransaction(() => {
        for (const { document, stored, terms } of read) addFresh(state, document, stored, terms);
      });
    },
    drop: (ids) => state.file.inTransaction(() => ids.forEach((id) => void removeById(state, id))),
    search: (query) => runSearch(state, borders, query),
    prepare: () => workOn(learning),
    warmUp: borders.load,
    tidy,
    close() {
      while (state.fresh.length > 0 || work) tidy('idle');
      state.file.close();
    },
  };
}

/** @returns whether anything is left to do after some milliseconds of it */
function workOn(work: Generator<void>): boolean {
  const until = performance.now() + STRETCH_MS;
  while (performance.now() < until) if (work.next().done) return false;
  return true;
}
