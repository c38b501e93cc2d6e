import { FOLDED_ONLY, TEXT_WEIGHT } from '../index/document-terms.ts';
import type { IndexState } from '../index/index-state.ts';
import { decode, findPostings, findRange, type PostingRef, type Postings } from '../index/postings.ts';
import { pairsFrom, type Token } from '../index/tokens.ts';
import type { PlannedForm, PlannedWord } from './query-plan.ts';

/** Matching documents by slot, ascending, with their scores. */
export interface Matches {
  readonly count: number;
  readonly slots: Uint32Array;
  readonly scores: Float32Array;
}

/** Looks each token and each form up at most once per query. */
export interface Lookup {
  find(token: Token): PostingRef;
  decode(token: Token): Postings;
  /** The documents that contain all tokens of a form. */
  match(form: PlannedForm): Postings;
  /** Whether a document may contain a form: it has all its tokens. */
  mayHold(form: PlannedForm, slot: number): boolean;
}

/** BM25's constants: saturation by term frequency, and normalisation by length. */
const K1 = 1.2;
const B = 0.5;
/** Share of its rarity that a word in folded text scores: less than the minimum for one in the open text of a long episode. */
const IN_FOLDED = 0.05;
/** Share of its weight that an occurrence under another name than the typed one has. */
const EXPANDED = 0.8;
/** Tokens of one form that are intersected, the rarest first: the rest is decided by checking the text. */
const MOST_TOKENS = 10;

export function createLookup(state: IndexState): Lookup {
  const refs = new Map<Token, PostingRef>();
  const decoded = new Map<Token, Postings>();
  const matched = new Map<PlannedForm, Postings>();
  const find = (token: Token): PostingRef => {
    const known = refs.get(token) ?? findPostings(state, token);
    refs.set(token, known);
    return known;
  };
  const lookup: Lookup = {
    find,
    decode(token) {
      const known = decoded.get(token) ?? decode(state, find(token));
      decoded.set(token, known);
      return known;
    },
    match(form) {
      const known = matched.get(form) ?? matchForm(state, lookup, form);
      matched.set(form, known);
      return known;
    },
    // Of the pairs that begin with a single character only a part is looked up.
    mayHold: (form, slot) => form.single !== undefined || isAmong(lookup.match(form), slot),
  };
  return lookup;
}

function isAmong({ slots, count }: Postings, wanted: number): boolean {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle] ?? 0;
    if (slot === wanted) return true;
    if (slot < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Inverse document frequency: the rarer a match, the more it counts. */
export function rarity({ slots: { aliveCount } }: IndexState, count: number): number {
  return Math.log(1 + (aliveCount - Math.min(count, aliveCount) + 0.5) / (count + 0.5));
}

/** The BM25 score of each text for a word, by frequency and length: 0 to (1 + K1) × `idf`. */
function saturateAll(
  { slots: columns }: IndexState,
  { count, slots, weights }: Holders,
  idf: number,
): Float32Array {
  const { lengths, averageLength } = columns;
  const scores = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const stored = weights[at] ?? 0;
    const weight = stored / TEXT_WEIGHT;
    const length = 1 - B + (B * (lengths[slots[at] ?? 0] ?? 0)) / averageLength;
    scores[at] = stored <= FOLDED_ONLY ? idf * IN_FOLDED : (idf * weight * (1 + K1)) / (weight + K1 * length);
  }
  return scores;
}

/** Documents by slot, ascending, with the weight that each may have for a word. */
interface Holders {
  readonly count: number;
  readonly slots: Uint32Array;
  readonly weights: Uint8Array | Float32Array;
}

/** The documents that may contain a word in any of its forms, with their BM25 scores; a superset of those that do. */
export function matchWord(
  state: IndexState,
  lookup: Lookup,
  word: Pick<PlannedWord, 'forms' | 'typedForms'>,
): Matches {
  const [first, ...others] = word.forms.map((form, index) =>
    index < word.typedForms ? lookup.match(form) : expanded(lookup.match(form)),
  );
  const holders: Holders = others.reduce<Holders>(uniteHolders, first ?? NO_POSTINGS);
  const scores = saturateAll(state, holders, rarity(state, holders.count));
  return { count: holders.count, slots: holders.slots, scores };
}

/** What was typed weighs more than what it expands to. */
function expanded({ count, slots, weights }: Holders): Holders {
  const lowered = new Float32Array(count);
  for (let at = 0; at < count; at += 1) lowered[at] = Math.max(FOLDED_ONLY, (weights[at] ?? 0) * EXPANDED);
  return { count, slots, weights: lowered };
}

const NO_POSTINGS: Postings = { count: 0, slots: new Uint32Array(0), weights: new Uint8Array(0) };

/** The documents that contain all tokens of a form; the lowest weight among them limits how often it can occur. */
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
  if (!rarest || rarest.count === 0) return NO_POSTINGS;
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

/** The documents that contain any of many tokens. */
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

function uniteHolders(first: Holders, second: Holders): Holders {
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

/** Those of some matches whose slots pass. @param factorOf for their scores; 1 without it */
export function matchesWhere(
  { count, slots, scores }: Matches,
  isKept: (slot: number) => boolean,
  factorOf?: (slot: number) => number,
): Matches {
  const kept = { slots: new Uint32Array(count), scores: new Float32Array(count) };
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] ?? 0;
    if (!isKept(slot)) continue;
    kept.slots[found] = slot;
    kept.scores[found] = (scores[at] ?? 0) * (factorOf ? factorOf(slot) : 1);
    found += 1;
  }
  return { count: found, slots: kept.slots.subarray(0, found), scores: kept.scores.subarray(0, found) };
}

/** The documents of both, of which none is in the other. */
export function unite(first: Matches, second: Matches): Matches {
  const count = first.count + second.count;
  const [slots, scores] = [new Uint32Array(count), new Float32Array(count)];
  for (let at = 0, a = 0, b = 0; at < count; at += 1) {
    const isFirst = b === second.count || (a < first.count && (first.slots[a] ?? 0) < (second.slots[b] ?? 0));
    slots[at] = (isFirst ? first.slots[a] : second.slots[b]) ?? 0;
    scores[at] = (isFirst ? first.scores[a] : second.scores[b]) ?? 0;
    if (isFirst) a += 1;
    else b += 1;
  }
  return { count, slots, scores };
}

/** The documents that are in all of these, their scores added up. */
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
