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

/** Small values that persist across restarts. */
export interface BatchNotes {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

const batchRun = z.object({
  /** Incremented with every change of the shape; older entries have none. */
  version: z.literal(1).optional(),
  /** Absent: the process ended while the batch was being sent. */
  id: z.string().optional(),
  task: z.string(),
  model: z.string(),
  /** The UTC day to which its costs are booked. */
  day: z.string(),
  at: z.number(),
  count: z.number(),
});

/** A batch that was sent and whose answers have not been taken in yet. */
export type BatchRun = z.output<typeof batchRun>;

/** How many calls were sent, and why not all. */
export interface Submission {
  readonly sent: number;
  /** The cap that stops the rest; absent when all were sent. */
  readonly broken?: BrokenCap;
}

/** The results of a batch that has ended. */
export interface BatchOutcome {
  readonly saved: number;
  /** Why there is no answer, by the answer's key. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Batches in progress. */
export interface BatchRuns {
  /** Batches that earlier processes left in progress. */
  underWay(): Promise<readonly BatchRun[]>;
  /** Sends what the budget allows, one batch per task. @throws {BatchError} */
  submit(calls: readonly PreparedCall[]): Promise<Submission>;
  /** Stores the answers of a batch that has ended and books their cost. @throws {BatchError} */
  takeIn(run: BatchRun): Promise<BatchOutcome>;
}

export interface BatchRunDependencies {
  readonly api: BatchApi;
  readonly store: ModelMemory;
  readonly notes: BatchNotes;
  readonly clock: Pick<Clock, 'now'>;
  readonly caps: ModelCaps;
  readonly priceOf: (model: string) => ModelPrice;
}

const NOTES_KEY = 'model.batches';
/** Requests per batch: some tens of megabytes. */
const MAX_REQUESTS = 1_000;
/** How far the API's clock may differ from ours. */
const SKEW_MS = 10 * 60_000;

/**
 * Sends calls as message batches and stores the answers under the keys of single calls. A batch is recorded before it is sent,
 * so that a restarted process continues with it and sends nothing twice.
 */
export function createBatchRuns({
  api,
  store,
  notes,
  clock,
  caps,
  priceOf,
}: BatchRunDependencies): BatchRuns {
  /** A list that cannot be parsed counts as empty: its calls are made again. */
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
      // The batch may have arrived all the same: the next process looks for it when it starts.
      if (error instanceof BatchError && !error.isRefusal) throw error;
      await writeRuns(before);
      await money.release(calls);
      throw error;
    }
  }

  /** Finds a batch that was recorded without an id: it may or may not have been sent. */
  async function adopt(run: BatchRun, known: ReadonlySet<string | undefined>): Promise<BatchRun | undefined> {
    const sent = (await api.latest()).find(
      ({ id, count, createdAt }) => count === run.count && createdAt >= run.at - SKEW_MS && !known.has(id),
    );
    return sent && { ...run, id: sent.id };
  }

  async function takeResult(run: BatchRun, { id: key, result }: BatchResult): Promise<string | undefined> {
    // Taken in before the process ended: its cost is already booked.
    if ((await store.findAnswer(key)) !== undefined) return undefined;
    if (result.kind !== 'answer') {
      await money.release([{ key }]);
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
        const { fitting, broken } = await money.reserve(group);
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

/** Groups calls by task and model, in batches of limited size. */
function groupsOf(calls: readonly PreparedCall[]): PreparedCall[][] {
  const groups = new Map<string, PreparedCall[][]>();
  for (const call of calls) {
    const key = `${call.task} ${call.api.model}`;
    const batches = groups.get(key) ?? [];
    groups.set(key, batches);
    const last = batches.at(-1);
    if (last && last.length < MAX_REQUESTS) last.push(call);
    else batches.push([call]);
  }
  return [...groups.values()].flat();
}
