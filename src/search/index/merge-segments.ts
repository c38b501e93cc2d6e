import type { ByteWriter } from './byte-writer.ts';
import type { Segment } from './index-file.ts';
import type { IndexState } from './index-state.ts';
import { layOutSlots } from './index-state.ts';
import { createListWalk, type ListWalk } from './list-walk.ts';
import { createPostingReader, readPosting, writePosting } from './posting-list.ts';
import { createPageWriter, type PageWriter } from './posting-pages.ts';
import type { Token } from './tokens.ts';
import { createPageSaver } from './write-out.ts';

/**
 * Segments of one size that are merged into one of the next. While documents are coming merging is deferred: all that have come
 * by then are merged at once, rather than some of them twice.
 */
const FAN_IN = { idle: 8, busy: 32 };
const SMALLEST = 32;
const LISTS_A_STEP = 500;
const PAGES_READ = 32;
const PAGES_DELETED = 128;

/** The newest segments that are worth merging; empty when there are none. */
export function findMergeable(
  segments: readonly Segment[],
  patience: keyof typeof FAN_IN,
): readonly Segment[] {
  const tiers = segments.map(({ documents }) => tierOf(documents.length));
  for (let tier = 0; tier <= Math.max(0, ...tiers); tier += 1) {
    const larger = tiers.findLastIndex((each) => each > tier);
    if (segments.length - 1 - larger >= FAN_IN[patience]) return segments.slice(larger + 1);
  }
  return [];
}

function tierOf(size: number): number {
  return Math.max(0, Math.floor(Math.log(size / SMALLEST) / Math.log(FAN_IN.idle)));
}

/**
 * Merges adjacent segments into one, without the documents that were replaced; searches work as before meanwhile. Yields where
 * other work may run.
 */
export function* mergeSegments(state: IndexState, sources: readonly Segment[]): Generator<void> {
  const { file } = state;
  const id = state.nextSegment;
  state.nextSegment += 1;
  const { places, gone, merged } = planPlaces(state, sources, id);
  const savePages = createPageSaver(state, id);
  const pages = createPageWriter(savePages.add);
  const walks = sources.map(({ id: source }) =>
    createListWalk((from) => file.pagesFrom(source, from, PAGES_READ)),
  );
  yield;
  for (let lists = 0, token = firstToken(walks); token < Infinity; lists += 1, token = firstToken(walks)) {
    joinLists(walks, places, token, pages);
    if (lists % LISTS_A_STEP === 0) yield;
  }
  pages.close();
  savePages.flush();
  publish(state, sources, merged, gone);
  for (const { id: old } of sources) {
    while (file.inTransaction(() => file.deletePages(old, PAGES_DELETED)) > 0) yield;
  }
}

/** Where each document of a source goes in the merged segment. */
interface Places {
  readonly offset: number;
  /** Undefined while all are alive: then each goes `offset` further. */
  readonly moved: Int32Array | undefined;
}

const NO_PLACES: Places = { offset: 0, moved: undefined };

function firstToken(walks: readonly ListWalk[]): Token {
  let first = Infinity;
  for (const { token } of walks) if (token < first) first = token;
  return first;
}

/** The new place of each document, and which ones are dropped. */
function planPlaces({ slots }: IndexState, sources: readonly Segment[], id: number) {
  const isAlive = (document: number): boolean => slots.alive[slots.slotOf(document)] === 1;
  const gone: number[] = [];
  let size = 0;
  const places = sources.map(({ documents }): Places => {
    const offset = size;
    const moved = Int32Array.from(documents, (document) => (isAlive(document) ? size++ : -1));
    documents.forEach((document, index) => {
      if (moved[index] === -1) gone.push(document);
    });
    return { offset, moved: size - offset === documents.length ? undefined : moved };
  });
  const merged: Segment = {
    id,
    documents: new Uint32Array(size),
    lengths: new Uint16Array(size),
    days: new Uint32Array(size),
  };
  sources.forEach((source, number) => {
    const { offset = 0, moved } = places[number] ?? {};
    source.documents.forEach((document, index) => {
      const place = moved ? (moved[index] ?? -1) : offset + index;
      if (place < 0) return;
      merged.documents[place] = document;
      merged.lengths[place] = source.lengths[index] ?? 0;
      merged.days[place] = source.days[index] ?? 0;
    });
  });
  return { places, gone, merged };
}

/** Merges the lists of a token into one; writes none when no document of it is left. */
function joinLists(
  walks: readonly ListWalk[],
  places: readonly Places[],
  token: Token,
  pages: PageWriter,
): void {
  const joined: Joined = { count: 0, first: 0, last: 0 };
  for (let source = 0; source < walks.length; source += 1) {
    const walk = walks[source];
    if (walk?.token !== token) continue;
    const { offset, moved } = places[source] ?? NO_PLACES;
    if (moved) addMoved(walk, moved, joined, pages.postings);
    else addAsOne(walk, offset, joined, pages.postings);
    walk.next();
  }
  if (joined.count > 0) pages.closeList(token, joined.count, joined.last - joined.first);
}

/** State of the list being written. */
interface Joined {
  count: number;
  first: number;
  last: number;
}

/** Where all documents move equally far, only the first step changes. */
function addAsOne(walk: ListWalk, offset: number, joined: Joined, postings: ByteWriter): void {
  const reader = createPostingReader(walk.bytes, walk.start);
  readPosting(reader);
  const start = offset + reader.step;
  if (joined.count === 0) joined.first = start;
  writePosting(postings, start - joined.last, reader.weight);
  postings.bytes(walk.bytes, reader.at, walk.end);
  joined.count += walk.count;
  joined.last = start + walk.span;
}

function addMoved(walk: ListWalk, moved: Int32Array, joined: Joined, postings: ByteWriter): void {
  const reader = createPostingReader(walk.bytes, walk.start);
  for (let index = 0; reader.at < walk.end; ) {
    readPosting(reader);
    index += reader.step;
    const place = moved[index] ?? -1;
    if (place < 0) continue;
    if (joined.count === 0) joined.first = place;
    writePosting(postings, place - joined.last, reader.weight);
    joined.count += 1;
    joined.last = place;
  }
}

function publish(
  state: IndexState,
  sources: readonly Segment[],
  merged: Segment,
  gone: readonly number[],
): void {
  const { file, slots } = state;
  file.inTransaction(() => {
    if (merged.documents.length > 0) file.addSegment(merged);
    for (const { id } of sources) file.dropSegment(id);
    for (const document of gone) file.forgetDead(document);
  });
  // Compared by id: a segment may have been written out meanwhile.
  const ids = new Set(sources.map(({ id }) => id));
  const at = state.segments.findIndex(({ id }) => ids.has(id));
  const others = state.segments.filter(({ id }) => !ids.has(id));
  const segments = merged.documents.length > 0 ? others.toSpliced(at, 0, merged) : others;
  const dead = Array.from({ length: slots.count }, (_, slot) => slot).filter(
    (slot) => slots.alive[slot] !== 1,
  );
  layOutSlots(
    state,
    segments,
    dead.map((slot) => slots.documents[slot] ?? 0),
  );
}
