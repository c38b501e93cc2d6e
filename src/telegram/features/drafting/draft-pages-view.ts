import type { Instant } from '../../../domain/clock.ts';
import {
  DRAFT_FIELDS,
  type DraftField,
  isListed,
  isRequired,
  LISTED_KINDS,
  type ListedField,
  type OpenDraft,
} from '../../../domain/draft.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { DETAILS, type Detail, LANGUAGES, type Language } from '../../../domain/subscriber.ts';
import { LOOK_MODES } from '../../../messages/common/button-choices.ts';
import { button, choiceLabel, inRows, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { titleOf } from '../../../messages/common/episode-line.ts';
import { SHORT_LANGUAGE_NAMES } from '../../../messages/common/language-names.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, code, concat, lines, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { wordButton } from './draft-card-view.ts';
import { DRAFTING } from './words.ts';

const VALUE_LIMIT = 120;
const MOST_BUTTONS = 24;
const FIELDS_A_ROW = 3;

/** How a draft is looked at. */
export interface DraftLook {
  readonly language: Language;
  readonly mode: (typeof LOOK_MODES)[number];
  readonly detail: Detail;
  readonly page: number;
}

/** One message of what subscribers will get, and the other ways to look at it. */
export function renderDraftLook(
  ref: string,
  parts: readonly OutgoingMessage[],
  look: DraftLook,
  language: Language,
): OutgoingMessage {
  const words = DRAFTING[language];
  const page = Math.min(look.page, parts.length - 1);
  const shown = parts[page] ?? message('…');
  const to = (change: Partial<DraftLook>) =>
    ({ to: 'draft-look', ref, ...look, page: 0, ...change }) as const;
  return {
    ...shown,
    buttons: rowsOf(
      pager({ page, pages: parts.length }, (next) => to({ page: next })),
      LANGUAGES.map((one) =>
        button(choiceLabel(SHORT_LANGUAGE_NAMES[one], one === look.language), to({ language: one })),
      ),
      LOOK_MODES.map((mode) => button(choiceLabel(words.mode[mode], mode === look.mode), to({ mode }))),
      DETAILS.map((detail) =>
        button(choiceLabel(words.detail[detail], detail === look.detail), to({ detail })),
      ),
      [backToCard(ref, language)],
    ),
  };
}

/** Every field with its value, one a button. @param note said first */
export function renderDraftFields(draft: OpenDraft, language: Language, note = ''): OutgoingMessage {
  const { ref, version, episode } = draft;
  const words = DRAFTING[language];
  const { colon } = phrasesFor(language);
  const fields = DRAFT_FIELDS.map((field) =>
    button(words.field[field], { to: 'draft-field', ref, version, act: 'ask', field }),
  );
  return message(
    paragraphs(
      note,
      bold(`✎ ${titleOf(episode)}`),
      lines(
        ...DRAFT_FIELDS.map((field) => `${words.field[field]}${colon}${textOfField(draft, field, language)}`),
      ),
      draft.isOurs ? words.fields : words.notOurs,
    ),
    rowsOf(...(draft.isOurs ? inRows(fields, FIELDS_A_ROW) : []), [backToCard(ref, language)]),
  );
}

/** Asks for the new value of a field, as a reply. */
export function renderDraftQuestion(
  draft: OpenDraft,
  field: DraftField,
  language: Language,
  note = '',
): OutgoingMessage {
  const { ref, version } = draft;
  const words = DRAFTING[language];
  const { colon } = phrasesFor(language);
  const isEmpty = textOfField(draft, field, language) === words.none;
  return message(
    paragraphs(
      note,
      concat(bold(words.field[field]), colon, code(textOfField(draft, field, language))),
      field === 'date' ? words.askDate : words.ask(words.field[field]),
    ),
    rowsOf(
      isRequired(field) || isEmpty
        ? []
        : [button(words.button.clear, { to: 'draft-field', ref, version, act: 'clear', field })],
      [backToFields(draft, field, language)],
    ),
  );
}

/** Names of a list, and those that may be added. */
export interface DraftNamesView {
  readonly listed: readonly Entity[];
  /** Out of its text, or near what was typed. */
  readonly offered: readonly Entity[];
  /** What was typed and is no name; undefined: what is offered is out of the text. */
  readonly typed?: string | undefined;
}

/** The names of a list, to be removed or added. */
export function renderDraftNames(
  draft: OpenDraft,
  field: ListedField,
  { listed, offered, typed }: DraftNamesView,
  language: Language,
  note = '',
): OutgoingMessage {
  const { ref, version } = draft;
  const words = DRAFTING[language];
  const { colon } = phrasesFor(language);
  const nameButton = (act: 'add' | 'drop', entity: Entity) =>
    button(`${act === 'add' ? '＋' : '✕'} ${displayName(entity, language)}`, {
      to: 'draft-name',
      ...{ ref, version, act, name: entity.ref },
    });
  const offer = typed === undefined ? words.inText : words.near(shorten(typed, VALUE_LIMIT));
  return message(
    paragraphs(
      note,
      lines(
        concat(bold(words.field[field]), colon, textOfField(draft, field, language)),
        words.askNames(words.field[field]),
      ),
      offered.length > 0 || typed !== undefined ? offer : '',
    ),
    rowsOf(
      ...inRows(
        listed.slice(0, MOST_BUTTONS).map((entity) => nameButton('drop', entity)),
        2,
      ),
      ...inRows(
        offered.map((entity) => nameButton('add', entity)),
        2,
      ),
      [backToFields(draft, field, language)],
    ),
  );
}

/** Asks when it shall go out. @param choices instants, with their labels */
export function renderDraftWhen(
  draft: OpenDraft,
  choices: readonly { readonly at: Instant; readonly label: string }[],
  zone: string,
  language: Language,
  note = '',
): OutgoingMessage {
  const words = DRAFTING[language];
  return message(paragraphs(note, bold(titleOf(draft.episode)), words.when(zone)), [
    ...inRows(
      choices.map(({ at, label }) => wordButton(label, draft, 'at', at)),
      2,
    ),
    [backToCard(draft.ref, language)],
  ]);
}

/** Asks where it shall be tried. @param lastChat where it was tried last */
export function renderDraftTest(
  draft: OpenDraft,
  lastChat: string | undefined,
  language: Language,
  note = '',
): OutgoingMessage {
  const words = DRAFTING[language];
  return message(
    paragraphs(note, bold(titleOf(draft.episode)), words.test),
    rowsOf(
      [
        wordButton(words.button.testHere, draft, 'here'),
        ...(lastChat === undefined ? [] : [wordButton(lastChat, draft, 'there')]),
      ],
      [backToCard(draft.ref, language)],
    ),
  );
}

/** It will not be published; the press can be taken back. */
export function renderDraftDiscarded(
  { ref, episode, place }: OpenDraft,
  language: Language,
): OutgoingMessage {
  const words = DRAFTING[language];
  return message((place ? words.notSaved : words.discarded)(titleOf(episode)), [
    [button(words.button.restore, { to: 'draft-aside', act: 'restore', ref })],
  ]);
}

function backToCard(ref: string, language: Language) {
  return button(DRAFTING[language].button.back, { to: 'draft-card', ref });
}

/** Back to the fields; the button also says which field a reply is for. */
function backToFields({ ref, version }: OpenDraft, field: DraftField, language: Language) {
  return button(DRAFTING[language].button.back, { to: 'draft-field', ref, version, act: 'back', field });
}

function textOfField({ episode }: OpenDraft, field: DraftField, language: Language): string {
  const { comma } = phrasesFor(language);
  const names = (kind: string): string =>
    episode.listings
      .filter((one) => one.kind === kind)
      .map(({ name }) => oneLine(name))
      .join(comma);
  const value = isListed(field)
    ? names(LISTED_KINDS[field])
    : field === 'category'
      ? names('category')
      : episode[field];
  return shorten(oneLine(value ?? ''), VALUE_LIMIT) || DRAFTING[language].none;
}
