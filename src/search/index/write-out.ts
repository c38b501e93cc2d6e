import type { IndexState } from './index-state.ts';
import { createByteWriter, createPageWriter, type PostingPage } from './posting-pages.ts';

/** Documents that are written out together; also the room for a document's place below its token in one sortable number. */
export const MOST_FRESH = 256;
/** Tokens between two looks at the clock. */
const TOKENS_A_STEP = 2_000;
const PAGES_A_TRANSACTION = 64;

/**
 * Writes what is in memory only as a segment; found as before all the while. Yields where other work may come between.
 */
export function* writeOut(state: IndexState): Generator<void> {
  const documents = state.fresh.slice(0, MOST_FRESH);
  if (documents.length === 0) return;
  const id = state.nextSegment;
  state.nextSegment += 1;
  const { file } = state;
  const savePages = createPageSaver(state, id);
  const pages = createPageWriter(savePages.add);
  const list = createByteWriter();
  const cursors = new Uint32Array(documents.length);
  const keys = sortedKeys(documents.map(({ tokens }) => tokens));
  yield;
  for (let at = 0, tokens = 0; at < keys.length; tokens += 1) {
    const token = Math.floor((keys[at] ?? 0) / MOST_FRESH);
    const start = at;
    let [first, last] = [0, 0];
    for (; at < keys.length && Math.floor((keys[at] ?? 0) / MOST_FRESH) === token; at += 1) {
      const index = (keys[at] ?? 0) % MOST_FRESH;
      if (at === start) first = index;
      list.varint(index - last);
      list.byte(documents[index]?.weights[cursors[index] ?? 0] ?? 0);
      cursors[index] = (cursors[index] ?? 0) + 1;
      last = index;
    }
    pages.add(token, { count: at - start, span: last - first, bytes: list.take() });
    if (tokens % TOKENS_A_STEP === 0) yield;
  }
  pages.close();
  savePages.flush();
  const segment = {
    id,
    documents: Uint32Array.from(documents, ({ document }) => document),
    lengths: Uint16Array.from(documents, ({ length }) => Math.min(length, 0xffff)),
    days: Uint32Array.from(documents, ({ day }) => day),
  };
  file.inTransaction(() => file.addSegment(segment));
  // The same documents in the same order: their slots stay.
  state.bases = [...state.bases, state.freshBase];
  state.segments = [...state.segments, segment];
  state.freshBase += documents.length;
  state.fresh = state.fresh.slice(documents.length);
}

/** Saves pages some at a time, so that each transaction is short. */
export function createPageSaver({ file }: IndexState, segment: number) {
  let waiting: PostingPage[] = [];
  const flush = (): void => {
    const pages = waiting;
    waiting = [];
    if (pages.length > 0) file.inTransaction(() => pages.forEach((page) => void file.addPage(segment, page)));
  };
  return {
    flush,
    add(page: PostingPage): void {
      waiting.push(page);
      if (waiting.length >= PAGES_A_TRANSACTION) flush();
    },
  };
}

function sortedKeys(tokenLists: readonly Float64Array[]): Float64Array {
  const keys = new Float64Array(tokenLists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  tokenLists.forEach((tokens, index) => {
    for (const token of tokens) keys[at++] = token * MOST_FRESH + index;
  });
  return keys.sort();
}
