import { foldName } from '../catalog/fold-name.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';

/** Characters of a title that are compared. */
const TITLE_LIMIT = 120;
/** Of the pairs of letters of two titles, the share that both have: on one day less is suspicious than across the years. */
const NEAR = 0.8;
const NEAR_ON_A_DAY = 0.6;

/** The episode whose title is nearly the same; of several the nearest. @param path of the file itself, which is none */
export function findNear(
  file: Pick<EpisodeFile, 'title' | 'date'>,
  path: string,
  episodes: readonly Episode[],
): Episode | undefined {
  const pairs = pairsOf(file.title);
  let nearest: { readonly episode: Episode; readonly share: number } | undefined;
  for (const episode of episodes) {
    if (episode.path === path) continue;
    const share = shareOf(pairs, pairsOf(episode.title));
    const isNear = share >= (episode.date === file.date ? NEAR_ON_A_DAY : NEAR);
    if (isNear && share > (nearest?.share ?? 0)) nearest = { episode, share };
  }
  return nearest?.episode;
}

function pairsOf(title: string): ReadonlySet<string> {
  const folded = foldName(title.slice(0, TITLE_LIMIT));
  const pairs = new Set<string>([folded]);
  for (let at = 0; at + 1 < folded.length; at += 1) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [less, more] = some.size < others.size ? [some, others] : [others, some];
  // Titles of very different length are not alike: most are passed over by this.
  if (less.size * 2 < more.size) return 0;
  let both = 0;
  for (const pair of less) if (more.has(pair)) both += 1;
  return (2 * both) / (less.size + more.size);
}
