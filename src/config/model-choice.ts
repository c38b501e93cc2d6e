import type { Settings } from './settings.ts';

/** The model to use and its thinking setting. */
export function modelChoiceOf({ llmModel, llmThinking }: Pick<Settings, 'llmModel' | 'llmThinking'>) {
  return { model: llmModel, thinking: llmThinking && { [llmModel]: llmThinking } };
}
