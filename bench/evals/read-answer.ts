import type { Claim } from '../../src/grounding/check-claim.ts';
import { ANSWERS } from '../../src/prompts/answers.ts';
import type { Example } from './example.ts';

/** An answer as it is judged, whatever its task. */
export interface ReadAnswer {
  /** All that a reader would be shown, compared with its source; the headline, if there is one, first. */
  readonly claims: readonly Claim[];
  /** How many of them are headlines. */
  readonly headlines: number;
  /** Names, labels and evidence that stand in no paragraph that is named for them. */
  readonly strays: readonly string[];
  readonly answered: boolean | undefined;
  readonly repeats: number;
  readonly proposes: readonly string[];
}

type Reader = (answer: unknown, example: Example) => Partial<ReadAnswer>;

const READERS: Readonly<Record<Example['task'], Reader>> = {
  digest(answer) {
    const { headline, bullets } = ANSWERS.digest.parse(answer);
    const claims = bullets.map(({ text, paragraphs }) => claimOf(text, paragraphs));
    return withHeadline(headline, claims);
  },
  brief(answer) {
    const { headline, bullets } = ANSWERS.brief.parse(answer);
    const claims = bullets.map(({ text, passages }) => claimOf(text, passages));
    return { ...withHeadline(headline, claims), repeats: bullets.filter(({ isNew }) => !isNew).length };
  },
  ask(answer) {
    const { answered, sentences } = ANSWERS.ask.parse(answer);
    // The last sentence may say what the archive does not hold, for which nothing can be cited.
    const cited = sentences.filter(
      ({ passages }, place) => place === 0 || place < sentences.length - 1 || passages.length > 0,
    );
    return { answered, claims: answered ? cited.map(({ text, passages }) => claimOf(text, passages)) : [] };
  },
  import(answer, { paragraphs }) {
    const { proposals } = ANSWERS.import.parse(answer);
    const sentences = proposals.filter(({ field }) => SENTENCES.has(field));
    const strays = proposals.flatMap(({ field, value, paragraphs: numbers, evidence }) => {
      const source = numbers.map((number) => paragraphs[number - 1] ?? '').join('\n');
      const looked = SENTENCES.has(field) || field === 'tag' ? [evidence] : [value, evidence];
      return looked.filter((text) => !source.includes(text.trim()));
    });
    return {
      claims: sentences.map(({ value, paragraphs: numbers }) => claimOf(value, numbers)),
      strays,
      proposes: proposals.map(({ field }) => field),
    };
  },
  translate(answer, { paragraphs, variables }) {
    const { headline, bullets } = ANSWERS.translate.parse(answer);
    // Behind the bullets: the headline, and the glossary, in which each name may stand.
    const beyond = sourcesOf({ paragraphs, variables }).map((_, place) => place);
    const terms = beyond.slice(paragraphs.length + 1);
    return {
      claims: [
        { text: headline, cites: beyond.slice(paragraphs.length) },
        ...bullets.map(({ text, number }) => ({ text, cites: [number - 1, ...terms] })),
      ],
      headlines: 1,
    };
  },
};

/** Proposals that are compared as sentences are; others are names and labels. */
const SENTENCES: ReadonlySet<string> = new Set(['title', 'summary', 'heading']);

/** Reads an answer to an example. @throws when it does not look as one to its task does */
export function readAnswer(answer: unknown, example: Example): ReadAnswer {
  const nothing = { claims: [], headlines: 0, strays: [], answered: undefined, repeats: 0, proposes: [] };
  return { ...nothing, ...READERS[example.task](answer, example) };
}

/** What the claims of an answer are compared with, in the order of their places. */
export function sourcesOf({
  paragraphs,
  variables,
}: Pick<Example, 'paragraphs' | 'variables'>): readonly string[] {
  const { headline, glossary = '' } = variables;
  return headline === undefined ? paragraphs : [...paragraphs, headline, ...glossary.split('\n')];
}

function claimOf(text: string, numbers: readonly number[]): Claim {
  return { text, cites: numbers.map((number) => number - 1) };
}

/** A headline rests on all that its bullets rest on, and is not shown without any. */
function withHeadline(headline: string, claims: readonly Claim[]): Partial<ReadAnswer> {
  if (claims.length === 0) return {};
  const cites = [...new Set(claims.flatMap((claim) => claim.cites))];
  return { claims: [{ text: headline, cites }, ...claims], headlines: 1 };
}
