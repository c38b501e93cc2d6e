import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { expandableQuote, lines, type Piece } from './rich-text.ts';

/** Lines from the episode's own text: a summary, and the headings in a quote that opens at a tap. */
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

/** The model's summary as plain lines, without links or formatting. */
export function modelLines({ headline, bullets }: EpisodeSummary): Piece {
  return lines(oneLine(headline ?? ''), ...bullets.map(({ text }) => `• ${oneLine(text)}`));
}
