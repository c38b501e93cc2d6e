import type { TimelineEntry, TimelinePart } from '../../../assistant/timeline/timelines.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, type PageNumber, pager, rowsOf } from '../../../messages/common/buttons.ts';
import { endCut, oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { titleOf } from '../../../messages/common/episode-line.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import { TIMELINE } from './words.ts';

/** UTF-16 units, so that a line is read at a glance and eight of them fit one message. */
const LINE_LIMIT = 160;
const NAME_LIMIT = 60;
const NUMBERS_PER_ROW = 4;

/** One page of a timeline. */
interface TimelinePage extends Omit<TimelinePart, 'entries'>, PageNumber {
  readonly entity: Entity;
  readonly entries: readonly TimelineEntry[];
}

/** A sentence of each episode after its day; the numbers open the sections. */
export function renderTimeline(shown: TimelinePage, language: Language): OutgoingMessage {
  const words = TIMELINE[language];
  const { entity, entries, total } = shown;
  const { ref } = entity;
  return message(
    paragraphs(
      lines(
        bold(words.title(shorten(displayName(entity, language), NAME_LIMIT))),
        shown.isAbout ? words.about(total) : words.mentioned(total),
      ),
      ...entries.map(entryLine),
    ),
    rowsOf(
      ...inRows(entries.map(openButton), NUMBERS_PER_ROW),
      pager(shown, (page) => ({ to: 'timeline', ref, page })),
      [
        button(phrasesFor(language).button.namePage, { to: 'entity', ref, page: 0 }),
        closeButton(phrasesFor(language)),
      ],
    ),
  );
}

/** No name was given. @param example a name of the archive, if it has any */
export function renderTimelineUsage(example: string | undefined, language: Language): OutgoingMessage {
  const { usage } = TIMELINE[language];
  return message(
    lines(usage, example === undefined ? '' : phrasesFor(language).example(`/timeline ${example}`)),
  );
}

function entryLine({ episode, sentence }: TimelineEntry, index: number): Piece {
  const told = shorten(endCut(oneLine(sentence)) || titleOf(episode), LINE_LIMIT);
  return concat(`${index + 1}. `, bold(oneLine(episode.date)), ` ${told}`);
}

function openButton({ episode: { id }, section }: TimelineEntry, index: number) {
  const label = `${index + 1}`;
  return section === undefined
    ? button(label, { to: 'episode', id })
    : button(label, { to: 'section', id, index: section });
}
