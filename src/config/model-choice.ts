import type { Settings } from './settings.ts';

/** Which model is asked, and what the settings say of its thinking. */
export function modelChoiceOf({ llmModel, llmThinking }: Pick<Settings, 'llmModel' | 'llmThinking'>) {
  return { model: llmModel, thinking: llmThinking && { [llmModel]: llmThinking } };
}
