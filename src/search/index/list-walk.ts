import { readVarint, type VarintReader } from './byte-writer.ts';
import type { PostingPage } from './posting-pages.ts';
import type { Token } from './tokens.ts';

/**
 * A cursor over the lists of a segment, by token. The object is mutated instead of allocated per list: a merge walks millions.
 */
export interface ListWalk {
  /** Infinity after the last list. */
  token: Token;
  count: number;
  span: number;
  /** The postings are `bytes` from `start` to `end`. */
  bytes: Uint8Array;
  start: number;
  end: number;
  next(): void;
}

const NUMBERS_A_HEAD = 4;

/**
 * Starts at the first list.
 * @param readPages returns some pages of the segment, from a token on; none after the last
 */
export function createListWalk(readPages: (from: Token) => readonly PostingPage[]): ListWalk {
  let pages: readonly PostingPage[] = [];
  let pageAt = 0;
  let from: Token = 0;
  /** Token, count, span and size of each list of the page; the token as the difference from the one before. */
  let heads = new Float64Array(0);
  let headAt = 0;

  function openPage(): boolean {
    if (pageAt === pages.length) [pages, pageAt] = [readPages(from), 0];
    const page = pages[pageAt];
    if (!page) return false;
    pageAt += 1;
    from = page.firstToken + 1;
    const reader: VarintReader = { bytes: page.bytes, at: 0 };
    heads = new Float64Array(readVarint(reader) * NUMBERS_A_HEAD);
    for (let at = 0; at < heads.length; at += 1) heads[at] = readVarint(reader);
    headAt = 0;
    walk.token = page.firstToken;
    walk.bytes = page.bytes;
    walk.end = reader.at;
    return true;
  }
  const walk: ListWalk = {
    token: 0,
    count: 0,
    span: 0,
    bytes: new Uint8Array(0),
    start: 0,
    end: 0,
    next() {
      if (headAt === heads.length && !openPage()) {
        walk.token = Infinity;
        return;
      }
      walk.token += heads[headAt] ?? 0;
      walk.count = heads[headAt + 1] ?? 0;
      walk.span = heads[headAt + 2] ?? 0;
      walk.start = walk.end;
      walk.end += heads[headAt + 3] ?? 0;
      headAt += NUMBERS_A_HEAD;
    },
  };
  walk.next();
  return walk;
}
