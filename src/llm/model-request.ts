import type { ModelLanguage } from '../prompts/fill-prompt.ts';
import type { Task, VariablesOf } from '../prompts/tasks.ts';

/** What a task wants of the model. */
export interface ModelRequest<Id extends string, One extends Task> {
  readonly task: Id;
  readonly language: ModelLanguage;
  /** What its prompt is filled with. */
  readonly variables: VariablesOf<One>;
  /** How long the call may take, tries and waits included. */
  readonly deadlineMs: number;
  /** How long whoever asked waits; the call goes on meanwhile, and is there for the next one. The deadline without it. */
  readonly patienceMs?: number | undefined;
  /** For whom it counts as one of the day's asks; left out when the bot asks by itself, or asks again. */
  readonly userId?: number | undefined;
  /** The answer that was not good enough, and what is wrong with it. */
  readonly again?: { readonly raw: string; readonly remarks: string } | undefined;
}
