import type { Catalog } from '../catalog/catalog.ts';
import type { OutgoingMessage } from '../domain/message.ts';
import { type DigestEpisode, type LostEpisode, renderCorrectedDigest } from '../messages/digest.ts';
import type { HeldEpisode, WrittenEdition } from '../storage/stores.ts';
import { digestEpisode } from './digest-episode.ts';

/** Digests remembered at once: many follows in many languages make many different ones, of some kilobytes each. */
const MOST_REMEMBERED = 500;

/** An episode of a digest as it is now. */
export interface Entry {
  readonly id: string;
  readonly shown: DigestEpisode | LostEpisode;
  /** Digests show it otherwise. */
  readonly isStale: boolean;
}

/** Words digests anew that were written before. */
export interface CorrectionWording {
  /** What an edition holds, in the order in which it shows it. */
  entriesOf(edition: WrittenEdition): readonly Entry[];
  /** The same digest is the same list of messages, however many got it. */
  render(
    edition: WrittenEdition,
    entries: readonly Entry[],
    corrected: readonly string[],
  ): readonly OutgoingMessage[];
}

/** Works out once what many share; serves as long as the archive stays as it is. */
export function createCorrectionWording(catalog: Catalog): CorrectionWording {
  const shown = new Map<string, DigestEpisode>();
  const rendered = new Map<string, readonly OutgoingMessage[]>();

  function entryOf({ id, title, shown: before, isWithheld }: HeldEpisode): Entry {
    const lost = (kind: LostEpisode['lost']): LostEpisode => ({ lost: kind, id, title });
    if (isWithheld) return { id, shown: lost('withdrawn'), isStale: before !== 'withdrawn' };
    const episode = catalog.findEpisode(id);
    if (!episode) return { id, shown: lost('away'), isStale: true };
    const known = shown.get(id) ?? digestEpisode(catalog, episode);
    shown.set(id, known);
    return { id, shown: known, isStale: before !== episode.hash };
  }

  return {
    entriesOf: ({ episodes }) =>
      episodes
        .map((held) => ({ entry: entryOf(held), datedAt: datedAtOf(held, catalog) }))
        .toSorted((a, b) => b.datedAt - a.datedAt)
        .map(({ entry }) => entry),
    render({ kind, frame }, entries, corrected) {
      const key = JSON.stringify([kind, frame, entries.map(lookOf), corrected]);
      const known = rendered.get(key);
      if (known) return known;
      if (rendered.size >= MOST_REMEMBERED) rendered.clear();
      const { date, following, language } = frame;
      const messages = renderCorrectedDigest(
        {
          kind,
          date,
          following,
          entries: entries.map((entry) => entry.shown),
          corrected: new Set(corrected),
        },
        language,
      );
      rendered.set(key, messages);
      return messages;
    },
  };
}

/** True when there is something of it to read. */
export function isReadable({ shown }: Entry): boolean {
  return !('lost' in shown);
}

function lookOf({ id, shown }: Entry): string {
  return 'lost' in shown ? `${id} ${shown.lost}` : id;
}

/** What is lost keeps its place by its day alone. */
function datedAtOf({ id, date }: HeldEpisode, catalog: Catalog): number {
  return catalog.findEpisode(id)?.datedAt ?? (Date.parse(date) || 0);
}
