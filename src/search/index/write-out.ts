import type { FreshDocument, IndexState } from './index-state.ts';
import { writePosting } from './posting-list.ts';
import { createPageWriter, type PageWriter, type PostingPage } from './posting-pages.ts';
import { KEY_STEP, sortKeys } from './sort-keys.ts';
import { TOKEN_BITS, type Token } from './tokens.ts';

/** Documents that are written out together; a document's place and its weight are below its token in one sortable number. */
export const MOST_FRESH = 512;
const PLACE_STEP = 256;
/** Tokens that are sorted together, the pairs of 32 characters: 640 postings of 512 notes on average. */
const BAND = 2 ** 21;
/** Postings between two yields: about 3 ms. */
const POSTINGS_A_STEP = 20_000;
const PAGES_A_TRANSACTION = 64;

/**
 * Writes what is in memory only as a segment; searches work as before meanwhile. Yields where other work may run.
 */
export function* writeOut(state: IndexState): Generator<void> {
  const documents = state.fresh.slice(0, MOST_FRESH);
  if (documents.length === 0) return;
  const id = state.nextSegment;
  state.nextSegment += 1;
  const { file } = state;
  const savePages = createPageSaver(state, id);
  const pages = createPageWriter(savePages.add);
  const bands = createBandReader(documents);
  let postings = 0;
  for (let end = BAND; end <= 2 ** TOKEN_BITS; end += BAND) {
    const keys = bands.readUntil(end);
    postings += keys.length;
    if (postings >= POSTINGS_A_STEP) {
      postings = 0;
      yield;
    }
    yield* writeLists(keys, pages);
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

/** Reads the tokens of all documents together, in bands: sorting them all at once would take memory and delay searches. */
function createBandReader(documents: readonly FreshDocument[]) {
  const cursors = new Uint32Array(documents.length);
  let keys = new Float64Array(POSTINGS_A_STEP);
  let spare = new Float64Array(POSTINGS_A_STEP);
  function add(key: number, count: number): void {
    if (count === keys.length) {
      const larger = new Float64Array(2 * count);
      larger.set(keys);
      keys = larger;
      spare = new Float64Array(2 * count);
    }
    keys[count] = key;
  }
  return {
    /** The keys before that token that were not read yet, sorted; valid until the next call. */
    readUntil(end: Token): Float64Array {
      let count = 0;
      for (let place = 0; place < documents.length; place += 1) {
        const { tokens, weights } = documents[place] ?? NOTHING;
        let at = cursors[place] ?? 0;
        for (; at < tokens.length; at += 1) {
          const token = tokens[at] ?? 0;
          if (token >= end) break;
          add(token * KEY_STEP + place * PLACE_STEP + (weights[at] ?? 0), count);
          count += 1;
        }
        cursors[place] = at;
      }
      return sortKeys(keys.subarray(0, count), spare.subarray(0, count));
    },
  };
}

const NOTHING: Pick<FreshDocument, 'tokens' | 'weights'> = {
  tokens: new Float64Array(0),
  weights: new Uint8Array(0),
};

/** Yields within a band of common characters too, which may contain a hundred times as much as the average. */
function* writeLists(keys: Float64Array, pages: PageWriter): Generator<void> {
  let yieldAt = POSTINGS_A_STEP;
  for (let at = 0; at < keys.length; ) {
    const token = Math.floor((keys[at] ?? 0) / KEY_STEP);
    const start = token * KEY_STEP;
    const from = at;
    let [first, last] = [0, 0];
    for (; at < keys.length; at += 1) {
      const rest = (keys[at] ?? 0) - start;
      if (rest >= KEY_STEP) break;
      const place = Math.floor(rest / PLACE_STEP);
      if (at === from) first = place;
      writePosting(pages.postings, place - last, rest % PLACE_STEP);
      last = place;
    }
    pages.closeList(token, at - from, last - first);
    if (at < yieldAt) continue;
    yieldAt = at + POSTINGS_A_STEP;
    yield;
  }
}
