import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** The front matter of a prompt. */
const FIELDS = z.strictObject({
  id: z.string('expected a word'),
  version: z.int('expected a whole number').positive('expected a whole number from 1'),
  variables: z.array(z.string(), 'expected a list such as [title, passages]'),
  max_tokens: z
    .int('expected a whole number')
    .min(1, 'expected a whole number from 1')
    .max(64_000, 'expected 64000 at most'),
  model: z.string('expected the name of a model').optional(),
  effort: z.enum(['low', 'medium', 'high'], 'expected low, medium or high').optional(),
  cached: z.boolean('expected true or false').optional(),
  schema: z
    .union([z.string(), z.record(z.string(), z.unknown())], 'expected a name or a JSON schema')
    .optional(),
});

export type PromptFields = z.output<typeof FIELDS>;

/** A fault and its 1-based line in the file. */
export interface PromptFault {
  readonly line: number;
  readonly what: string;
}

/** The fields and their lines. */
export interface ReadFields {
  readonly fields: PromptFields;
  lineOf(field: string): number;
}

/** Parses the YAML between the two `---`. @param firstLine where it begins in its file */
export function readFields(
  source: string,
  firstLine: number,
): ReadFields | { readonly faults: readonly PromptFault[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), what: message })) };
  }
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const lineOf = (field: string): number => {
    const key = pairs.map((pair) => pair.key).find((each) => isScalar(each) && each.value === field);
    return isScalar(key) ? lineAt(key.range?.[0] ?? 0) : firstLine;
  };
  const read = FIELDS.safeParse(document.toJS() ?? {});
  if (read.success) return { fields: read.data, lineOf };
  return { faults: read.error.issues.flatMap((issue) => describeIssue(issue, lineOf)) };
}

function describeIssue(issue: z.core.$ZodIssue, lineOf: (field: string) => number): PromptFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf(key),
      what: `${key} is unknown; write ${Object.keys(FIELDS.shape).join(', ')}`,
    }));
  }
  const field = String(issue.path[0] ?? 'front matter');
  return [{ line: lineOf(field), what: `${field}: ${issue.message}` }];
}
