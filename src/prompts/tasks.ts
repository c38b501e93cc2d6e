import type { z } from 'zod';
import type { MODEL_TASKS } from '../domain/model-use.ts';
import { ANSWERS } from './answers.ts';

/** The variables that the code passes to a prompt, and how it parses the answer. */
export interface Task {
  /** In addition to `language` and `mark`, which every prompt has. */
  readonly variables: readonly string[];
  /** Absent: plain text. */
  readonly answer?: z.ZodType | undefined;
}

export type TaskTable = Readonly<Record<string, Task>>;

/** The ids of a table's tasks. */
export type TaskId<Tasks extends TaskTable> = keyof Tasks & string;

/** The values that a task passes to its prompt. */
export type VariablesOf<One extends Task> = Readonly<Record<One['variables'][number], string>>;

/** The parsed answer to a task. */
export type AnswerOf<One extends Task> = One extends { readonly answer: infer Answer extends z.ZodType }
  ? z.output<Answer>
  : string;

/** Every task of the bot; each has its prompt in a file of `prompts/`. */
export const TASKS = {
  digest: { variables: ['title', 'date', 'passages'], answer: ANSWERS.digest },
  brief: { variables: ['follows', 'previous', 'passages'], answer: ANSWERS.brief },
  ask: { variables: ['question', 'earlier', 'passages'], answer: ANSWERS.ask },
  import: { variables: ['tags', 'passages'], answer: ANSWERS.import },
  translate: { variables: ['headline', 'bullets', 'glossary'], answer: ANSWERS.translate },
  rewrite: { variables: ['question', 'earlier', 'day'], answer: ANSWERS.rewrite },
  judge: { variables: ['lines', 'passages'], answer: ANSWERS.judge },
  repair: { variables: ['lines', 'faults', 'passages'], answer: ANSWERS.repair },
} as const satisfies TaskTable & Readonly<Record<(typeof MODEL_TASKS)[number], Task>>;

/** Variables of every prompt: the language of the answer, and the mark where content begins and ends. */
export const EVERYWHERE = ['language', 'mark'] as const;
