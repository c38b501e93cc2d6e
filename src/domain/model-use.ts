/** What the language model is asked for; each task has its prompt. */
export const MODEL_TASKS = [
  'digest',
  'brief',
  'ask',
  'import',
  'translate',
  'rewrite',
  'judge',
  'repair',
] as const;

/** Why there is no answer of the model that can be shown. */
export type NoneReason =
  /** There is no key. */
  | 'no-key'
  /** The user's daily limit is reached. */
  | 'budget-user'
  | 'budget-day'
  | 'budget-month'
  /** The circuit breaker is open: it failed just now and is not called for a while. */
  | 'breaker'
  /** It took longer than the time limit. */
  | 'timeout'
  /** It refused to answer. */
  | 'refused'
  /** Its answer exceeded the length limit. */
  | 'truncated'
  /** Its answer is not what was asked for. */
  | 'invalid'
  /** Its answer has no text. */
  | 'empty'
  /** It could not be reached, or refused the request. */
  | 'unavailable';

/**
 * How a request to the model ended. `cached`: answered from the stored answer; `shared`: an identical request was already in
 * flight, and both got one answer.
 */
export type ModelCallOutcome = 'model' | 'cached' | 'shared' | NoneReason;

/** What is counted: outcomes of requests; claims checked against their source, claims not shown, answers requested again. */
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
  /** Requests answered from a stored answer, and by the answer to an identical request in flight. */
  readonly cached: number;
  readonly shared: number;
  /** Requests that fell back to working without it, the most frequent reason first. */
  readonly fallbacks: readonly { readonly reason: NoneReason; readonly count: number }[];
  /** Lines checked against their source, and those of them that were not shown. */
  readonly claims: number;
  readonly dropped: number;
  /** Answers requested again. */
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
