import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { fileOf, isDecided, takenOf } from '../../../editing/import-steps.ts';
import type { ImportSession } from '../../../editing/kept-imports.ts';
import { renderImportOutcome, renderImportProposal } from './import-view.ts';

/** What an editor sees next: the next undecided proposal, or the outcome of all and the front matter of the file. */
export function screensOf(session: ImportSession, language: Language): OutgoingMessage[] {
  const { token, text, state } = session;
  const { advice, answers } = state;
  if (!advice) return [];
  if (!isDecided(state))
    return [renderImportProposal(token, advice, answers.length, text.paragraphs, language)];
  const { title, head } = fileOf(session);
  const outcome = { advice, taken: takenOf(state), litter: text.litter, title, head };
  return renderImportOutcome(token, outcome, language);
}
