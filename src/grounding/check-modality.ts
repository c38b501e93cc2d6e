import { findNegated } from './check-negation.ts';
import { decimalKey } from './decimal.ts';
import type { FoldedFault } from './fault.ts';
import type { Figure } from './figure.ts';
import { clausesOf, findAlike, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import { CLAIMS_DONE, DONE, OPEN, PLANNED, TELLS_PAST } from './stance-words.ts';

/** What a clause has to share with a claim to be about the same by itself. */
const LEAST_SHARED = 4;

/** Returns a fault where something planned, expected or rumoured is told as done. */
export function checkModality(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  if (OPEN.test(folded) || findNegated(folded).length > 0) return [];
  const isWrong =
    (CLAIMS_DONE.test(folded) && isStillOpen(claim, sources)) || hasPlannedFigure(claim, sources);
  return isWrong ? [{ start: 0, end: folded.length, kind: 'meaning', reason: 'contradicted' }] : [];
}

/** Whether the sentence or the clause that is most like the claim has only what is open. */
function isStillOpen(claim: ReadText, sources: readonly ReadText[]): boolean {
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
