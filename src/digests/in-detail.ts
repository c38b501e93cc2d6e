import { sentencesOf } from '../document/sentences.ts';
import type { EpisodeSummary } from '../domain/episode-summary.ts';
import type { Detail } from '../domain/subscriber.ts';
import type { DigestEpisode } from '../messages/digest/shown-episode.ts';

/** An episode as digests of that detail show it: short ones leave its outline out and keep one sentence of what is said of it. */
export function inDetail(shown: DigestEpisode, detail: Detail): DigestEpisode {
  if (detail === 'full') return shown;
  const { told, summary } = shown;
  const [sentence] = sentencesOf(summary ?? '');
  return { ...shown, outline: [], summary: sentence ?? summary, told: told && inShort(told) };
}

/** The headline, which has been checked; without one, the most important line. */
function inShort(told: EpisodeSummary): EpisodeSummary {
  return { ...told, bullets: told.headline === undefined ? told.bullets.slice(0, 1) : [] };
}
