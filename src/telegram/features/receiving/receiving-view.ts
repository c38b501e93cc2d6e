import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { DocumentNote, DocumentRefusal } from '../../../editing/documents/read-documents.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, code, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { RECEIVING } from './words.ts';

const NAME_LIMIT = 120;
const NAMES_LIMIT = 400;
const TYPED_LIMIT = 200;
/** How the question for the text of an address begins. */
const LINK = '🔗';

/** `/import` without a text. */
export function renderReceivingUsage(language: Language): OutgoingMessage {
  const { usage, title } = RECEIVING[language];
  return message(paragraphs(bold(`📥 ${title}`), usage));
}

/** What there is to say about what was sent, beside what becomes of it. */
export interface ReceivedNotes {
  readonly notes: readonly DocumentNote[];
  readonly refused: readonly { readonly name: string; readonly reason: DocumentRefusal }[];
  /** What of a caption could not be read. */
  readonly notRead: readonly string[];
  readonly isCaptionUnused: boolean;
}

/** How documents were read, and why some were not; undefined when there is nothing to say. */
export function renderReceivedNotes(
  { notes, refused, notRead, isCaptionUnused }: ReceivedNotes,
  language: Language,
): OutgoingMessage | undefined {
  const words = RECEIVING[language];
  const { colon } = phrasesFor(language);
  const said: Piece[] = [
    ...notes.map((note) => `📄 ${noteText(note, language)}`),
    ...refused.map(({ name, reason }) =>
      concat('⚠️ ', code(shorten(name, NAME_LIMIT)), colon, words.refused[reason]),
    ),
    ...(notRead.length > 0 ? [`❓ ${words.notRead(shorten(notRead.join(' '), TYPED_LIMIT))}`] : []),
    ...(isCaptionUnused ? [`📄 ${words.captionUnused}`] : []),
  ];
  return said.length === 0 ? undefined : message(lines(...said.slice(0, MOST_LINES)));
}

const MOST_LINES = 20;

function noteText(note: DocumentNote, language: Language): string {
  const words = RECEIVING[language];
  switch (note.kind) {
    case 'converted':
      return words.converted(note.from);
    case 'macros':
      return words.macros;
    case 'misnamed':
      return words.misnamed(note.as);
    case 'passed-over':
      return words.passedOver(shorten(note.names.join(phrasesFor(language).comma), NAMES_LIMIT));
  }
}

/** A pasted text ends with a full message, and nothing came after it. */
export function renderMayBeCut(language: Language): OutgoingMessage {
  return message(`✂️ ${RECEIVING[language].mayBeCut}`);
}

/** Asks for the text of an address, to be sent as a reply. */
export function renderTextOfLink(url: string, language: Language): OutgoingMessage {
  return message(lines(`${LINK} ${url}`, RECEIVING[language].textOfLink));
}

/** The address in the question for its text; undefined for any other message. */
export function linkAskedFor(text = ''): string | undefined {
  const [first = ''] = text.split('\n');
  return first.startsWith(`${LINK} `) ? first.slice(LINK.length + 1).trim() : undefined;
}
