import type { Clock } from '../domain/clock.ts';
import type { ReadingPlace, ReadingStore } from '../storage/stores.ts';

/** How many episodes one person may save: nobody could find anything in a longer list. */
export const MOST_SAVED = 1_000;

/** `full`: as many are saved as may be; nothing changed. */
export type SaveOutcome = 'saved' | 'already-saved' | 'full';

/** What a person saves to read again, and where they stopped reading. Persons are known by their id. */
export interface ReadingList {
  save(personId: number, episodeId: string): Promise<SaveOutcome>;
  unsave(personId: number, episodeId: string): Promise<void>;
  isSaved(personId: number, episodeId: string): Promise<boolean>;
  /** Ids of episodes, of which some may be gone; the one saved last comes first. */
  savedBy(personId: number): Promise<readonly string[]>;
  /** Remembers what was opened last. @param section from 0; absent: the episode itself */
  setPlace(personId: number, episodeId: string, section?: number): Promise<void>;
  /** What was opened last; undefined for who has opened nothing yet. */
  placeOf(personId: number): Promise<ReadingPlace | undefined>;
}

export interface ReadingListDependencies {
  readonly reading: ReadingStore;
  readonly clock: Pick<Clock, 'now'>;
}

/** Creates the use cases for saving episodes and for going on with one. */
export function createReadingList({ reading, clock }: ReadingListDependencies): ReadingList {
  return {
    async save(personId, episodeId) {
      const saved = await reading.savedBy(personId);
      if (saved.some((one) => one.episodeId === episodeId)) return 'already-saved';
      if (saved.length >= MOST_SAVED) return 'full';
      await reading.save(personId, episodeId, clock.now());
      return 'saved';
    },
    unsave: reading.unsave,
    isSaved: reading.isSaved,
    savedBy: async (personId) => (await reading.savedBy(personId)).map(({ episodeId }) => episodeId),
    setPlace: (personId, episodeId, section) =>
      reading.setPlace(personId, { episodeId, section, readAt: clock.now() }),
    placeOf: reading.placeOf,
  };
}
