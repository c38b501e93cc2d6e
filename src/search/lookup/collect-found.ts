import type { SearchPage, SearchQuery } from '../../domain/search.ts';
import type { IndexState } from '../index/index-state.ts';
import type { QueryContext } from './query-context.ts';
import { allPlaces, bestPlaces, createRanking, type Ranking } from './ranking.ts';
import type { SearchPass } from './search-pass.ts';
import type { Focus } from './sightings.ts';
import type { Matches } from './strict-matches.ts';

/** Texts that are opened together for checking: the best of them may rank far lower by word counts alone. */
const WINDOW = 24;
/** Limit of texts opened for the first pages; it is reached when most of them do not match because the words rarely occur. */
const MOST_OPENED = 256;
/** Limit of texts opened per hit on later pages. */
const MOST_A_HIT = 4;

/** A candidate; its text is opened when the index alone cannot decide whether it matches, and for display. */
export interface Found {
  readonly slot: number;
  readonly score: number;
  /** The pass that found it. */
  readonly pass: SearchPass;
  /** The place to show; undefined until its text was checked. */
  readonly focus?: Focus | undefined;
}

/** What a pass found: at least as many as were wanted, if there are so many. */
export interface Collected {
  readonly found: readonly Found[];
  readonly total: SearchPage['total'];
}

/** Takes candidates, the best first, until as many as wanted are found; the first ones are reordered after checking their texts. */
export function collectFound({ state, query }: QueryContext, pass: SearchPass, wanted: number): Collected {
  const { order } = query;
  const { slots: places, scores, count } = pass.candidates;
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
      const candidate = { slot: places[at] ?? 0, score: scores[at] ?? 0, pass };
      const isSure = pass.index === 'exact' && (taken > WINDOW || !reach.isWithin(candidate));
      const looked = isSure ? candidate : lookAt(candidate);
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

/** Checks the text of a candidate; undefined when it does not match. */
function lookAt({ slot, score, pass }: Found): Found | undefined {
  const seen = pass.look(slot);
  return seen && { slot, score: score * seen.factor, pass, focus: seen.focus };
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
