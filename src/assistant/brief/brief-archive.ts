import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';

/** The archive as briefs ask it. */
export interface BriefArchive {
  /** Episodes of that day, `2026-01-21`, and later ones; newest first. */
  episodesSince(day: string): readonly Episode[];
  /** What an episode lists and its text names. */
  topicsOf(episode: Episode): readonly Entity[];
  /** Those of the topics that the text names, under any of their names. */
  namedIn(text: string, topics: readonly Entity[]): readonly Entity[];
}
