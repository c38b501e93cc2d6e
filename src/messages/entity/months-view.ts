import type { Entity } from '../../domain/entity.ts';
import type { MonthCount } from '../../domain/glossary.ts';
import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { displayName } from '../../naming/display-name.ts';
import { button, inRows, PAGE_SIZE, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { closeButton } from '../common/episode-list.ts';
import { message } from '../common/layout.ts';
import { bold, lines } from '../common/rich-text.ts';
import { phrasesFor } from '../phrases.ts';

/** Months with episodes on one page of the list. */
const MONTHS_PER_PAGE = 12;
const MONTHS_PER_ROW = 3;
/** Months in the line of bars. */
const BARS_SHOWN = 12;
const BARS = Array.from('▁▂▃▄▅▆▇█');
const NO_BAR = '·';
const NAME_LIMIT = 60;

/** The months in which episodes list a name; each opens its page there. */
export function renderMonths(
  entity: Entity,
  months: readonly MonthCount[],
  page: number,
  language: Language,
): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { ref } = entity;
  const shown = pageOf(
    months.filter(({ episodes }) => episodes > 0),
    page,
    MONTHS_PER_PAGE,
  );
  const buttons = shown.entries.map(({ month, episodes, before }) =>
    button(`${month} (${episodes})`, { to: 'entity', ref, page: Math.floor(before / PAGE_SIZE) }),
  );
  return message(
    lines(
      bold(phrases.entity.byMonth(shorten(displayName(entity, language), NAME_LIMIT))),
      phrases.entity.monthHint,
    ),
    rowsOf(
      ...inRows(buttons, MONTHS_PER_ROW),
      pager(shown, (to) => ({ to: 'months', ref, page: to })),
      [button(phrases.entity.listButton.back, { to: 'entity', ref, page: 0 }), closeButton(phrases)],
    ),
  );
}

/** The last months as bars, oldest first; empty when there are fewer than three. @param months newest first, without gaps */
export function monthLine(months: readonly MonthCount[], language: Language): string {
  const shown = months.slice(0, BARS_SHOWN).toReversed();
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 3) return '';
  const most = Math.max(...shown.map(({ episodes }) => episodes));
  const bars = shown.map(({ episodes }) =>
    episodes === 0 ? NO_BAR : (BARS[Math.ceil((episodes / most) * BARS.length) - 1] ?? NO_BAR),
  );
  return phrasesFor(language).entity.monthLine(bars.join(''), first.month, last.month);
}
