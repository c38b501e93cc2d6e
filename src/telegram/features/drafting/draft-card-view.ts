import type { Instant } from '../../../domain/clock.ts';
import {
  type DraftDoubt,
  heldUntil,
  LISTED_FIELDS,
  LISTED_KINDS,
  type OpenDraft,
} from '../../../domain/draft.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import { localDate, localHour } from '../../../domain/next-due.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { DraftWord } from '../../../messages/common/button-choices.ts';
import { button, type Rows, rowsOf } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { byline, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, code, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { problemLine } from '../../../messages/problems/problem-line.ts';
import { uploadQuestion } from '../../../messages/upload/upload-view.ts';
import { DRAFTING } from './words.ts';

/** Characters of a summary, of a line of names, and of a path. */
const SUMMARY_LIMIT = 300;
const NAMES_LIMIT = 160;
const PATH_LIMIT = 120;
/** Warnings about the file itself that the card lists. */
const MOST_WARNINGS = 4;
const LINE_LIMIT = 200;

/** A draft, what is odd about it, and what can be done. @param zone of the admin @param note said first */
export function renderDraftCard(
  draft: OpenDraft,
  zone: string,
  language: Language,
  note = '',
): OutgoingMessage {
  const { episode, state, ref } = draft;
  const words = DRAFTING[language];
  const until = heldUntil(draft);
  const heading = `📝 ${words.state[state]}${until === undefined ? '' : ` · ${words.until(instantLabel(until, zone))}`}`;
  return message(
    paragraphs(
      note,
      lines(
        heading,
        bold(titleOf(episode)),
        concat(byline(episode), draft.place ? '' : concat(' · ', code(ref))),
        code(shorten(episode.path, PATH_LIMIT)),
      ),
      shorten(episode.summary ?? '', SUMMARY_LIMIT),
      lines(...nameLines(draft, language)),
      lines(...doubtLines(draft, language)),
      draft.place && draft.state === 'waiting' ? uploadQuestion(draft.place, draft.isOld, language) : '',
    ),
    cardButtons(draft, language),
  );
}

/** `2026-12-05 08:00 (Asia/Shanghai)`. */
export function instantLabel(at: Instant, zone: string): string {
  return `${localDate(at, zone)} ${localHour(at, zone)} (${zone})`;
}

function nameLines({ episode }: OpenDraft, language: Language): Piece[] {
  const { colon, comma } = phrasesFor(language);
  const words = DRAFTING[language];
  return LISTED_FIELDS.flatMap((field) => {
    const kind = LISTED_KINDS[field];
    const names = episode.listings.filter((one) => one.kind === kind).map(({ name }) => oneLine(name));
    if (names.length === 0) return [];
    return [`${words.field[field]}${colon}${shorten(names.join(comma), NAMES_LIMIT)}`];
  });
}

function doubtLines({ doubts, warnings }: OpenDraft, language: Language): Piece[] {
  const { doubt } = DRAFTING[language];
  const more = warnings.length - MOST_WARNINGS;
  return [
    ...doubts.map((each) => `⚠️ ${shorten(doubtText(each, language), LINE_LIMIT)}`),
    ...warnings
      .slice(0, MOST_WARNINGS)
      .map((problem) => concat('⚠️ ', code(shorten(problemLine(problem, language), LINE_LIMIT)))),
    more > 0 ? `⚠️ ${doubt.more(more)}` : '',
  ];
}

function doubtText(each: DraftDoubt, language: Language): string {
  const { doubt } = DRAFTING[language];
  const { comma } = phrasesFor(language);
  switch (each.kind) {
    case 'unsupported':
      return doubt.unsupported(each.names.map(oneLine).join(comma));
    case 'no-summary':
      return doubt.noSummary;
    case 'no-terms':
      return doubt.noTerms;
    case 'old':
      return doubt.old(each.date);
    case 'ahead':
      return doubt.ahead(each.date);
    case 'near':
      return doubt.near(shorten(each.title, NAMES_LIMIT), each.date);
    case 'bare-headings':
      return doubt.bareHeadings(each.headings.map(oneLine).join(comma));
  }
}

function cardButtons(draft: OpenDraft, language: Language): Rows {
  const { button: label } = DRAFTING[language];
  const { ref, version, state } = draft;
  const close = button(phrasesFor(language).button.close, { to: 'close' });
  if (state === 'discarded')
    return [[button(label.restore, { to: 'draft-aside', act: 'restore', ref })], [close]];
  const edit = button(label.edit, { to: 'draft-field', ref, version, act: 'open', field: 'title' });
  const look = button(label.preview, {
    to: 'draft-look',
    ...{ ref, language, mode: 'daily', detail: 'full', page: 0 },
  });
  if (state === 'live' || state === 'hidden')
    return [
      [edit, look],
      [button(phrasesFor(language).button.unpublish, { to: 'unpublish', id: ref }), close],
    ];
  return rowsOf(
    ...wayOut(draft, language),
    [edit, look],
    [wordButton(label.when, draft, 'when'), wordButton(label.test, draft, 'test')],
    draft.isOld || draft.place?.kind === 'correction' ? [] : [wordButton(label.archive, draft, 'file')],
    [button(phrasesFor(language).button.drafts, { to: 'drafts', page: 0 }), close],
  );
}

/** The ways out, the likeliest first, and the one that gives it up. */
function wayOut(draft: OpenDraft, language: Language): Rows {
  const { button: label } = DRAFTING[language];
  const { place, isOld, ref } = draft;
  const discard = button(label.discard, { to: 'draft-aside', act: 'discard', ref });
  if (place?.kind === 'doubt')
    return rowsOf(
      [wordButton(label.replace, draft, 'swap')],
      [wordButton(label.apart, draft, 'out')],
      isOld ? [wordButton(label.archive, draft, 'file')] : [],
      [discard],
    );
  if (isOld && place?.kind !== 'correction')
    return [
      [wordButton(label.archive, draft, 'file')],
      [wordButton(label.publishOld, draft, 'out')],
      [discard],
    ];
  return [[wordButton(place ? label.publish : label.publishNow, draft, 'out'), discard]];
}

/** A button that says what shall become of the draft as it is shown. @param at only for a choice of an instant */
export function wordButton(
  label: string,
  { ref, version }: OpenDraft,
  act: DraftWord,
  at: Instant = 0,
): Button {
  return button(label, { to: 'draft-word', ref, version, act, at });
}
