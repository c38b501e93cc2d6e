import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import type { ModelLanguage } from '../../prompts/fill-prompt.ts';
import type { EpisodeParagraph } from './episode-paragraphs.ts';

/** A line, and the places of the paragraphs that it rests on. */
export interface CitedLine {
  readonly text: string;
  readonly cites: readonly number[];
}

/** A summary that was checked against the paragraphs; internal form, with citations. */
export interface CitedSummary extends Pick<EpisodeSummary, 'dropped' | 'writer'> {
  readonly headline: CitedLine | undefined;
  readonly bullets: readonly CitedLine[];
}

/** How long the model may take for one answer, the second try included: no reader waits for it. */
export const DEADLINE_MS = 60_000;
/** With fewer bullets the episode's own sentences serve better. */
export const FEWEST_BULLETS = 3;
/** UTF-16 units; longer lines are rejected. */
const LONGEST_LINE = 400;

/** Whether a line may be shown and is in that language; an English line may contain a Chinese name. */
export function isLine(text: string, language: ModelLanguage): boolean {
  if (text.trim() === '' || text.length > LONGEST_LINE) return false;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const english = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return language === 'en' ? english > chinese : chinese > 0;
}

/** The form that subscribers read. */
export function toEpisodeSummary(
  { headline, bullets, dropped, writer }: CitedSummary,
  paragraphs: readonly EpisodeParagraph[],
  read: EpisodeSummary['read'],
): EpisodeSummary {
  return {
    headline: headline?.text,
    bullets: bullets.map(({ text, cites }) => ({ text, section: paragraphs[cites[0] ?? 0]?.section ?? 0 })),
    dropped,
    read,
    writer,
  };
}
