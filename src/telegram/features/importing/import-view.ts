import {
  type BrokenPlace,
  type CleaningChange,
  type CleaningStep,
  IMPORT_KEYS,
  type ImportAdvice,
  type ImportField,
  type Proposal,
} from '../../../domain/import.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { ImportAct } from '../../../messages/common/button-choices.ts';
import { button, choiceLabel, inRows, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { layOut, message } from '../../../messages/common/layout.ts';
import {
  bold,
  code,
  concat,
  lines,
  type Piece,
  paragraphs,
  pre,
} from '../../../messages/common/rich-text.ts';
import { writerLine } from '../../../messages/model/writer-line.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { IMPORT } from './words.ts';

/** Characters of a file name, of the text around a heading, and of a value in the list of accepted ones. */
const NAME_LIMIT = 120;
const AROUND_LIMIT = 60;
const VALUE_LIMIT = 80;
/** Characters of what a step of the cleaning took out. */
const EXAMPLE_LIMIT = 40;
const STEPS_A_ROW = 2;

/** Which of the texts that came together it is. */
export interface ImportPlace {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Progress while the model reads. @param found how many proposals it has made so far */
export function renderImportReading(
  token: string,
  paragraphCount: number,
  found: number,
  place: ImportPlace,
  language: Language,
): OutgoingMessage {
  const phrases = IMPORT[language];
  return message(
    paragraphs(
      bold(titleOf(place, language)),
      lines(`⏳ ${phrases.reading(paragraphCount)}`, found > 0 ? phrases.found(found) : ''),
    ),
    [[importButton(phrases.button.withoutModel, token, 'no-model', 0)], cancelRow(token, 0, place, language)],
  );
}

/** One proposal as a change of the future file, with the evidence from the text. @param at its position among all, from 0 */
export function renderImportProposal(
  token: string,
  advice: ImportAdvice,
  at: number,
  text: readonly string[],
  place: ImportPlace,
  language: Language,
): OutgoingMessage {
  const phrases = IMPORT[language];
  const proposal = advice.proposals[at];
  if (!proposal) return message(phrases.noProposals);
  const { field, paragraph, evidence } = proposal;
  const label = (name: string, act: ImportAct) => importButton(name, token, act, at);
  return message(
    paragraphs(
      bold(`${titleOf(place, language)} · ${phrases.position(at + 1, advice.proposals.length)}`),
      lines(bold(phrases.field[field]), pre(diffOf(proposal, text), 'diff')),
      paragraph === undefined || evidence === undefined
        ? ''
        : lines(phrases.paragraph(paragraph + 1), code(shorten(evidence, NAME_LIMIT))),
      lines(writerLine(advice, language), advice.unread > 0 ? phrases.unread(advice.unread) : ''),
    ),
    [
      [label(phrases.button.take, 'take'), label(phrases.button.leave, 'leave')],
      [label(phrases.button.takeRest, 'take-rest'), label(phrases.button.leaveRest, 'leave-rest')],
      cancelRow(token, at, place, language),
    ],
  );
}

function diffOf({ field, value, paragraph }: Proposal, text: readonly string[]): string {
  if (field !== 'heading') return `+ ${IMPORT_KEYS[field]}: ${oneLine(value)}`;
  const before = oneLine(text[(paragraph ?? 0) - 1]?.slice(-AROUND_LIMIT) ?? '');
  const after = shorten(text[paragraph ?? 0] ?? '', AROUND_LIMIT);
  return [before && `  …${before}`, `+ ${IMPORT_KEYS[field]} ${oneLine(value)}`, `  ${after}`]
    .filter(Boolean)
    .join('\n');
}

/** What became of a text: the accepted proposals and the damage that was found. */
export interface ImportOutcomeView {
  readonly advice: ImportAdvice;
  readonly taken: readonly Proposal[];
  readonly broken: readonly BrokenPlace[];
  readonly place: ImportPlace;
}

/** The accepted proposals and the damage found; the first message replaces the last proposal. */
export function renderImportOutcome(
  { advice, taken, broken, place }: ImportOutcomeView,
  language: Language,
): OutgoingMessage[] {
  const phrases = IMPORT[language];
  const { proposals, remarks, writer, dropped } = advice;
  const count = proposals.length;
  const first = paragraphs(
    bold(titleOf(place, language)),
    lines(
      count === 0 ? phrases.noProposals : phrases.taken(taken.length, count - taken.length),
      ...takenLines(taken, language),
    ),
    count === 0 ? '' : writerLine({ writer, dropped }, language),
    remarks.length > 0
      ? lines(bold(`🤖 ${phrases.remarks}`), ...remarks.map((each) => code(`• ${each}`)))
      : '',
  );
  return layOut([{ text: first }, ...brokenBlocks(broken, language)]);
}

/** What is asked before a text is saved. */
export interface ImportQuestionView {
  /** The front matter as it will be written. */
  readonly head: string;
  /** The title to use while there is none that the text states or the editor gave. */
  readonly ownTitle: string | undefined;
  /** Absent: it has a date. */
  readonly today: string | undefined;
  /** The steps of the cleaning that changed something, and those of them that were taken back. */
  readonly changes: readonly CleaningChange[];
  readonly left: readonly CleaningStep[];
  /** What of the editor's words could not be read. */
  readonly notRead: readonly string[];
  readonly place: ImportPlace;
}

/** The beginning of the file and what was cleaned, with the question whether to save it; without a date there is nothing to save yet. */
export function renderImportQuestion(
  token: string,
  { head, ownTitle, today, changes, left, notRead, place }: ImportQuestionView,
  language: Language,
): OutgoingMessage {
  const phrases = IMPORT[language];
  const steps = changes.map(({ step, count, example }) =>
    concat(
      `${left.includes(step) ? '↩️' : '🧹'} ${phrases.step[step]} ×${count}`,
      left.includes(step) ? ` · ${phrases.leftIn}` : '',
      example === '' ? '' : concat(' · ', code(shorten(example, EXAMPLE_LIMIT))),
    ),
  );
  const text = paragraphs(
    pre(head.trim(), 'yaml'),
    ownTitle === undefined ? '' : phrases.ownTitle(shorten(ownTitle, VALUE_LIMIT)),
    steps.length > 0 ? lines(phrases.cleaned, ...steps) : '',
    notRead.length > 0 ? phrases.notRead(shorten(notRead.join(' '), VALUE_LIMIT)) : '',
    lines(today === undefined ? phrases.question : `📅 ${phrases.undated}`, phrases.reply),
  );
  const toggles = changes.map(({ step }) =>
    button(choiceLabel(phrases.step[step], !left.includes(step)), { to: 'import-step', token, step }),
  );
  return message(
    text,
    rowsOf(
      ...inRows(toggles, STEPS_A_ROW),
      today === undefined
        ? [importButton(phrases.button.save, token, 'save', 0)]
        : [importButton(phrases.button.today(today), token, 'today', 0)],
      cancelRow(token, 0, place, language),
    ),
  );
}

function titleOf({ number, of }: ImportPlace, language: Language): string {
  const phrases = IMPORT[language];
  return `📥 ${phrases.title}${of > 1 ? ` · ${phrases.place(number, of)}` : ''}`;
}

function cancelRow(token: string, at: number, { number, of }: ImportPlace, language: Language) {
  const { cancel, cancelRest } = IMPORT[language].button;
  return [
    importButton(cancel, token, 'cancel', at),
    ...(number < of ? [importButton(cancelRest, token, 'cancel-rest', at)] : []),
  ];
}

/** `+ 公司：英伟达、台积电`, one line per field. */
function takenLines(taken: readonly Proposal[], language: Language): Piece[] {
  const phrases = phrasesFor(language);
  return (Object.keys(IMPORT_KEYS) as ImportField[]).flatMap((field) => {
    const values = taken
      .filter((each) => each.field === field)
      .map(({ value }) => shorten(value, VALUE_LIMIT));
    if (values.length === 0) return [];
    return [concat(`+ ${IMPORT[language].field[field]}${phrases.colon}`, code(values.join(phrases.comma)))];
  });
}

function brokenBlocks(broken: readonly BrokenPlace[], language: Language): { text: Piece }[] {
  const phrases = IMPORT[language];
  const { colon } = phrasesFor(language);
  const places = broken.map(({ line, text }) =>
    concat(phrases.line(line), colon, code(text.replace(/\s+/g, ' '))),
  );
  return places.length > 0 ? [{ text: lines(bold(`⚠️ ${phrases.broken(places.length)}`), ...places) }] : [];
}

/** The file is in the content folder. @param id of the episode that it is, if known @param status how the episode is treated */
export function renderImportSaved(
  path: string,
  id: string | undefined,
  status: 'draft' | 'live' | 'hidden',
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const [before = '', after = ''] = IMPORT[language].saved('\n').split('\n');
  return message(
    lines(concat('💾 ', before, code(shorten(path, NAME_LIMIT)), after), IMPORT[language].next[status]),
    rowsOf(
      [
        ...(id !== undefined && status !== 'hidden'
          ? [button(phrases.review.button.openDraft, { to: 'draft-card', ref: id })]
          : []),
      ],
      [button(phrases.button.close, { to: 'close' })],
    ),
  );
}

/** The import was cancelled and nothing was saved. */
export function renderImportCancelled(language: Language): OutgoingMessage {
  return message(IMPORT[language].cancelled);
}

/** A notice at the top of the chat: the import is over, or the proposal was already decided. */
export function importNotice(kind: 'gone' | 'decided' | 'undated', language: Language): string {
  return IMPORT[language][kind];
}

function importButton(label: string, token: string, act: ImportAct, step: number) {
  return button(label, { to: 'import', token, act, step });
}
