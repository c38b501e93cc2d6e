import type { Episode } from '../domain/episode.ts';

/** Episodes of which summaries are made: a digest shows five in full, and readers differ in what they follow. */
const MOST = 40;

/** The newest by their day, as digests show them first; so many as are summed up at all. */
export function newestOf(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.toSorted((a, b) => b.datedAt - a.datedAt).slice(0, MOST);
}
