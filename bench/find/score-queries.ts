import { recordOf } from './group-by.ts';
import type { LabelledQuery } from './labels.ts';

/** A result as a reader meets it. */
export interface ShownResult {
  /** The path of its note. */
  readonly file: string;
  readonly date: string;
  /** Title, summary, and the section that it opens. */
  readonly text: string;
}

/** How well one query was answered, from 0 to 1. */
export interface QueryScore {
  readonly query: LabelledQuery;
  readonly p5: number;
  readonly best: number;
}

/** The means over queries of one kind. */
export interface QueryFigures {
  readonly n: number;
  /** Of the first five places, the share with a right result; for a known note whether it is among them. */
  readonly p5: number;
  /** The share of queries whose first result is right. */
  readonly best: number;
}

/** Results on the first page. */
const PLACES = 5;

/** Places that stay empty are wrong, unless one note alone was looked for. */
export function scoreQuery(query: LabelledQuery, shown: readonly ShownResult[]): QueryScore {
  const isRight = shown.slice(0, PLACES).map((result) => isRightResult(query, result));
  const right = isRight.filter(Boolean).length;
  const p5 = query.knownItem === undefined ? right / PLACES : Math.min(1, right);
  return { query, p5, best: isRight[0] === true ? 1 : 0 };
}

/** Whether its note is one of the right ones, or it speaks of all that was asked, within the days that were asked for. */
function isRightResult(query: LabelledQuery, { file, date, text }: ShownResult): boolean {
  const { knownItem, right, concepts, after = '', before = '9999' } = query;
  if (file === knownItem || right.includes(file)) return true;
  if (concepts.length === 0 || date < after || date > before) return false;
  return concepts.every((concept) => concept.test(text));
}

/** The means of all, and of each kind in the order in which they come. */
export function figuresOf(scores: readonly QueryScore[]): {
  readonly all: QueryFigures;
  readonly kinds: Readonly<Record<string, QueryFigures>>;
} {
  return { all: meansOf(scores), kinds: recordOf(scores, ({ query }) => query.cat, meansOf) };
}

function meansOf(scores: readonly QueryScore[]): QueryFigures {
  const mean = (value: (score: QueryScore) => number): number =>
    scores.reduce((sum, score) => sum + value(score), 0) / Math.max(scores.length, 1);
  return { n: scores.length, p5: mean(({ p5 }) => p5), best: mean(({ best }) => best) };
}
