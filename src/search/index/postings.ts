import type { DocumentTerms } from './document-terms.ts';
import type { IndexState } from './index-state.ts';
import { createPostingReader, type PostingList, readPosting } from './posting-list.ts';
import { findList, listsOf, type PostingPage } from './posting-pages.ts';
import type { Token } from './tokens.ts';

/** The locations of the postings of a token, not decoded yet. */
export interface PostingRef {
  /** Number of documents, including those replaced since. */
  readonly count: number;
  readonly lists: readonly { readonly base: number; readonly list: PostingList }[];
  readonly fresh: readonly { readonly slot: number; readonly weight: number }[];
}

/** Slots of the documents that contain a token, ascending, and the weight of each. */
export interface Postings {
  readonly count: number;
  readonly slots: Uint32Array;
  readonly weights: Uint8Array;
}

/**
 * Limits for a range of tokens: a single character begins some thousands of pairs. One as common as 的 occurs nearly everywhere,
 * so any part of the matches will do.
 */
const RANGE_PAGES = 48;
const RANGE_POSTINGS = 100_000;

/** Locates the postings of one token. */
export function findPostings(state: IndexState, token: Token): PostingRef {
  const lists = state.segments.flatMap(({ id }, index) => {
    const page = state.file.findPage(id, token);
    const list = page && findList(page, token);
    return list ? [{ base: state.bases[index] ?? 0, list }] : [];
  });
  const fresh = state.fresh.flatMap((terms, index) => {
    const weight = weightIn(terms, token);
    return weight > 0 ? [{ slot: state.freshBase + index, weight }] : [];
  });
  return { count: lists.reduce((sum, { list }) => sum + list.count, fresh.length), lists, fresh };
}

/** Locates the postings of all tokens from `first` to `last`, limited to a few pages of each segment. */
export function findRange(state: IndexState, first: Token, last: Token): PostingRef[] {
  const refs: PostingRef[] = [];
  let total = 0;
  // The newest first: when there are too many, the oldest are left out.
  for (let index = state.segments.length - 1; index >= 0 && total < RANGE_POSTINGS; index -= 1) {
    const id = state.segments[index]?.id ?? 0;
    const base = state.bases[index] ?? 0;
    for (const { list } of listsBetween(state, id, first, last)) {
      if (total >= RANGE_POSTINGS) break;
      total += list.count;
      refs.push({ count: list.count, lists: [{ base, list }], fresh: [] });
    }
  }
  state.fresh.forEach((terms, index) => {
    for (let at = lowerBound(terms.tokens, first); (terms.tokens[at] ?? Infinity) <= last; at += 1) {
      const weight = terms.weights[at] ?? 0;
      refs.push({ count: 1, lists: [], fresh: [{ slot: state.freshBase + index, weight }] });
    }
  });
  return refs;
}

function* listsBetween({ file }: IndexState, segment: number, first: Token, last: Token) {
  const before = file.findPage(segment, first);
  if (before) yield* listsWithin(before, first, last);
  for (const page of file.pagesFrom(segment, first + 1, RANGE_PAGES)) yield* listsWithin(page, first, last);
}

function* listsWithin(page: PostingPage, first: Token, last: Token) {
  if (page.firstToken > last) return;
  for (const each of listsOf(page)) if (each.token >= first && each.token <= last) yield each;
}

/** Decodes postings; documents that were replaced are left out. */
export function decode({ slots: { alive } }: IndexState, { count, lists, fresh }: PostingRef): Postings {
  const slots = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let found = 0;
  for (const { base, list } of lists) {
    const reader = createPostingReader(list.bytes, 0);
    let slot = base;
    while (reader.at < list.bytes.length) {
      readPosting(reader);
      slot += reader.step;
      if (alive[slot] !== 1) continue;
      slots[found] = slot;
      weights[found] = reader.weight;
      found += 1;
    }
  }
  for (const { slot, weight } of fresh) {
    if (alive[slot] !== 1) continue;
    slots[found] = slot;
    weights[found] = weight;
    found += 1;
  }
  return { count: found, slots: slots.subarray(0, found), weights: weights.subarray(0, found) };
}

function weightIn({ tokens, weights }: DocumentTerms, token: Token): number {
  const at = lowerBound(tokens, token);
  return tokens[at] === token ? (weights[at] ?? 0) : 0;
}

function lowerBound(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
