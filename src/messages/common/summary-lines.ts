import { sentencesOf } from '../../document/sentences.ts';
import type { EpisodeSummary } from '../../domain/episode-summary.ts';
import { cleanText, endCut, oneLine, shorten } from './clean-text.ts';
import { lines, type Piece } from './rich-text.ts';

/** A summary as one sentence, and what else it says. */
export interface LedSummary {
  readonly lead: string;
  /** One line a sentence or heading; nothing is left out that the lead does not say in full. */
  readonly rest: readonly string[];
}

/** UTF-16 units of a lead: what most first sentences stay below. */
const LEAD_LIMIT = 140;

/** From the episode's own text: the first sentence of its summary; the rest of that, and the headings that neither it nor the title says. */
export function leadExtract({
  summary,
  outline,
  title = '',
}: {
  readonly summary: string | undefined;
  readonly outline: readonly string[];
  readonly title?: string;
}): LedSummary {
  const text = cleanText(summary ?? '').trim();
  const first = firstSentence(text);
  const lead = shorten(endCut(oneLine(first)), LEAD_LIMIT);
  const told = lead.endsWith('…') && !first.endsWith('…') ? text : textAfter(text, first);
  const said = new Set(['', oneLine(title), ...sentencesOf(text)]);
  const headings = outline.map(oneLine).filter((heading) => !said.has(heading));
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

/** A semicolon ends it only where the rest would make it too long for a lead. */
function firstSentence(text: string): string {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    const next = text.indexOf(sentence, end) + sentence.length;
    if (end > 0 && next > LEAD_LIMIT) break;
    end = next;
    if (!/[；;]$/u.test(sentence)) break;
  }
  return text.slice(0, end);
}

function textAfter(text: string, sentence: string): string {
  return text.slice(text.indexOf(sentence) + sentence.length).trim();
}
