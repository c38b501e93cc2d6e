import type { ModelWriter } from './writer.ts';

/** One line of a summary and the section of the episode that supports it. */
export interface SummaryBullet {
  readonly text: string;
  /** Index of the section in the episode, from 0. */
  readonly section: number;
}

/** An episode in a few lines, each checked against the text. */
export interface EpisodeSummary {
  /** Absent where the text does not support it. */
  readonly headline: string | undefined;
  /** The most important first. */
  readonly bullets: readonly SummaryBullet[];
  /** Number of lines left out because the text does not support them. */
  readonly dropped: number;
  /** Whether the whole text was read; of a very long one only what matters most. */
  readonly read: 'all' | 'part';
  readonly writer: ModelWriter;
}
