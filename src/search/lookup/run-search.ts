import type { Hit, SearchPage, SearchQuery } from '../../domain/search.ts';
import { DAY_MS, utcDayOf } from '../../kernel/utc-day.ts';
import type { IndexState } from '../index/index-state.ts';
import { isPair } from '../index/tokens.ts';
import { type Collected, collectFound, type Found, lookAt, type SearchPass } from './collect-found.ts';
import { cutSnippet } from './cut-snippet.ts';
import { createFilter, type Filter } from './filter.ts';
import type { NameBorders } from './name-borders.ts';
import { type PlannedWord, planWords } from './query-plan.ts';
import { type Look, lookForAll, lookForSome, mostRaised, preferNaming } from './second-look.ts';
import { createLookup, type Lookup, type Matches, matchAll, matchWord, rarity } from './strict-matches.ts';
import { matchSome } from './wide-matches.ts';

/** Hits that hold the query as it was typed which come before all others. */
const MOST_FIRST = 20;
/** With fewer hits than this that contain every word, the nearest follow; so many of them. */
const FEW = 5;
const MOST_NEAR = 10;
/** How long an episode is new, for standing beside the best; how many do, at which places; and how good they must be beside the best. */
const NEW_DAYS = 45;
const NEW_PLACES = [0, 2];
const GOOD = 0.35;

/** A hit that was found, and the pass that found it. */
interface Taken extends Found {
  readonly pass: SearchPass;
}

/** What the passes of one query share. */
interface Search {
  readonly state: IndexState;
  readonly borders: NameBorders;
  readonly query: SearchQuery;
  readonly filter: Filter;
  readonly lookup: Lookup;
  readonly about: readonly PlannedWord[];
  /** Hits that are wanted in all, from the first. */
  readonly wanted: number;
}

/** Answers a query from the present index. Takes milliseconds, and never throws because of the query. */
export function runSearch(
  state: IndexState,
  borders: NameBorders,
  query: SearchQuery,
): Omit<SearchPage, 'pending'> {
  const words = planWords(query.words);
  if (words.length === 0) return { hits: [], total: { count: 0, bound: 'exact' }, near: 0, fit: 'all' };
  const search: Search = {
    state,
    borders,
    query,
    filter: createFilter(state, query, planWords(query.excluded)),
    lookup: createLookup(state),
    about: planWords(query.about ?? []),
    wanted: query.offset + query.limit,
  };
  const full = findFull(search, words);
  if (full.total.count >= FEW || (query.order === 'date' && full.total.count > 0))
    return { hits: hitsOf(search, full.found), total: full.total, near: 0, fit: 'all' };
  const isFollowed = full.total.count > 0;
  const pass = somePass(search, words, full.found);
  const some = collectFound(state, query.order, pass, isFollowed ? MOST_NEAR : search.wanted);
  const found = some.found.map((each): Taken => ({ ...each, pass }));
  if (!isFollowed) return { hits: hitsOf(search, found), total: some.total, near: 0, fit: 'some' };
  const near = found.slice(0, MOST_NEAR);
  return {
    hits: hitsOf(search, [...full.found, ...near], full.found.length),
    total: full.total,
    near: near.length,
    fit: 'all',
  };
}

/** What contains every word: as it was typed first, then as it is meant. */
function findFull(
  search: Search,
  words: readonly PlannedWord[],
): { readonly found: readonly Taken[]; readonly total: SearchPage['total'] } {
  const { query, wanted } = search;
  const first = query.first ? takeAll(search, planWords(query.first), [], MOST_FIRST) : NOTHING;
  const begun = first.found.slice(0, MOST_FIRST);
  const others = takeAll(search, words, begun, wanted);
  const beside = query.recency?.pull === 'beside' ? findNew(search, words) : [];
  const found = withNew([...begun, ...others.found], beside);
  if (query.order === 'date') found.sort((a, b) => dayIn(search, b) - dayIn(search, a));
  return { found, total: { ...others.total, count: begun.length + others.total.count } };
}

const NOTHING = { found: [] as readonly Taken[], total: { count: 0, bound: 'exact' } as const };

function takeAll(
  search: Search,
  words: readonly PlannedWord[],
  taken: readonly Found[],
  wanted: number,
): Omit<Collected, 'found'> & { readonly found: readonly Taken[] } {
  if (words.length === 0) return NOTHING;
  const pass = allPass(search, words, taken);
  const { found, total } = collectFound(search.state, search.query.order, pass, wanted);
  return { found: found.map((each) => ({ ...each, pass })), total };
}

function allPass(search: Search, words: readonly PlannedWord[], taken: readonly Found[]): SearchPass {
  const { state, lookup, filter, query, borders, about } = search;
  const matches = words.map((word) => matchWord(state, lookup, word));
  const weighed = words.map((word, index) => ({
    ...word,
    weight: rarity(state, matches[index]?.count ?? 0),
  }));
  const isExact =
    query.excluded.length === 0 && words.every(({ forms }) => forms.every((form) => form.isExact));
  const isCertain = isExact && words.every(({ forms }) => forms.every(({ tokens }) => tokens.every(isPair)));
  return {
    candidates: without(filter.keep(matchAll(matches)), taken),
    index: isExact ? 'exact' : 'rough',
    mostRaised: isCertain && about.length === 0 ? mostRaised(words.length) : undefined,
    look: naming(search, lookForAll(weighed, borders)),
    isExcluded: filter.isExcluded,
  };
}

function somePass(search: Search, words: readonly PlannedWord[], taken: readonly Found[]): SearchPass {
  const { state, lookup, filter } = search;
  const some = matchSome(state, lookup, words);
  return {
    candidates: without(filter.keep(some.matches), taken),
    index: 'rough',
    mostRaised: undefined,
    look: naming(search, lookForSome(some.wanted, words)),
    isExcluded: filter.isExcluded,
  };
}

function naming({ about }: Search, look: Look): Look {
  return about.length > 0 ? preferNaming(look, about) : look;
}

function without(matches: Matches, taken: readonly Found[]): Matches {
  if (taken.length === 0) return matches;
  const out = new Set(taken.map(({ slot }) => slot));
  const kept = Uint32Array.from(matches.slots.keys()).filter((at) => !out.has(matches.slots[at] ?? 0));
  return {
    count: kept.length,
    slots: kept.map((at) => matches.slots[at] ?? 0),
    scores: Float32Array.from(kept, (at) => matches.scores[at] ?? 0),
  };
}

/** The best of the new ones. */
function findNew(search: Search, words: readonly PlannedWord[]): readonly Taken[] {
  const { query, state } = search;
  const { order, recency } = query;
  if (order !== 'fit' || !recency || query.from !== undefined || query.until !== undefined) return [];
  const from = utcDayOf(Date.parse(recency.today) - NEW_DAYS * DAY_MS);
  const filter = createFilter(state, { ...query, from, recency: undefined }, planWords(query.excluded));
  return takeAll({ ...search, filter }, words, [], NEW_PLACES.length).found.slice(0, NEW_PLACES.length);
}

/** Moves good new ones to their places among the first. */
function withNew(found: readonly Taken[], beside: readonly Taken[]): Taken[] {
  const best = found[0]?.score ?? 0;
  const good = beside.filter(({ score }) => score >= GOOD * best);
  const slots = new Set(good.map(({ slot }) => slot));
  const merged = found.filter(({ slot }) => !slots.has(slot));
  for (const [index, each] of good.entries()) merged.splice(NEW_PLACES[index] ?? 0, 0, each);
  return merged;
}

function dayIn({ state }: Search, { slot }: Found): number {
  return state.slots.days[slot] ?? 0;
}

/** @param fullCount how many of them contain every word; the others are near ones */
function hitsOf({ state, query }: Search, found: readonly Taken[], fullCount = found.length): Hit[] {
  const { offset, limit } = query;
  return found.slice(offset, offset + limit).flatMap((each, index): Hit[] => {
    const seen = each.seen ?? lookAt(state, each.pass, each)?.seen;
    const document = state.slots.documents[each.slot] ?? 0;
    const id = state.file.findId(document);
    if (!seen || id === undefined) return [];
    // A damaged one is shown in its folded form.
    const written = state.file.findWritten(document, seen.stored) ?? seen.stored.folded;
    const hit = { id, ...cutSnippet(seen.text, written, seen.focus) };
    return [offset + index < fullCount ? hit : { ...hit, isNear: true }];
  });
}
