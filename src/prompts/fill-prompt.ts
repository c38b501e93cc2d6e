import { chooseMark } from './choose-mark.ts';
import { cleanForModel } from './clean-for-model.ts';
import type { Prompt } from './parse-prompt.ts';
import { fillTemplate } from './template.ts';

/** A language in which the model writes; traditional Chinese is converted from simplified. */
export type ModelLanguage = 'zh-Hans' | 'en';

const NAMES: Readonly<Record<ModelLanguage, string>> = {
  'zh-Hans': 'Simplified Chinese',
  en: 'English',
};

/** A prompt as it is sent. */
export interface FilledPrompt {
  readonly system: string;
  readonly user: string;
}

/** Fills in the variables of a task, cleaned, with a mark that none of them contains. */
export function fillPrompt(
  { system, user }: Prompt,
  language: ModelLanguage,
  variables: Readonly<Record<string, string>>,
): FilledPrompt {
  const cleaned = Object.entries(variables).map(([name, text]) => [name, cleanForModel(text)] as const);
  const mark = chooseMark(cleaned.map(([, text]) => text));
  const values = new Map([...cleaned, ['language', NAMES[language]] as const, ['mark', mark] as const]);
  return { system: fillTemplate(system, values).trim(), user: fillTemplate(user, values).trim() };
}
