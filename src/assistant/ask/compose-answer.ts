import type { AskAnswer, AskSentence, AskSource, WhyPassages } from '../../domain/ask-answer.ts';
import type { AskPassage } from '../../domain/passage.ts';
import type { Claim } from '../../grounding/check-claim.ts';

type Answered = Extract<AskAnswer, { readonly kind: 'answered' }>;
/** Who wrote an answer, and what it lacks. */
export type AnswerOrigin = Pick<Answered, 'writer' | 'mode'> & Partial<Pick<Answered, 'dropped' | 'extent'>>;

/** Passages shown in place of an answer. */
const MOST_EXCERPTS = 3;

/** Composes an answer of sound sentences, which cite places in the passages; the cited sections become its list of sources. */
export function composeAnswer(
  sound: readonly Claim[],
  passages: readonly AskPassage[],
  { writer, mode, dropped = 0, extent = 'whole' }: AnswerOrigin,
): AskAnswer {
  return { kind: 'answered', writer, mode, dropped, extent, ...withSources(sound, passages) };
}

/** The first passages that may answer, with their excerpts; says so where none of them names what was asked. */
export function composePassages(passages: readonly AskPassage[], why: WhyPassages): AskAnswer {
  const nearest = passages.filter(({ excerpt }) => excerpt !== '').slice(0, MOST_EXCERPTS);
  if (nearest.length === 0) return { kind: 'unknown' };
  const excerpts = nearest.map(({ excerpt }, place) => ({ text: excerpt, cites: [place] }));
  const isBeside = CLAIMING.has(why) && nearest.every((passage) => passage.isBeside);
  return { kind: 'passages', why: isBeside ? 'unnamed' : why, ...withSources(excerpts, nearest) };
}

/** Reasons that claim nothing but what the passages say. */
const CLAIMING: ReadonlySet<WhyPassages> = new Set<WhyPassages>(['no-model', 'silent']);

/** Several paragraphs of one section are one source. */
function withSources(
  claims: readonly Claim[],
  passages: readonly AskPassage[],
): { readonly sentences: readonly AskSentence[]; readonly sources: readonly AskSource[] } {
  const places = new Map<string, number>();
  const sources: AskSource[] = [];
  const placeOf = ({ episodeId, section }: AskSource): number => {
    const key = `${section} ${episodeId}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sources.length);
    return sources.push({ episodeId, section }) - 1;
  };
  const sentences = claims.map(({ text, cites }) => ({
    text,
    sources: [...new Set(cites.flatMap((cite) => passages[cite] ?? []).map(placeOf))],
  }));
  return { sentences, sources };
}
