import { type CallFrame, type CallMeans, type CallResult, callWithRetries } from './call-with-retries.ts';
import type { ModelMemory } from './model-memory.ts';
import {
  type ModelCall,
  type ModelOutcome,
  type ModelReply,
  NO_COST,
  type NoneReason,
} from './model-outcome.ts';
import type { PreparedCall } from './prepare-call.ts';
import { type ReadAnswer, readAnswer, readRaw } from './read-answer.ts';

/** The outcome of a request, with its facts for the statistics. */
export interface AnswerResult {
  readonly outcome: ModelOutcome<unknown>;
  readonly facts: Pick<ModelCall, 'attempts' | 'cost' | 'status'>;
}

/** Finds a stored answer, or calls the model for one. */
export interface AnswerMaker {
  /** Looks up a stored answer only. Rejects when the store fails. */
  find(call: PreparedCall): Promise<ModelReply<unknown> | undefined>;
  /** Rejects when the store fails. */
  make(call: PreparedCall, frame: CallFrame): Promise<AnswerResult>;
}

/** How often to check whether another replica has finished the same answer. */
const POLL_INTERVAL_MS = 300;
const NO_FACTS: AnswerResult['facts'] = { attempts: 0, cost: NO_COST, status: undefined };

/** @param onStoreError called when an answer could not be stored; it is returned all the same */
export function createAnswerMaker(
  means: CallMeans,
  store: Pick<ModelMemory, 'findAnswer' | 'saveAnswer' | 'isUnderWay'>,
  onStoreError: (error: unknown) => void,
): AnswerMaker {
  const { clock } = means;

  const findStored = (call: PreparedCall) => findAnswer(store, call);

  /** Another replica may be making the answer. It may have died, so the wait takes at most half of the time left. */
  async function waitForOthers(
    call: PreparedCall,
    { deadlineAt, signal }: CallFrame,
  ): Promise<ModelReply<unknown> | undefined> {
    const untilAt = clock.now() + (deadlineAt - clock.now()) / 2;
    let hasWaited = false;
    while (clock.now() < untilAt && !signal.aborted && (await store.isUnderWay(call.key, clock.now()))) {
      hasWaited = true;
      await clock.sleep(POLL_INTERVAL_MS, signal);
    }
    return hasWaited ? findStored(call) : undefined;
  }

  async function keep({ key, task, api }: PreparedCall, raw: string): Promise<void> {
    const answer = { key, task, model: api.model, raw, createdAt: clock.now() };
    await store.saveAnswer(answer).catch(onStoreError);
  }

  return {
    find: findStored,
    async make(call, frame) {
      const stored = (await findStored(call)) ?? (await waitForOthers(call, frame));
      if (stored) return { outcome: stored, facts: NO_FACTS };
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

/** The stored answer, if there is one that can be parsed. Rejects when the store fails. */
export async function findAnswer(
  store: Pick<ModelMemory, 'findAnswer'>,
  { key, answer }: PreparedCall,
): Promise<ModelReply<unknown> | undefined> {
  const raw = await store.findAnswer(key);
  const read = raw === undefined ? undefined : readRaw(raw, answer);
  // An answer that was valid once may no longer be: then the model is asked again.
  if (raw === undefined || !read || 'fault' in read) return undefined;
  return { mode: 'cached', ...read, raw, usage: NO_COST };
}

function reasonOf(result: Exclude<CallResult['result'], { kind: 'answer' }>): NoneReason {
  if (result.kind === 'budget') return `budget-${result.cap}`;
  return result.kind === 'breaker' || result.kind === 'timeout' ? result.kind : 'unavailable';
}
