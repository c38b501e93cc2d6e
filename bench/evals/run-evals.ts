import { join } from 'node:path';
import { createVerifiedModel } from '../../src/assistant/verified-model.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import { numberPassages } from '../../src/prompts/number-passages.ts';
import type { TASKS, VariablesOf } from '../../src/prompts/tasks.ts';
import { MOST_MICRODOLLARS, reckonDigest } from './digest-cost.ts';
import type { Example } from './example.ts';
import { judge, SELF_EVIDENT, type Verdict } from './judge.ts';
import { ExamplesError, loadExamples } from './load-examples.ts';
import { type EvalModel, openEvalModel } from './open-model.ts';
import { type ReadAnswer, readAnswer, sourcesOf } from './read-answer.ts';
import { type Row, reportOf } from './report.ts';

const DEADLINE_MS = 90_000;
/** Examples that are asked at a time. */
const AT_ONCE = 4;

/**
 * Asks the model each example and prints how it did.
 * @param promptsDir holds the prompts, and the examples in `examples/`
 * @returns what the process leaves with: 1 when an answer is missing or not sound, or an example is at fault
 */
export async function runEvals(
  promptsDir: string,
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<0 | 1> {
  const examples = await loadExamples(join(promptsDir, 'examples')).catch((error: unknown) => {
    if (!(error instanceof ExamplesError)) throw error;
    print(error.faults.join('\n'));
    return undefined;
  });
  if (!examples) return 1;
  const asked = await openEvalModel(promptsDir, env);
  try {
    print(`${examples.length} examples, asked of ${asked.name}\n`);
    const rows = await judgeAll(examples, asked);
    print(reportOf(rows));
    const cost = await reckonDigest(asked);
    print(`One digest with its second reading: $${(cost / 1_000_000).toFixed(4)}.`);
    if (asked.kind === 'real') print(`It cost $${(asked.microdollars() / 1_000_000).toFixed(4)}.`);
    else print(SKIPPED);
    return cost > MOST_MICRODOLLARS || rows.some(({ verdicts }) => verdicts.some(isGrave)) ? 1 : 0;
  } finally {
    await asked.close();
  }
}

const SKIPPED = `
!! THE PRETEND MODEL WAS ASKED. It understands nothing, so whatever needs understanding was SKIPPED, not judged.
!! Set ANTHROPIC_API_KEY to have it judged; a run costs a few cents.`;

/** What a reader must never see, or a model that gives no answer; the rest is a matter of degree. */
function isGrave({ property, kind }: Verdict): boolean {
  return kind === 'fail' && SELF_EVIDENT.has(property);
}

async function judgeAll(examples: readonly Example[], asked: EvalModel): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < examples.length; from += AT_ONCE) {
    const some = examples.slice(from, from + AT_ONCE);
    rows.push(...(await Promise.all(some.map((example) => judgeOne(example, asked)))));
  }
  return rows;
}

async function judgeOne(example: Example, asked: EvalModel): Promise<Row> {
  const { name, task } = example;
  const verdicts = await judgeTask(task, example, asked);
  if (asked.kind === 'real') return { name, verdicts };
  return {
    name,
    verdicts: verdicts.map((verdict) =>
      SELF_EVIDENT.has(verdict.property) ? verdict : { property: verdict.property, kind: 'skip' },
    ),
  };
}

async function judgeTask<Task extends keyof typeof TASKS>(
  task: Task,
  example: Example,
  { model, clock, kind }: EvalModel,
): Promise<readonly Verdict[]> {
  const { language, paragraphs, numbered, variables, expect } = example;
  const names = example.names.map((forms, place) => ({ ref: `${place}`, forms }));
  const archiveNames = { fold: foldScript, names };
  const verified = createVerifiedModel({
    model,
    isThere: () => true,
    writer: () => 'model',
    archiveNames: () => archiveNames,
    clock,
    onChecked: () => undefined,
  });
  const read = (value: unknown): ReadAnswer => {
    const answer = readAnswer(value, example);
    return kind === 'real' ? answer : withWideHeadline(answer, sourcesOf(example).length);
  };
  const given = numberPassages(paragraphs.map((text, place) => ({ number: place + 1, text })));
  const answer = await verified.complete<Task>(
    {
      task,
      language,
      // That an example gives what its task wants was checked as it was read.
      variables: { ...variables, [numbered]: given } as VariablesOf<(typeof TASKS)[Task]>,
      deadlineMs: DEADLINE_MS,
    },
    {
      claimsOf: (value) => read(value).claims,
      withText: (value, place, text) => replaceText(value, read(value).claims[place]?.text, text),
      paragraphs: sourcesOf(example).map((each) => ({ text: each })),
    },
  );
  if (answer.mode === 'none') return [{ property: 'answers', kind: 'fail', why: answer.reason }];
  const { faults, issues, value } = answer;
  return judge(expect, { ...read(value), faults, issues });
}

/** The same answer with another text wherever it has that one. */
function replaceText<Value>(value: Value, from: string | undefined, to: string): Value {
  return JSON.parse(JSON.stringify(value, (_, each) => (each === from ? to : each)));
}

/** The pretend model has no idea what its headline is a headline of: any paragraph will do. */
function withWideHeadline(answer: ReadAnswer, sources: number): ReadAnswer {
  const cites = Array.from({ length: sources }, (_, place) => place);
  const claims = answer.claims.map((claim, place) =>
    place < answer.headlines ? { ...claim, cites } : claim,
  );
  return { ...answer, claims };
}
