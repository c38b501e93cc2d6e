import {
  type BrokenPlace,
  IMPORT_KEYS,
  type ImportAdvice,
  type ImportField,
  type Proposal,
} from '../../../domain/import.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, rowsOf } from '../../../messages/common/buttons.ts';
import type { ImportAct } from '../../../messages/common/callbacks.ts';
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

/** What an import has removed from a text, and the damage it has found. */
export interface Litter {
  readonly pinyin: number;
  readonly broken: readonly BrokenPlace[];
}

/** `/import` without a text. */
export function renderImportUsage(language: Language): OutgoingMessage {
  const { usage, title } = IMPORT[language];
  return message(paragraphs(bold(`📥 ${title}`), usage));
}

/** The text fills a whole message: its end may be in the next one, which is not imported. */
export function renderImportMayBeCut(language: Language): OutgoingMessage {
  return message(`✂️ ${IMPORT[language].mayBeCut}`);
}

/** Progress while the model reads. @param found how many proposals it has made so far */
export function renderImportReading(
  token: string,
  paragraphCount: number,
  found: number,
  language: Language,
): OutgoingMessage {
  const phrases = IMPORT[language];
  return message(
    paragraphs(
      bold(`📥 ${phrases.title}`),
      lines(`⏳ ${phrases.reading(paragraphCount)}`, found > 0 ? phrases.found(found) : ''),
    ),
    [
      [importButton(phrases.button.withoutModel, token, 'no-model', 0)],
      [importButton(phrases.button.cancel, token, 'cancel', 0)],
    ],
  );
}

/** One proposal as a change of the future file, with the evidence from the text. @param at its position among all, from 0 */
export function renderImportProposal(
  token: string,
  advice: ImportAdvice,
  at: number,
  text: readonly string[],
  language: Language,
): OutgoingMessage {
  const phrases = IMPORT[language];
  const proposal = advice.proposals[at];
  if (!proposal) return message(phrases.noProposals);
  const { field, paragraph, evidence } = proposal;
  const label = (name: string, act: ImportAct) => importButton(name, token, act, at);
  return message(
    paragraphs(
      bold(`📥 ${phrases.title} · ${phrases.position(at + 1, advice.proposals.length)}`),
      lines(bold(phrases.field[field]), pre(diffOf(proposal, text), 'diff')),
      paragraph === undefined || evidence === undefined
        ? ''
        : lines(phrases.paragraph(paragraph + 1), code(shorten(evidence, NAME_LIMIT))),
      lines(
        writerLine(advice.writer, advice.dropped, language),
        advice.unread > 0 ? phrases.unread(advice.unread) : '',
      ),
    ),
    [
      [label(phrases.button.take, 'take'), label(phrases.button.leave, 'leave')],
      [label(phrases.button.takeRest, 'take-rest'), label(phrases.button.leaveRest, 'leave-rest')],
      [label(phrases.button.cancel, 'cancel')],
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

/**
 * The accepted proposals, the damage found, and the beginning of the file, with the question whether to save it: the first message
 * replaces the last proposal, the last one has the buttons.
 * @param head the front matter as it will be written
 */
export function renderImportOutcome(
  token: string,
  {
    advice,
    taken,
    litter,
    title,
    head,
  }: {
    readonly advice: ImportAdvice;
    readonly taken: readonly Proposal[];
    readonly litter: Litter;
    readonly title: string;
    readonly head: string;
  },
  language: Language,
): OutgoingMessage[] {
  const phrases = IMPORT[language];
  const { proposals, remarks, writer, dropped } = advice;
  const count = proposals.length;
  const hasTitle = taken.some(({ field }) => field === 'title');
  const first = paragraphs(
    bold(`📥 ${phrases.title}`),
    lines(
      count === 0 ? phrases.noProposals : phrases.taken(taken.length, count - taken.length),
      ...takenLines(taken, language),
      hasTitle ? '' : phrases.ownTitle(shorten(title, VALUE_LIMIT)),
    ),
    count === 0 ? '' : writerLine(writer, dropped, language),
    remarks.length > 0
      ? lines(bold(`🤖 ${phrases.remarks}`), ...remarks.map((each) => code(`• ${each}`)))
      : '',
  );
  const last = message(paragraphs(pre(head.trim(), 'yaml'), phrases.question), [
    [importButton(phrases.button.save, token, 'save', 0)],
    [importButton(phrases.button.cancel, token, 'cancel', 0)],
  ]);
  return [...layOut([{ text: first }, ...litterBlocks(litter, language)]), last];
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

function litterBlocks({ pinyin, broken }: Litter, language: Language): { text: Piece }[] {
  const phrases = IMPORT[language];
  const { colon } = phrasesFor(language);
  const places = broken.map(({ line, text }) =>
    concat(phrases.line(line), colon, code(text.replace(/\s+/g, ' '))),
  );
  return [
    ...(pinyin > 0 ? [{ text: `🧹 ${phrases.pinyin(pinyin)}` }] : []),
    ...(places.length > 0 ? [{ text: lines(bold(`⚠️ ${phrases.broken(places.length)}`), ...places) }] : []),
  ];
}

/** The file is in the content folder. @param status how the episode is treated */
export function renderImportSaved(
  path: string,
  status: 'draft' | 'live' | 'hidden',
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const [before = '', after = ''] = IMPORT[language].saved('\n').split('\n');
  return message(
    lines(concat('💾 ', before, code(shorten(path, NAME_LIMIT)), after), IMPORT[language].next[status]),
    rowsOf([
      ...(status === 'draft' ? [button(phrases.button.drafts, { to: 'drafts', page: 0 })] : []),
      button(phrases.button.close, { to: 'close' }),
    ]),
  );
}

/** The import was cancelled and nothing was saved. */
export function renderImportCancelled(language: Language): OutgoingMessage {
  return message(IMPORT[language].cancelled);
}

/** Why a file is not imported: it is a web page, not text, or already an episode. */
export function renderImportRefused(
  reason: 'webPage' | 'notText' | 'hasFrontMatter',
  fileName: string,
  language: Language,
): OutgoingMessage {
  const [before = '', after = ''] = IMPORT[language][reason]('\n').split('\n');
  return message(concat(before, code(shorten(fileName, NAME_LIMIT)), after));
}

/** A notice at the top of the chat: the import is over, or the proposal was already decided. */
export function importNotice(kind: 'gone' | 'decided', language: Language): string {
  return IMPORT[language][kind];
}

function importButton(label: string, token: string, act: ImportAct, step: number) {
  return button(label, { to: 'import', token, act, step });
}
