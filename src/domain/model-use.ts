/** What the language model is asked for; each task has its prompt. */
export const MODEL_TASKS = ['digest', 'brief', 'ask', 'import', 'translate'] as const;

/** Why the model has said nothing that can be shown. */
export type NoneReason =
  /** There is no key. */
  | 'no-key'
  /** The user has asked often enough today. */
  | 'budget-user'
  | 'budget-day'
  | 'budget-month'
  /** It was out of reach just now, and is left alone for a while. */
  | 'breaker'
  /** It took longer than there was time for. */
  | 'timeout'
  /** It did not want to. */
  | 'refused'
  /** Its answer was longer than it may be. */
  | 'truncated'
  /** Its answer is not what was asked for. */
  | 'invalid'
  /** Its answer has no words. */
  | 'empty'
  /** It could not be reached, or refused the request. */
  | 'unavailable';

/**
 * How a request to the model ended. `cached`: it had said so before; `shared`: someone had asked the same a moment before, and
 * both got one answer.
 */
export type ModelCallOutcome = 'model' | 'cached' | 'shared' | NoneReason;

/** What is counted: ends of requests; claims compared with their source, those not shown, answers asked for once more. */
export type ModelEvent = ModelCallOutcome | 'claims' | 'dropped' | 'retried';

/** How often something happened on one day for one task, all users together. */
export interface ModelCountRow {
  /** In UTC, `2026-01-21`. */
  readonly day: string;
  readonly task: string;
  readonly event: ModelEvent;
  readonly count: number;
}

/** What the model did in a span of days. */
export interface ModelSum {
  /** Calls that were paid for. */
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly microdollars: number;
  /** Requests answered by what it had said before, and by what another one was told at that moment. */
  readonly cached: number;
  readonly shared: number;
  /** Requests that went on without it, the most frequent reason first. */
  readonly fallbacks: readonly { readonly reason: NoneReason; readonly count: number }[];
  /** Lines compared with their source, and those of them that nobody was shown. */
  readonly claims: number;
  readonly dropped: number;
  /** Answers asked for once more. */
  readonly retried: number;
}

/** What the model did and cost, for an admin. */
export interface ModelUse {
  readonly today: ModelSum;
  /** Of the last 30 days. */
  readonly month: ModelSum;
  readonly calendarMonthMicrodollars: number;
  readonly dailyCapMicrodollars: number;
  readonly monthlyCapMicrodollars: number;
}
