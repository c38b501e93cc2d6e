import type { Brief, BriefLine, BriefSource } from '../../domain/brief.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { Claim } from '../../grounding/check-claim.ts';
import type { AnswerOf, TASKS } from '../../prompts/tasks.ts';
import type { VerifiedAnswer } from '../verified-model.ts';
import type { BriefPassage } from './choose-passages.ts';

type BriefAnswer = AnswerOf<(typeof TASKS)['brief']>;
/** The parts that the model writes. */
type BriefWords = Pick<Brief, 'headline' | 'lines'>;

/** The claims of an answer, its headline first: it rests on everything the bullets rest on. */
export function claimsOf({ headline, bullets }: BriefAnswer): readonly Claim[] {
  const claims = bullets.map(({ text, passages }) => ({ text, cites: passages.map((number) => number - 1) }));
  // A headline without bullets says that there is nothing new: it needs no source and is not shown.
  if (claims.length === 0) return [];
  return [{ text: headline, cites: claims.flatMap(({ cites }) => cites) }, ...claims];
}

/** The answer with another text for the claim of that place. */
export function withText({ bullets, ...rest }: BriefAnswer, place: number, text: string): BriefAnswer {
  if (place === 0) return { ...rest, bullets, headline: text };
  return { ...rest, bullets: bullets.map((bullet, at) => (at === place - 1 ? { ...bullet, text } : bullet)) };
}

/** The part of an answer that may be shown. @param before the previous brief; empty when there is none */
export function soundPart(
  { value, faults: [headlineFaults = [], ...faults] }: VerifiedAnswer<BriefAnswer>,
  passages: readonly BriefPassage[],
  before: string,
): BriefWords & Pick<Brief, 'dropped'> {
  const lines = value.bullets.flatMap(({ text, isNew, passages: numbers }, index): BriefLine[] => {
    if ((faults[index] ?? []).length > 0 || text.trim() === '') return [];
    const sources = sourcesOf(numbers.flatMap((number) => passages[number - 1] ?? []));
    return [{ text, topic: undefined, isNew: before === '' ? undefined : isNew, sources }];
  });
  const isHeadlineSound = headlineFaults.length === 0;
  const faulty = faults.filter((each) => each.length > 0).length;
  return {
    headline: isHeadlineSound ? value.headline : undefined,
    lines,
    dropped: faulty + (isHeadlineSound ? 0 : 1),
  };
}

function sourcesOf(passages: readonly BriefPassage[]): BriefSource[] {
  const places = passages.map(
    ({ episode, section }) => [`${episode.id}:${section}`, { episode, section }] as const,
  );
  return [...new Map(places).values()];
}

/** A brief as text, for the prompt of the next one. */
export function textOf({ headline = '', lines }: BriefWords): string {
  return [headline, ...lines.map(({ text }) => `- ${text}`)].filter(Boolean).join('\n');
}

/** Converts a brief to the reader's script. */
export function inScriptOf<Part extends BriefWords>(
  part: Part,
  language: Language,
  toTraditional: (text: string) => string,
): Part {
  if (language !== 'zh-Hant') return part;
  const { headline, lines } = part;
  return {
    ...part,
    headline: headline === undefined ? undefined : toTraditional(headline),
    lines: lines.map((line) => ({ ...line, text: toTraditional(line.text) })),
  };
}
