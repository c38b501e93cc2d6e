import type { AskAnswer, AskSentence, AskSource, WhyPassages } from '../../domain/ask-answer.ts';
import type { AskPassage } from '../../domain/passage.ts';
import type { Claim } from '../../grounding/check-claim.ts';

type Answered = Extract<AskAnswer, { readonly kind: 'answered' }>;
/** Who wrote an answer, and what it lacks. */
export type AnswerOrigin = Pick<Answered, 'writer' | 'mode'> & Partial<Pick<Answered, 'dropped' | 'extent'>>;

/** Passages shown in place of an answer. */
const MOST_EXCERPTS = 3;

/** A sentence of an answer with the places that it cites. */
export interface AskClaim extends Claim {
  /** It is one side where episodes contradict each other. */
  readonly disagrees: boolean;
}

/**
 * Composes an answer of sound sentences, which cite places in the passages; the cited sections become its list of sources. What
 * episodes say against each other stands last, with its day, the newest first.
 */
export function composeAnswer(
  sound: readonly AskClaim[],
  passages: readonly AskPassage[],
  { writer, mode, dropped = 0, extent = 'whole' }: AnswerOrigin,
): AskAnswer {
  const days = sidesOf(sound, passages);
  const sides = [...days].toSorted(([, one], [, other]) => (one < other ? 1 : -1)).map(([claim]) => claim);
  const ordered = [...sound.filter((claim) => !days.has(claim)), ...sides];
  const { sentences, sources } = withSources(ordered, passages);
  return {
    kind: 'answered',
    ...{ writer, mode, dropped, extent, sources },
    sentences: sentences.map((sentence, place) => {
      const saidOn = ordered[place] && days.get(ordered[place]);
      return saidOn === undefined ? sentence : { ...sentence, saidOn };
    }),
  };
}

/** The sentences that contradict each other, with the days of their episodes; none where they are of one day. */
function sidesOf(sound: readonly AskClaim[], passages: readonly AskPassage[]): ReadonlyMap<AskClaim, string> {
  const days = new Map<AskClaim, string>();
  for (const claim of sound.filter(({ disagrees }) => disagrees)) {
    const newest = claim.cites
      .flatMap((cite) => passages[cite]?.origin.date ?? [])
      .toSorted()
      .at(-1);
    if (newest !== undefined) days.set(claim, newest);
  }
  return new Set(days.values()).size > 1 ? days : new Map();
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
