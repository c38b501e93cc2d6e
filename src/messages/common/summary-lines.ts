import { sentencesOf } from '../../document/sentences.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import { cleanText, oneLine, shorten } from './clean-text.ts';
import { lines, type Piece } from './rich-text.ts';

/** A summary as one sentence, and what else it says. */
export interface LedSummary {
  readonly lead: string;
  /** One line a sentence or heading; nothing is left out that the lead does not say in full. */
  readonly rest: readonly string[];
}

/** UTF-16 units of a lead: what most first sentences stay below. */
const LEAD_LIMIT = 140;

/** From the episode's own text: the first sentence of its summary; the rest of that, and the headings. */
export function leadExtract({
  summary,
  outline,
}: {
  readonly summary: string | undefined;
  readonly outline: readonly string[];
}): LedSummary {
  const text = cleanText(summary ?? '').trim();
  const [first = ''] = sentencesOf(text);
  const lead = shorten(first, LEAD_LIMIT);
  const told = lead.endsWith('…') && !first.endsWith('…') ? text : textAfter(text, first);
  const headings = outline.map(oneLine).filter(Boolean);
  return { lead, rest: [...told.split('\n').filter(Boolean), ...headings.map((one) => `· ${one}`)] };
}

/** From the model's summary: its headline, else its first bullet; the bullets. */
export function leadSummary({ headline, bullets }: EpisodeSummary): LedSummary {
  const all = bullets.map(({ text }) => oneLine(text));
  const [first = '', ...others] = all;
  const lead = oneLine(headline ?? '');
  return { lead: lead || first, rest: (lead ? all : others).map((text) => `• ${text}`) };
}

/** The model's summary as plain lines, without links or formatting. */
export function modelLines({ headline, bullets }: EpisodeSummary): Piece {
  return lines(oneLine(headline ?? ''), ...bullets.map(({ text }) => `• ${oneLine(text)}`));
}

function textAfter(text: string, sentence: string): string {
  return text.slice(text.indexOf(sentence) + sentence.length).trim();
}
