import type { Segment } from './index-file.ts';

/**
 * What every query needs of every document, as columns in memory. A slot is a document's index: segment after segment, then
 * those that are not written out yet.
 */
export interface Slots {
  readonly count: number;
  readonly alive: Uint8Array;
  readonly documents: Uint32Array;
  readonly days: Uint32Array;
  readonly lengths: Uint16Array;
  /** Counts only documents that are alive, as does the average. */
  readonly aliveCount: number;
  readonly averageLength: number;
  /** Slot of a document, or -1. */
  slotOf(document: number): number;
  add(document: number, day: number, length: number): number;
  kill(slot: number): void;
}

/**
 * Lays out the columns of these segments, in their order.
 * @param dead documents that were replaced
 */
export function createSlots(segments: readonly Segment[], dead: Iterable<number>): Slots {
  let capacity = segments.reduce((sum, { documents }) => sum + documents.length, 0) + 512;
  let [alive, documents, days, lengths] = [
    new Uint8Array(capacity),
    new Uint32Array(capacity),
    new Uint32Array(capacity),
    new Uint16Array(capacity),
  ];
  let count = 0;
  let aliveCount = 0;
  let totalLength = 0;

  function grow(): void {
    capacity *= 2;
    const wider = <T extends Uint8Array | Uint16Array | Uint32Array>(empty: T, column: T): T => {
      empty.set(column);
      return empty;
    };
    alive = wider(new Uint8Array(capacity), alive);
    documents = wider(new Uint32Array(capacity), documents);
    days = wider(new Uint32Array(capacity), days);
    lengths = wider(new Uint16Array(capacity), lengths);
  }
  function slotOf(document: number): number {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = documents[middle] ?? 0;
      if (found === document) return middle;
      if (found < document) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
  function add(document: number, day: number, length: number): number {
    if (count === capacity) grow();
    const slot = count;
    documents[slot] = document;
    days[slot] = day;
    lengths[slot] = Math.min(length, 0xffff);
    alive[slot] = 1;
    count += 1;
    aliveCount += 1;
    totalLength += lengths[slot] ?? 0;
    return slot;
  }
  function kill(slot: number): void {
    if (alive[slot] !== 1) return;
    alive[slot] = 0;
    aliveCount -= 1;
    totalLength -= lengths[slot] ?? 0;
  }
  // Column by column: at a start there are a hundred thousand documents to lay out.
  for (const segment of segments) {
    documents.set(segment.documents, count);
    days.set(segment.days, count);
    lengths.set(segment.lengths, count);
    count += segment.documents.length;
    for (const length of segment.lengths) totalLength += length;
  }
  alive.fill(1, 0, count);
  aliveCount = count;
  for (const document of dead) kill(slotOf(document));

  return {
    get count() {
      return count;
    },
    get alive() {
      return alive;
    },
    get documents() {
      return documents;
    },
    get days() {
      return days;
    },
    get lengths() {
      return lengths;
    },
    get aliveCount() {
      return aliveCount;
    },
    get averageLength() {
      return aliveCount === 0 ? 1 : totalLength / aliveCount;
    },
    slotOf,
    add,
    kill,
  };
}
