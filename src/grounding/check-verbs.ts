import { type AlignedClause, alignClauses } from './aligned-clauses.ts';
import type { FoldedFault, Span } from './fault.ts';
import type { ReadText } from './read-text.ts';
import { ATTRIBUTED, DOUBTED, NEGATIONS } from './stance-words.ts';
import { type VerbStance, verbStancesOf } from './verb-stances.ts';

const NEGATES = new RegExp(NEGATIONS.source);

/** Words by which a claim says itself that it is undecided. */
const WAVERS =
  /考虑|可能|或将|有意|拟|计划|打算|(?<![a-z])(?:considering|may|might|could|plans? to)(?![a-z])/;

/**
 * Returns a fault for each verb of the claim of which every paragraph that has it says otherwise: with or without a *not*, as a
 * plan or as done, as a rumour or as a fact.
 */
export function checkVerbs(
  claim: ReadText,
  sources: readonly ReadText[],
  around: readonly ReadText[],
): FoldedFault[] {
  const told = sources.flatMap(verbStancesOf).filter(({ isAsked }) => !isAsked);
  const isNegating = sources.some(({ text }) => text.folded.match(NEGATIONS) !== null);
  const near = around.flatMap(verbStancesOf);
  const { folded } = claim.text;
  const aligned = alignClauses(claim, sources);
  const wrong = verbStancesOf(claim).filter((own) => {
    const same = told.filter(({ row }) => row === own.row);
    if (isWrongInPlace(own, aligned, folded)) return true;
    // Where the paragraphs say *not* of something, it may be of this in other words.
    if (own.isNegated && isNegating) return false;
    const isToldNear = near.some((each) => each.row === own.row && each.isNegated === own.isNegated);
    return same.length > 0 && !isToldNear && (isTurned(own, same, folded) || isTooSure(own, same, folded));
  });
  return wrong.slice(0, 1).map(({ start, end }) => ({ start, end, kind: 'meaning', reason: 'contradicted' }));
}

/** Whether the very clauses that a clause of the claim retells say otherwise. */
function isWrongInPlace(own: VerbStance, aligned: readonly AlignedClause[], claim: string): boolean {
  const place = aligned.find((each) => each.own.start <= own.start && own.end <= each.own.end);
  const within = (source: ReadText, part: Span | undefined) =>
    verbStancesOf(source).filter(
      ({ row, start, end, isAsked }) =>
        part && row === own.row && part.start <= start && end <= part.end && !isAsked,
    );
  const same = (place?.told ?? []).flatMap(({ source, clause, next }) => {
    const inside = within(source, clause);
    return inside.length > 0 ? inside : within(source, next);
  });
  const isNegating = (place?.told ?? []).some(({ source, clause, next }) =>
    NEGATES.test(source.text.folded.slice(clause.start, next?.end ?? clause.end)),
  );
  if (same.length === 0 || (own.isNegated && isNegating)) return false;
  return isTurned(own, same, claim) || isTooSure(own, same, claim);
}

/** A *not* dropped or added. */
function isTurned(own: VerbStance, same: readonly VerbStance[], claim: string): boolean {
  if (own.isNegated) return same.every((each) => !each.isNegated && !each.isStopped && !each.isWished);
  const isDeniedLater = claim.slice(own.end).match(NEGATIONS) !== null;
  return !own.isStopped && !own.mayBeNegated && !isDeniedLater && same.every(({ isNegated }) => isNegated);
}

/** What is open told as done or the other way round, and what is doubted told as a fact. */
function isTooSure(own: VerbStance, same: readonly VerbStance[], claim: string): boolean {
  if (own.mayBeNegated) return false;
  if (own.isDone) return same.every((each) => each.isOpen && !each.isDone);
  if (WAVERS.test(claim) && own.isOpen) return same.every((each) => each.isDone);
  return !DOUBTED.test(claim) && !ATTRIBUTED.test(claim) && same.every(({ isDoubted }) => isDoubted);
}
