import type { Mention } from '../../domain/entity.ts';
import type { Episode } from '../../domain/episode.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { Reason } from '../../domain/subscriber.ts';
import type { Writer } from '../../domain/writer.ts';

/** An episode as a digest shows it. */
export interface DigestEpisode {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  /** Section headings. */
  readonly outline: readonly string[];
  /** Written by the editor, or taken from the text. */
  readonly summary: string | undefined;
  /** The model's summary, shown instead of summary and outline. */
  readonly told?: EpisodeSummary | undefined;
  /** Who wrote the text that is shown; absent when only the episode's own text was possible. */
  readonly writer?: Writer | undefined;
  /** Why it is there for its reader; absent or empty where all get it. */
  readonly why?: readonly Reason[] | undefined;
  /** The section for which it is there. */
  readonly place?: ReasonPlace | undefined;
}

/** The section of an episode that names what somebody follows. */
export interface ReasonPlace {
  readonly name: string;
  /** Its index in the episode. */
  readonly section: number;
}

/** An episode that was shown and cannot be read now: an admin withdrew it, or its file is missing. */
export interface LostEpisode {
  readonly lost: 'withdrawn' | 'away';
  readonly id: string;
  readonly title: string;
}

export function isLost(entry: DigestEpisode | LostEpisode): entry is LostEpisode {
  return 'lost' in entry;
}
