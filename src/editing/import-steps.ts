import { type WrittenDraft, writeDraft } from '../content/write-draft.ts';
import { gatherDraft, type Proposal } from '../domain/import.ts';
import type { ImportSession, ImportState } from './kept-imports.ts';

/** An editor's decision on one proposal, or on all that are left. */
export type ImportDecision = 'take' | 'leave' | 'take-rest' | 'leave-rest';

/** Whether there is nothing left to decide. */
export function isDecided({ advice, answers }: ImportState): boolean {
  return advice !== undefined && answers.length >= advice.proposals.length;
}

/** The state after that decision on the proposal at `step`; undefined when another proposal, or none, waits for a decision. */
export function decide(state: ImportState, decision: ImportDecision, step: number): ImportState | undefined {
  const { advice, answers } = state;
  if (!advice || isDecided(state) || step !== answers.length) return undefined;
  const isOne = decision === 'take' || decision === 'leave';
  const count = isOne ? 1 : advice.proposals.length - answers.length;
  const isTaken = decision === 'take' || decision === 'take-rest';
  return { ...state, answers: [...answers, ...Array.from({ length: count }, () => isTaken)] };
}

/** The file as it would be saved now. */
export function fileOf({ text, state }: ImportSession): WrittenDraft & { readonly title: string } {
  const fallback = { title: state.advice?.title ?? state.today, date: state.today };
  const draft = gatherDraft(takenOf(state), fallback);
  return { title: draft.title, ...writeDraft(draft, text.paragraphs) };
}

/** The proposals accepted so far. */
export function takenOf({ advice, answers }: ImportState): Proposal[] {
  return advice?.proposals.filter((_, place) => answers[place]) ?? [];
}
