import { type CleanText, cleanRawText } from '../content/clean-raw-text.ts';
import { withoutMarks } from '../content/cleaning/lines.ts';
import { type WrittenDraft, writeDraft } from '../content/write-draft.ts';
import { type CleaningStep, type GivenFields, gatherDraft, type Proposal } from '../domain/import.ts';
import type { ImportSession, ImportState, ImportText } from './kept-imports.ts';

/** Characters of a title that is the beginning of the text, for want of any other. */
const LONGEST_TITLE = 60;

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

/** The text without its litter, but for the steps that the editor has taken back. */
export function cleanTextOf({ raw, firstLine }: ImportText, left: readonly CleaningStep[] = []): CleanText {
  return cleanRawText(raw, left, firstLine);
}

/** The state with one step of the cleaning taken back, or taken again: proposals stay with their paragraphs. */
export function toggleStep({ text, state }: ImportSession, step: CleaningStep): ImportState {
  const isLeft = state.left.includes(step);
  const left = isLeft ? state.left.filter((each) => each !== step) : [...state.left, step];
  const [before, after] = [cleanTextOf(text, state.left), cleanTextOf(text, left)];
  const move = (paragraph: number): number => {
    const line = before.begins[paragraph] ?? 0;
    const at = after.begins.findIndex((begin) => begin >= line);
    return at < 0 ? after.begins.length - 1 : at;
  };
  const advice = state.advice && {
    ...state.advice,
    proposals: state.advice.proposals.map((each) =>
      each.paragraph === undefined ? each : { ...each, paragraph: move(each.paragraph) },
    ),
  };
  return { ...state, left, advice };
}

/** The state with values that the editor has typed. */
export function withGiven(state: ImportState, given: GivenFields): ImportState {
  return { ...state, given: { ...state.given, ...given } };
}

/** The file as it would be saved now; without a date nobody has said when it is from. */
export function fileOf({
  text,
  state,
}: ImportSession): WrittenDraft & { readonly title: string; readonly date: string | undefined } {
  const clean = cleanTextOf(text, state.left);
  const fallback = state.advice?.title ?? clean.paragraphs[0]?.slice(0, LONGEST_TITLE) ?? state.today;
  const draft = gatherDraft(takenOf(state), state.given, fallback);
  const omitted = clean.paragraphs.findIndex((paragraph) => withoutMarks(paragraph) === draft.title);
  const { title, date } = draft;
  return { title, date, ...writeDraft(draft, clean.paragraphs, omitted === 0 ? 0 : undefined) };
}

/** The proposals accepted so far. */
export function takenOf({ advice, answers }: ImportState): Proposal[] {
  return advice?.proposals.filter((_, place) => answers[place]) ?? [];
}
