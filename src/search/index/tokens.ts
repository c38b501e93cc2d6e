import { DENSE, kindOf, LETTER } from './characters.ts';

/**
 * A token as a number. A pair of dense characters is `first × 65536 + second`, the last of a run `first × 65536`, so that every
 * character begins exactly one pair. A word of letters and digits is 2^32 plus a hash of 32 bits; so is such a word together
 * with what follows it, the next word or the first dense character: without that `A股` would match all texts that contain both an
 * A and a 股.
 */
export type Token = number;

const WORDS = 2 ** 32;
/** All tokens are below 2 to the power of this. */
export const TOKEN_BITS = 33;

const SMALL_S = 0x73;
const DOT = 0x2e;
const HASH_START = 0x811c9dc5;

/**
 * Calls `onToken` with the tokens of a folded text in their order, with repeats.
 * @param from,to the range that is read; nothing outside it counts
 */
export function eachToken(
  units: Uint16Array,
  from: number,
  to: number,
  onToken: (token: Token) => void,
): void {
  let wordEndedAt = -2;
  let lastWord = 0;
  for (let at = from; at < to; ) {
    const unit = units[at] ?? 0;
    const kind = kindOf(unit);
    // Many write a space between the scripts, or a hyphen between words: A 股, GPT-5.
    const isAfterWord = at - wordEndedAt <= 1;
    if (kind === DENSE) {
      if (isAfterWord) onToken(WORDS + mix(lastWord, unit));
      const next = at + 1 < to ? (units[at + 1] ?? 0) : 0;
      onToken(unit * 0x1_0000 + (kindOf(next) === DENSE ? next : 0));
      wordEndedAt = -2;
      at += 1;
    } else if (kind === LETTER) {
      const end = wordEnd(units, at, to);
      const word = hashOf(units, at, end);
      onToken(WORDS + word);
      if (isAfterWord) onToken(WORDS + mix(lastWord, word));
      lastWord = word;
      wordEndedAt = end;
      at = end;
    } else {
      at += 1;
    }
  }
}

/** The different tokens of a folded text. */
export function tokensOf(units: Uint16Array, from: number, to: number): Token[] {
  const tokens = new Set<Token>();
  eachToken(units, from, to, (token) => void tokens.add(token));
  return [...tokens];
}

/** Whether a token identifies its characters uniquely: others are hashes, which may collide. */
export function isPair(token: Token): boolean {
  return token < WORDS;
}

/** Every pair that begins with that dense character. */
export function pairsFrom(unit: number): { readonly first: Token; readonly last: Token } {
  return { first: unit * 0x1_0000, last: unit * 0x1_0000 + 0xffff };
}

/** The end of the word of letters and digits that begins there: M2.5 and c.h. are one word each. */
export function wordEnd(units: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (kindOf(units[at] ?? 0) === LETTER) at += 1;
    else if (units[at] === DOT && at + 1 < to && kindOf(units[at + 1] ?? 0) === LETTER) at += 1;
    else break;
  }
  return at;
}

/** FNV-1a over the units, without the s of a plural; collisions are resolved by checking the text. */
function hashOf(units: Uint16Array, from: number, end: number): number {
  const isPlural = end - from > 3 && units[end - 1] === SMALL_S && units[end - 2] !== SMALL_S;
  const last = isPlural ? end - 1 : end;
  let hash = HASH_START;
  for (let at = from; at < last; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A hash of two values in their order. */
function mix(first: number, second: number): number {
  const hash = Math.imul(Math.imul(first, 0x85ebca6b) ^ (first >>> 15) ^ second, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
