import { type Called, type CallFrame, type CallMeans, callWithRetries } from './call-with-retries.ts';
import type { ModelMemory } from './model-memory.ts';
import {
  type ModelCall,
  type ModelOutcome,
  type ModelSaid,
  NO_COST,
  type NoneReason,
} from './model-outcome.ts';
import type { PreparedCall } from './prepare-call.ts';
import { type ReadAnswer, readAnswer, readRaw } from './read-answer.ts';

/** What came of a request, and what statistics want to know of it. */
export interface Made {
  readonly outcome: ModelOutcome<unknown>;
  readonly facts: Pick<ModelCall, 'attempts' | 'cost' | 'status'>;
}

/** Finds what was said before, or has it said. */
export interface AnswerMaker {
  /** Only what was said before. Rejects when the store fails. */
  find(call: PreparedCall): Promise<ModelSaid<unknown> | undefined>;
  /** Rejects when the store fails. */
  make(call: PreparedCall, frame: CallFrame): Promise<Made>;
}

/** How often to look whether another replica has finished the same answer. */
const LOOK_EVERY_MS = 300;
const NO_FACTS: Made['facts'] = { attempts: 0, cost: NO_COST, status: undefined };

/** @param onStoreError hears that an answer could not be kept; it is given all the same */
export function createAnswerMaker(
  means: CallMeans,
  store: Pick<ModelMemory, 'findAnswer' | 'saveAnswer' | 'isUnderWay'>,
  onStoreError: (error: unknown) => void,
): AnswerMaker {
  const { clock } = means;

  const findSaid = (call: PreparedCall) => findAnswer(store, call);

  /** Another replica may be at it. One that has died is not waited for longer than half of the time. */
  async function waitForOthers(
    call: PreparedCall,
    { deadlineAt, signal }: CallFrame,
  ): Promise<ModelSaid<unknown> | undefined> {
    const untilAt = clock.now() + (deadlineAt - clock.now()) / 2;
    let hasWaited = false;
    while (clock.now() < untilAt && !signal.aborted && (await store.isUnderWay(call.key, clock.now()))) {
      hasWaited = true;
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
    return hasWaited ? findSaid(call) : undefined;
  }

  async function keep({ key, task, api }: PreparedCall, raw: string): Promise<void> {
    const answer = { key, task, model: api.model, raw, createdAt: clock.now() };
    await store.saveAnswer(answer).catch(onStoreError);
  }

  return {
    find: findSaid,
    async make(call, frame) {
      const said = (await findSaid(call)) ?? (await waitForOthers(call, frame));
      if (said) return { outcome: said, facts: NO_FACTS };
      const called = await callWithRetries(means, call, frame);
      const { result, attempts, cost } = called;
      if (result.kind !== 'answer') {
        const status = 'status' in result ? result.status : undefined;
        return { outcome: { mode: 'none', reason: reasonOf(result) }, facts: { attempts, cost, status } };
      }
      const facts = { attempts, cost, status: undefined };
      const read: ReadAnswer = readAnswer(result, call.answer);
      if ('fault' in read) return { outcome: { mode: 'none', reason: read.fault }, facts };
      await keep(call, result.text);
      return { outcome: { mode: 'model', ...read, raw: result.text, usage: cost }, facts };
    },
  };
}

/** What was said before, if it is kept and can be read. Rejects when the store fails. */
export async function findAnswer(
  store: Pick<ModelMemory, 'findAnswer'>,
  { key, answer }: PreparedCall,
): Promise<ModelSaid<unknown> | undefined> {
  const raw = await store.findAnswer(key);
  const read = raw === undefined ? undefined : readRaw(raw, answer);
  // What was understood once may not be any more: then it is asked for anew.
  if (raw === undefined || !read || 'fault' in read) return undefined;
  return { mode: 'cached', ...read, raw, usage: NO_COST };
}

function reasonOf(result: Exclude<Called['result'], { kind: 'answer' }>): NoneReason {
  if (result.kind === 'budget') return `budget-${result.cap}`;
  return result.kind === 'breaker' || result.kind === 'timeout' ? result.kind : 'unavailable';
}
