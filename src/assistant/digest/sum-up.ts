import type { Episode } from '../../domain/episode.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { Answerer, VerifiedModel } from '../verified-model.ts';
import { type CitedLine, type CitedSummary, DEADLINE_MS, FEWEST_BULLETS, isLine } from './cited-summary.ts';
import { type EpisodeParagraph, paragraphsForModel } from './episode-paragraphs.ts';

/** Characters up to which an episode may have fewer than three bullets. */
const TINY = 600;

interface DigestValue {
  readonly headline: string;
  readonly bullets: readonly { readonly text: string; readonly paragraphs: readonly number[] }[];
}

/** The request for a summary of an episode, and how its answer is checked. */
export function digestRequest({ title }: Pick<Episode, 'title'>, paragraphs: readonly EpisodeParagraph[]) {
  const passages = paragraphs.map(({ text }, place) => ({ number: place + 1, text }));
  return {
    request: {
      task: 'digest',
      language: 'zh-Hans',
      variables: { title: lineForModel(title), passages: numberPassages(passages) },
      deadlineMs: DEADLINE_MS,
    },
    reading: {
      claimsOf: (value: DigestValue) => linesOf(value, paragraphs),
      paragraphs: paragraphs.map(({ text }) => text),
    },
  } as const;
}

/**
 * Summarises an episode in simplified Chinese, with each line checked against the paragraphs it cites; undefined when the model
 * is silent, or too few lines pass the check.
 */
export async function sumUp(
  answer: Answerer,
  episode: Episode,
  writer: ReturnType<VerifiedModel['writer']>,
): Promise<CitedSummary | undefined> {
  const paragraphs = paragraphsForModel(episode);
  if (paragraphs.length === 0) return undefined;
  const { request, reading } = digestRequest(episode, paragraphs);
  const answered = await answer(request, reading);
  if (!answered || answered.mode === 'none') return undefined;
  const lines = linesOf(answered.value, paragraphs);
  const sound = lines.filter(
    ({ text }, place) => answered.faults[place]?.length === 0 && isLine(text, 'zh-Hans'),
  );
  const bullets = sound.filter(({ isHeadline }) => !isHeadline);
  const given = lines.filter(({ isHeadline }) => !isHeadline);
  const isWhole = bullets.length === given.length && bullets.length > 0 && isTiny(paragraphs);
  if (bullets.length < FEWEST_BULLETS && !isWhole) return undefined;
  return {
    headline: sound.find(({ isHeadline }) => isHeadline),
    bullets,
    dropped: lines.length - sound.length,
    writer,
  };
}

/** The bullets, then the headline, which rests on everything they rest on; blank lines are left out. */
function linesOf(
  { headline, bullets }: DigestValue,
  paragraphs: readonly EpisodeParagraph[],
): (CitedLine & { readonly isHeadline: boolean })[] {
  const lines = bullets.map((bullet) => ({
    text: bullet.text,
    // An invalid number becomes a place that does not exist.
    cites: bullet.paragraphs.map((number) => number - 1),
    isHeadline: false,
  }));
  const cites = [...new Set(lines.flatMap((line) => line.cites))].filter((place) => paragraphs[place]);
  return [...lines, { text: headline, cites, isHeadline: true }].filter(({ text }) => text.trim() !== '');
}

function isTiny(paragraphs: readonly EpisodeParagraph[]): boolean {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= TINY;
}
