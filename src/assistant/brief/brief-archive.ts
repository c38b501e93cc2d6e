import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';

/** What briefs need of the archive. */
export interface BriefArchive {
  /** Episodes from that day (`2026-01-21`) on, newest first. */
  episodesSince(day: string): readonly Episode[];
  /** The entities that an episode lists and its text names. */
  topicsOf(episode: Episode): readonly Entity[];
  /** The topics that the text names, under any of their names. */
  namedIn(text: string, topics: readonly Entity[]): readonly Entity[];
}
