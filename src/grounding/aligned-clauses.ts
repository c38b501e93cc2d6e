import type { Span } from './fault.ts';
import { clausesOf, isFigureOrName, marksOf, type Stretch, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';

/** A clause of a paragraph. */
export interface ToldClause {
  readonly source: ReadText;
  readonly clause: Stretch;
  /** The clause that follows in the same sentence: what is said of what this one names. */
  readonly next: Stretch | undefined;
  readonly sentence: Span;
}

/** A clause of a claim, and the clauses of the paragraphs that it retells, if any are clearly those. */
export interface AlignedClause {
  readonly own: Stretch;
  readonly told: readonly ToldClause[];
}

/** What a mark that stands in a single clause of the paragraphs counts; one in many counts less. */
const OF_FIGURE = 3;
const OF_WORD = 1;
/** What the rest of the claim shares with the sentence of a clause counts this much. */
const CONTEXT = 0.4;
/** What a clause has to share at least, in all and as a part of what it has that the paragraphs have. */
const LEAST = 2.5;
const LEAST_PART = 0.3;
/** Clauses that share nearly as much as the best one are retold as well. */
const NEARLY = 0.8;
/** Clauses that are compared; no real claim and no real paragraphs have more. */
const MOST_OWN = 12;
const MOST_TOLD = 400;

interface Candidate extends ToldClause {
  readonly context: ReadonlySet<string>;
}

const aligned = new WeakMap<ReadText, { sources: readonly ReadText[]; clauses: readonly AlignedClause[] }>();

/** Aligns each clause of a claim with what it retells; once a claim. */
export function alignClauses(claim: ReadText, sources: readonly ReadText[]): readonly AlignedClause[] {
  const known = aligned.get(claim);
  if (known?.sources === sources) return known.clauses;
  const clauses = align(claim, sources);
  aligned.set(claim, { sources, clauses });
  return clauses;
}

function align(claim: ReadText, sources: readonly ReadText[]): AlignedClause[] {
  const candidates = sources.flatMap(candidatesIn).slice(0, MOST_TOLD);
  const weights = weightsOf(candidates);
  const weigh = (marks: Iterable<string>, within: ReadonlySet<string>) =>
    [...marks].reduce((sum, mark) => sum + (within.has(mark) ? (weights.get(mark) ?? 0) : 0), 0);
  const all = marksOf(claim);
  return clausesOf(claim)
    .slice(0, MOST_OWN)
    .map((own) => {
      const total = [...own.marks].reduce((sum, mark) => sum + (weights.get(mark) ?? 0), 0);
      const least = Math.max(LEAST, LEAST_PART * total);
      const scored = candidates.flatMap((each) => {
        const shared = weigh(own.marks, each.clause.marks);
        return shared < least ? [] : [{ each, score: shared + CONTEXT * weigh(all, each.context) }];
      });
      const best = Math.max(0, ...scored.map(({ score }) => score));
      const told = scored.filter(({ score }) => score >= NEARLY * best).map(({ each }) => each);
      return { own, told };
    });
}

/** The clauses of a paragraph, each with what its sentence has. */
function candidatesIn(source: ReadText): Candidate[] {
  const sentences = stretchesOf(source);
  let at = 0;
  const clauses = clausesOf(source);
  return clauses.map((clause, place) => {
    while ((sentences[at]?.end ?? clause.end) < clause.end) at += 1;
    const following = clauses[place + 1];
    const next = following && following.end <= (sentences[at]?.end ?? 0) ? following : undefined;
    const sentence = sentences[at] ?? clause;
    return { source, clause, next, sentence, context: sentence.marks };
  });
}

function weightsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clause } of candidates)
    for (const mark of clause.marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return new Map(
    [...counts].map(([mark, count]) => [
      mark,
      (isFigureOrName(mark) ? OF_FIGURE : OF_WORD) / (1 + Math.log(count)),
    ]),
  );
}
