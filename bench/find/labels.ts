import { z } from 'zod';

/** Labels to build with, and labels to be surprised by. */
export type Part = z.infer<typeof partSchema>;
/** What people type, and which notes answer it. */
export type LabelledQuery = z.infer<typeof querySchema>;
/** What people ask, and the words of the archive that answer it. */
export type LabelledQuestion = z.infer<typeof questionSchema>;
/** Whether two names mean the same. */
export type LabelledName = z.infer<typeof nameSchema>;

const partSchema = z.enum(['tune', 'held'], { error: 'write tune or held' }).optional();
const text = z.string('write a text').trim().min(1, 'is empty; write a text');
const file = text.regex(/\.md$/, 'write the path of a note in the corpus, such as 2026/tides.md');
const day = z
  .string('write a day as YYYY-MM-DD')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD')
  .optional();
const concept = text.transform((source, context) => {
  try {
    return new RegExp(source.replace(/^\(\?i\)/, ''), 'i');
  } catch (error) {
    context.addIssue(`${error instanceof Error ? error.message : source}; mend the expression`);
    return z.NEVER;
  }
});

export const querySchema = z.object({
  cat: text,
  query: text,
  concepts: z.array(concept, 'write a list of regular expressions, [] for none').default([]),
  after: day,
  before: day,
  knownItem: file.optional(),
  right: z.array(file, 'write a list of notes, [] for none').default([]),
  part: partSchema,
});

export const questionSchema = z.object({
  question: text,
  language: text,
  right: z
    .array(z.object({ note: file, text }), 'write a list of {note, text}')
    .min(1, 'is empty; write at least one {note, text}'),
  part: partSchema,
});

const KINDS = ['company', 'person', 'product', 'tag', 'category', 'medium', 'media'] as const;

export const nameSchema = z.object({
  kind: z
    .enum(KINDS, { error: `write one of ${KINDS.join(', ')}` })
    .transform((kind) => (kind === 'media' ? 'medium' : kind)),
  entity: text,
  alias: text,
  ok: z.boolean('write true or false'),
  label: z.string('write a text').default(''),
  group: z.string('write a text').optional(),
  part: partSchema,
});
