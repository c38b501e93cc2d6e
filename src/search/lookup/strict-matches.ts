import { FOLDED_ONLY, TEXT_WEIGHT } from '../index/document-terms.ts';
import type { IndexState } from '../index/index-state.ts';
import { decode, findPostings, findRange, type PostingRef, type Postings } from '../index/postings.ts';
import { pairsFrom, type Token } from '../index/tokens.ts';
import type { PlannedForm, PlannedWord } from './query-plan.ts';

/** Documents by slot, ascending, and how much of something each holds. */
export interface Matches {
  readonly count: number;
  readonly slots: Uint32Array;
  readonly scores: Float32Array;
}

/** Looks each token up at most once a query. */
export interface Lookup {
  find(token: Token): PostingRef;
  decode(token: Token): Postings;
}

/** BM25's usual constants: how soon more of a word stops to count, and how much a long text is held against it. */
const K1 = 1.2;
const B = 0.5;
/** What a word in folded text gives, of its rarity: below the least that one in the open text of a long episode gives. */
const IN_FOLDED = 0.05;
/** Tokens of one form that are intersected, the rarest first: the look at the text decides on the rest. */
const MOST_TOKENS = 10;

export function createLookup(state: IndexState): Lookup {
  const refs = new Map<Token, PostingRef>();
  const decoded = new Map<Token, Postings>();
  const find = (token: Token): PostingRef => {
    const known = refs.get(token) ?? findPostings(state, token);
    refs.set(token, known);
    return known;
  };
  return {
    find,
    decode(token) {
      const known = decoded.get(token) ?? decode(state, find(token));
      decoded.set(token, known);
      return known;
    },
  };
}

/** How much a find says: the rarer, the more. */
export function rarity({ slots: { aliveCount } }: IndexState, count: number): number {
  return Math.log(1 + (aliveCount - Math.min(count, aliveCount) + 0.5) / (count + 0.5));
}

/** How much each text gives to a word that it holds so often, for its length: 0 to (1 + K1) × `idf`. */
function saturateAll(
  { slots: columns }: IndexState,
  { count, slots, weights }: Holders,
  idf: number,
): Float32Array {
  const { lengths, averageLength } = columns;
  const scores = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const held = weights[at] ?? 0;
    const weight = held / TEXT_WEIGHT;
    const length = 1 - B + (B * (lengths[slots[at] ?? 0] ?? 0)) / averageLength;
    scores[at] = held <= FOLDED_ONLY ? idf * IN_FOLDED : (idf * weight * (1 + K1)) / (weight + K1 * length);
  }
  return scores;
}

/** Documents by slot, ascending, and how often each may hold a word. */
interface Holders {
  readonly count: number;
  readonly slots: Uint32Array;
  readonly weights: Uint8Array | Float32Array;
}

/** The documents that may hold a word under any of its forms, with their BM25 scores: all that do are among them. */
export function matchWord(state: IndexState, lookup: Lookup, word: PlannedWord): Matches {
  const [first, ...others] = word.forms.map((form) => matchForm(state, lookup, form));
  const holders: Holders = others.reduce<Holders>(unite, first ?? NOBODY);
  const scores = saturateAll(state, holders, rarity(state, holders.count));
  return { count: holders.count, slots: holders.slots, scores };
}

const NOBODY: Postings = { count: 0, slots: new Uint32Array(0), weights: new Uint8Array(0) };

/** The documents that hold all tokens of a form; what they hold least of says how often it can stand there. */
function matchForm(state: IndexState, lookup: Lookup, { tokens, single }: PlannedForm): Postings {
  if (single !== undefined) {
    const { first, last } = pairsFrom(single);
    return uniteAll(
      state,
      findRange(state, first, last).map((ref) => decode(state, ref)),
    );
  }
  const byRarity = tokens
    .map((token) => ({ token, count: lookup.find(token).count }))
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_TOKENS);
  const [rarest, ...others] = byRarity;
  if (!rarest || rarest.count === 0) return NOBODY;
  let matches = lookup.decode(rarest.token);
  for (const { token } of others) {
    if (matches.count === 0) break;
    matches = intersect(matches, lookup.decode(token));
  }
  return matches;
}

function intersect(first: Postings, second: Postings): Postings {
  const slots = new Uint32Array(Math.min(first.count, second.count));
  const weights = new Uint8Array(slots.length);
  let count = 0;
  for (let a = 0, b = 0; a < first.count && b < second.count; ) {
    const [left, right] = [first.slots[a] ?? 0, second.slots[b] ?? 0];
    if (left < right) a += 1;
    else if (right < left) b += 1;
    else {
      slots[count] = left;
      weights[count] = Math.min(first.weights[a] ?? 0, second.weights[b] ?? 0);
      count += 1;
      a += 1;
      b += 1;
    }
  }
  return { count, slots: slots.subarray(0, count), weights: weights.subarray(0, count) };
}

/** The documents that hold any of many tokens. */
function uniteAll({ slots: { count: size } }: IndexState, lists: readonly Postings[]): Postings {
  const sums = new Uint8ClampedArray(size);
  for (const { count, slots, weights } of lists) {
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + (weights[at] ?? 0);
    }
  }
  const found = new Uint32Array(size);
  let count = 0;
  for (let slot = 0; slot < size; slot += 1) if (sums[slot] !== 0) found[count++] = slot;
  const slots = found.slice(0, count);
  return { count, slots, weights: Uint8Array.from(slots, (slot) => sums[slot] ?? 0) };
}

function unite(first: Holders, second: Holders): Holders {
  const most = first.count + second.count;
  const [slots, weights] = [new Uint32Array(most), new Float32Array(most)];
  let count = 0;
  for (let a = 0, b = 0; a < first.count || b < second.count; count += 1) {
    const left = a < first.count ? (first.slots[a] ?? 0) : Infinity;
    const right = b < second.count ? (second.slots[b] ?? 0) : Infinity;
    slots[count] = Math.min(left, right);
    const fromFirst = left <= right ? (first.weights[a] ?? 0) : 0;
    const fromSecond = right <= left ? (second.weights[b] ?? 0) : 0;
    weights[count] = fromFirst + fromSecond;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return { count, slots: slots.subarray(0, count), weights: weights.subarray(0, count) };
}

/** The documents that all of these hold, their scores added up. */
export function matchAll(matches: readonly Matches[]): Matches {
  const [first, ...others] = [...matches].sort((a, b) => a.count - b.count);
  if (!first) return { count: 0, slots: new Uint32Array(0), scores: new Float32Array(0) };
  return others.reduce(addUp, first);
}

function addUp(first: Matches, second: Matches): Matches {
  const slots = new Uint32Array(first.count);
  const scores = new Float32Array(first.count);
  let count = 0;
  for (let a = 0, b = 0; a < first.count && b < second.count; ) {
    const [left, right] = [first.slots[a] ?? 0, second.slots[b] ?? 0];
    if (left < right) a += 1;
    else if (right < left) b += 1;
    else {
      slots[count] = left;
      scores[count] = (first.scores[a] ?? 0) + (second.scores[b] ?? 0);
      count += 1;
      a += 1;
      b += 1;
    }
  }
  return { count, slots: slots.subarray(0, count), scores: scores.subarray(0, count) };
}
