import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { expandableQuote, lines, type Piece } from './rich-text.ts';

/** What an episode's own text gives: a summary, and the headings at a tap. */
export function extractLines({
  summary,
  outline,
}: {
  readonly summary: string | undefined;
  readonly outline: readonly string[];
}): Piece {
  const headings = outline.map(oneLine).filter(Boolean);
  return lines(cleanText(summary ?? '').trim(), expandableQuote(lines(...headings.map((one) => `· ${one}`))));
}

/** What the model said, as plain lines: it makes no links and no formatting. */
export function toldLines({ headline, bullets }: EpisodeSummary): Piece {
  return lines(oneLine(headline ?? ''), ...bullets.map(({ text }) => `• ${oneLine(text)}`));
}
