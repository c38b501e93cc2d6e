import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import type { BrokenCap } from '../domain/model-spend.ts';
import { readEntry } from '../kernel/kept-entry.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import { TASKS, type TaskTable } from '../prompts/tasks.ts';
import { type BatchApi, BatchError, type BatchResult } from './batch-api.ts';
import { createBatchMoney } from './batch-money.ts';
import type { ModelCaps } from './budget.ts';
import type { ModelPrice } from './known-models.ts';
import type { ModelMemory } from './model-memory.ts';
import type { PreparedCall } from './prepare-call.ts';
import { readAnswer } from './read-answer.ts';

/** Small facts that outlive the process. */
export interface BatchNotes {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

const batchRun = z.object({
  /** Counts up with every change of its shape; entries from before it have none. */
  version: z.literal(1).optional(),
  /** Absent: it was about to be sent when the process ended. */
  id: z.string().optional(),
  task: z.string(),
  model: z.string(),
  /** On which its costs are booked, in UTC. */
  day: z.string(),
  at: z.number(),
  count: z.number(),
});

/** A batch that was sent, and whose answers are not here yet. */
export type BatchRun = z.output<typeof batchRun>;

/** What was sent, and what did not fit. */
export interface Submission {
  readonly sent: number;
  /** Which cap keeps the others back; absent when all were sent. */
  readonly broken?: BrokenCap;
}

/** What came of a batch that has ended. */
export interface TakenIn {
  readonly saved: number;
  /** By the key of the answer: why there is none. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Batches under way. */
export interface BatchRuns {
  /** What earlier processes have left under way. */
  underWay(): Promise<readonly BatchRun[]>;
  /** Sends what the budget has room for, a batch a task. @throws {BatchError} */
  submit(calls: readonly PreparedCall[]): Promise<Submission>;
  /** Keeps the answers of a batch that has ended, and books what they cost. @throws {BatchError} */
  takeIn(run: BatchRun): Promise<TakenIn>;
}

/** What sends them. */
export interface BatchRunDependencies {
  readonly api: BatchApi;
  readonly store: ModelMemory;
  readonly notes: BatchNotes;
  readonly clock: Pick<Clock, 'now'>;
  readonly caps: ModelCaps;
  readonly priceOf: (model: string) => ModelPrice;
}

const NOTES_KEY = 'model.batches';
/** Requests of one batch: some tens of megabytes. */
const MOST_REQUESTS = 1_000;
/** How far the API's clock may be from ours. */
const SKEW_MS = 10 * 60_000;

/**
 * Sends calls as message batches, and keeps what comes back under the keys of single calls. What was sent is noted before
 * anything else, so that a process that starts again goes on with it and sends nothing twice.
 */
export function createBatchRuns({
  api,
  store,
  notes,
  clock,
  caps,
  priceOf,
}: BatchRunDependencies): BatchRuns {
  /** Of a list that cannot be read nothing is known any more: what it named is asked for again. */
  const readRuns = async (): Promise<BatchRun[]> =>
    readEntry(z.array(batchRun), await notes.get(NOTES_KEY)) ?? [];

  const money = createBatchMoney(store, clock, caps, priceOf);
  const writeRuns = (runs: readonly BatchRun[]) => notes.set(NOTES_KEY, JSON.stringify(runs));

  async function send(calls: readonly PreparedCall[], task: string, model: string): Promise<void> {
    const now = clock.now();
    const before = await readRuns();
    const run: BatchRun = { version: 1, task, model, day: utcDayOf(now), at: now, count: calls.length };
    await writeRuns([...before, run]);
    try {
      const id = await api.submit(calls.map(({ key, api: request }) => ({ id: key, request })));
      await writeRuns([...before, { ...run, id }]);
    } catch (error) {
      // One that may be on its way is looked for when the next process begins.
      if (error instanceof BatchError && !error.isRefusal) throw error;
      await writeRuns(before);
      await money.giveBack(calls);
      throw error;
    }
  }

  /** A batch of which only the beginning was noted: it was sent, or not. */
  async function adopt(run: BatchRun, known: ReadonlySet<string | undefined>): Promise<BatchRun | undefined> {
    const sent = (await api.latest()).find(
      ({ id, count, createdAt }) => count === run.count && createdAt >= run.at - SKEW_MS && !known.has(id),
    );
    return sent && { ...run, id: sent.id };
  }

  async function takeResult(run: BatchRun, { id: key, result }: BatchResult): Promise<string | undefined> {
    // Taken in before the process ended: it is paid for already.
    if ((await store.findAnswer(key)) !== undefined) return undefined;
    if (result.kind !== 'answer') {
      await money.giveBack([{ key }]);
      return result.kind === 'failed' ? result.reason : 'broken';
    }
    await money.settle(key, run, result.billed);
    const tasks: TaskTable = TASKS;
    const read = readAnswer(result, tasks[run.task]?.answer);
    if ('fault' in read) return read.fault;
    const { task, model } = run;
    await store.saveAnswer({ key, task, model, raw: result.text, createdAt: clock.now() });
    return undefined;
  }

  return {
    async underWay() {
      const runs = await readRuns();
      const known = new Set(runs.map(({ id }) => id));
      const found: BatchRun[] = [];
      for (const run of runs) {
        const sent = run.id === undefined ? await adopt(run, known) : run;
        if (sent) found.push(sent);
      }
      if (found.length !== runs.length || known.has(undefined)) await writeRuns(found);
      return found;
    },
    async submit(calls) {
      let sent = 0;
      for (const group of groupsOf(calls)) {
        const { fitting, broken } = await money.setAside(group);
        const [first] = group;
        if (first && fitting > 0) await send(group.slice(0, fitting), first.task, first.api.model);
        sent += fitting;
        if (broken) return { sent, broken };
      }
      return { sent };
    },
    async takeIn(run) {
      const failures = new Map<string, string>();
      let saved = 0;
      if (run.id !== undefined && (await api.find(run.id))) {
        for await (const result of api.results(run.id)) {
          const fault = await takeResult(run, result);
          if (fault === undefined) saved += 1;
          else failures.set(result.id, fault);
        }
      }
      await writeRuns((await readRuns()).filter(({ id }) => id !== run.id));
      return { saved, failures };
    },
  };
}

/** Those of one task and model, in batches that are not too large. */
function groupsOf(calls: readonly PreparedCall[]): PreparedCall[][] {
  const groups = new Map<string, PreparedCall[][]>();
  for (const call of calls) {
    const key = `${call.task} ${call.api.model}`;
    const batches = groups.get(key) ?? [];
    groups.set(key, batches);
    const last = batches.at(-1);
    if (last && last.length < MOST_REQUESTS) last.push(call);
    else batches.push([call]);
  }
  return [...groups.values()].flat();
}
