import type { ChartTheme } from '../../../domain/chart.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { Trend, TrendLine } from '../../../domain/trend.ts';
import { button, inRows, rowsOf } from '../../../messages/common/buttons.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { message } from '../../../messages/common/layout.ts';
import { joinRefs, MOST_NAMES } from '../../../messages/common/ref-list.ts';
import { bold, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { ReadNames } from './read-names.ts';
import { TREND } from './words.ts';

/** Of two times four weeks one can say which has more; a single week is chance. */
const RECENT_WEEKS = 4;
/** UTF-16 units: four names with their figures fit a caption of 1024. */
const NAME_LIMIT = 40;
const LABEL_LIMIT = 18;
const NAMES_PER_ROW = 2;

/** A trend as it is shown. */
export interface ShownTrend {
  readonly trend: Trend;
  /** A name that was typed with the others and that nothing bears. */
  readonly unknown?: ReadNames['unknown'];
  /** Whether more names were typed than a picture shows. */
  readonly isCut: boolean;
  /** Of the picture above the text; `none`: it could not be drawn, `needless`: a single week is no line. */
  readonly picture: ChartTheme | 'none' | 'needless';
}

/** The figures of the picture: of each name how often, when most, and of late. */
export function renderTrend(shown: ShownTrend, language: Language): OutgoingMessage {
  const words = TREND[language];
  const { trend, unknown, isCut, picture } = shown;
  const entities = trend.lines.map(({ entity }) => entity);
  return message(
    paragraphs(
      lines(bold(words.title), spanOf(trend.weeks, language)),
      ...trend.lines.map((line) => figures(line, trend.weeks, language)),
      unknown ? unknownLine(unknown, language) : '',
      lines(isCut ? words.tooMany(MOST_NAMES) : '', picture === 'none' ? words.noPicture : ''),
    ),
    rowsOf(
      ...(unknown && entities.length < MOST_NAMES ? nearestRows(unknown.nearest, entities, language) : []),
      ...inRows(
        entities.map((entity) =>
          button(shorten(displayName(entity, language), LABEL_LIMIT), { to: 'open-name', ref: entity.ref }),
        ),
        NAMES_PER_ROW,
      ),
      [...themeButtons(picture, entities, language), closeButton(phrasesFor(language))],
    ),
  );
}

/** None of the typed names is one. */
export function renderNoTrend(unknown: NonNullable<ReadNames['unknown']>, language: Language) {
  const phrases = phrasesFor(language);
  const { name, nearest } = unknown;
  return message(
    nearest.length > 0
      ? unknownLine(unknown, language)
      : lines(phrases.unknownName(shorten(name, NAME_LIMIT)), phrases.entity.noneNear),
    rowsOf(...nearestRows(nearest, [], language)),
  );
}

/** No name was given. @param examples names of the archive */
export function renderTrendUsage(examples: readonly string[], language: Language): OutgoingMessage {
  const { usage, between } = TREND[language];
  const typed = examples.length > 0 ? phrasesFor(language).example(`/trend ${examples.join(between)}`) : '';
  return message(lines(usage, typed));
}

function spanOf(weeks: readonly string[], language: Language): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { span, week } = TREND[language];
  return first === last ? week(first) : span(first, last, weeks.length);
}

function figures({ entity, counts }: TrendLine, weeks: readonly string[], language: Language): Piece {
  const words = TREND[language];
  const name = bold(shorten(displayName(entity, language), NAME_LIMIT));
  const total = sum(counts);
  if (total === 0) return lines(name, words.never);
  const most = Math.max(...counts);
  const monday = weeks[counts.lastIndexOf(most)] ?? '';
  const recent = sum(counts.slice(-RECENT_WEEKS));
  const before = sum(counts.slice(-2 * RECENT_WEEKS, -RECENT_WEEKS));
  return lines(
    name,
    [words.total(total), ...(weeks.length >= 2 * RECENT_WEEKS ? [words.recent(recent, before)] : [])].join(
      ' · ',
    ),
    weeks.length > 1 ? words.most(monday, most) : '',
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function unknownLine(
  { name, nearest, areNear }: NonNullable<ReadNames['unknown']>,
  language: Language,
): Piece {
  const phrases = phrasesFor(language);
  const offer = areNear ? phrases.nearestShow : phrases.commonShow;
  const unknown = phrases.unknownName(shorten(name, NAME_LIMIT));
  return nearest.length > 0 ? lines(unknown, `${offer}${phrases.colon}`) : unknown;
}

/** Each draws the same picture with one of the names that may have been meant. */
function nearestRows(
  nearest: readonly Entity[],
  entities: readonly Entity[],
  language: Language,
): readonly (readonly Button[])[] {
  const buttons = nearest.map((near) =>
    button(`📈 ${shorten(displayName(near, language), LABEL_LIMIT)}`, {
      to: 'trend',
      refs: joinRefs([...entities, near]),
    }),
  );
  return inRows(buttons, NAMES_PER_ROW);
}

function themeButtons(
  picture: ShownTrend['picture'],
  entities: readonly Entity[],
  language: Language,
): readonly Button[] {
  if (picture === 'none' || picture === 'needless') return [];
  const theme = picture === 'light' ? 'dark' : 'light';
  return [button(TREND[language][theme], { to: 'trend-theme', theme, refs: joinRefs(entities) })];
}
