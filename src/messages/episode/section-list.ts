import type { Episode, Section } from '../../domain/episode.ts';
import { button, inRows, pageOf, pager, type Rows, rowsOf } from '../common/buttons.ts';
import { oneLine } from '../common/clean-text.ts';
import { lines, type Piece } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';

/** More sections than this get numbered buttons, with their headings in the text: long labels would exceed a keyboard's size limit. */
const SECTIONS_BY_HEADING = 16;
/** Buttons of one row (Telegram), and the numbers of a page: their headings still fit one message. */
const ROW = 8;
const NUMBERS_PER_PAGE = 40;

/** A section's heading on one line; the localized word for an opening when it has none. */
export function headingOf({ heading }: Section, phrases: Phrases): string {
  return oneLine(heading) || phrases.opening;
}

/** The number of sections; the headings of one page of them when they are too many to be button labels. */
export function sectionsText(sections: readonly Section[], page: number, phrases: Phrases): Piece {
  const count = sections.length;
  if (count === 0) return phrases.episode.noSections;
  if (count <= SECTIONS_BY_HEADING) return phrases.episode.sections(count);
  const shown = pageOf(sections, page, NUMBERS_PER_PAGE);
  const first = shown.page * NUMBERS_PER_PAGE + 1;
  const { sections: all, sectionsOnPage } = phrases.episode;
  return lines(
    shown.pages > 1 ? sectionsOnPage(count, shown.page + 1, shown.pages) : all(count),
    ...shown.entries.map((section, index) => `${first + index}. ${headingOf(section, phrases)}`),
  );
}

/** The buttons that open the sections of a page, and the pager. */
export function sectionRows({ id, sections }: Episode, page: number, phrases: Phrases): Rows {
  if (sections.length <= SECTIONS_BY_HEADING) {
    return sections.map((section, index) => [
      button(headingOf(section, phrases), { to: 'section', id, index }),
    ]);
  }
  const shown = pageOf(sections, page, NUMBERS_PER_PAGE);
  const numbers = shown.entries.map((_, place) => {
    const index = shown.page * NUMBERS_PER_PAGE + place;
    return button(`${index + 1}`, { to: 'section', id, index });
  });
  return rowsOf(
    ...inRows(numbers, ROW),
    pager(shown, (to) => ({ to: 'sections', id, page: to })),
  );
}
