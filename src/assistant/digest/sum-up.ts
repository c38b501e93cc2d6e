import type { Episode } from '../../domain/episode.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { Answerer, VerifiedModel } from '../verified-model.ts';
import { type CitedLine, type CitedSummary, DEADLINE_MS, FEWEST_BULLETS, isLine } from './cited-summary.ts';
import { type EpisodeParagraph, paragraphsForModel } from './episode-paragraphs.ts';

/** Characters of an episode of which there may be less to say than three bullets. */
const TINY = 600;

interface Said {
  readonly headline: string;
  readonly bullets: readonly { readonly text: string; readonly paragraphs: readonly number[] }[];
}

/** What the model is asked about an episode, and how its answer is compared with it. */
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
      claimsOf: (said: Said) => linesOf(said, paragraphs),
      paragraphs: paragraphs.map(({ text }) => text),
    },
  } as const;
}

/**
 * An episode in simplified Chinese, each line compared with the paragraphs that it cites; undefined when the model is silent, or
 * too little of what it says stands that.
 */
export async function sumUp(
  answer: Answerer,
  episode: Episode,
  writer: ReturnType<VerifiedModel['writer']>,
): Promise<CitedSummary | undefined> {
  const paragraphs = paragraphsForModel(episode);
  if (paragraphs.length === 0) return undefined;
  const { request, reading } = digestRequest(episode, paragraphs);
  const said = await answer(request, reading);
  if (!said || said.mode === 'none') return undefined;
  const lines = linesOf(said.value, paragraphs);
  const sound = lines.filter(
    ({ text }, place) => said.faults[place]?.length === 0 && isLine(text, 'zh-Hans'),
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

/** The bullets, and the headline, which rests on all that they rest on; what has no words is none of them. */
function linesOf(
  { headline, bullets }: Said,
  paragraphs: readonly EpisodeParagraph[],
): (CitedLine & { readonly isHeadline: boolean })[] {
  const lines = bullets.map((bullet) => ({
    text: bullet.text,
    // A number that was not given becomes a place that does not exist.
    cites: bullet.paragraphs.map((number) => number - 1),
    isHeadline: false,
  }));
  const cites = [...new Set(lines.flatMap((line) => line.cites))].filter((place) => paragraphs[place]);
  return [...lines, { text: headline, cites, isHeadline: true }].filter(({ text }) => text.trim() !== '');
}

function isTiny(paragraphs: readonly EpisodeParagraph[]): boolean {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= TINY;
}
