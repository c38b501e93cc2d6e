import type { Instant } from '../domain/clock.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { WeekName, WeekNames } from '../domain/weekly-review.ts';
import { DAY_MS } from '../kernel/utc-day.ts';
import { foldName } from './fold-name.ts';
import type { NameStore } from './name-store.ts';

/** What a week is about; labels and shows go on as always. */
const KINDS: readonly EntityKind[] = ['company', 'person', 'product', 'medium'];
const WEEK_MS = 7 * DAY_MS;
const WEEKS_BEFORE = 4;
/** Fewer may be chance, in a week and in a usual week. */
const LEAST = 3;
/** Deviations that are more than chance. */
const LEAST_DEVIATION = 1;
const MOST = 5;
const MOST_CHANGED = 3;

/** The names of the seven days until `now`, those that came up most first, compared with the four weeks before. */
export function weekNamesOf(names: NameStore, now: Instant): WeekNames {
  const counted = KINDS.flatMap((kind) => countKind(names, kind, now));
  const isRising = (one: WeekName): boolean => one.episodes >= LEAST && deviation(one) > LEAST_DEVIATION;
  const isFalling = (one: WeekName): boolean => one.usual >= LEAST && deviation(one) < -LEAST_DEVIATION;
  const most = distinct(counted.filter(({ episodes }) => episodes > 1).sort(byEpisodes), MOST);
  const rising = counted.filter(isRising).sort((a, b) => deviation(b) - deviation(a));
  const falling = counted.filter(isFalling).sort((a, b) => deviation(a) - deviation(b));
  return { most, rising: distinct(rising, MOST_CHANGED), falling: distinct(falling, MOST_CHANGED) };
}

function countKind(names: NameStore, kind: EntityKind, now: Instant): WeekName[] {
  const from = now - WEEK_MS;
  const week = new Map(
    names.listedSince(kind, from + 1, now, 1).map(({ found, times }) => [found.key, { found, times }]),
  );
  const before = names.listedSince(kind, from - WEEKS_BEFORE * WEEK_MS + 1, from, 1);
  const usual = new Map(before.map(({ found, times }) => [found.key, times / WEEKS_BEFORE]));
  const gone = before.filter(({ found }) => !week.has(found.key));
  return [
    ...[...week.values()].map(({ found, times }) => ({
      entity: found.entity,
      episodes: times,
      usual: usual.get(found.key) ?? 0,
    })),
    ...gone.map(({ found, times }) => ({ entity: found.entity, episodes: 0, usual: times / WEEKS_BEFORE })),
  ];
}

/** How far a week is from a usual one, in standard deviations. */
function deviation({ episodes, usual }: WeekName): number {
  return (episodes - usual) / Math.sqrt(usual + 1);
}

function byEpisodes(a: WeekName, b: WeekName): number {
  return b.episodes - a.episodes || deviation(b) - deviation(a);
}

/** The first ones, without a product that is called like its company. */
function distinct(names: readonly WeekName[], most: number): WeekName[] {
  const seen = new Set<string>();
  const kept: WeekName[] = [];
  for (const one of names) {
    const folded = foldName(one.entity.name);
    if (seen.has(folded)) continue;
    seen.add(folded);
    kept.push(one);
    if (kept.length === most) break;
  }
  return kept;
}
