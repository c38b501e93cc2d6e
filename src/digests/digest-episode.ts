import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { DigestEpisode } from '../messages/digest.ts';
import { outlineOf, summaryOf } from '../summaries/extractive.ts';

/** An episode as a digest shows it, whether or not it is published yet. */
export function digestEpisode(catalog: Catalog, episode: Episode): DigestEpisode {
  return {
    episode,
    mentions: catalog.mentionsOf(episode),
    outline: outlineOf(episode),
    summary: summaryOf(episode),
  };
}
