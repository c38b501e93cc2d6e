import type { SearchPage, SearchQuery } from '../domain/search.ts';
import type { Enter } from '../kernel/call-gate.ts';
import { foldUnits, learnUsual, unitsOf } from './index/characters.ts';
import { type DocumentTerms, documentTerms } from './index/document-terms.ts';
import { documentText, openEndOf } from './index/document-text.ts';
import { openIndexFile, throughGate } from './index/index-file.ts';
import { addFresh, loadState, removeById } from './index/index-state.ts';
import { findMergeable, mergeSegments } from './index/merge-segments.ts';
import { packText } from './index/packed-text.ts';
import { isLoose, shrink } from './index/shrink.ts';
import { clausesOf } from './index/text-clauses.ts';
import type { TextToStore } from './index/text-table.ts';
import { MOST_FRESH, writeOut } from './index/write-out.ts';
import { dayOf } from './lookup/filter.ts';
import { createNameBorders } from './lookup/name-borders.ts';
import type { SearchParts } from './lookup/query-context.ts';
import { runSearch } from './lookup/run-search.ts';
import type { PackedDocument, SearchDocument } from './search-index.ts';
import { unpackDocument } from './searched-text.ts';

/** The index itself, synchronous: it runs in a worker thread of its own. */
export interface Engine {
  known(): Map<string, string>;
  /** Adds all of them at the end, or none. Yields between them, so that a search can run. */
  put(documents: readonly (SearchDocument | PackedDocument)[]): Generator<void>;
  drop(ids: readonly string[]): void;
  search(query: SearchQuery): Omit<SearchPage, 'pending'>;
  /** Does some milliseconds of work that the first searches would do otherwise. @returns whether anything is left to do */
  prepare(): boolean;
  /** Loads, once, what improves answers and is not needed for the first. */
  warmUp(): void;
  /**
   * Does some milliseconds of work that can wait: writing out, merging segments, shrinking the file.
   * @param patience `busy` while more documents are coming: then they are written out in large batches only
   * @returns whether anything is left to do
   */
  tidy(patience: 'busy' | 'idle'): boolean;
  /** Writes out what is in memory only, for a second at most. */
  close(): void;
}

/** How long `tidy` runs per call: a search waits no longer than that. */
const SLICE_MS = 4;

/** What is not written out by then is put again at the next start. */
const CLOSING_MS = 1_000;

/**
 * @param onDamaged called when a document was dropped because its text cannot be read
 * @param enter every call to SQLite goes through it; needed in a thread that may be terminated
 * @throws when the folder of the file cannot be written to
 */
export function createEngine(file: string, onDamaged: () => void, enter: Enter = (call) => call()): Engine {
  const state = loadState(
    throughGate(
      enter(() => openIndexFile(file)),
      enter,
    ),
    onDamaged,
  );
  const borders = createNameBorders();
  const parts: SearchParts = { state, borders };
  const learning = learnUsual();
  let work: Generator<void> | undefined;

  function nextWork(patience: 'busy' | 'idle'): Generator<void> | undefined {
    if (state.fresh.length >= (patience === 'busy' ? MOST_FRESH : 1)) return writeOut(state);
    const mergeable = findMergeable(state.segments, patience);
    if (mergeable.length > 0) return mergeSegments(state, mergeable);
    return patience === 'idle' && isLoose(state.file) ? shrink(state.file) : undefined;
  }
  function tidy(patience: 'busy' | 'idle'): boolean {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      work ??= nextWork(patience);
      if (!work) return false;
      if (work.next().done) work = undefined;
    }
    return true;
  }

  return {
    known: state.file.versions,
    *put(documents) {
      const read: ReadDocument[] = [];
      for (const document of documents) {
        read.push(readDocument(unpackDocument(document)));
        yield;
      }
      state.file.inTransaction(() => {
        for (const { document, stored, terms } of read) addFresh(state, document, stored, terms);
      });
    },
    drop: (ids) => state.file.inTransaction(() => ids.forEach((id) => void removeById(state, id))),
    search: (query) => runSearch(parts, query),
    prepare: () => workOn(learning),
    warmUp: borders.load,
    tidy,
    close() {
      const until = performance.now() + CLOSING_MS;
      while ((state.fresh.length > 0 || work) && performance.now() < until) tidy('idle');
      state.file.close();
    },
  };
}

/** A document ready to be added. */
interface ReadDocument {
  readonly document: SearchDocument;
  readonly stored: TextToStore;
  readonly terms: DocumentTerms & { readonly day: number };
}

function readDocument(document: SearchDocument): ReadDocument {
  const text = documentText(document);
  const units = unitsOf(text.text);
  const folded = foldUnits(units);
  const openEnd = openEndOf(text.parts, folded.length);
  const clauses = clausesOf(folded.subarray(0, openEnd), text.parts);
  const stored = { ...packText(units, folded, openEnd), parts: text.parts, clauses };
  return { document, stored, terms: { ...documentTerms(text, folded), day: dayOf(document.date) } };
}

/** @returns whether anything is left to do after some milliseconds of it */
function workOn(work: Generator<void>): boolean {
  const until = performance.now() + SLICE_MS;
  while (performance.now() < until) if (work.next().done) return false;
  return true;
}
