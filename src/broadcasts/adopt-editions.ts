import type { BroadcastStore, EditionStore, NewEdition } from '../storage/stores.ts';

/**
 * The edition store for the tick: instant editions of a publication that an admin watches become part of that broadcast, in the
 * transaction that writes them.
 */
export function adoptEditions(
  editions: EditionStore,
  broadcasts: Pick<BroadcastStore, 'broadcastOf'>,
): EditionStore {
  return {
    ...editions,
    async writeAll(steps) {
      // Most editions of a batch hold the same episodes.
      const known = new Map<string, number | undefined>();
      const adopted = [];
      for (const { step, edition } of steps) {
        adopted.push({ step, edition: edition && (await adopt(edition, broadcasts, known)) });
      }
      return editions.writeAll(adopted);
    },
  };
}

async function adopt(
  edition: NewEdition,
  broadcasts: Pick<BroadcastStore, 'broadcastOf'>,
  known: Map<string, number | undefined>,
): Promise<NewEdition> {
  if (edition.kind !== 'instant') return edition;
  const episodes = edition.episodeIds.join(' ');
  if (!known.has(episodes)) known.set(episodes, await broadcasts.broadcastOf(edition.episodeIds));
  return { ...edition, broadcastId: known.get(episodes) };
}
