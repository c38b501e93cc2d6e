import type { MeasuredQuestions } from './measure-questions.ts';
import {
  type NamedQueries,
  nameTable,
  queryTable,
  questionTable,
  wrongNames,
  wrongQueries,
  wrongQuestions,
} from './report.ts';
import { type JudgedName, figuresOf as nameFiguresOf } from './score-names.ts';
import { figuresOf as queryFiguresOf } from './score-queries.ts';
import { figuresOf as questionFiguresOf } from './score-questions.ts';

/** What was measured: of the files that were given. */
export interface Findings {
  /** The bot first. */
  queries?: readonly [NamedQueries, ...NamedQueries[]];
  questions?: MeasuredQuestions;
  names?: readonly JudgedName[];
}

/** Prints tables, or one object for machines: that of the one file that was given, or of each by its option. */
export function printFindings(
  findings: Findings,
  { json, wrong }: { readonly json: boolean; readonly wrong: number },
): void {
  if (json) {
    console.log(JSON.stringify(jsonOf(findings)));
    return;
  }
  const { queries, questions, names } = findings;
  const print = (table: string, lines: readonly string[]): void =>
    console.log(`\n${[table, ...lines].join('\n')}`);
  if (queries) print(queryTable(queries), wrongQueries(queries[0], wrong));
  if (questions) print(questionTable(questions), wrongQuestions(questions, wrong));
  if (names) print(nameTable(names), wrongNames(names, wrong));
}

function jsonOf({ queries, questions, names }: Findings): unknown {
  const objects = {
    ...(queries && { queries: queriesJson(queries) }),
    ...(questions && { questions: questionFiguresOf(questions.scores) }),
    ...(names && { names: nameFiguresOf(names) }),
  };
  const [only, ...others] = Object.values(objects);
  return others.length === 0 ? (only ?? {}) : objects;
}

function queriesJson([own, ...others]: NonNullable<Findings['queries']>): unknown {
  if (others.length === 0) return queryFiguresOf(own.scores);
  const compared = others.map(({ name, scores }) => [name, queryFiguresOf(scores)]);
  return { ...queryFiguresOf(own.scores), others: Object.fromEntries(compared) };
}
