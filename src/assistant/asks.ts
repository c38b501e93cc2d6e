import type { Claim } from '../grounding/check-claim.ts';
import type { SourceParagraph } from '../grounding/source-paragraph.ts';
import type { ModelReply, ModelSilent } from '../llm/model-outcome.ts';
import type { ModelRequest } from '../llm/model-request.ts';
import type { AnswerOf, TASKS, TaskId } from '../prompts/tasks.ts';

type Tasks = typeof TASKS;
export type Id = TaskId<Tasks>;
export type Request<One extends Id> = ModelRequest<One, Tasks[One]>;
export type Answer<One extends Id> = AnswerOf<Tasks[One]>;

/** How an answer is checked against its source. */
export interface Reading<Value> {
  /** The sentences of an answer, each with the paragraphs it cites, in the order of `faults`. */
  readonly claimsOf: (value: Value) => readonly Claim[];
  /** The answer with another text for the claim of that place. */
  readonly withText: (value: Value, place: number, text: string) => Value;
  /** The paragraphs that the places in `cites` refer to. */
  readonly paragraphs: readonly SourceParagraph[];
}

/** What further calls about an answer share with its own. */
export type AskFrame = Pick<Request<Id>, 'language' | 'deadlineMs' | 'patienceMs'>;

/** Asks the model, or only its store. */
export type Ask = <One extends Id>(
  request: Request<One>,
) => Promise<ModelReply<Answer<One>> | ModelSilent | undefined>;
