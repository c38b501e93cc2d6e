import type { Segment } from './index-file.ts';
import type { IndexState } from './index-state.ts';
import { layOutSlots } from './index-state.ts';
import {
  type ByteWriter,
  createByteWriter,
  createPageWriter,
  listsOf,
  type PostingList,
  readVarint,
} from './posting-pages.ts';
import type { Token } from './tokens.ts';
import { createPageSaver } from './write-out.ts';

/** Segments of one size that become one of the next. */
const FAN_IN = 8;
const SMALLEST = 32;
const TOKENS_A_STEP = 2_000;
const PAGES_READ = 32;
const PAGES_DELETED = 128;

/** The newest segments that are worth joining; empty when there are none. */
export function findMergeable(segments: readonly Segment[]): readonly Segment[] {
  const tiers = segments.map(({ documents }) => tierOf(documents.length));
  for (let tier = 0; tier <= Math.max(0, ...tiers); tier += 1) {
    const larger = tiers.findLastIndex((each) => each > tier);
    if (segments.length - 1 - larger >= FAN_IN) return segments.slice(larger + 1);
  }
  return [];
}

function tierOf(size: number): number {
  return Math.max(0, Math.floor(Math.log(size / SMALLEST) / Math.log(FAN_IN)));
}

/**
 * Joins neighbouring segments into one, without the documents that were replaced; found as before all the while. Yields where
 * other work may come between.
 */
export function* mergeSegments(state: IndexState, sources: readonly Segment[]): Generator<void> {
  const { file } = state;
  const id = state.nextSegment;
  state.nextSegment += 1;
  const { places, gone, merged } = planPlaces(state, sources, id);
  const savePages = createPageSaver(state, id);
  const pages = createPageWriter(savePages.add);
  const list = createByteWriter();
  let tokens = 0;
  for (const [token, parts] of tokensOf(state, sources)) {
    const joined = joinLists(parts, places, list);
    if (joined) pages.add(token, joined);
    tokens += 1;
    if (tokens % TOKENS_A_STEP === 0) yield;
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

/** Who moves where, and who is left behind. */
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

type Part = readonly [source: number, list: PostingList];

/** Walks several segments at once, token by token. */
function* tokensOf(state: IndexState, sources: readonly Segment[]): Generator<[Token, Part[]]> {
  const walks = sources.map(({ id }) => listsOfSegment(state, id));
  const heads = walks.map((walk) => walk.next().value);
  for (;;) {
    let token = Infinity;
    for (const head of heads) if (head && head.token < token) token = head.token;
    if (token === Infinity) return;
    const parts: Part[] = [];
    for (let source = 0; source < heads.length; source += 1) {
      const head = heads[source];
      if (head?.token !== token) continue;
      parts.push([source, head.list]);
      heads[source] = walks[source]?.next().value;
    }
    yield [token, parts];
  }
}

function* listsOfSegment(
  { file }: IndexState,
  segment: number,
): Generator<{ token: Token; list: PostingList }, undefined> {
  let from: Token = 0;
  for (;;) {
    const pages = file.pagesFrom(segment, from, PAGES_READ);
    for (const page of pages) yield* listsOf(page);
    const last = pages.at(-1);
    if (!last) return;
    from = last.firstToken + 1;
  }
}

/** One list out of those of several segments; undefined when none of its documents is left. */
function joinLists(
  parts: readonly Part[],
  places: readonly Places[],
  list: ByteWriter,
): PostingList | undefined {
  let [count, first, last] = [0, 0, 0];
  for (const [source, part] of parts) {
    const { offset, moved } = places[source] ?? { offset: 0, moved: undefined };
    const reader = { bytes: part.bytes, at: 0 };
    if (!moved) {
      const start = offset + readVarint(reader);
      if (count === 0) first = start;
      list.varint(start - last);
      list.bytes(part.bytes.subarray(reader.at));
      count += part.count;
      last = start + part.span;
      continue;
    }
    for (let index = 0; reader.at < part.bytes.length; ) {
      index += readVarint(reader);
      const weight = part.bytes[reader.at++] ?? 0;
      const place = moved[index] ?? -1;
      if (place < 0) continue;
      if (count === 0) first = place;
      list.varint(place - last);
      list.byte(weight);
      count += 1;
      last = place;
    }
  }
  const bytes = list.take();
  return count === 0 ? undefined : { count, span: last - first, bytes };
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
  // Compared by id: a segment was written out meanwhile, perhaps.
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
