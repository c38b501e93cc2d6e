import type { Clock } from '../domain/clock.ts';
import type { Prompts } from '../prompts/load-prompts.ts';
import type { AnswerOf, TASKS, TaskId, TaskTable } from '../prompts/tasks.ts';
import { createAnswerMaker } from './answer-maker.ts';
import { createBreakers } from './breakers.ts';
import { createBudget, type ModelCaps } from './budget.ts';
import type { TroubleKind } from './circuit-breaker.ts';
import { type PriceTable, priceOf } from './known-models.ts';
import { createModelApi } from './model-api.ts';
import type { ModelMemory } from './model-memory.ts';
import type { ModelCall, ModelOutcome, ModelReply } from './model-outcome.ts';
import type { ModelRequest } from './model-request.ts';
import { type ModelChoice, prepareCall } from './prepare-call.ts';
import { createSharedCalls } from './shared-calls.ts';

const HOUR_MS = 3_600_000;
/** Time after the deadline in which the spending is recorded. */
const SETTLING_MS = 1_000;

/** Why the model does not answer, reported once until it answers again. */
export type ModelTrouble =
  | { readonly kind: TroubleKind; readonly model: string; readonly untilAt: number }
  /** Answers and spending cannot be stored: no calls are made. */
  | { readonly kind: 'storage'; readonly error: unknown };

export interface ModelOptions<Tasks extends TaskTable> extends ModelChoice {
  /** Absent or blank: no model. */
  readonly apiKey: string | undefined;
  /** Another API than Anthropic's own; a function is called with the first request. */
  readonly baseUrl?: string | (() => string | undefined) | undefined;
  /** Override the known prices. */
  readonly prices?: PriceTable | undefined;
  readonly prompts: Prompts<Tasks>;
  readonly store: ModelMemory;
  readonly clock: Clock;
  readonly caps: ModelCaps;
  /** Must not throw. */
  readonly onTrouble: (trouble: ModelTrouble) => void;
  /** Called for each request, for the statistics; must not throw. */
  readonly onCall: (call: ModelCall) => void;
}

/** The language model. It never rejects: the outcome reports failures, and the task continues without the model. */
export interface Model<Tasks extends TaskTable = typeof TASKS> {
  /** False without a key: nothing needs to be prepared for it. */
  readonly isThere: boolean;
  complete<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
  ): Promise<ModelOutcome<AnswerOf<Tasks[Id]>>>;
  /** The same, calling `onText` with the whole raw text so far as it grows; never for a stored answer. */
  stream<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
    onText: (text: string) => void,
  ): Promise<ModelOutcome<AnswerOf<Tasks[Id]>>>;
  /** The stored answer, if there is one: no call is made, nothing is spent or counted. */
  recall<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
  ): Promise<ModelReply<AnswerOf<Tasks[Id]>> | undefined>;
  /** Stores a value as if the model had answered it, for `recall` and later requests. */
  keep<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
    value: AnswerOf<Tasks[Id]>,
  ): Promise<void>;
  /** Aborts the calls in flight and waits until they are settled. */
  stop(): Promise<void>;
}

/** Nothing is loaded or called before the first request, and nothing at all without a key. */
export function createModel<Tasks extends TaskTable>(options: ModelOptions<Tasks>): Model<Tasks> {
  const apiKey = options.apiKey?.trim();
  return apiKey ? createRealModel(options, apiKey) : createNoModel();
}

function createNoModel<Tasks extends TaskTable>(): Model<Tasks> {
  const silent = async () => ({ mode: 'none', reason: 'no-key' }) as const;
  const nothing = async () => undefined;
  return { isThere: false, complete: silent, stream: silent, recall: nothing, keep: nothing, stop: nothing };
}

function createRealModel<Tasks extends TaskTable>(
  options: ModelOptions<Tasks>,
  apiKey: string,
): Model<Tasks> {
  const { prompts, store, clock, onCall, onTrouble } = options;
  const onStoreError = onceAnHour(clock, (error: unknown) => onTrouble({ kind: 'storage', error }));
  const maker = createAnswerMaker(
    {
      api: createModelApi(apiKey, options.baseUrl),
      budget: createBudget(store, clock, options.caps),
      breakers: createBreakers(clock, (opening, model) => onTrouble({ ...opening, model })),
      clock,
      priceOf: (model) => priceOf(model, options.prices),
    },
    store,
    onStoreError,
  );
  const sharedCalls = createSharedCalls({ maker, clock, onCall, onStoreError });

  async function ask<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
    onText: ((text: string) => void) | undefined,
  ): Promise<ModelOutcome<AnswerOf<Tasks[Id]>>> {
    const { deadlineMs, patienceMs = deadlineMs + SETTLING_MS } = request;
    const outcome = await sharedCalls.call(prepareCall(request, prompts, options), patienceMs, onText);
    // It was parsed with the schema of this task.
    return outcome as ModelOutcome<AnswerOf<Tasks[Id]>>;
  }

  return {
    isThere: true,
    complete: (request) => ask(request, undefined),
    stream: ask,
    async recall(request) {
      const call = prepareCall(request, prompts, options);
      const stored = await maker.find(call).catch((error: unknown) => onStoreError(error));
      return (stored ?? undefined) as ModelReply<AnswerOf<Tasks[typeof request.task]>> | undefined;
    },
    async keep(request, value) {
      const { key, task, api } = prepareCall(request, prompts, options);
      const raw = typeof value === 'string' ? value : JSON.stringify(value);
      const answer = { key, task, model: api.model, raw, createdAt: clock.now() };
      await store.saveAnswer(answer).catch(onStoreError);
    },
    stop: sharedCalls.stop,
  };
}

function onceAnHour<Given>(
  clock: Pick<Clock, 'now'>,
  notify: (given: Given) => void,
): (given: Given) => void {
  let notifiedAt: number | undefined;
  return (given) => {
    const now = clock.now();
    if (notifiedAt !== undefined && Math.abs(now - notifiedAt) < HOUR_MS) return;
    notifiedAt = now;
    notify(given);
  };
}
