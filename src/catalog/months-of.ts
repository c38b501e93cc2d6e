import type { MonthCount, ProfileEntry } from '../domain/glossary.ts';

/**
 * Counts the entries of a name's page by month.
 * @param entries newest first
 * @returns every month from the newest to the oldest entry, also those without one
 */
export function monthsOf(entries: readonly ProfileEntry[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { episode } of entries) {
    const month = episode.date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months: MonthCount[] = [];
  let before = 0;
  const [newest, oldest] = [entries[0]?.episode.date.slice(0, 7), entries.at(-1)?.episode.date.slice(0, 7)];
  if (newest === undefined || oldest === undefined) return months;
  for (let month = newest; month >= oldest && months.length < MOST_MONTHS; month = monthBefore(month)) {
    const episodes = counts.get(month) ?? 0;
    months.push({ month, episodes, before });
    before += episodes;
  }
  return months;
}

/** A mistyped year must not make a list of thousands of months: ten years. */
const MOST_MONTHS = 120;

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(before[0]).padStart(4, '0')}-${String(before[1]).padStart(2, '0')}`;
}
