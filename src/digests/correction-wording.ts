import { type DigestSummaries, NO_SUMMARIES } from '../assistant/digest/digest-summaries.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import type { Language, Reason } from '../domain/subscriber.ts';
import { inScript } from '../messages/common/own-script.ts';
import { renderCorrectedDigest } from '../messages/digest/digest.ts';
import type { DigestEpisode, LostEpisode } from '../messages/digest/shown-episode.ts';
import type { EditionFrame, HeldEpisode, WrittenEdition } from '../storage/stores.ts';
import { createShownEpisodes } from './digest-episode.ts';
import { createEpisodeTexts } from './episode-texts.ts';
import { inDetail } from './in-detail.ts';

/** Most digests in the cache: many follows in many languages make many different ones, of some kilobytes each. */
const MOST_CACHED = 500;

/** An episode of a digest as it is now. */
export interface Entry {
  readonly id: string;
  readonly shown: DigestEpisode | LostEpisode;
  /** Sent digests show it differently. */
  readonly isStale: boolean;
}

/** Renders digests again that were written before. */
export interface CorrectionWording {
  /** The episodes of an edition, in display order. */
  entriesOf(edition: WrittenEdition): readonly Entry[];
  /** Equal digests return the same list of messages, however many subscribers got them. */
  render(
    edition: WrittenEdition,
    entries: readonly Entry[],
    corrected: readonly string[],
  ): readonly OutgoingMessage[];
}

/** Caches what many digests share; valid until the archive changes. */
export function createCorrectionWording(
  catalog: Catalog,
  summaries: DigestSummaries = NO_SUMMARIES,
): CorrectionWording {
  const { show, lookOf } = createShownEpisodes(catalog, createEpisodeTexts(catalog), summaries);
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  function entryOf(
    { id, title, shown: before, isWithheld }: HeldEpisode,
    { language, detail }: EditionFrame,
    why: readonly Reason[],
  ): Entry {
    const lost = (kind: LostEpisode['lost']): LostEpisode => ({ lost: kind, id, title });
    if (isWithheld) return { id, shown: lost('withdrawn'), isStale: before !== 'withdrawn' };
    const episode = catalog.findEpisode(id);
    if (!episode) return { id, shown: lost('away'), isStale: true };
    const shown = inDetail(show(episode, language, why), detail);
    return { id, shown, isStale: before !== episode.hash };
  }

  function keyOf({ id, shown }: Entry, language: Language): string {
    return 'lost' in shown ? `${id} ${shown.lost}` : lookOf(shown.episode, language);
  }

  return {
    entriesOf({ episodes, frame }) {
      const places = new Map(frame.picked.map(({ id, why }, place) => [id, { place, why }]));
      return episodes
        .map((held) => {
          const { place = 0, why = [] } = places.get(held.id) ?? {};
          return { entry: entryOf(held, frame, why), place, datedAt: datedAtOf(held, catalog) };
        })
        .toSorted((a, b) => a.place - b.place || b.datedAt - a.datedAt)
        .map(({ entry }) => entry);
    },
    render({ kind, frame }, entries, corrected) {
      const { date, bot, language, script, caughtUpFrom, hasRating } = frame;
      const looks = entries.map((entry) => keyOf(entry, language));
      const key = JSON.stringify([kind, frame, looks, corrected]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_CACHED) rendered.clear();
      const written = renderCorrectedDigest(
        {
          kind,
          date,
          bot,
          caughtUpFrom,
          hasRating,
          entries: entries.map((entry) => entry.shown),
          corrected: new Set(corrected),
        },
        language,
      );
      const messages = inScript(written, script, language);
      rendered.set(key, messages);
      return messages;
    },
  };
}

/** True when the episode can still be read. */
export function isReadable({ shown }: Entry): boolean {
  return !('lost' in shown);
}

/** Digests of an older form are newest first; a lost episode has its place by its date alone. */
function datedAtOf({ id, date }: HeldEpisode, catalog: Catalog): number {
  return catalog.findEpisode(id)?.datedAt ?? (Date.parse(date) || 0);
}
