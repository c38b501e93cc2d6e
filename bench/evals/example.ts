import { parse } from 'yaml';
import { z } from 'zod';
import type { ModelLanguage } from '../../src/prompts/fill-prompt.ts';
import { TASKS } from '../../src/prompts/tasks.ts';

/** The tasks whose answers people read; the others are asked about these answers. */
const EXAMPLE_TASKS = ['digest', 'brief', 'ask', 'import', 'translate'] as const;
/** What may be proposed for a raw text. */
const FIELDS = ['title', 'summary', 'tag', 'company', 'person', 'product', 'medium', 'heading'] as const;
/** Under which the numbered paragraphs are given, by task; `passages` for all others. */
const NUMBERED: Readonly<Partial<Record<string, string>>> = { translate: 'bullets' };
const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)([\s\S]*)$/;

/** YAML takes 2029 for a number. */
const words = z.array(z.union([z.string().min(1), z.number()]).transform(String)).default([]);
const EXPECTED = z.strictObject({
  /** How many lines are shown, beside the headline. */
  lines: z.tuple([z.int().min(0), z.int()]).optional(),
  /** Each stands somewhere in what is shown; `a|b` is one or the other. */
  holds: words,
  /** None stands in it. */
  lacks: words,
  /** Of `ask`: whether the archive holds the answer. */
  answered: z.boolean().optional(),
  /** Of `brief`: so many lines at least are told as said before. */
  repeats: z.int().min(1).optional(),
  /** Of `import`: something is proposed for each of these. */
  proposes: z.array(z.enum(FIELDS)).default([]),
  /** Something odd is named, such as an instruction in the text. */
  reports: z.literal(true).optional(),
});

const MATTER = z.strictObject({
  task: z.enum(EXAMPLE_TASKS),
  language: z.enum(['zh-Hans', 'en']),
  /** What the prompt is filled with, beside the numbered paragraphs. */
  variables: z.record(z.string(), z.string()).default({}),
  /** Names that mean the same, as the archive would know them. */
  names: z.array(z.array(z.string().min(1)).min(1)).default([]),
  expect: EXPECTED,
});

export type Expected = z.output<typeof EXPECTED>;

/** One file of `prompts/examples/`: a request to the model, and what its answer has to be like. */
export interface Example {
  /** The name of the file, without `.md`. */
  readonly name: string;
  readonly task: z.output<typeof MATTER>['task'];
  readonly language: ModelLanguage;
  readonly variables: Readonly<Record<string, string>>;
  /** Which of the task's variables the paragraphs are, numbered from 1. */
  readonly numbered: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly (readonly string[])[];
  readonly expect: Expected;
}

/** Reads a file; gives the example, or each of its faults in a line, such as `expect.lines: expected tuple`. */
export function parseExample(
  name: string,
  text: string,
): { readonly example: Example } | { readonly faults: readonly string[] } {
  const [, source, body = ''] = FENCE.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (source === undefined) return { faults: ['expected front matter between two lines of ---'] };
  let matter: unknown;
  try {
    matter = parse(source);
  } catch (error) {
    return { faults: [`front matter: ${error instanceof Error ? error.message.split('\n')[0] : error}`] };
  }
  const read = MATTER.safeParse(matter);
  if (!read.success) {
    return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  }
  const numbered = NUMBERED[read.data.task] ?? 'passages';
  const paragraphs = body.split(/\r?\n\s*\r?\n/).map((each) => each.trim());
  const example = { name, ...read.data, numbered, paragraphs: paragraphs.filter(Boolean) };
  const faults = findFaults(example);
  return faults.length > 0 ? { faults } : { example };
}

function findFaults({ task, numbered, variables, paragraphs, expect }: Example): string[] {
  const wanted: readonly string[] = TASKS[task].variables;
  const given = [...Object.keys(variables), numbered];
  const faults = [
    ...wanted.filter((one) => !given.includes(one)).map((one) => `variables: ${one} is missing`),
    ...given
      .filter((one) => !wanted.includes(one))
      .map((one) => `variables: ${one} is none of ${task}; it takes ${wanted.join(', ')}`),
  ];
  if (paragraphs.length === 0) faults.push(`the text has no paragraphs; they are the ${numbered}`);
  const misplaced = [
    { key: 'answered', of: 'ask', is: expect.answered !== undefined },
    { key: 'repeats', of: 'brief', is: expect.repeats !== undefined },
    { key: 'proposes', of: 'import', is: expect.proposes.length > 0 },
  ].filter(({ of, is }) => is && of !== task);
  return [...faults, ...misplaced.map(({ key, of }) => `expect.${key}: only of ${of}`)];
}
