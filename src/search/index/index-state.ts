import type { DocumentTerms } from './document-terms.ts';
import type { IndexFile, Segment } from './index-file.ts';
import { createSlots, type Slots } from './slots.ts';
import type { TextToStore } from './text-table.ts';

/** A document whose postings are in memory only, until there are enough of them to be written out. */
export interface FreshDocument extends DocumentTerms {
  readonly document: number;
  readonly day: number;
}

/** The open index: what is on disk, what is not yet, and the columns of both. */
export interface IndexState {
  readonly file: IndexFile;
  /** In the order of their documents, the oldest first. */
  segments: readonly Segment[];
  /** Slot of the first document of each segment. */
  bases: readonly number[];
  /** In the order of their slots, after all segments. */
  fresh: readonly FreshDocument[];
  freshBase: number;
  slots: Slots;
  nextDocument: number;
  nextSegment: number;
  /** Called when a document was dropped because its text cannot be read. */
  readonly onDamaged: () => void;
}

/** Reads the columns of what is on disk; what was not written out before the process ended is dropped. */
export function loadState(file: IndexFile, onDamaged: () => void): IndexState {
  const segments = file.segments();
  const lastDocument = segments.at(-1)?.documents.at(-1) ?? 0;
  file.inTransaction(() =>
    file.forgetUnwritten(
      lastDocument,
      segments.map(({ id }) => id),
    ),
  );
  const state: IndexState = {
    file,
    segments,
    bases: [],
    fresh: [],
    freshBase: 0,
    slots: createSlots([], []),
    nextDocument: lastDocument + 1,
    nextSegment: segments.reduce((most, { id }) => Math.max(most, id), 0) + 1,
    onDamaged,
  };
  layOutSlots(state, segments, file.dead());
  return state;
}

/**
 * Assigns the slots of all documents again.
 * @param dead documents that were replaced, whether or not they are in these segments
 */
export function layOutSlots(state: IndexState, segments: readonly Segment[], dead: readonly number[]): void {
  const slots = createSlots(segments, dead);
  let base = 0;
  state.bases = segments.map(({ documents }) => {
    const first = base;
    base += documents.length;
    return first;
  });
  state.segments = segments;
  state.freshBase = base;
  for (const { document, day, length } of state.fresh) slots.add(document, day, length);
  if (state.fresh.length > 0) for (const document of dead) slots.kill(slots.slotOf(document));
  state.slots = slots;
}

/** Adds one document, replacing the one with its id; in the caller's transaction. */
export function addFresh(
  state: IndexState,
  { id, version }: { readonly id: string; readonly version: string },
  text: TextToStore,
  terms: DocumentTerms & { readonly day: number },
): void {
  removeById(state, id);
  const document = state.nextDocument;
  state.file.addDocument(document, id, version, text);
  state.nextDocument += 1;
  state.fresh = [...state.fresh, { ...terms, document }];
  state.slots.add(document, terms.day, terms.length);
}

/** Removes a document; in the caller's transaction. */
export function removeById(state: IndexState, id: string): void {
  const document = state.file.findNumber(id);
  if (document !== undefined) removeDocument(state, document);
}

/** Removes a document whose text cannot be read: it is then no longer known, so that it is put again. */
export function removeDamaged(state: IndexState, document: number): void {
  state.file.inTransaction(() => removeDocument(state, document));
  state.onDamaged();
}

function removeDocument(state: IndexState, document: number): void {
  state.file.removeDocument(document);
  const slot = state.slots.slotOf(document);
  if (slot >= 0) state.slots.kill(slot);
}
