import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import { outlineOf, summaryOf } from '../assistant/extractive.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { Language, Reason } from '../domain/subscriber.ts';
import type { DigestEpisode, ReasonPlace } from '../messages/digest/shown-episode.ts';
import type { EpisodeTexts } from './episode-texts.ts';

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
  /** @param why it is in the digest of its reader */
  show(episode: Episode, language: Language, why: readonly Reason[]): DigestEpisode;
  /** A cache key, equal only for what looks the same: a summary may appear or disappear from one digest to the next. */
  lookOf(episode: Episode, language: Language): string;
}

/** Caches what many digests share; valid until the archive changes. */
export function createShownEpisodes(
  catalog: Catalog,
  texts: Pick<EpisodeTexts, 'sectionOf'>,
  summaries: DigestSummaries,
): ShownEpisodes {
  const shown = new Map<string, DigestEpisode>();

  function lookOf(episode: Episode, language: Language): string {
    const found = summaries.find(episode, language);
    return `${found ? `${found.writer} ${language}` : summaries.isThere()} ${episode.id}`;
  }

  /** Of the weightiest reason that a section names. */
  function placeOf(episode: Episode, why: readonly Reason[]): ReasonPlace | undefined {
    for (const reason of why) {
      const section = texts.sectionOf(episode, reason);
      if (section !== undefined) return { name: reason.name, section };
    }
    return undefined;
  }

  return {
    lookOf,
    show(episode, language, why) {
      const look = lookOf(episode, language);
      const known = shown.get(look) ?? digestEpisode(catalog, episode, language, summaries);
      shown.set(look, known);
      return why.length === 0 ? known : { ...known, why, place: placeOf(episode, why) };
    },
  };
}
