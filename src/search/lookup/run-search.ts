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

/** Texts that are opened together for checking: the best of them may rank far lower by word counts alone. */
const WINDOW = 40;
/** Limit of texts opened for the first pages; it is reached when most of them do not match because the words rarely occur. */
const MOST_OPENED = 256;
/** Limit of texts opened per hit on later pages. */
const MOST_A_HIT = 4;

/** A candidate; its text is opened when the index alone cannot decide whether it matches, and for display. */
interface Found {
  readonly slot: number;
  readonly score: number;
  readonly seen?: Seen | undefined;
}

/** The result of checking a text. */
interface Seen {
  readonly stored: StoredText;
  readonly text: OpenedText;
  readonly focus: Focus;
}

/** One pass of a search: its candidates and how they are checked. */
interface SearchPass {
  readonly candidates: Matches;
  /** `exact`: each candidate matches, except for hash collisions. */
  readonly index: 'exact' | 'rough';
  /** The factor by which a check can raise a score at most; undefined if each candidate must be checked for a match anyway. */
  readonly mostRaised: number | undefined;
  readonly look: Look;
  readonly isExcluded: (text: OpenedText) => boolean;
}

/** Answers a query from the present index. Takes milliseconds, and never throws because of the query. */
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
  pass: SearchPass,
): Omit<SearchPage, 'pending'> {
  const { found, total } = collect(state, query, pass);
  const hits = found.slice(query.offset, query.offset + query.limit).flatMap((each): Hit[] => {
    const seen = each.seen ?? lookAt(state, pass, each)?.seen;
    const document = state.slots.documents[each.slot] ?? 0;
    const id = state.file.findId(document);
    if (!seen || id === undefined) return [];
    // A damaged one is shown in its folded form.
    const written = state.file.findWritten(document, seen.stored) ?? seen.stored.folded;
    return [{ id, ...cutSnippet(seen.text, written, seen.focus) }];
  });
  return { hits, total, fit };
}

/** Takes candidates, the best first, until the requested page is full; the first ones are reordered after checking their texts. */
function collect(
  state: IndexState,
  { order, offset, limit }: SearchQuery,
  pass: SearchPass,
): { readonly found: readonly Found[]; readonly total: SearchPage['total'] } {
  const { slots: places, scores, count } = pass.candidates;
  const wanted = offset + limit;
  const most = Math.max(MOST_OPENED, wanted * MOST_A_HIT);
  const ranking = rank(state, pass.candidates, order, most);
  const reach = createReach(pass, order, wanted);
  const found: Found[] = [];
  let taken = 0;
  let missed = 0;
  while (found.length <= wanted && taken < Math.min(count, most)) {
    const window: Found[] = [];
    for (let at = ranking.next(); at !== undefined; at = ranking.next()) {
      taken += 1;
      const candidate = { slot: places[at] ?? 0, score: scores[at] ?? 0 };
      const isSure = pass.index === 'exact' && (taken > WINDOW || !reach.isWithin(candidate));
      const looked = isSure ? candidate : lookAt(state, pass, candidate);
      if (looked) window.push(looked);
      else missed += 1;
      if (looked && !isSure) reach.add(looked);
      if (taken % WINDOW === 0) break;
    }
    if (order === 'fit') window.sort((a, b) => b.score - a.score);
    found.push(...window);
  }
  if (pass.index === 'exact') return { found, total: { count: count - missed, bound: 'exact' } };
  return { found, total: { count: found.length, bound: taken >= count ? 'exact' : 'at-least' } };
}

/** Decides which candidates, taken best first, checking their texts can still bring among the first `wanted`. */
function createReach({ mostRaised: factor }: SearchPass, order: SearchQuery['order'], wanted: number) {
  /** Scores after checking, the best first. */
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

/** Checks the text of a candidate; undefined when it does not match. */
function lookAt(
  state: IndexState,
  { look, isExcluded }: SearchPass,
  { slot, score }: Found,
): Found | undefined {
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
