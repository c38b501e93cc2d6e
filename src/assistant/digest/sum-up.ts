import type { Episode } from '../../domain/episode.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { Answerer } from '../verified-model.ts';
import { type CitedLine, type CitedSummary, DEADLINE_MS, FEWEST_BULLETS, isLine } from './cited-summary.ts';
import { type EpisodeParagraph, paragraphsForModel, sourceOf } from './episode-paragraphs.ts';

/** Characters up to which an episode may have fewer than three bullets. */
const TINY = 600;

/** A bullet by its index, or the headline. */
type LinePlace = number | 'headline';

interface DigestValue {
  readonly headline: string;
  readonly bullets: readonly { readonly text: string; readonly paragraphs: readonly number[] }[];
}

/** The request for a summary of an episode, and how its answer is checked. */
export function digestRequest(episode: Episode, paragraphs: readonly EpisodeParagraph[]) {
  const { title, date } = episode;
  const passages = paragraphs.map(({ text }, place) => ({ number: place + 1, text }));
  return {
    request: {
      task: 'digest',
      language: 'zh-Hans',
      variables: { title: lineForModel(title), date, passages: numberPassages(passages) },
      deadlineMs: DEADLINE_MS,
    },
    reading: {
      claimsOf: (value: DigestValue) => linesOf(value, paragraphs),
      withText: <Value extends DigestValue>(value: Value, place: number, text: string): Value =>
        withText(value, linesOf(value, paragraphs)[place]?.at, text),
      paragraphs: sourceOf(episode, paragraphs),
    },
  } as const;
}

/**
 * Summarises an episode in simplified Chinese, with each line checked against the paragraphs it cites; undefined when the model
 * is silent, or too few lines pass the check.
 */
export async function sumUp(answer: Answerer, episode: Episode): Promise<CitedSummary | undefined> {
  const paragraphs = paragraphsForModel(episode);
  if (paragraphs.length === 0) return undefined;
  const { request, reading } = digestRequest(episode, paragraphs);
  const answered = await answer(request, reading);
  if (!answered || answered.mode === 'none') return undefined;
  const lines = linesOf(answered.value, paragraphs);
  const sound = lines.filter(
    ({ text }, place) => answered.faults[place]?.length === 0 && isLine(text, 'zh-Hans'),
  );
  const bullets = sound.filter(({ at }) => at !== 'headline');
  const given = lines.filter(({ at }) => at !== 'headline');
  const isWhole = bullets.length === given.length && bullets.length > 0 && isTiny(paragraphs);
  if (bullets.length < FEWEST_BULLETS && !isWhole) return undefined;
  return {
    headline: sound.find(({ at }) => at === 'headline'),
    bullets,
    dropped: lines.length - sound.length,
    writer: answered.writer,
  };
}

/** The bullets, then the headline, which rests on everything they rest on; blank lines are left out. */
function linesOf(
  { headline, bullets }: DigestValue,
  paragraphs: readonly EpisodeParagraph[],
): (CitedLine & { readonly at: LinePlace })[] {
  const lines = bullets.map((bullet, at): CitedLine & { readonly at: LinePlace } => ({
    text: bullet.text,
    // An invalid number becomes a place that does not exist.
    cites: bullet.paragraphs.map((number) => number - 1),
    at,
  }));
  const cites = [...new Set(lines.flatMap((line) => line.cites))].filter((place) => paragraphs[place]);
  return [...lines, { text: headline, cites, at: 'headline' as const }].filter(
    ({ text }) => text.trim() !== '',
  );
}

function withText<Value extends DigestValue>(value: Value, at: LinePlace | undefined, text: string): Value {
  if (at === 'headline') return { ...value, headline: text };
  return {
    ...value,
    bullets: value.bullets.map((bullet, place) => (place === at ? { ...bullet, text } : bullet)),
  };
}

function isTiny(paragraphs: readonly EpisodeParagraph[]): boolean {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= TINY;
}
