import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Follow } from '../domain/subscriber.ts';
import { inScript } from '../messages/common/own-script.ts';
import { renderDigest } from '../messages/digest/digest.ts';
import type { EditionFrame } from '../storage/stores.ts';
import { createShownEpisodes } from './digest-episode.ts';
import { createFollowMatch, type Match } from './follow-match.ts';
import { inDetail } from './in-detail.ts';

/** Most digests in the cache: many follows in many languages make many different ones, of some kilobytes each. */
const MOST_CACHED = 1_000;

/** Selects and renders the episodes of digests. */
export interface Wording {
  match(episodeIds: readonly string[], follows: readonly Follow[]): Match;
  /** Equal digests return the same list of messages, however many subscribers get them. */
  render(
    kind: 'daily' | 'instant',
    frame: EditionFrame,
    episodes: readonly Episode[],
  ): readonly OutgoingMessage[];
}

/** Caches what many digests share; valid until the archive changes. */
export function createWording(catalog: Catalog, summaries: DigestSummaries = NO_SUMMARIES): Wording {
  const { show, lookOf } = createShownEpisodes(catalog, summaries);
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  return {
    match: createFollowMatch(catalog),
    render(kind, frame, episodes) {
      const { date, following, language, script, detail } = frame;
      const key = JSON.stringify([kind, frame, episodes.map((episode) => lookOf(episode, language))]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_CACHED) rendered.clear();
      const shown = episodes.map((episode) => inDetail(show(episode, language), detail));
      const written = renderDigest({ kind, date, following, episodes: shown }, language);
      const messages = inScript(written, script, language);
      rendered.set(key, messages);
      return messages;
    },
  };
}
