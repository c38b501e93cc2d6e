import type { MonthCount, ProfileEntry } from '../domain/glossary.ts';

/** A mistyped year must not make a list of thousands of months: ten years. */
const MOST_MONTHS = 120;

/**
 * Counts the entries of a name's page by month.
 * @param entries in the order of the page
 * @returns every month from the newest to the oldest entry, also those without one
 */
export function monthsOf(entries: readonly ProfileEntry[]): MonthCount[] {
  const counts = new Map<string, { episodes: number; readonly before: number }>();
  for (const [before, { episode }] of entries.entries()) {
    const month = episode.date.slice(0, 7);
    const known = counts.get(month);
    if (known) known.episodes += 1;
    else counts.set(month, { episodes: 1, before });
  }
  const known = [...counts.keys()].sort();
  const [oldest, newest] = [known[0], known.at(-1)];
  const months: MonthCount[] = [];
  if (newest === undefined || oldest === undefined) return months;
  for (let month = newest; month >= oldest && months.length < MOST_MONTHS; month = monthBefore(month))
    months.push({ month, ...(counts.get(month) ?? { episodes: 0, before: 0 }) });
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(before[0]).padStart(4, '0')}-${String(before[1]).padStart(2, '0')}`;
}
