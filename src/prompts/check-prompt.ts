import type { PromptFault, ReadFields } from './prompt-fields.ts';
import { EVERYWHERE, type Task, type TaskTable } from './tasks.ts';
import { findSchemaFault, type JsonSchema, toWireSchema } from './wire-schema.ts';

/** A prompt whose id no task has must be a typo. */
export function findIdFaults({ fields, lineOf }: ReadFields, tasks: TaskTable): PromptFault[] {
  if (findTask(tasks, fields.id)) return [];
  const what = `id: no task is called ${JSON.stringify(fields.id)}; write ${Object.keys(tasks).join(', ')}`;
  return [{ line: lineOf('id'), what }];
}

/**
 * The variables used in the text, those declared in the front matter, and those of the task must be the same.
 * @param uses the line of the first use of each variable
 */
export function findVariableFaults(
  { fields, lineOf }: ReadFields,
  uses: ReadonlyMap<string, number>,
  tasks: TaskTable,
): PromptFault[] {
  const line = lineOf('variables');
  const declared = fields.variables;
  const task = findTask(tasks, fields.id);
  const given = task ? [...EVERYWHERE, ...task.variables] : declared;
  return [
    ...[...uses]
      .filter(([name]) => !declared.includes(name))
      .map(([name, at]) => ({ line: at, what: `{{${name}}} is missing in variables` })),
    ...declared
      .filter((name) => !given.includes(name))
      .map((name) => ({
        line,
        what: `variables: the task does not provide ${name}; it has ${given.join(', ')}`,
      })),
    ...given
      .filter((name) => !declared.includes(name))
      .map((name) => ({ line, what: `variables: ${name} is missing` })),
    ...declared
      .filter((name) => !uses.has(name))
      .map((name) => ({ line, what: `variables: ${name} is not used; write {{${name}}} where it belongs` })),
  ];
}

/** What the API is to keep of a prompt has to be the same in each request. @param uses of the system part */
export function findCacheFaults(
  { fields, lineOf }: ReadFields,
  uses: ReadonlyMap<string, number>,
): PromptFault[] {
  if (!fields.cached) return [];
  return [...uses.keys()]
    .filter((name) => name !== 'language')
    .map((name) => ({
      line: lineOf('cached'),
      what: `cached: {{${name}}} makes the system part another in each request; write it in the user part`,
    }));
}

/** The schema that a prompt names or contains; none for a task that reads plain text. */
export function readSchema(
  { fields, lineOf }: ReadFields,
  tasks: TaskTable,
): { readonly schema?: JsonSchema | undefined; readonly faults: readonly PromptFault[] } {
  const task = findTask(tasks, fields.id);
  if (!task) return { faults: [] };
  const { answer } = task;
  const fault = (what: string) => ({ faults: [{ line: lineOf('schema'), what }] });
  if (fields.schema === undefined) {
    return answer ? fault(`schema: missing; write schema: ${fields.id}`) : { faults: [] };
  }
  if (typeof fields.schema === 'string') {
    const named = findTask(tasks, fields.schema)?.answer;
    if (named && named === answer) return { schema: toWireSchema(named), faults: [] };
    return fault(
      `schema: ${JSON.stringify(fields.schema)} is not the schema of this task; write ${fields.id}`,
    );
  }
  const found = findSchemaFault(fields.schema);
  if (found !== undefined) return fault(found);
  return answer ? { schema: fields.schema, faults: [] } : fault('schema: the answer is read as plain text');
}

function findTask(tasks: TaskTable, id: string): Task | undefined {
  return Object.hasOwn(tasks, id) ? tasks[id] : undefined;
}
