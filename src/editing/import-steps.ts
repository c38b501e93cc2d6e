import { type WrittenDraft, writeDraft } from '../content/write-draft.ts';
import { gatherDraft, type Proposal } from '../domain/import.ts';
import type { ImportSession, ImportState } from './kept-imports.ts';

/** An editor's word on one proposal, or on all that are left. */
export type ImportWord = 'take' | 'leave' | 'take-rest' | 'leave-rest';

/** Whether there is nothing left to decide. */
export function isDecided({ advice, answers }: ImportState): boolean {
  return advice !== undefined && answers.length >= advice.proposals.length;
}

/** The state after that word on the proposal at `step`; undefined when another one, or none, waits for a word. */
export function decide(state: ImportState, word: ImportWord, step: number): ImportState | undefined {
  const { advice, answers } = state;
  if (!advice || isDecided(state) || step !== answers.length) return undefined;
  const isOne = word === 'take' || word === 'leave';
  const count = isOne ? 1 : advice.proposals.length - answers.length;
  const isTaken = word === 'take' || word === 'take-rest';
  return { ...state, answers: [...answers, ...Array.from({ length: count }, () => isTaken)] };
}

/** The file as it would be saved now. */
export function fileOf({ text, state }: ImportSession): WrittenDraft & { readonly title: string } {
  const fallback = { title: state.advice?.title ?? state.today, date: state.today };
  const draft = gatherDraft(takenOf(state), fallback);
  return { title: draft.title, ...writeDraft(draft, text.paragraphs) };
}

/** The proposals that were taken so far. */
export function takenOf({ advice, answers }: ImportState): Proposal[] {
  return advice?.proposals.filter((_, place) => answers[place]) ?? [];
}
