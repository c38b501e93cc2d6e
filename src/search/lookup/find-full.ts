import type { SearchPage } from '../../domain/search.ts';
import { DAY_MS, utcDayOf } from '../../kernel/utc-day.ts';
import { type Collected, collectFound, type Found } from './collect-found.ts';
import { createFilter } from './filter.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { type Passes, type SearchPass, withoutSlots } from './search-pass.ts';

/** Hits that hold the query as it was typed which come before all others. */
const MOST_FIRST = 20;
/** How long an episode is new, for standing beside the best; how many do, at which places; and how good they must be beside the best. */
const NEW_DAYS = 45;
const NEW_PLACES = [0, 2];
const GOOD = 0.35;

/** A query, and the same as it was typed where that differs. */
export interface Reading {
  readonly words: readonly PlannedWord[];
  readonly typed: readonly PlannedWord[];
}

/** What contains every word; what contains them as they were typed comes first. */
export function findFull(
  context: QueryContext,
  passes: Passes,
  { words, typed }: Reading,
  wanted: number,
): Collected {
  const { query, state } = context;
  const pass = passes.forAll(words);
  // By date nothing comes first but the newest.
  const first = query.order === 'fit' ? findFirst(context, passes, typed) : [];
  const others = withoutSlots(pass, new Set(first.map(({ slot }) => slot)));
  const rest = first.length > wanted ? unopened(others) : collectFound(context, others, wanted);
  const beside = query.recency?.pull === 'beside' ? findNew(context, pass) : [];
  const found = withNew([...first, ...rest.found], beside);
  const day = ({ slot }: Found): number => state.slots.days[slot] ?? 0;
  if (query.order === 'date') found.sort((a, b) => day(b) - day(a));
  return { found, total: { ...rest.total, count: first.length + rest.total.count } };
}

function findFirst(context: QueryContext, passes: Passes, words: readonly PlannedWord[]): readonly Found[] {
  if (words.length === 0) return [];
  return collectFound(context, passes.forAll(words), MOST_FIRST).found.slice(0, MOST_FIRST);
}

/** What is known of candidates of which none is wanted. */
function unopened({ index, candidates }: SearchPass): Collected {
  const total: SearchPage['total'] =
    index === 'exact' || candidates.count === 0
      ? { count: candidates.count, bound: 'exact' }
      : { count: 0, bound: 'at-least' };
  return { found: [], total };
}

/** The best of the new ones. */
function findNew(context: QueryContext, pass: SearchPass): readonly Found[] {
  const { query, state, plan } = context;
  const { order, recency } = query;
  if (order !== 'fit' || !recency || query.from !== undefined || query.until !== undefined) return [];
  const from = utcDayOf(Date.parse(recency.today) - NEW_DAYS * DAY_MS);
  const filter = createFilter(state, { ...query, from, recency: undefined }, plan(query.excluded));
  const candidates = filter.keep(pass.candidates);
  return collectFound(context, { ...pass, candidates }, NEW_PLACES.length).found.slice(0, NEW_PLACES.length);
}

/** Moves good new ones to their places among the first. */
function withNew(found: readonly Found[], beside: readonly Found[]): Found[] {
  const best = found[0]?.score ?? 0;
  const good = beside.filter(({ score }) => score >= GOOD * best);
  const slots = new Set(good.map(({ slot }) => slot));
  const merged = found.filter(({ slot }) => !slots.has(slot));
  for (const [index, each] of good.entries()) merged.splice(NEW_PLACES[index] ?? 0, 0, each);
  return merged;
}
