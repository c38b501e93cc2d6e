import type { Token } from './tokens.ts';

/**
 * The episodes that hold a token, within one segment: for each, the step from the one before (the first counts from 0) as a
 * varint, and its weight as a byte.
 */
export interface PostingList {
  readonly count: number;
  /** From the first episode to the last. */
  readonly span: number;
  readonly bytes: Uint8Array;
}

/** A run of tokens in one row of the database. */
export interface PostingPage {
  readonly firstToken: Token;
  readonly bytes: Uint8Array;
}

/** A page is closed beyond this: small enough to walk in microseconds, large enough that rows cost nothing. */
const PAGE_BYTES = 3_072;

/** A growing buffer of bytes and varints. */
export interface ByteWriter {
  byte(value: number): void;
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  length(): number;
  /** Gives a copy of what was written, and begins anew. */
  take(): Uint8Array;
}

export function createByteWriter(capacity = 8_192): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }
  return {
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    varint(value) {
      reserve(6);
      let rest = value;
      while (rest >= 0x80) {
        buffer[length++] = (rest % 0x80) + 0x80;
        rest = Math.floor(rest / 0x80);
      }
      buffer[length++] = rest;
    },
    bytes(values) {
      reserve(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    length: () => length,
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Reads varints one after the other. */
export interface VarintReader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readVarint(reader: VarintReader): number {
  const { bytes } = reader;
  let value = 0;
  for (let factor = 1; ; factor *= 0x80) {
    const byte = bytes[reader.at++] ?? 0;
    if (byte < 0x80) return value + byte * factor;
    value += (byte - 0x80) * factor;
  }
}

/**
 * Packs lists of ascending tokens into pages.
 * @param onPage gets each page when it is full, in the order of tokens
 */
export function createPageWriter(onPage: (page: PostingPage) => void) {
  const heads = createByteWriter();
  const lists = createByteWriter();
  let tokens = 0;
  let firstToken: Token = 0;
  let lastToken: Token = 0;

  function close(): void {
    if (tokens === 0) return;
    const page = createByteWriter(lists.length() + heads.length() + 6);
    page.varint(tokens);
    page.bytes(heads.take());
    page.bytes(lists.take());
    onPage({ firstToken, bytes: page.take() });
    tokens = 0;
  }
  return {
    add(token: Token, { count, span, bytes }: PostingList): void {
      if (tokens === 0) [firstToken, lastToken] = [token, token];
      heads.varint(token - lastToken);
      heads.varint(count);
      heads.varint(span);
      heads.varint(bytes.length);
      lists.bytes(bytes);
      lastToken = token;
      tokens += 1;
      if (lists.length() + heads.length() >= PAGE_BYTES) close();
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
    const [held, span, size] = [readVarint(head), readVarint(head), readVarint(head)];
    if (token === wanted) found = { count: held, span, size, before };
    before += size;
  }
  if (!found) return undefined;
  const start = head.at + found.before;
  return { count: found.count, span: found.span, bytes: bytes.subarray(start, start + found.size) };
}
