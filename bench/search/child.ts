/**
 * One engine in a process of its own: builds it, asks it, times it, or starts it cold. Takes a task as JSON and answers with one
 * message. Runs as plain JavaScript (see compile.ts), so that nothing but the engine is in its memory and in its start.
 */
import { readFileSync } from 'node:fs';
import type { CorpusDocument } from './corpus.ts';
import type { Engine } from './engine.ts';
import { ENGINES, type EngineName } from './engines.ts';
import type { KnownQuery } from './queries.ts';
import type { Score } from './score.ts';
import type { Timing } from './time-engine.ts';

/** What a child is to do. */
export interface Task {
  readonly kind: keyof TaskResults;
  readonly engine: EngineName;
  readonly folder: string;
  readonly corpus: string;
  readonly queries: string;
}

/** What comes back. */
export interface TaskResults {
  build: { readonly documents: number; readonly addMs: number; readonly saveMs: number };
  ask: readonly Score[];
  time: Timing;
  /** When the first answer was there, in epoch milliseconds. */
  cold: { readonly answeredAt: number; readonly hits: number };
}

const TASKS: { readonly [Kind in keyof TaskResults]: (task: Task) => Promise<TaskResults[Kind]> } = {
  async build(task) {
    const { readCorpus } = await import('./corpus.ts');
    const engine = await ENGINES[task.engine].open(task.folder);
    let documents = 0;
    let addMs = 0;
    for await (const batch of readCorpus(task.corpus)) {
      const plain = batch.map(withoutExtras);
      const startedAt = performance.now();
      await engine.add(plain);
      addMs += performance.now() - startedAt;
      documents += batch.length;
    }
    const startedAt = performance.now();
    await engine.save();
    const saveMs = performance.now() - startedAt;
    await engine.close();
    return { documents, addMs, saveMs };
  },
  async ask(task) {
    const { scoreQueries } = await import('./score.ts');
    return withEngine(task, task.corpus, ({ ask }) => scoreQueries(ask, queriesOf(task)));
  },
  async time(task) {
    const { timeEngine } = await import('./time-engine.ts');
    return withEngine(task, undefined, (engine) => timeEngine(engine, queriesOf(task), task.corpus));
  },
  async cold(task) {
    const engine = await ENGINES[task.engine].open(task.folder);
    const { length: hits } = await engine.ask(task.queries, 10);
    const answeredAt = performance.timeOrigin + performance.now();
    await engine.close();
    return { answeredAt, hits };
  },
};

async function withEngine<Result>(
  { engine: name, folder }: Task,
  corpus: string | undefined,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await ENGINES[name].open(folder, corpus);
  const result = await use(engine);
  await engine.close();
  return result;
}

function queriesOf({ queries }: Task): KnownQuery[] {
  return JSON.parse(readFileSync(queries, 'utf8')) as KnownQuery[];
}

function withoutExtras({ id, version, date, title, summary, names, sections }: CorpusDocument) {
  return { id, version, date, title, summary, names, sections };
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
const result = await TASKS[task.kind](task);
process.send?.(result, () => process.disconnect());
