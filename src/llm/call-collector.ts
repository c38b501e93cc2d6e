import type { Prompts } from '../prompts/load-prompts.ts';
import type { AnswerOf, TaskId, TaskTable } from '../prompts/tasks.ts';
import { findAnswer } from './answer-maker.ts';
import type { Model } from './create-model.ts';
import type { ModelMemory } from './model-memory.ts';
import type { ModelOutcome, ModelSaid } from './model-outcome.ts';
import type { ModelRequest } from './model-request.ts';
import { type ModelChoice, type PreparedCall, prepareCall } from './prepare-call.ts';

/** A model that says only what it has said before, and notes what it would have had to be asked. */
export interface CallCollector<Tasks extends TaskTable> extends Model<Tasks> {
  /** The calls that were missing since the last time. */
  take(): readonly PreparedCall[];
}

export function createCallCollector<Tasks extends TaskTable>(
  store: Pick<ModelMemory, 'findAnswer'>,
  prompts: Prompts<Tasks>,
  choice: ModelChoice,
): CallCollector<Tasks> {
  let missing: PreparedCall[] = [];

  async function recall<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
  ): Promise<ModelSaid<AnswerOf<Tasks[Id]>> | undefined> {
    const said = await findAnswer(store, prepareCall(request, prompts, choice));
    return said as ModelSaid<AnswerOf<Tasks[Id]>> | undefined;
  }

  async function note<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
  ): Promise<ModelOutcome<AnswerOf<Tasks[Id]>>> {
    const said = await recall(request);
    if (said) return said;
    missing.push(prepareCall(request, prompts, choice));
    return { mode: 'none', reason: 'unavailable' };
  }

  return {
    isThere: true,
    complete: note,
    stream: note,
    recall,
    keep: async () => undefined,
    stop: async () => undefined,
    take() {
      const taken = missing;
      missing = [];
      return taken;
    },
  };
}
