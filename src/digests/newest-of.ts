import type { Episode } from '../domain/episode.ts';

/** Most episodes that are summarized: a digest shows twelve in full, and subscribers differ in what they follow. */
const MOST = 40;

/** The newest episodes by date, in digest order; at most as many as are summarized. */
export function newestOf(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.toSorted((a, b) => b.datedAt - a.datedAt).slice(0, MOST);
}
