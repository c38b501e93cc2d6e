import type { Writer } from './writer.ts';

/** One line of a summary, and where in the episode what it says is told. */
export interface SummaryBullet {
  readonly text: string;
  /** The place of a section among those of the episode, from 0. */
  readonly section: number;
}

/** An episode in a few lines, each of them compared with the text. */
export interface EpisodeSummary {
  /** Absent where it did not stand the comparison. */
  readonly headline: string | undefined;
  /** The weightiest first. */
  readonly bullets: readonly SummaryBullet[];
  /** Lines that were left out: the text does not bear them out. */
  readonly dropped: number;
  readonly writer: Exclude<Writer, 'text'>;
}
