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

/** How long a call may take, and who receives its text while it grows. */
export interface CallFrame {
  readonly deadlineAt: Instant;
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  readonly onText: ((text: string) => void) | undefined;
}

/** The result of a call. */
export interface CallResult {
  readonly result:
    | ApiResult
    | { readonly kind: 'breaker' }
    | { readonly kind: 'budget'; readonly cap: BrokenCap };
  readonly attempts: number;
  /** All attempts included. */
  readonly cost: CallCost;
}

const MAX_ATTEMPTS = 3;
/** Factor on the maximum of tokens after an answer was cut off. */
const TOKEN_FACTOR = 2;
const FIRST_PAUSE_MS = 400;
/** Failures that may be temporary. */
const TRANSIENT: ReadonlySet<ApiFailure['kind']> = new Set(['rate', 'down', 'broken']);

/** Calls the API unless its breaker is open, within the budget, and retries where that may help and time remains. */
export async function callWithRetries(
  means: CallMeans,
  call: PreparedCall,
  frame: CallFrame,
): Promise<CallResult> {
  const pass = means.breakers.enter(call.api.model);
  if (!pass) return { result: { kind: 'breaker' }, attempts: 0, cost: NO_COST };
  let called: CallResult | undefined;
  try {
    called = await tryUntilDone(means, call, frame);
    return called;
  } finally {
    const result = called?.result;
    pass.leave(verdictOf(result), result && 'retryAfterMs' in result ? result.retryAfterMs : undefined);
  }
}

/**
 * Each attempt has its own reservation: what a broken attempt cost is unknown. An answer that was cut off at its maximum of tokens
 * is requested once more with twice as many; if the budget or the API does not allow that, it stays cut off.
 */
async function tryUntilDone(means: CallMeans, given: PreparedCall, frame: CallFrame): Promise<CallResult> {
  const { clock } = means;
  let cost = NO_COST;
  let [call, { onText }] = [given, frame];
  let cutOff: ApiResult | undefined;
  for (let attempts = 1; ; attempts += 1) {
    // An ask counts once, however many attempts it takes.
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
      // Text that a reader has already seen must not start over.
      if (result.text !== '') onText = undefined;
      continue;
    }
    // The model does not allow more output tokens: the cut-off answer stays.
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
  const maxTokens = TOKEN_FACTOR * call.api.maxTokens;
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
  const reservation = await budget.reserve({ task, model, answerKey, userId, price, worst, deadlineAt });
  if (typeof reservation === 'string') return { cap: reservation };
  const result = await api.send(call.api, signal, onText);
  return { result, cost: await reservation.settle(result.billed) };
}

/** The pause before the next attempt; undefined when there is none. */
function pauseAfter(result: ApiResult, attempts: number): number | undefined {
  if (result.kind === 'answer' || !TRANSIENT.has(result.kind) || attempts >= MAX_ATTEMPTS) return undefined;
  // Text of a stream that has begun may already have been shown.
  if (typeof result.billed === 'object') return undefined;
  return result.retryAfterMs ?? backoffMs(attempts, FIRST_PAUSE_MS);
}

/** @param result undefined: nothing was sent */
function verdictOf(result: CallResult['result'] | undefined): Verdict {
  if (!result) return 'unsure';
  switch (result.kind) {
    case 'breaker':
    case 'budget':
      return 'unsure';
    case 'answer':
    // The API was reached, and understood the request it refused.
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
