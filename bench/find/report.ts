import type { MeasuredQueries } from './measure-queries.ts';
import type { MeasuredQuestions } from './measure-questions.ts';
import {
  groupFiguresOf,
  type JudgedName,
  type LevelFigures,
  NAME_LEVELS,
  figuresOf as nameFiguresOf,
  wrongOf,
} from './score-names.ts';
import { type QueryFigures, figuresOf as queryFiguresOf } from './score-queries.ts';
import { figuresOf as questionFiguresOf } from './score-questions.ts';

/** What one engine made of the queries, under the name that heads its columns. */
export type NamedQueries = MeasuredQueries & {
  readonly name: string;
  /** How many notes it had. */
  readonly notes: number;
};

const FIRST_COLUMN = 22;
const COLUMN = 10;
const WIDE_COLUMN = 20;

/** Queries by kind, an engine a column: the first five places, and the first. */
export function queryTable(engines: readonly NamedQueries[]): string {
  const figures = engines.map(({ scores }) => queryFiguresOf(scores));
  const [own] = figures;
  type Choose = (of: ReturnType<typeof queryFiguresOf>) => QueryFigures | undefined;
  const kindRow = (name: string, pick: Choose): string =>
    row(name, own && pick(own)?.n, figures.map(pick).map(cellOf), WIDE_COLUMN);
  const factRow = (name: string, tell: (engine: NamedQueries) => string): string =>
    row(name, undefined, engines.map(tell), WIDE_COLUMN);
  return [
    'queries: the share of the first five places that is right, and of first results',
    factRow('', ({ name }) => name),
    ...Object.keys(own?.kinds ?? {}).map((kind) => kindRow(kind, ({ kinds }) => kinds[kind])),
    kindRow('all', ({ all }) => all),
    factRow('notes', ({ notes }) => String(notes)),
    factRow('ms, p50 p99', ({ p50, p99 }) => `${p50.toFixed(1)}  ${p99.toFixed(1)}`),
  ].join('\n');
}

/** Queries whose first five places are not all right, a line each. */
export function wrongQueries({ scores }: MeasuredQueries, most: number): string[] {
  return scores
    .filter(({ p5 }) => p5 < 1)
    .toSorted((a, b) => a.p5 - b.p5)
    .slice(0, most)
    .map(({ query, p5, best }) => `  ${p5.toFixed(1)}  ${best}  ${query.cat}  ${query.query}`);
}

export function questionTable({ scores, p50, p99 }: MeasuredQuestions): string {
  const { all, languages } = questionFiguresOf(scores);
  return [
    'questions: the share with an answer among the passages that a model is given',
    row('', undefined, ['first 12', 'first 3']),
    ...Object.entries({ ...languages, all }).map(([name, { n, in12, in3 }]) =>
      row(name, n, [in12.toFixed(2), in3.toFixed(2)]),
    ),
    row('ms, p50 p99', undefined, [p50.toFixed(1), p99.toFixed(1)]),
  ].join('\n');
}

/** Questions without an answer among the first twelve passages. */
export function wrongQuestions({ scores }: MeasuredQuestions, most: number): string[] {
  return scores
    .filter(({ place = Infinity }) => place >= 12)
    .slice(0, most)
    .map(({ question, place }) => `  ${place ?? '–'}  ${question.language}  ${question.question}`);
}

export function nameTable(judged: readonly JudgedName[]): string {
  const { kinds, ...all } = nameFiguresOf(judged);
  const line = (name: string, figures: LevelFigures) =>
    row(
      name,
      figures.shown.n,
      NAME_LEVELS.map((level) => `${shareOf(figures[level].precision)} / ${shareOf(figures[level].recall)}`),
      WIDE_COLUMN,
    );
  return [
    'names: precision / recall of what the catalog joins',
    row('', undefined, NAME_LEVELS, WIDE_COLUMN),
    ...Object.entries(kinds).map(([kind, figures]) => line(kind, figures)),
    ...Object.entries(groupFiguresOf(judged)).map(([group, figures]) => line(`drawn: ${group}`, figures)),
    line('all', all),
  ].join('\n');
}

/** For each level what is wrong of it: joined without being the same, and then the same without being joined. */
export function wrongNames(judged: readonly JudgedName[], most: number): string[] {
  return NAME_LEVELS.flatMap((level) => {
    const wrong = wrongOf(judged, level).toSorted((a, b) => Number(a.label.ok) - Number(b.label.ok));
    return wrong.slice(0, most).map(({ label: { kind, entity, alias, ok, label } }) => {
      const sign = ok ? '≠' : '=';
      return `  ${level}: ${kind}  ${entity} ${sign} ${alias}  (${label})`;
    });
  });
}

function row(
  name: string,
  n: number | undefined,
  columns: readonly string[],
  width: number = COLUMN,
): string {
  const cells = columns.map((column) => column.padStart(width)).join('');
  return `  ${name.padEnd(FIRST_COLUMN)}${String(n ?? '').padStart(6)}${cells}`.trimEnd();
}

function cellOf(figures: QueryFigures | undefined): string {
  return figures ? `${figures.p5.toFixed(2)}  ${figures.best.toFixed(2)}` : '';
}

function shareOf(share: number | null): string {
  return share === null ? '–' : share.toFixed(2);
}
