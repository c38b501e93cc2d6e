import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Follow } from '../domain/subscriber.ts';
import { type DigestEpisode, renderDigest } from '../messages/digest.ts';
import type { EditionFrame } from '../storage/stores.ts';
import { digestEpisode } from './digest-episode.ts';
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
export function createWording(catalog: Catalog): Wording {
  const shown = new Map<string, DigestEpisode>();
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  function shownOf(episode: Episode): DigestEpisode {
    const known = shown.get(episode.id) ?? digestEpisode(catalog, episode);
    shown.set(episode.id, known);
    return known;
  }

  return {
    match: createFollowMatch(catalog),
    render(kind, frame, episodes) {
      const key = JSON.stringify([kind, frame, episodes.map(({ id }) => id)]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_REMEMBERED) rendered.clear();
      const { date, following, language } = frame;
      const messages = renderDigest({ kind, date, following, episodes: episodes.map(shownOf) }, language);
      rendered.set(key, messages);
      return messages;
    },
  };
}
