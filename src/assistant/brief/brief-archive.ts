import type { BriefTopic } from '../../domain/brief.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';

/** What briefs need of the archive. */
export interface BriefArchive {
  /**
   * What readers could first see since that instant, and what joined the archive without being news and is of that day
   * (`2026-01-21`) or later; newest first.
   */
  episodesSince(at: Instant, day: string): Promise<readonly Episode[]>;
  /** The entities that an episode lists and its text names. */
  topicsOf(episode: Episode): readonly Entity[];
  /** Those of these topics that an episode lists and its text names, or that are words which it has. */
  topicsAmong(episode: Episode, topics: readonly BriefTopic[]): readonly BriefTopic[];
  /** The topics that the text names, under any of their names. */
  namedIn(text: string, topics: readonly BriefTopic[]): readonly BriefTopic[];
}
