import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { inScript } from '../messages/common/own-script.ts';
import { renderDigest } from '../messages/digest/digest.ts';
import type { EditionFrame } from '../storage/stores.ts';
import { createShownEpisodes } from './digest-episode.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { createFollowMatch, type FollowMatch } from './follow-match.ts';
import { inDetail } from './in-detail.ts';

/** Most digests in the cache: many follows in many languages make many different ones, of some kilobytes each. */
const MOST_CACHED = 1_000;

/** Selects and renders the episodes of digests. */
export interface Wording {
  readonly match: FollowMatch;
  /** Equal digests return the same list of messages, however many subscribers get them. */
  render(kind: 'daily' | 'instant', frame: EditionFrame): readonly OutgoingMessage[];
}

/** Caches what many digests share; valid until the archive changes. */
export function createWording(catalog: Catalog, summaries: DigestSummaries = NO_SUMMARIES): Wording {
  const texts = createEpisodeTexts(catalog);
  const { show, lookOf } = createShownEpisodes(catalog, texts, summaries);
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  return {
    match: createFollowMatch(catalog, texts),
    render(kind, frame) {
      const { date, bot, picked, language, script, detail, caughtUpFrom, hasRating } = frame;
      const episodes = picked.flatMap(({ id, why }) => {
        const episode = catalog.findEpisode(id);
        return episode ? [{ episode, why }] : [];
      });
      const key = JSON.stringify([kind, frame, episodes.map(({ episode }) => lookOf(episode, language))]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_CACHED) rendered.clear();
      const shown = episodes.map(({ episode, why }) => inDetail(show(episode, language, why), detail));
      const messages = inScript(
        renderDigest({ kind, date, bot, caughtUpFrom, hasRating, episodes: shown }, language),
        script,
        language,
      );
      rendered.set(key, messages);
      return messages;
    },
  };
}
