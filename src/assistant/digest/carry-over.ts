import type { Episode } from '../../domain/episode.ts';
import type { VerifiedModel } from '../verified-model.ts';
import type { CitedSummary } from './cited-summary.ts';
import { type EpisodeParagraph, paragraphsForModel } from './episode-paragraphs.ts';
import { digestRequest } from './sum-up.ts';

/** The share of a text's characters that must be unchanged for the old summary to be tried. */
const SAME_SHARE = 0.8;

/**
 * Keeps the summary of an episode whose text was only touched up: nobody wants a digest edited for a comma. It is stored as the
 * answer for the new text, provided that the new text still supports every line.
 * @returns whether it was kept
 */
export async function carryOver(
  model: Pick<VerifiedModel, 'adopt'>,
  before: { readonly episode: Episode; readonly cited: CitedSummary },
  episode: Episode,
): Promise<boolean> {
  const [old, now] = [paragraphsForModel(before.episode), paragraphsForModel(episode)];
  const { headline, bullets, dropped } = before.cited;
  // With dropped lines the count would have to be stated, and which lines were dropped is no longer known.
  if (dropped > 0 || !isNearlySame(old, now) || !isNearlySame(now, old)) return false;
  const value = {
    headline: headline?.text ?? '',
    bullets: bullets.map(({ text, cites }) => ({
      text,
      paragraphs: [...new Set(cites.flatMap((place) => placesNow(place, old, now)))].map((at) => at + 1),
    })),
    issues: [],
  };
  const { request, reading } = digestRequest(episode, now);
  return model.adopt(request, reading, value);
}

/** The new places of an old paragraph: the same paragraph, or the new ones of its section. */
function placesNow(
  place: number,
  old: readonly EpisodeParagraph[],
  now: readonly EpisodeParagraph[],
): number[] {
  const { text, section } = old[place] ?? {};
  const same = now.findIndex((each) => each.text === text);
  if (same >= 0) return [same];
  const known = new Set(old.map((each) => each.text));
  return now.flatMap((each, at) => (each.section === section && !known.has(each.text) ? [at] : []));
}

function isNearlySame(one: readonly EpisodeParagraph[], other: readonly EpisodeParagraph[]): boolean {
  const texts = new Set(other.map(({ text }) => text));
  const lengthOf = (paragraphs: readonly EpisodeParagraph[]): number =>
    paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(one.filter(({ text }) => texts.has(text))) >= SAME_SHARE * lengthOf(one);
}
