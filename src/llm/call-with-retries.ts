import type { Clock, Instant } from '../domain/clock.ts';
import type { BrokenCap, CallCost } from '../domain/model-spend.ts';
import { backoffMs } from '../kernel/backoff.ts';
import type { ApiAnswer, ApiFailure, ApiResult } from './api-call.ts';
import type { Breakers } from './breakers.ts';
import type { Budget } from './budget.ts';
import type { Verdict } from './circuit-breaker.ts';
import type { ModelPrice } from './known-models.ts';
import type { ModelApi } from './model-api.ts';
import { NO_COST } from './model-outcome.ts';
import type { PreparedCall } from './prepare-call.ts';

/** What a call is made with. */
export interface CallMeans {
  readonly api: ModelApi;
  readonly budget: Budget;
  readonly breakers: Breakers;
  readonly clock: Clock;
  priceOf(model: string): ModelPrice;
}

/** How long a call may take, and who hears it grow. */
export interface CallFrame {
  readonly deadlineAt: Instant;
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  readonly onText: ((text: string) => void) | undefined;
}

/** What came of a call. */
export interface Called {
  readonly result:
    | ApiResult
    | { readonly kind: 'breaker' }
    | { readonly kind: 'budget'; readonly cap: BrokenCap };
  readonly attempts: number;
  /** Of all attempts. */
  readonly cost: CallCost;
}

const MOST_ATTEMPTS = 3;
/** So many times the tokens, when an answer was cut off. */
const MORE_ROOM = 2;
const FIRST_PAUSE_MS = 400;
/** What may pass by itself. */
const PASSING: ReadonlySet<ApiFailure['kind']> = new Set(['rate', 'down', 'broken']);

/** Calls the API unless it is known to fail, within the budget, and again where that makes sense and there is time. */
export async function callWithRetries(
  means: CallMeans,
  call: PreparedCall,
  frame: CallFrame,
): Promise<Called> {
  const pass = means.breakers.enter(call.api.model);
  if (!pass) return { result: { kind: 'breaker' }, attempts: 0, cost: NO_COST };
  let called: Called | undefined;
  try {
    called = await tryUntilDone(means, call, frame);
    return called;
  } finally {
    const result = called?.result;
    pass.leave(verdictOf(result), result && 'retryAfterMs' in result ? result.retryAfterMs : undefined);
  }
}

/**
 * Each try sets aside money of its own: what a broken one has cost is known to nobody. An answer that its tokens have cut off is
 * asked for once more with room for twice as many; where there is none, it stays cut off.
 */
async function tryUntilDone(means: CallMeans, given: PreparedCall, frame: CallFrame): Promise<Called> {
  const { clock } = means;
  let cost = NO_COST;
  let [call, { onText }] = [given, frame];
  let cutOff: ApiResult | undefined;
  for (let attempts = 1; ; attempts += 1) {
    // An ask counts once, however often it is tried.
    const userId = cost.tokensIn > 0 ? undefined : call.userId;
    const tried = await tryOnce(means, { ...call, userId }, { ...frame, onText });
    if ('cap' in tried) {
      return { result: cutOff ?? { kind: 'budget', cap: tried.cap }, attempts: attempts - 1, cost };
    }
    cost = addCosts(cost, tried.cost);
    const { result } = tried;
    if (isCutOff(result) && !cutOff && clock.now() < frame.deadlineAt) {
      cutOff = result;
      call = withMoreRoom(call);
      // What was shown does not begin anew before somebody's eyes.
      if (result.text !== '') onText = undefined;
      continue;
    }
    // It writes no more than before.
    const called = { result: result.kind === 'request' ? (cutOff ?? result) : result, attempts, cost };
    const pauseMs = pauseAfter(called.result, attempts);
    if (pauseMs === undefined || clock.now() + pauseMs > frame.deadlineAt) return called;
    await clock.sleep(pauseMs, frame.signal);
    if (frame.signal.aborted) return called;
  }
}

function isCutOff(result: ApiResult): result is ApiAnswer {
  return result.kind === 'answer' && result.stopReason === 'max_tokens';
}

function withMoreRoom(call: PreparedCall): PreparedCall {
  const maxTokens = MORE_ROOM * call.api.maxTokens;
  return { ...call, api: { ...call.api, maxTokens }, worst: { ...call.worst, tokensOut: maxTokens } };
}

async function tryOnce(
  { api, budget, priceOf }: CallMeans,
  call: PreparedCall,
  { deadlineAt, signal, onText }: CallFrame,
): Promise<{ readonly result: ApiResult; readonly cost: CallCost } | { readonly cap: BrokenCap }> {
  const { task, userId, worst, key: answerKey } = call;
  const { model } = call.api;
  const price = priceOf(model);
  const aside = await budget.setAside({ task, model, answerKey, userId, price, worst, deadlineAt });
  if (typeof aside === 'string') return { cap: aside };
  const result = await api.send(call.api, signal, onText);
  return { result, cost: await aside.settle(result.billed) };
}

/** How long to wait for the next try; undefined when there is none. */
function pauseAfter(result: ApiResult, attempts: number): number | undefined {
  if (result.kind === 'answer' || !PASSING.has(result.kind) || attempts >= MOST_ATTEMPTS) return undefined;
  // A stream that has begun was shown to someone.
  if (typeof result.billed === 'object') return undefined;
  return result.retryAfterMs ?? backoffMs(attempts, FIRST_PAUSE_MS);
}

/** Undefined: it was never sent. */
function verdictOf(result: Called['result'] | undefined): Verdict {
  if (!result) return 'unsure';
  switch (result.kind) {
    case 'breaker':
    case 'budget':
      return 'unsure';
    case 'answer':
    // It was reached, and understood what it refused.
    case 'request':
      return 'well';
    case 'timeout':
    case 'broken':
      return 'down';
    default:
      return result.kind;
  }
}

function addCosts(one: CallCost, other: CallCost): CallCost {
  return {
    tokensIn: one.tokensIn + other.tokensIn,
    tokensOut: one.tokensOut + other.tokensOut,
    microdollars: one.microdollars + other.microdollars,
  };
}
