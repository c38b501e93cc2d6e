import type { Prompts } from '../prompts/load-prompts.ts';
import type { AnswerOf, TaskId, TaskTable } from '../prompts/tasks.ts';
import { findAnswer } from './answer-maker.ts';
import type { Model } from './create-model.ts';
import type { ModelMemory } from './model-memory.ts';
import type { ModelOutcome, ModelReply } from './model-outcome.ts';
import type { ModelRequest } from './model-request.ts';
import { type ModelChoice, type PreparedCall, prepareCall } from './prepare-call.ts';

/** A model that returns only stored answers and collects the calls that it would have had to make. */
export interface CallCollector<Tasks extends TaskTable> extends Model<Tasks> {
  /** The calls collected since the last `take`. */
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
  ): Promise<ModelReply<AnswerOf<Tasks[Id]>> | undefined> {
    const stored = await findAnswer(store, prepareCall(request, prompts, choice));
    return stored as ModelReply<AnswerOf<Tasks[Id]>> | undefined;
  }

  async function collect<Id extends TaskId<Tasks>>(
    request: ModelRequest<Id, Tasks[Id]>,
  ): Promise<ModelOutcome<AnswerOf<Tasks[Id]>>> {
    const stored = await recall(request);
    if (stored) return stored;
    missing.push(prepareCall(request, prompts, choice));
    return { mode: 'none', reason: 'unavailable' };
  }

  return {
    isThere: true,
    complete: collect,
    stream: collect,
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
