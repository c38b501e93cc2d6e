import { Counter, type Registry } from 'prom-client';
import type { CallCost } from '../domain/model-spend.ts';
import { MODEL_TASKS, type ModelCallOutcome } from '../domain/model-use.ts';

// The type makes the compiler require every value: one added to the domain must be added here.
const OUTCOMES: Readonly<Record<ModelCallOutcome, 0>> = {
  model: 0,
  cached: 0,
  shared: 0,
  'no-key': 0,
  'budget-user': 0,
  'budget-day': 0,
  'budget-month': 0,
  breaker: 0,
  timeout: 0,
  refused: 0,
  truncated: 0,
  invalid: 0,
  empty: 0,
  unavailable: 0,
};

/** One request to the model, in numbers. */
interface CountedCall {
  readonly task: string;
  readonly outcome: ModelCallOutcome;
  /** Calls of the API that it took. */
  readonly attempts: number;
  readonly cost: CallCost;
}

/** Claims of one answer that were checked against their source, and how many of them are not shown. */
interface CountedClaims {
  readonly task: string;
  readonly claims: number;
  readonly dropped: number;
  readonly retried: boolean;
}

/** Counters of the language model, with one method for each; every series begins at 0. They contain no text of requests. */
export interface ModelCounters {
  countModelCall(call: CountedCall): void;
  countModelClaims(checked: CountedClaims): void;
}

/** @param registry of this bot alone */
export function createModelCounters(registry: Registry): ModelCounters {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `show_bot_model_${name}_total`, help, labelNames, registers: [registry] });
  const requests = counter('requests', 'Requests to the model, by what came of them', ['task', 'outcome']);
  const calls = counter('api_calls', 'Calls of the API, repeated ones included', ['task']);
  const tokens = counter('tokens', 'Tokens read and written', ['task', 'direction']);
  const spend = counter('spend_microdollars', 'What the calls have cost, in millionths of a dollar', [
    'task',
  ]);
  const claims = counter('claims', 'Claims compared with their source', ['task', 'verdict']);
  const askedAgain = counter('asked_again', 'Answers asked for once more for what was wrong with them', [
    'task',
  ]);
  for (const task of MODEL_TASKS) {
    for (const outcome of Object.keys(OUTCOMES)) requests.inc({ task, outcome }, 0);
    for (const direction of ['in', 'out']) tokens.inc({ task, direction }, 0);
    for (const verdict of ['shown', 'dropped']) claims.inc({ task, verdict }, 0);
    for (const each of [calls, spend, askedAgain]) each.inc({ task }, 0);
  }
  return {
    countModelCall({ task, outcome, attempts, cost }) {
      requests.inc({ task, outcome });
      calls.inc({ task }, attempts);
      tokens.inc({ task, direction: 'in' }, cost.tokensIn);
      tokens.inc({ task, direction: 'out' }, cost.tokensOut);
      spend.inc({ task }, cost.microdollars);
    },
    countModelClaims(checked) {
      const { task, dropped } = checked;
      claims.inc({ task, verdict: 'shown' }, checked.claims - dropped);
      claims.inc({ task, verdict: 'dropped' }, dropped);
      askedAgain.inc({ task }, Number(checked.retried));
    },
  };
}
