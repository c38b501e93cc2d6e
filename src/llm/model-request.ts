import type { ModelLanguage } from '../prompts/fill-prompt.ts';
import type { Task, VariablesOf } from '../prompts/tasks.ts';

/** What a task asks the model for. */
export interface ModelRequest<Id extends string, One extends Task> {
  readonly task: Id;
  readonly language: ModelLanguage;
  /** The variables of its prompt. */
  readonly variables: VariablesOf<One>;
  /** How long the call may take, retries and pauses included. */
  readonly deadlineMs: number;
  /** How long the caller waits; the call itself continues, and its answer is stored for the next one. Default: the deadline. */
  readonly patienceMs?: number | undefined;
  /** The user whose daily asks it counts against; absent when the bot asks by itself, or asks again. */
  readonly userId?: number | undefined;
}
