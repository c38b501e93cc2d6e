import type { Hit, SearchPage, SearchQuery } from '../../domain/search.ts';
import { type IndexState, removeDamaged } from '../index/index-state.ts';
import type { StoredText } from '../index/text-table.ts';
import { isPair } from '../index/tokens.ts';
import { cutSnippet } from './cut-snippet.ts';
import { createFilter } from './filter.ts';
import type { NameBorders } from './name-borders.ts';
import { type OpenedText, openStored } from './opened-text.ts';
import { planWords } from './query-plan.ts';
import { allPlaces, bestPlaces, createRanking, type Ranking } from './ranking.ts';
import { type Look, lookForAll, lookForSome, mostRaised } from './second-look.ts';
import type { Focus } from './sightings.ts';
import { createLookup, type Matches, matchAll, matchWord, rarity } from './strict-matches.ts';
import { matchSome } from './wide-matches.ts';

/** Texts that are opened at once for a second look: the best of them may stand far behind by count of words alone. */
const WINDOW = 40;
/** Texts that are opened at most for the first pages, in vain for the most part: what is wanted hardly stands anywhere. */
const MOST_OPENED = 256;
/** On pages far behind, so many texts are opened for each hit. */
const MOST_A_HIT = 4;

/** A candidate; its text is opened when the index alone cannot tell whether it holds what is wanted, and to show it. */
interface Found {
  readonly slot: number;
  readonly score: number;
  readonly seen?: Seen | undefined;
}

/** What a look into a text has shown. */
interface Seen {
  readonly stored: StoredText;
  readonly text: OpenedText;
  readonly focus: Focus;
}

/** Who is looked for, and how. */
interface Hunt {
  readonly candidates: Matches;
  /** `exact`: each candidate holds what is wanted, as far as hashes tell. */
  readonly index: 'exact' | 'rough';
  /** By how much a look can raise a score; undefined where each candidate needs one to tell whether it holds what is wanted. */
  readonly mostRaised: number | undefined;
  readonly look: Look;
  readonly isExcluded: (text: OpenedText) => boolean;
}

/** Answers a query from the index as it is now. Takes milliseconds, and never throws because of what is asked. */
export function runSearch(
  state: IndexState,
  borders: NameBorders,
  query: SearchQuery,
): Omit<SearchPage, 'pending'> {
  const words = planWords(query.words);
  const filter = createFilter(state, query, planWords(query.excluded));
  if (words.length === 0) return empty();
  const lookup = createLookup(state);
  const matches = words.map((word) => matchWord(state, lookup, word));
  const weighed = words.map((word, index) => ({
    ...word,
    weight: rarity(state, matches[index]?.count ?? 0),
  }));
  const isExact =
    query.excluded.length === 0 && words.every(({ forms }) => forms.every((form) => form.isExact));
  const isCertain = isExact && words.every(({ forms }) => forms.every(({ tokens }) => tokens.every(isPair)));
  const { isExcluded } = filter;
  const strict = answer(state, query, 'all', {
    candidates: filter.keep(matchAll(matches)),
    index: isExact ? 'exact' : 'rough',
    mostRaised: isCertain ? mostRaised(words.length) : undefined,
    look: lookForAll(weighed, borders),
    isExcluded,
  });
  if (strict.total.count > 0) return strict;
  const some = matchSome(state, lookup, words);
  return answer(state, query, 'some', {
    candidates: filter.keep(some.matches),
    index: 'rough',
    mostRaised: undefined,
    look: lookForSome(some.wanted, words),
    isExcluded,
  });
}

function empty(): Omit<SearchPage, 'pending'> {
  return { hits: [], total: { count: 0, bound: 'exact' }, fit: 'all' };
}

function answer(
  state: IndexState,
  query: SearchQuery,
  fit: SearchPage['fit'],
  hunt: Hunt,
): Omit<SearchPage, 'pending'> {
  const { found, total } = collect(state, query, hunt);
  const hits = found.slice(query.offset, query.offset + query.limit).flatMap((each): Hit[] => {
    const seen = each.seen ?? lookAt(state, hunt, each)?.seen;
    const document = state.slots.documents[each.slot] ?? 0;
    const id = state.file.findId(document);
    if (!seen || id === undefined) return [];
    // A damaged one is shown as it is searched.
    const written = state.file.findWritten(document, seen.stored) ?? seen.stored.folded;
    return [{ id, ...cutSnippet(seen.text, written, seen.focus) }];
  });
  return { hits, total, fit };
}

/** Takes candidates, the best first, until the page wanted is full; the first of them change places after a look at their texts. */
function collect(
  state: IndexState,
  { order, offset, limit }: SearchQuery,
  hunt: Hunt,
): { readonly found: readonly Found[]; readonly total: SearchPage['total'] } {
  const { slots: places, scores, count } = hunt.candidates;
  const wanted = offset + limit;
  const most = Math.max(MOST_OPENED, wanted * MOST_A_HIT);
  const ranking = rank(state, hunt.candidates, order, most);
  const reach = createReach(hunt, order, wanted);
  const found: Found[] = [];
  let taken = 0;
  let missed = 0;
  while (found.length <= wanted && taken < Math.min(count, most)) {
    const window: Found[] = [];
    for (let at = ranking.next(); at !== undefined; at = ranking.next()) {
      taken += 1;
      const candidate = { slot: places[at] ?? 0, score: scores[at] ?? 0 };
      const isSure = hunt.index === 'exact' && (taken > WINDOW || !reach.isWithin(candidate));
      const looked = isSure ? candidate : lookAt(state, hunt, candidate);
      if (looked) window.push(looked);
      else missed += 1;
      if (looked && !isSure) reach.add(looked);
      if (taken % WINDOW === 0) break;
    }
    if (order === 'fit') window.sort((a, b) => b.score - a.score);
    found.push(...window);
  }
  if (hunt.index === 'exact') return { found, total: { count: count - missed, bound: 'exact' } };
  return { found, total: { count: found.length, bound: taken >= count ? 'exact' : 'at-least' } };
}

/** Tells which candidates, the best first, a look at their texts can still bring among the first so many. */
function createReach({ mostRaised: factor }: Hunt, order: SearchQuery['order'], wanted: number) {
  /** Scores after a look, the best first. */
  let best: readonly number[] = [];
  return {
    isWithin({ score }: Found): boolean {
      if (factor === undefined) return true;
      return order === 'fit' && score * factor >= (best[wanted - 1] ?? 0);
    },
    add({ score }: Found): void {
      best = [...best, score].sort((a, b) => b - a).slice(0, wanted);
    },
  };
}

function rank(
  { slots }: IndexState,
  candidates: Matches,
  order: SearchQuery['order'],
  most: number,
): Ranking {
  const { slots: places, scores, count } = candidates;
  const day = (at: number): number => slots.days[places[at] ?? 0] ?? 0;
  const score = (at: number): number => scores[at] ?? 0;
  const isNewer = (a: number, b: number): boolean => day(a) > day(b) || (day(a) === day(b) && a > b);
  const isFitter = (a: number, b: number): boolean =>
    score(a) > score(b) || (score(a) === score(b) && isNewer(a, b));
  return order === 'date'
    ? createRanking(allPlaces(count), isNewer)
    : createRanking(bestPlaces(scores, count, most), isFitter);
}

/** Opens the text of a candidate; undefined when it is not what is wanted. */
function lookAt(state: IndexState, { look, isExcluded }: Hunt, { slot, score }: Found): Found | undefined {
  const document = state.slots.documents[slot] ?? 0;
  const stored = state.file.findText(document);
  if (!stored) {
    removeDamaged(state, document);
    return undefined;
  }
  const text = openStored(stored);
  const seen = isExcluded(text) ? undefined : look(text, score);
  return seen && { slot, score: seen.score, seen: { stored, text, focus: seen.focus } };
}
