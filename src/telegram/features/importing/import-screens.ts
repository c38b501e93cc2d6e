import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { cleanTextOf, fileOf, isDecided, takenOf } from '../../../editing/import-steps.ts';
import type { ImportSession } from '../../../editing/kept-imports.ts';
import { renderImportOutcome, renderImportProposal, renderImportQuestion } from './import-view.ts';

/** What an editor sees next: the next undecided proposal, or the outcome of all, and then the question whether to save it. */
export function screensOf(session: ImportSession, language: Language): OutgoingMessage[] {
  const { token, text, state } = session;
  const { advice, answers } = state;
  if (!advice) return [];
  const { paragraphs, broken } = cleanTextOf(text, state.left);
  if (!isDecided(state))
    return [renderImportProposal(token, advice, answers.length, paragraphs, text, language)];
  const outcome = renderImportOutcome({ advice, taken: takenOf(state), broken, place: text }, language);
  return [...outcome, questionOf(session, language)];
}

/** The question whether to save what is decided. @param notRead what of the editor's words could not be read */
export function questionOf(
  session: ImportSession,
  language: Language,
  notRead: readonly string[] = [],
): OutgoingMessage {
  const { token, text, state } = session;
  const { head, title, date } = fileOf(session);
  const hasTitle = state.given.title !== undefined || takenOf(state).some(({ field }) => field === 'title');
  const view = {
    head,
    ownTitle: hasTitle ? undefined : title,
    today: date === undefined ? state.today : undefined,
    changes: cleanTextOf(text).changes,
    left: state.left,
    notRead,
    place: text,
  };
  return renderImportQuestion(token, view, language);
}
