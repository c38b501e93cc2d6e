import type { Clock } from '../domain/clock.ts';
import type { ModelCountRow, ModelEvent } from '../domain/model-use.ts';
import { utcDayOf } from '../kernel/utc-day.ts';
import type { ModelCall } from '../llm/model-outcome.ts';
import type { CheckedClaims } from './verified-model.ts';

/** Stores counts by day. */
export interface CountMemory {
  /** Adds to the stored counts. */
  addCounts(rows: readonly ModelCountRow[]): Promise<void>;
}

/** Counts what the model does: in memory at once, so that no call waits, and in the store at the next flush. */
export interface ModelTally {
  countCall(call: Pick<ModelCall, 'task' | 'outcome'>): void;
  countClaims(checked: CheckedClaims): void;
  /** Stores the counts since the last flush. Rejects when the store fails; the next flush retries. */
  flush(): Promise<void>;
}

export function createModelTally(store: CountMemory, clock: Pick<Clock, 'now'>): ModelTally {
  let pending = new Map<string, ModelCountRow>();

  function add({ day, task, event, count }: ModelCountRow): void {
    if (count === 0) return;
    const key = `${day} ${event} ${task}`;
    pending.set(key, { day, task, event, count: count + (pending.get(key)?.count ?? 0) });
  }

  function addToday(task: string, event: ModelEvent, count: number): void {
    add({ day: utcDayOf(clock.now()), task, event, count });
  }

  return {
    countCall: ({ task, outcome }) => addToday(task, outcome, 1),
    countClaims({ task, claims, dropped, retried }) {
      addToday(task, 'claims', claims);
      addToday(task, 'dropped', dropped);
      addToday(task, 'retried', Number(retried));
    },
    async flush() {
      const rows = [...pending.values()];
      if (rows.length === 0) return;
      pending = new Map();
      try {
        await store.addCounts(rows);
      } catch (error) {
        for (const row of rows) add(row);
        throw error;
      }
    },
  };
}
