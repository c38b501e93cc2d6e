import type { Episode, Term } from '../../domain/episode.ts';
import type { SourceParagraph } from '../../grounding/source-paragraph.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import { numberPassages } from '../../prompts/number-passages.ts';
import type { Answerer } from '../verified-model.ts';
import { type CitedLine, type CitedSummary, DEADLINE_MS, FEWEST_BULLETS, isLine } from './cited-summary.ts';
import { paragraphsForModel, sourceOf } from './episode-paragraphs.ts';

/** Glossary terms that are sent along. */
const MOST_TERMS = 60;

interface TranslationValue {
  readonly headline: string;
  readonly bullets: readonly { readonly number: number; readonly text: string }[];
}

/** What a translation is made from and checked against. */
interface Original {
  readonly summary: CitedSummary;
  /** Those of the episode, then the summary's bullets, its headline, and the glossary. */
  readonly paragraphs: readonly SourceParagraph[];
  /** Where the lines of the summary begin in `paragraphs`. */
  readonly linesFrom: number;
  readonly glossary: readonly string[];
}

/**
 * Translates a summary to English. Each line is checked against the sources of its Chinese line, that line itself and the
 * episode's glossary; undefined when the model is silent, or too few lines pass the check.
 */
export async function translateSummary(
  answer: Answerer,
  episode: Episode,
  summary: CitedSummary,
): Promise<CitedSummary | undefined> {
  const original = originalOf(episode, summary);
  const numbered = summary.bullets.map(({ text }, place) => ({ number: place + 1, text }));
  const answered = await answer(
    {
      task: 'translate',
      language: 'en',
      variables: {
        headline: lineForModel(summary.headline?.text ?? ''),
        bullets: numberPassages(numbered),
        glossary: original.glossary.join('\n'),
      },
      deadlineMs: DEADLINE_MS,
    },
    {
      claimsOf: (value) => linesOf(value, original),
      withText: ({ bullets, ...rest }, place, text) =>
        place < bullets.length
          ? { ...rest, bullets: bullets.map((bullet, at) => (at === place ? { ...bullet, text } : bullet)) }
          : { ...rest, bullets, headline: text },
      paragraphs: original.paragraphs,
    },
  );
  if (!answered || answered.mode === 'none') return undefined;
  const sound = linesOf(answered.value, original).filter(
    ({ text }, place) => answered.faults[place]?.length === 0 && isLine(text, 'en'),
  );
  const bullets = sound.filter(({ of }) => of !== 'headline').toSorted((a, b) => Number(a.of) - Number(b.of));
  if (bullets.length < Math.min(FEWEST_BULLETS, summary.bullets.length)) return undefined;
  const lost = summary.bullets.length + (summary.headline ? 1 : 0) - sound.length;
  return {
    headline: sound.find(({ of }) => of === 'headline'),
    bullets,
    dropped: summary.dropped + lost,
    // Its source is as sound as the less checked of the two.
    writer: answered.writer === 'judged' ? summary.writer : answered.writer,
  };
}

function originalOf(episode: Episode, summary: CitedSummary): Original {
  const source = sourceOf(episode, paragraphsForModel(episode));
  const lines = [...summary.bullets.map(({ text }) => text), summary.headline?.text ?? ''];
  const glossary = glossaryOf(episode, lines.join('\n'));
  return {
    summary,
    paragraphs: [...source, ...[...lines, ...glossary].map((text) => ({ text }))],
    linesFrom: source.length,
    glossary,
  };
}

/** The terms that have an English name, those of the summary first: `龙虎榜 = Dragon-Tiger List (DTL)`. */
function glossaryOf({ terms }: Episode, text: string): string[] {
  return terms
    .filter(({ english, acronym }) => english ?? acronym)
    .toSorted((a, b) => Number(text.includes(b.name)) - Number(text.includes(a.name)))
    .slice(0, MOST_TERMS)
    .map(lineOf);
}

function lineOf({ name, english, acronym }: Term): string {
  const short = english && acronym ? ` (${acronym})` : '';
  return lineForModel(`${name} = ${english ?? acronym}${short}`);
}

/** The translated lines, each with the line it translates; one that translates no line, or one already taken, has no sources. */
function linesOf(
  translated: TranslationValue,
  { summary, paragraphs, linesFrom, glossary }: Original,
): (CitedLine & { readonly of: number | 'headline' })[] {
  const { bullets, headline } = summary;
  const terms = glossary.map((_, place) => paragraphs.length - glossary.length + place);
  const taken = new Set<number>();
  const lines = translated.bullets.map(({ number, text }) => {
    const of = number - 1;
    const source = taken.has(of) ? undefined : bullets[of];
    taken.add(of);
    return { text, cites: source ? [...source.cites, linesFrom + of, ...terms] : [], of };
  });
  if (!headline) return lines;
  const cites = [...headline.cites, linesFrom + bullets.length, ...terms];
  return [...lines, { text: translated.headline, cites, of: 'headline' as const }];
}
