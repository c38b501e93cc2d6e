import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import { outlineOf, summaryOf } from '../assistant/extractive.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { Language } from '../domain/subscriber.ts';
import type { DigestEpisode } from '../messages/digest/digest.ts';

/**
 * An episode as a digest shows it, whether or not it is published yet: with the model's summary if one exists, else with an
 * extract of its own text.
 */
export function digestEpisode(
  catalog: Catalog,
  episode: Episode,
  language: Language,
  summaries: DigestSummaries = NO_SUMMARIES,
): DigestEpisode {
  const mentions = catalog.mentionsOf(episode);
  const found = summaries.find(episode, language);
  if (found) {
    return { episode, mentions, outline: [], summary: undefined, told: found, writer: found.writer };
  }
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
  /** A cache key, equal only for what looks the same: a summary may appear or disappear from one digest to the next. */
  lookOf(episode: Episode, language: Language): string;
}

/** Caches what many digests share; valid until the archive changes. */
export function createShownEpisodes(catalog: Catalog, summaries: DigestSummaries): ShownEpisodes {
  const shown = new Map<string, DigestEpisode>();

  function lookOf(episode: Episode, language: Language): string {
    const found = summaries.find(episode, language);
    return `${found ? `${found.writer} ${language}` : summaries.isThere()} ${episode.id}`;
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
