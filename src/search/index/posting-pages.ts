import { type ByteWriter, createByteWriter, readVarint, type VarintReader } from './byte-writer.ts';
import type { PostingList } from './posting-list.ts';
import type { Token } from './tokens.ts';

/** A run of tokens in one row of the database. */
export interface PostingPage {
  readonly firstToken: Token;
  readonly bytes: Uint8Array;
}

/** A page is closed beyond this size: small enough to scan in microseconds, and to fit into SQLite's pages of 8 KB with little waste. */
const PAGE_BYTES = 1_500;

/** Packs lists of ascending tokens into pages: the postings of a list are written, then the list is closed. */
export interface PageWriter {
  readonly postings: ByteWriter;
  closeList(token: Token, count: number, span: number): void;
  /** Emits the last page, full or not. */
  close(): void;
}

/** @param onPage called with each page when it is full, in the order of tokens */
export function createPageWriter(onPage: (page: PostingPage) => void): PageWriter {
  const heads = createByteWriter();
  const postings = createByteWriter();
  const page = createByteWriter();
  let listStart = 0;
  let tokens = 0;
  let firstToken: Token = 0;
  let lastToken: Token = 0;

  function close(): void {
    if (tokens === 0) return;
    page.varint(tokens);
    heads.moveTo(page);
    postings.moveTo(page);
    onPage({ firstToken, bytes: page.take() });
    [tokens, listStart] = [0, 0];
  }
  return {
    postings,
    closeList(token, count, span) {
      if (tokens === 0) {
        firstToken = token;
        lastToken = token;
      }
      const end = postings.length();
      heads.varint(token - lastToken);
      heads.varint(count);
      heads.varint(span);
      heads.varint(end - listStart);
      listStart = end;
      lastToken = token;
      tokens += 1;
      if (end + heads.length() >= PAGE_BYTES) close();
    },
    close,
  };
}

/** The lists of a page, in the order of their tokens; `bytes` are views into the page. */
export function* listsOf({ firstToken, bytes }: PostingPage): Generator<{ token: Token; list: PostingList }> {
  const head: VarintReader = { bytes, at: 0 };
  const count = readVarint(head);
  const heads: number[] = [];
  for (let index = 0; index < count * 4; index += 1) heads.push(readVarint(head));
  let at = head.at;
  let token = firstToken;
  for (let index = 0; index < heads.length; index += 4) {
    token += heads[index] ?? 0;
    const size = heads[index + 3] ?? 0;
    yield {
      token,
      list: {
        count: heads[index + 1] ?? 0,
        span: heads[index + 2] ?? 0,
        bytes: bytes.subarray(at, at + size),
      },
    };
    at += size;
  }
}

/** The list of one token in a page. */
export function findList({ firstToken, bytes }: PostingPage, wanted: Token): PostingList | undefined {
  const head: VarintReader = { bytes, at: 0 };
  const count = readVarint(head);
  let token = firstToken;
  let before = 0;
  let found:
    | { readonly count: number; readonly span: number; readonly size: number; readonly before: number }
    | undefined;
  for (let index = 0; index < count; index += 1) {
    token += readVarint(head);
    const [postings, span, size] = [readVarint(head), readVarint(head), readVarint(head)];
    if (token === wanted) found = { count: postings, span, size, before };
    before += size;
  }
  if (!found) return undefined;
  const start = head.at + found.before;
  return { count: found.count, span: found.span, bytes: bytes.subarray(start, start + found.size) };
}
