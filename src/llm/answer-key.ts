import { createHash } from 'node:crypto';

/** Everything an answer depends on. */
export interface AnswerSource {
  readonly task: string;
  /** The hash of the prompt's file. */
  readonly prompt: string;
  readonly schema: unknown;
  readonly model: string;
  readonly thinking: string | undefined;
  readonly effort: string | undefined;
  readonly language: string;
  /** What the prompt was filled with, by name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The key of an answer in the store: the same for texts that differ only in whitespace and character width. */
export function answerKeyOf(source: AnswerSource): string {
  const { task, prompt, schema, model, thinking, effort, language, variables } = source;
  const texts = Object.entries(variables)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => [name, normalise(text)]);
  const settings = [model, thinking ?? null, effort ?? null];
  const parts = [task, prompt, schema ?? null, settings, language, texts];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function normalise(text: string): string {
  return text.normalize('NFKC').split(/\s+/).filter(Boolean).join(' ');
}
