import type { TextUnits } from '../../catalog/text-units.ts';
import type { FoundWord } from './find-words.ts';
import type { Occurrence } from './occurrence-rows.ts';

/** A word, and the first part of a text that contains it. */
export interface PlacedWord extends Pick<Occurrence, 'place'> {
  readonly word: number;
}

/** The words found in a text as pairs of word and place. */
export function packPlaced(found: readonly FoundWord[], { placeAt }: TextUnits): Int32Array<ArrayBuffer> {
  const packed = new Int32Array(2 * found.length);
  for (const [index, { word, at }] of found.entries()) packed.set([word, placeAt(at)], 2 * index);
  return packed;
}

export function unpackPlaced(packed: Int32Array): PlacedWord[] {
  return Array.from({ length: packed.length / 2 }, (_, index) => ({
    word: packed[2 * index] ?? 0,
    place: packed[2 * index + 1] ?? 0,
  }));
}
