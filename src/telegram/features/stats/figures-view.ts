import type { ChartTheme, LineChart } from '../../../domain/chart.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import type { StatsChart } from '../../../messages/common/button-choices.ts';
import { button, type Rows } from '../../../messages/common/buttons.ts';
import { oneLine, shorten } from '../../../messages/common/clean-text.ts';
import { closeButton } from '../../../messages/common/episode-list.ts';
import { figure } from '../../../messages/common/figure.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, lines, type Piece, paragraphs } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import type { CountedFollow } from '../../../subscriptions/unmatched-follows.ts';
import { FIGURES, type FigureWords } from './figure-words.ts';

/** The lines of each picture, in order. */
const LINES = {
  subscribers: ['active', 'paused', 'stopped'],
  digests: ['digests', 'answers'],
} as const satisfies Record<StatsChart, readonly string[]>;

/** Figures of some days in UTC, oldest first. */
export interface DayByDay {
  readonly chart: StatsChart;
  readonly days: readonly {
    readonly day: string;
    readonly counts: Readonly<Partial<Record<(typeof LINES)[StatsChart][number], number>>>;
  }[];
}

/** Days that are told in words. */
const TOLD_DAYS = 7;
const MOST_UNMATCHED = 20;
/** UTF-16 units of a name or a query. */
const NAME_LIMIT = 60;
/** `2026-` */
const YEAR = 5;

export function figuresChart({ chart, days }: DayByDay, theme: ChartTheme, language: Language): LineChart {
  const words = FIGURES[language];
  return {
    title: words.title[chart],
    points: days.map(({ day }) => day.slice(YEAR)),
    lines: LINES[chart].map((name) => ({
      name: words.line[name],
      values: days.map(({ counts }) => counts[name] ?? 0),
    })),
    theme,
  };
}

/** The latest days in words. @param picture `above`: the message stands beneath it */
export function renderFigures(
  { chart, days }: DayByDay,
  picture: 'above' | 'none',
  language: Language,
): OutgoingMessage {
  const words = FIGURES[language];
  const told = days.slice(-TOLD_DAYS).map(({ day, counts }) => {
    const each = LINES[chart].map((name) => `${words.line[name]} ${figure(counts[name] ?? 0)}`);
    return `${day.slice(YEAR)}  ${each.join(' · ')}`;
  });
  return message(
    paragraphs(
      lines(bold(words.title[chart]), words.days(days.length)),
      lines(...told),
      picture === 'none' ? words.noPicture : '',
    ),
    [[closeButton(phrasesFor(language))]],
  );
}

/** What was searched for and not found; nobody is named. */
export function renderMissed(
  missed: readonly { readonly query: string; readonly count: number }[],
  language: Language,
): OutgoingMessage {
  const words = FIGURES[language];
  return message(
    missed.length === 0
      ? words.nothingMissed
      : paragraphs(
          bold(`🔍 ${words.title.missed}`),
          lines(...missed.map(({ query, count }) => ranked(query, count))),
        ),
    wayBack(language),
  );
}

/** What is followed most, and what nothing in the archive matches. */
export function renderFollows(
  follows: readonly CountedFollow[],
  unmatched: readonly CountedFollow[],
  language: Language,
): OutgoingMessage {
  const words = FIGURES[language];
  const { quoted } = phrasesFor(language);
  const list = (counted: readonly CountedFollow[]) =>
    lines(...counted.map(({ kind, name, count }) => ranked(kind === 'words' ? quoted(name) : name, count)));
  return message(
    follows.length === 0
      ? words.nothingFollowed
      : paragraphs(
          lines(bold(`⭐ ${words.title.follows}`), list(follows)),
          ...(unmatched.length > 0
            ? [
                lines(
                  bold(`⚠️ ${words.unmatched(unmatched.length)}`),
                  list(unmatched.slice(0, MOST_UNMATCHED)),
                ),
                mendOf(unmatched, words),
              ]
            : []),
        ),
    wayBack(language),
  );
}

/** What an admin can do about them: names by an alias, words hardly. */
function mendOf(unmatched: readonly CountedFollow[], { mendNames, mendWords }: FigureWords): Piece {
  const isWords = ({ kind }: CountedFollow): boolean => kind === 'words';
  return lines(unmatched.every(isWords) ? '' : mendNames, unmatched.some(isWords) ? mendWords : '');
}

/** An episode, and how often people opened, kept and rated it. */
interface Read {
  readonly title: string;
  readonly opened: number;
  readonly shared: number;
  readonly saved: number;
  readonly up: number;
  readonly down: number;
}

/** What is read most, and what those who left got last. */
export function renderReading(
  read: readonly Read[],
  left: readonly { readonly title: string; readonly count: number }[],
  language: Language,
): OutgoingMessage {
  const words = FIGURES[language];
  const rows = read.map(({ title, opened, shared, saved, up, down }, index) => {
    const counts = [
      words.opened(figure(opened)),
      shared > 0 ? words.shared(figure(shared)) : '',
      saved > 0 ? words.saved(figure(saved)) : '',
      up > 0 ? `👍 ${figure(up)}` : '',
      down > 0 ? `👎 ${figure(down)}` : '',
    ];
    return lines(`${index + 1}. ${shorten(oneLine(title), NAME_LIMIT)}`, counts.filter(Boolean).join(' · '));
  });
  return message(
    paragraphs(
      ...(rows.length > 0 ? [bold(`📖 ${words.title.reading}`), ...rows] : [words.nothingRead]),
      read.some(({ shared }) => shared > 0) ? words.sharedMeans : '',
      left.length > 0
        ? lines(bold(`👋 ${words.title.left}`), ...left.map(({ title, count }) => ranked(title, count)))
        : '',
    ),
    wayBack(language),
  );
}

function ranked(name: string, count: number): string {
  return `${figure(count)} × ${shorten(oneLine(name), NAME_LIMIT)}`;
}

/** These pages stand in place of `/stats`. */
function wayBack(language: Language): Rows {
  return [[button(FIGURES[language].toStats, { to: 'stats' }), closeButton(phrasesFor(language))]];
}
