import type { Catalog } from '../catalog/catalog.ts';
import { followedEntity } from '../catalog/followed-entity.ts';
import type { Instant } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import type { Interests } from '../domain/subscriber.ts';
import type { Trend } from '../domain/trend.ts';
import type { WeeklyReview, WeekName } from '../domain/weekly-review.ts';
import { createTimeSlice } from '../kernel/time-slice.ts';
import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { createFollowMatch, type FollowMatch } from './follow-match.ts';

const WEEK_MS = 7 * DAY_MS;
const MOST_TERMS = 5;
const MOST_PICKS = 3;
/** Lines that one can tell apart. */
const MOST_DRAWN = 4;
/** How long it may compute before yielding to the event loop. */
const SLICE_MS = 10;

export type WeekCatalog = Pick<
  Catalog,
  | 'weekNames'
  | 'episodesSince'
  | 'mentionsIn'
  | 'terms'
  | 'findNamed'
  | 'findEntity'
  | 'trendWeeks'
  | 'weeklyCounts'
>;

/** Gives a review without what somebody never wants; undefined when nothing is left. */
export type WithoutMuted = (review: WeeklyReview, mutes: Interests['mutes']) => WeeklyReview | undefined;

/** What is looked up is cached for the next readers, so the function is valid until the archive changes. */
export function createWithoutMuted(catalog: WeekCatalog): WithoutMuted {
  const match = createFollowMatch(catalog, createEpisodeTexts(catalog));
  return (review, mutes) => (mutes.length === 0 ? review : dropMuted(review, mutes, catalog, match));
}

function dropMuted(
  review: WeeklyReview,
  mutes: Interests['mutes'],
  catalog: WeekCatalog,
  match: FollowMatch,
): WeeklyReview | undefined {
  const reader = { focus: 'all', language: 'en' } as const;
  const wanted = new Set(match(review.picks, reader, { follows: [], mutes }).picked.map(({ id }) => id));
  const muted = new Set(mutes.flatMap((mute) => followedEntity(catalog, mute)?.ref ?? []));
  const kept = (names: readonly WeekName[]) => names.filter(({ entity }) => !muted.has(entity.ref));
  const shown = kept(review.most);
  const { weeks } = review.trend;
  const left = {
    ...review,
    most: shown,
    trend: shown.length === review.most.length ? review.trend : trendOf(catalog, shown, weeks),
    rising: kept(review.rising),
    falling: kept(review.falling),
    picks: review.picks.filter(({ id }) => wanted.has(id)),
  };
  const { most, falling, picks, terms } = left;
  return most.length + falling.length + picks.length + terms.length > 0 ? left : undefined;
}

/** What the seven days until `now` were about; undefined when they brought no episode. */
export async function reviewWeek(catalog: WeekCatalog, now: Instant): Promise<WeeklyReview | undefined> {
  const since = now - WEEK_MS;
  const isWithin = (at: Instant): boolean => at > since && at <= now;
  const episodes = catalog.episodesSince(utcDayOf(since)).filter(({ datedAt }) => isWithin(datedAt));
  const [newest, oldest] = [episodes[0], episodes.at(-1)];
  if (!newest || !oldest) return undefined;
  const names = catalog.weekNames(now);
  const refs = [...names.most, ...names.rising].map(({ entity }) => entity.ref);
  const { terms } = catalog.terms(0, MOST_TERMS);
  const trend = trendOf(catalog, names.most, catalog.trendWeeks(now));
  return {
    ...names,
    first: oldest.date,
    last: newest.date,
    episodes: episodes.length,
    terms: terms.filter(({ glosses }) => isWithin(glosses.at(-1)?.episode.datedAt ?? 0)),
    picks: await pick(catalog, episodes, new Set(refs)),
    trend,
  };
}

function trendOf(
  catalog: Pick<WeekCatalog, 'weeklyCounts'>,
  names: readonly WeekName[],
  weeks: readonly string[],
): Trend {
  const drawn = names.slice(0, MOST_DRAWN);
  return {
    weeks,
    lines: drawn.map(({ entity }) => ({ entity, counts: catalog.weeklyCounts(entity.ref, weeks) })),
  };
}

interface Candidate {
  readonly episode: Episode;
  readonly topics: ReadonlySet<string>;
  /** In sections. */
  readonly length: number;
}

/** One after the other the episode that is about most of what none before it is about; of equal ones the longest. */
async function pick(
  catalog: WeekCatalog,
  episodes: readonly Episode[],
  refs: ReadonlySet<string>,
): Promise<readonly Episode[]> {
  const yieldIfDue = createTimeSlice(SLICE_MS);
  const candidates: Candidate[] = [];
  for (const episode of episodes) {
    await yieldIfDue();
    const about = catalog.mentionsIn(episode.id).filter((mention) => mention.about);
    const topics = new Set(about.map(({ entity }) => entity.ref).filter((ref) => refs.has(ref)));
    candidates.push({ episode, topics, length: (episode.headings ?? episode.sections).length });
  }
  const open = new Set(refs);
  const picked: Episode[] = [];
  while (picked.length < MOST_PICKS && candidates.length > 0) {
    const worth = ({ topics }: Candidate): number => [...topics].filter((ref) => open.has(ref)).length;
    candidates.sort((a, b) => worth(b) - worth(a) || b.topics.size - a.topics.size || b.length - a.length);
    const best = candidates.shift();
    if (!best) break;
    picked.push(best.episode);
    for (const ref of best.topics) open.delete(ref);
  }
  return picked;
}
