import { lineForModel } from './clean-for-model.ts';

/** A paragraph with the number by which the model cites it. */
export interface Passage {
  readonly number: number;
  readonly text: string;
}

/** One line per paragraph, `[12] text`. */
export function numberPassages(passages: readonly Passage[]): string {
  return passages.map(({ number, text }) => `[${number}] ${lineForModel(text)}`).join('\n');
}
