import { lineForModel } from './clean-for-model.ts';

/** A paragraph under the number by which the model is to name it. */
export interface Passage {
  readonly number: number;
  readonly text: string;
}

/** One line a paragraph, `[12] text`. */
export function numberPassages(passages: readonly Passage[]): string {
  return passages.map(({ number, text }) => `[${number}] ${lineForModel(text)}`).join('\n');
}
