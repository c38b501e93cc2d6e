import { fillPrompt } from '../prompts/fill-prompt.ts';
import type { Prompts } from '../prompts/load-prompts.ts';
import type { Task, TaskId, TaskTable } from '../prompts/tasks.ts';
import { answerKeyOf } from './answer-key.ts';
import type { ApiRequest, ApiUsage } from './api-call.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { type ThinkingTable, thinkingSettingsOf } from './known-models.ts';
import type { ModelRequest } from './model-request.ts';

/** A request ready to send: its body, the key of its answer, and the tokens it reads and writes at most. */
export interface PreparedCall {
  readonly task: string;
  readonly answer: Task['answer'];
  readonly key: string;
  readonly api: ApiRequest;
  readonly worst: ApiUsage;
  readonly deadlineMs: number;
  readonly userId: number | undefined;
}

/** Which models are called, and how. */
export interface ModelChoice {
  /** For prompts that name no model. */
  readonly model: string;
  /** Overrides what is known. */
  readonly thinking?: ThinkingTable | undefined;
}

export function prepareCall<Tasks extends TaskTable>(
  { task, language, variables, deadlineMs, userId }: ModelRequest<TaskId<Tasks>, Task>,
  prompts: Prompts<Tasks>,
  choice: ModelChoice,
): PreparedCall {
  const prompt = prompts.get(task);
  const answer = prompts.tasks[task]?.answer;
  const { schema, isCached } = prompt;
  const model = prompt.model ?? choice.model;
  const { thinking, effort, room } = thinkingSettingsOf(model, prompt.effort, choice.thinking);
  const maxTokens = prompt.maxTokens + room;
  const { system, user } = fillPrompt(prompt, language, variables);
  const tokensIn = estimateTokens([system, user, schema ? JSON.stringify(schema) : '']);
  return {
    ...{ task, answer, deadlineMs, userId },
    key: answerKeyOf({
      task,
      prompt: prompt.hash,
      schema,
      model,
      thinking,
      effort,
      language,
      variables,
    }),
    api: { model, maxTokens, system, isCached, user, schema, thinking, effort },
    worst: {
      tokensIn,
      tokensOut: maxTokens,
      ...(isCached && { cache: { read: 0, written: estimateTokens([system]) } }),
    },
  };
}
