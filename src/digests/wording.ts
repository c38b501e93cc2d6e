import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Follow } from '../domain/subscriber.ts';
import { renderDigest } from '../messages/digest/digest.ts';
import type { EditionFrame } from '../storage/stores.ts';
import { createShownEpisodes } from './digest-episode.ts';
import { createFollowMatch, type Match } from './follow-match.ts';

/** Digests remembered at once: many follows in many languages make many different ones, of some kilobytes each. */
const MOST_REMEMBERED = 1_000;

/** Says what subscribers get, in words. */
export interface Wording {
  match(episodeIds: readonly string[], follows: readonly Follow[]): Match;
  /** The same digest is the same list of messages, however many get it. */
  render(
    kind: 'daily' | 'instant',
    frame: EditionFrame,
    episodes: readonly Episode[],
  ): readonly OutgoingMessage[];
}

/** Works out once what many share; serves as long as the archive stays as it is. */
export function createWording(catalog: Catalog, summaries: DigestSummaries = NO_SUMMARIES): Wording {
  const { show, lookOf } = createShownEpisodes(catalog, summaries);
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  return {
    match: createFollowMatch(catalog),
    render(kind, frame, episodes) {
      const { date, following, language } = frame;
      const key = JSON.stringify([kind, frame, episodes.map((episode) => lookOf(episode, language))]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_REMEMBERED) rendered.clear();
      const shown = episodes.map((episode) => show(episode, language));
      const messages = renderDigest({ kind, date, following, episodes: shown }, language);
      rendered.set(key, messages);
      return messages;
    },
  };
}
