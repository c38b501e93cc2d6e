import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task, TaskResults } from './child.ts';
import { ENGINES, type EngineName } from './engines.ts';
import type { BenchOptions } from './options.ts';
import type { KnownQuery } from './queries.ts';
import { type ClassScore, meansOf, type Score } from './score.ts';
import { quantile, type Timing } from './time-engine.ts';

/** What was measured of one engine at one size. */
export interface Measured {
  readonly engine: EngineName;
  readonly documents: number;
  readonly scores: readonly Score[];
  readonly means: readonly ClassScore[];
  /** Absent where only relevance was wanted. */
  readonly speed?: Speed | undefined;
}

/** Milliseconds and MB. */
export interface Speed extends Timing {
  readonly buildRate: number;
  readonly coldStart: number;
  readonly disk: number;
}

/** A corpus on disk with its queries. */
export interface Ground {
  readonly child: string;
  readonly folder: string;
  readonly corpus: string;
  readonly queriesFile: string;
  readonly queries: readonly KnownQuery[];
}

const COLD_STARTS = 5;
/** One that takes this long is not started again. */
const SLOW_MS = 5_000;
const MB = 2 ** 20;
/** Names of a large archive are in memory while relevance is measured. */
const ROOM_FOR_NAMES = '--max-old-space-size=8000';

/** Builds an index, asks it, times it; each in a process of its own. */
export async function measureEngine(
  engine: EngineName,
  ground: Ground,
  parts: BenchOptions['parts'],
): Promise<Measured> {
  const folder = join(ground.folder, engine);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const task = { engine, folder, corpus: ground.corpus, queries: ground.queriesFile };
  const built = await run(ground.child, { ...task, kind: 'build' });
  const scores = parts.includes('relevance') ? await run(ground.child, { ...task, kind: 'ask' }) : [];
  const { documents } = built;
  if (!parts.includes('speed')) return { engine, documents, scores, means: meansOf(scores) };
  const disk = (await sizeOf(folder)) / MB;
  const coldStart = await timeColdStarts(ground, task);
  const timing = await run(ground.child, { ...task, kind: 'time' });
  const buildRate = (documents / (built.addMs + built.saveMs)) * 1_000;
  return {
    engine,
    documents,
    scores,
    means: meansOf(scores),
    speed: { ...timing, buildRate, coldStart, disk },
  };
}

/** From the start of a process to its first answer; the median. The file is in the system's cache. */
async function timeColdStarts({ child, queries }: Ground, task: Omit<Task, 'kind'>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < COLD_STARTS; round += 1) {
    const text = queries.find(({ kind }) => kind === 'clause')?.text ?? '';
    const startedAt = performance.timeOrigin + performance.now();
    const { answeredAt } = await run(child, { ...task, queries: text, kind: 'cold' });
    took.push(answeredAt - startedAt);
    if (answeredAt - startedAt > SLOW_MS) break;
  }
  return quantile(took, 0.5);
}

/** @throws when the child ends without an answer */
async function run<Kind extends keyof TaskResults>(
  script: string,
  task: Task & { readonly kind: Kind },
): Promise<TaskResults[Kind]> {
  const { nodeOptions } = ENGINES[task.engine];
  const room = task.kind === 'ask' ? [ROOM_FOR_NAMES] : [];
  const child = fork(script, [JSON.stringify(task)], {
    execArgv: [...room, ...nodeOptions],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  const heard = new AbortController();
  const answer = await Promise.race([
    once(child, 'message', { signal: heard.signal }).then(([result]) => ({
      result: result as TaskResults[Kind],
    })),
    ended.then(([code]) => ({ code })),
  ]);
  heard.abort();
  if (!('result' in answer))
    throw new Error(`${task.engine}, ${task.kind}: the process ended with ${answer.code}`);
  await ended;
  return answer.result;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}
