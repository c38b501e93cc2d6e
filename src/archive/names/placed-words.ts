import type { FoundWord } from './find-words.ts';

/** Bits of a place; the spread takes the bits above them. */
const PLACE_BITS = 6;
const PLACE = 2 ** PLACE_BITS - 1;

/** The words found in a text as pairs of a word and where it stands. */
export function packPlaced(found: readonly FoundWord[]): Int32Array<ArrayBuffer> {
  const packed = new Int32Array(2 * found.length);
  for (const [index, { word, place, spread }] of found.entries())
    packed.set([word, place | (spread << PLACE_BITS)], 2 * index);
  return packed;
}

export function unpackPlaced(packed: Int32Array): FoundWord[] {
  return Array.from({ length: packed.length / 2 }, (_, index) => {
    const where = packed[2 * index + 1] ?? 0;
    return { word: packed[2 * index] ?? 0, place: where & PLACE, spread: where >> PLACE_BITS };
  });
}
