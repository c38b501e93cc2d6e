import type { AdminRole, Editor } from '../../../domain/admin.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import { button, type Rows } from '../../../messages/common/buttons.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { nameOf } from './admin-view.ts';
import { ADMIN } from './words.ts';

/** Editors that are listed: more would not fit a keyboard. */
const MOST_LISTED = 40;

/** Why a person cannot be named an editor. */
export type NoCandidate =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'hidden' | 'no-person' }
  | { readonly kind: 'already'; readonly role: AdminRole; readonly person: Editor };

/** All editors, each with a button that leads to their removal. @param note said first */
export function renderEditors(editors: readonly Editor[], language: Language, note = ''): OutgoingMessage {
  const { editors: words, button: label } = ADMIN[language];
  const shown = editors.slice(0, MOST_LISTED);
  return withAdminHome(
    message(
      paragraphs(
        note,
        lines(
          bold(`👥 ${words.title}`),
          ...(shown.length > 0 ? shown.map((editor) => `• ${nameOf(editor)}`) : [words.none]),
        ),
        words.rights,
      ),
      [
        ...shown.map((editor) => [
          button(`✕ ${nameOf(editor)}`, { to: 'editors', act: 'question', id: editor.id }),
        ]),
        [button(label.add, { to: 'editors', act: 'ask', id: 0 })],
        [button(phrasesFor(language).button.close, { to: 'close' })],
      ],
    ),
    language,
  );
}

/** Asks who shall be an editor. @param problem with what was sent */
export function renderWhomToName(language: Language, problem?: NoCandidate): OutgoingMessage {
  return message(
    paragraphs(problem ? problemOf(problem, language) : '', ADMIN[language].editors.ask),
    backRows(language),
  );
}

/** Asks for the press that makes them an editor. */
export function renderCandidate(person: Editor, language: Language): OutgoingMessage {
  const { editors: words, button: label } = ADMIN[language];
  return message(paragraphs(words.question(nameOf(person)), words.rights), [
    [button(label.confirmAdd, { to: 'editors', act: 'add', id: person.id })],
    ...backRows(language),
  ]);
}

/** Asks for the press that removes them. */
export function renderRemovalQuestion(editor: Editor, language: Language): OutgoingMessage {
  const { editors: words, button: label } = ADMIN[language];
  return message(words.removeQuestion(nameOf(editor)), [
    ...backRows(language),
    [button(label.confirmRemove, { to: 'editors', act: 'remove', id: editor.id })],
  ]);
}

function problemOf(problem: NoCandidate, language: Language): string {
  const words = ADMIN[language].editors;
  switch (problem.kind) {
    case 'unknown':
      return words.unknown(problem.name);
    case 'hidden':
      return words.hidden;
    case 'no-person':
      return words.noPerson;
    case 'already':
      return words.already[problem.role](nameOf(problem.person));
  }
}

function backRows(language: Language): Rows {
  return [[button(ADMIN[language].button.back, { to: 'editors', act: 'list', id: 0 })]];
}
