import type { Entity } from './entity.ts';
import type { Episode } from './episode.ts';
import type { Writer } from './writer.ts';

export const BRIEF_SPANS = ['day', 'week'] as const;
/** How far back a brief looks. */
export type BriefSpan = (typeof BRIEF_SPANS)[number];

/** Why a brief is not the model's: it is still at it, may not be asked any more, was mostly wrong, or gave no answer. */
export type BriefGap = 'late' | 'budget' | 'unsound' | 'failed';

/** Where something is said: a section of an episode, or its summary. */
export interface BriefSource {
  readonly episode: Episode;
  /** Absent: the summary. */
  readonly section: number | undefined;
}

/** One line of a brief. */
export interface BriefLine {
  readonly text: string;
  /** What a sentence of an episode was chosen for; absent where the line speaks for itself. */
  readonly topic: Entity | undefined;
  /** False when the last brief on the same said so already; undefined when there was none, or nobody can tell. */
  readonly isNew: boolean | undefined;
  /** At least one, each once. */
  readonly sources: readonly BriefSource[];
}

/** What some days meant for some names, across episodes. */
export interface Brief {
  readonly span: BriefSpan;
  /** The first and the last day, `2026-01-21`. */
  readonly from: string;
  readonly until: string;
  /** Those of the names that were spoken of. */
  readonly topics: readonly Entity[];
  readonly headline: string | undefined;
  /** Empty when no episode of these days speaks of the names. */
  readonly lines: readonly BriefLine[];
  readonly writer: Writer;
  /** Lines that were left out because their source does not bear them out. */
  readonly dropped: number;
  /** Absent where the model wrote it, or where there is none. */
  readonly gap: BriefGap | undefined;
}
