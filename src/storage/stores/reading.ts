import type { Instant } from '../../domain/clock.ts';

/** An episode that a person wants to find again. */
export interface SavedEpisode {
  readonly episodeId: string;
  readonly savedAt: Instant;
}

/** What a person opened last. */
export interface ReadingPlace {
  readonly episodeId: string;
  /** From 0; undefined: the episode itself was opened, none of its sections. */
  readonly section: number | undefined;
  readonly readAt: Instant;
}

/** What people read, by the id of the person, which is that of the private chat. Episodes may be gone by now. */
export interface ReadingStore {
  /** Does nothing when it is saved already. */
  save(personId: number, episodeId: string, now: Instant): Promise<void>;
  /** Does nothing when it is not saved. */
  unsave(personId: number, episodeId: string): Promise<void>;
  /** What was saved last comes first. */
  savedBy(personId: number): Promise<readonly SavedEpisode[]>;
  isSaved(personId: number, episodeId: string): Promise<boolean>;
  setPlace(personId: number, place: ReadingPlace): Promise<void>;
  placeOf(personId: number): Promise<ReadingPlace | undefined>;
}
