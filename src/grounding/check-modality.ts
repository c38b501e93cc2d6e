import { type AlignedClause, alignClauses, type ToldClause } from './aligned-clauses.ts';
import { boundOf } from './bounds.ts';
import { findNegated } from './check-negation.ts';
import { decimalKey } from './decimal.ts';
import type { FoldedFault, Span } from './fault.ts';
import type { Figure } from './figure.ts';
import { clausesOf, findAlike, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import {
  ATTRIBUTED,
  CERTAIN,
  CLAIMS_DONE,
  DONE,
  NOW,
  OPEN,
  PLANNED,
  TELLS_PAST,
  TO_COME,
  UNSURE,
} from './stance-words.ts';

/** Words beside a figure that is no more than possible. */
const GUESSED =
  /可能|也许|或许|估计|预测|有望|或将|(?:最高|最多|至多)可|(?<![a-z])(?:may|might|could|possibly|perhaps)(?![a-z])/;
/** What a clause has to share with a claim to be about the same by itself. */
const LEAST_SHARED = 4;
/** Figures that are looked up, and places of one; no real sentence has more. */
const MOST_FIGURES = 24;

/** Returns a fault where something planned, expected or rumoured is told as done. */
export function checkModality(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  const certain = alignClauses(claim, sources).filter((each) => isTooCertain(claim, each));
  const started = alignClauses(claim, sources).filter((each) => isTooEarly(claim, each));
  const plain = hasGuessedFigure(claim, sources);
  const whole = { start: 0, end: folded.length };
  const spans: Span[] = [...certain, ...started].map(({ own }) => own);
  const found = plain ? [...spans, whole] : spans;
  if (found.length > 0)
    return found
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, kind: 'meaning', reason: 'contradicted' }));
  if (OPEN.test(folded) || findNegated(folded).length > 0) return [];
  const isWrong =
    (CLAIMS_DONE.test(folded) && isStillOpen(claim, sources)) || hasPlannedFigure(claim, sources);
  return isWrong ? [{ start: 0, end: folded.length, kind: 'meaning', reason: 'contradicted' }] : [];
}

/** What is told as certain, and only as open where it stands. */
function isTooCertain({ text }: ReadText, { own, told }: AlignedClause): boolean {
  const said = text.folded.slice(own.start, own.end);
  if (!CERTAIN.test(said) || told.length === 0 || UNSURE.test(said)) return false;
  return told.every((each) => {
    const sentence = sentenceOf(each);
    return UNSURE.test(sentence) && !CERTAIN.test(sentence);
  });
}

/** What is told as so by now, and only as to come where it stands. */
function isTooEarly({ text }: ReadText, { own, told }: AlignedClause): boolean {
  const said = text.folded.slice(own.start, own.end);
  if (
    !NOW.test(said) ||
    told.length === 0 ||
    OPEN.test(said) ||
    UNSURE.test(said) ||
    findNegated(said).length > 0
  )
    return false;
  return told.every(({ source, clause }) => {
    const part = source.text.folded.slice(clause.start, clause.end);
    return TO_COME.test(part) && !DONE.test(part) && !NOW.test(part);
  });
}

/** The sentence in which a clause stands, up to its end. */
function sentenceOf({
  source,
  clause,
  sentence,
}: Pick<ToldClause, 'source' | 'clause' | 'sentence'>): string {
  return source.text.folded.slice(sentence.start, clause.end);
}

/** Where a paragraph has a figure: the clauses with their sentences. */
function placesOf(figure: Figure, source: ReadText): Pick<ToldClause, 'source' | 'clause' | 'sentence'>[] {
  const same = source.figures.filter((each) => isSame(each, figure)).slice(0, MOST_FIGURES);
  return same.flatMap(({ start, end }) => {
    const holds = (part: Span) => part.start <= start && end <= part.end;
    const [clause, sentence] = [clausesOf(source).find(holds), stretchesOf(source).find(holds)];
    return clause && sentence ? [{ source, clause, sentence }] : [];
  });
}

/** Whether a figure that the claim states plainly stands only where something is guessed. */
function hasGuessedFigure(claim: ReadText, sources: readonly ReadText[]): boolean {
  const { folded } = claim.text;
  if (OPEN.test(folded) || UNSURE.test(folded) || ATTRIBUTED.test(folded) || findNegated(folded).length > 0)
    return false;
  return claim.figures.slice(0, MOST_FIGURES).some((figure) => {
    if (figure.isLoose || figure.readings.length === 0 || figure.dates.length > 0) return false;
    if (boundOf(folded, figure) !== undefined) return false;
    const told = sources.flatMap((source) => placesOf(figure, source));
    return (
      told.length > 0 &&
      told.every((each) => {
        const part = each.source.text.folded.slice(each.clause.start, each.clause.end);
        return GUESSED.test(part) && !DONE.test(part);
      })
    );
  });
}

/** Whether the sentence or the clause that is most like the claim has only what is open. */
function isStillOpen(claim: ReadText, sources: readonly ReadText[]): boolean {
  const done = alignClauses(claim, sources).filter(
    ({ own, told }) => told.length > 0 && CLAIMS_DONE.test(claim.text.folded.slice(own.start, own.end)),
  );
  const isDone = done.some(({ told }) =>
    told.some(({ source, clause }) => DONE.test(source.text.folded.slice(clause.start, clause.end))),
  );
  if (isDone) return false;
  if (done.some(({ told }) => told.every((each) => isOpen(sentenceOf(each))))) return true;
  const sentence = findAlike(claim, sources, stretchesOf);
  const clause = findAlike(claim, sources, clausesOf);
  return [sentence, clause?.weight && clause.weight >= LEAST_SHARED ? clause : undefined].some(
    (alike) => alike && isOpen(alike.source.text.folded.slice(alike.stretch.start, alike.stretch.end)),
  );
}

function isOpen(told: string): boolean {
  return OPEN.test(told) && !DONE.test(told);
}

/** Whether a figure that is told as reached stands only where something is aimed at. */
function hasPlannedFigure(claim: ReadText, sources: readonly ReadText[]): boolean {
  const { folded } = claim.text;
  const isChinese = /\p{Script=Han}/u.test(folded);
  if (!(isChinese ? CLAIMS_DONE : TELLS_PAST).test(folded)) return false;
  return claim.figures.some((figure) => {
    const written = folded.slice(figure.start, figure.end);
    // A half may be of anything.
    if (figure.isLoose || figure.readings.length === 0 || /半|half/.test(written)) return false;
    const told = sources.flatMap((source) =>
      clausesOf(source)
        .filter(({ start, end }) =>
          source.figures.some((each) => each.start >= start && each.end <= end && isSame(each, figure)),
        )
        .map(({ start, end }) => source.text.folded.slice(start, end)),
    );
    return told.length > 0 && told.every((clause) => PLANNED.test(clause) && !DONE.test(clause));
  });
}

function isSame(one: Figure, other: Figure): boolean {
  const keys = new Set(one.readings.map(({ value }) => decimalKey(value)));
  return other.readings.some(({ value }) => keys.has(decimalKey(value)));
}
