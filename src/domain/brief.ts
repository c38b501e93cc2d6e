import type { Entity } from './entity.ts';
import type { Episode } from './episode.ts';
import type { FollowKind } from './subscriber.ts';
import type { Writer } from './writer.ts';

export const BRIEF_SPANS = ['day', 'week'] as const;
/** How far back a brief looks. */
export type BriefSpan = (typeof BRIEF_SPANS)[number];

/** What a brief may be on: a name, or words that somebody follows, which are found only as they stand. */
export type BriefTopic = Omit<Entity, 'kind'> & { readonly kind: FollowKind };

/** Why a brief is not by the model: it has not finished yet, its budget is spent, it was mostly wrong, or it returned no answer. */
export type BriefGap = 'late' | 'budget' | 'unsound' | 'failed';

/** The source of a line: a section of an episode, or its summary. */
export interface BriefSource {
  readonly episode: Episode;
  /** Absent: the summary. */
  readonly section: number | undefined;
}

/** One line of a brief. */
export interface BriefLine {
  readonly text: string;
  /** The name for which a sentence of an episode was chosen; absent where the line needs none. */
  readonly topic: BriefTopic | undefined;
  /** False when the last brief on the same names said so already; undefined when there was none, or it cannot be determined. */
  readonly isNew: boolean | undefined;
  /** At least one, each once. */
  readonly sources: readonly BriefSource[];
}

/** What episodes of some days say about some names. */
export interface Brief {
  readonly span: BriefSpan;
  /** The first and the last day, `2026-01-21`. */
  readonly from: string;
  readonly until: string;
  /** The names that these episodes mention. */
  readonly topics: readonly BriefTopic[];
  readonly headline: string | undefined;
  /** Empty when no episode of these days mentions the names. */
  readonly lines: readonly BriefLine[];
  readonly writer: Writer;
  /** Number of lines left out because their source does not support them. */
  readonly dropped: number;
  /** Absent where the model wrote it, or where there is none. */
  readonly gap: BriefGap | undefined;
}
