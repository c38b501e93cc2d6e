import { type IndexState, removeDamaged } from '../index/index-state.ts';
import type { StoredText } from '../index/text-table.ts';

/** Texts as they were read from disk and unpacked, the last ones at hand: the next page, or the next query, looks at the same. */
export interface TextShelf {
  /** Undefined for a document that was removed, or whose text is damaged; that is removed too. */
  take(slot: number): StoredText | undefined;
}

/** Bytes of the texts at hand: about as many as one search opens. */
const MOST_BYTES = 4_000_000;

export function createTextShelf(state: IndexState): TextShelf {
  // In the order of their last use. A changed text has another document number.
  const atHand = new Map<number, StoredText>();
  let bytes = 0;

  function keep(document: number, text: StoredText): void {
    atHand.set(document, text);
    bytes += text.folded.byteLength;
    for (const [oldest, { folded }] of atHand) {
      if (bytes <= MOST_BYTES) return;
      atHand.delete(oldest);
      bytes -= folded.byteLength;
    }
  }
  return {
    take(slot) {
      if (state.slots.alive[slot] !== 1) return undefined;
      const document = state.slots.documents[slot] ?? 0;
      const known = atHand.get(document);
      if (known) {
        atHand.delete(document);
        atHand.set(document, known);
        return known;
      }
      const read = state.file.findText(document);
      if (read) keep(document, read);
      else removeDamaged(state, document);
      return read;
    },
  };
}
