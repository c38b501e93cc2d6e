import type { Clock } from '../domain/clock.ts';
import { withTimeoutOrUndefined } from '../kernel/timeout.ts';
import type { AnswerMaker, AnswerResult } from './answer-maker.ts';
import { type ModelCall, type ModelOutcome, NO_COST } from './model-outcome.ts';
import type { PreparedCall } from './prepare-call.ts';
import { createSingleFlight, type SharedCall } from './single-flight.ts';

type OnText = ((text: string) => void) | undefined;

/** Concurrent requests for the same answer share one call. */
export interface SharedCalls {
  /** Joins a call in flight for the same answer, or starts one. Never rejects. */
  call(call: PreparedCall, patienceMs: number, onText: OnText): Promise<ModelOutcome<unknown>>;
  /** Aborts the calls in flight. */
  stop(): Promise<void>;
}

const NO_FACTS: AnswerResult['facts'] = { attempts: 0, cost: NO_COST, status: undefined };

export function createSharedCalls({
  maker,
  clock,
  onCall,
  onStoreError,
}: {
  maker: AnswerMaker;
  clock: Clock;
  onCall: (call: ModelCall) => void;
  onStoreError: (error: unknown) => void;
}): SharedCalls {
  const flights = createSingleFlight<ModelOutcome<unknown>>();
  const stopping = new AbortController();

  function report(call: PreparedCall, outcome: ModelCall['outcome'], facts: AnswerResult['facts']): void {
    onCall({ task: call.task, model: call.api.model, outcome, ...facts });
  }

  async function make(call: PreparedCall, onText: OnText): Promise<ModelOutcome<unknown>> {
    const deadlineAt = clock.now() + call.deadlineMs;
    const [late, done] = [new AbortController(), new AbortController()];
    void clock.sleep(call.deadlineMs, done.signal).then(() => late.abort());
    const signal = AbortSignal.any([late.signal, stopping.signal]);
    try {
      const { outcome, facts } = await maker.make(call, { deadlineAt, signal, onText });
      report(call, outcome.mode === 'none' ? outcome.reason : outcome.mode, facts);
      return outcome;
    } catch (error) {
      // Without the recorded spending no call can be made, and an answer just paid for is lost.
      onStoreError(error);
      report(call, 'unavailable', NO_FACTS);
      return { mode: 'none', reason: 'unavailable' };
    } finally {
      done.abort();
    }
  }

  /** Undefined when the caller's patience has run out. */
  async function waitFor(
    { result, listen }: SharedCall<ModelOutcome<unknown>>,
    untilAt: number,
    onText: OnText,
  ): Promise<ModelOutcome<unknown> | undefined> {
    const leave = onText && listen(onText);
    try {
      return await withTimeoutOrUndefined(result, untilAt - clock.now(), clock);
    } finally {
      leave?.();
    }
  }

  return {
    async call(call, patienceMs, onText) {
      const untilAt = clock.now() + patienceMs;
      for (;;) {
        if (stopping.signal.aborted) return { mode: 'none', reason: 'unavailable' };
        const known = flights.find(call.key);
        const flight =
          known ?? flights.start(call.key, (reportText) => make(call, onText ? reportText : undefined));
        const outcome = await waitFor(flight, untilAt, onText);
        if (!outcome) {
          report(call, 'timeout', NO_FACTS);
          return { mode: 'none', reason: 'timeout' };
        }
        // It was the other caller's budget.
        if (known && outcome.mode === 'none' && outcome.reason === 'budget-user') continue;
        if (known) report(call, outcome.mode === 'none' ? outcome.reason : 'shared', NO_FACTS);
        return outcome;
      }
    },
    async stop() {
      stopping.abort();
      await flights.settled();
    },
  };
}
