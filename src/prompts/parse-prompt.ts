import { createHash } from 'node:crypto';
import { findCacheFaults, findIdFaults, findVariableFaults, readSchema } from './check-prompt.ts';
import { type PromptFault, type PromptFields, readFields } from './prompt-fields.ts';
import { splitPrompt } from './split-prompt.ts';
import type { TaskTable } from './tasks.ts';
import { parseTemplate, type Template, usesOf } from './template.ts';
import type { JsonSchema } from './wire-schema.ts';

/** One file of `prompts/`, checked. */
export interface Prompt {
  readonly id: string;
  readonly version: number;
  /** The SHA-256 of the file's bytes, hex: any change makes it another prompt. */
  readonly hash: string;
  readonly maxTokens: number;
  /** Absent: the configured model. */
  readonly model: string | undefined;
  readonly effort: PromptFields['effort'];
  /** The schema of the answer; absent: plain text. */
  readonly schema: JsonSchema | undefined;
  /** Whether the API is to keep the system part for the next requests. */
  readonly isCached: boolean;
  readonly system: Template;
  readonly user: Template;
}

/** Parses the bytes of one file; returns the prompt, or all its faults at once, in file order. */
export function parsePrompt(
  bytes: Uint8Array,
  tasks: TaskTable,
): { readonly prompt: Prompt } | { readonly faults: readonly PromptFault[] } {
  const split = splitPrompt(new TextDecoder().decode(bytes));
  if ('fault' in split) return { faults: [split.fault] };
  const read = readFields(split.matter.source, split.matter.firstLine);
  if ('faults' in read) return read;
  const { fields } = read;
  const system = parseTemplate(split.system.source, split.system.firstLine);
  const user = parseTemplate(split.user.source, split.user.firstLine);
  const schema = readSchema(read, tasks);
  const faults = [
    ...system.faults,
    ...user.faults,
    ...findIdFaults(read, tasks),
    ...findVariableFaults(read, usesOf([system.template, user.template]), tasks),
    ...findCacheFaults(read, usesOf([system.template])),
    ...schema.faults,
  ];
  if (faults.length > 0) return { faults: faults.toSorted((a, b) => a.line - b.line) };
  return {
    prompt: {
      id: fields.id,
      version: fields.version,
      hash: createHash('sha256').update(bytes).digest('hex'),
      maxTokens: fields.max_tokens,
      model: fields.model,
      effort: fields.effort,
      schema: schema.schema,
      isCached: fields.cached ?? false,
      system: system.template,
      user: user.template,
    },
  };
}
