import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import { outlineOf, summaryOf } from '../assistant/extractive.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { Language } from '../domain/subscriber.ts';
import type { DigestEpisode } from '../messages/digest/digest.ts';

/**
 * An episode as a digest shows it, whether or not it is published yet: with the model's summary where there is one, else with
 * what its own text gives.
 */
export function digestEpisode(
  catalog: Catalog,
  episode: Episode,
  language: Language,
  summaries: DigestSummaries = NO_SUMMARIES,
): DigestEpisode {
  const mentions = catalog.mentionsOf(episode);
  const told = summaries.find(episode, language);
  if (told) return { episode, mentions, outline: [], summary: undefined, told, writer: told.writer };
  return {
    episode,
    mentions,
    outline: outlineOf(episode),
    summary: summaryOf(episode),
    writer: summaries.isThere() ? 'text' : undefined,
  };
}

/** Episodes as digests show them. */
export interface ShownEpisodes {
  show(episode: Episode, language: Language): DigestEpisode;
  /** Says the same only of what looks the same: a summary may come, or go, from one digest to the next. */
  lookOf(episode: Episode, language: Language): string;
}

/** Works out once what many share; serves as long as the archive stays as it is. */
export function createShownEpisodes(catalog: Catalog, summaries: DigestSummaries): ShownEpisodes {
  const shown = new Map<string, DigestEpisode>();

  function lookOf(episode: Episode, language: Language): string {
    const told = summaries.find(episode, language);
    return `${told ? `${told.writer} ${language}` : summaries.isThere()} ${episode.id}`;
  }

  return {
    lookOf,
    show(episode, language) {
      const look = lookOf(episode, language);
      const known = shown.get(look) ?? digestEpisode(catalog, episode, language, summaries);
      shown.set(look, known);
      return known;
    },
  };
}
