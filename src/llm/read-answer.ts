import type { z } from 'zod';
import type { ApiAnswer } from './api-call.ts';
import type { NoneReason } from './model-outcome.ts';

/** An answer that is what was asked for, or why it is not. */
export type ReadAnswer =
  | { readonly value: unknown; readonly issues: readonly string[] }
  | { readonly fault: Extract<NoneReason, 'refused' | 'truncated' | 'invalid' | 'empty'> };

const ENDS: ReadonlySet<string> = new Set(['end_turn', 'stop_sequence']);
const CUTS: ReadonlySet<string> = new Set(['max_tokens', 'model_context_window_exceeded']);

/** Looks at how it ended before it looks at the words: a refusal may have some, and half an answer is none. */
export function readAnswer({ text, stopReason }: ApiAnswer, schema: z.ZodType | undefined): ReadAnswer {
  if (stopReason === 'refusal') return { fault: 'refused' };
  if (CUTS.has(stopReason)) return { fault: 'truncated' };
  return ENDS.has(stopReason) ? readRaw(text, schema) : { fault: 'invalid' };
}

/** The same of an answer that was whole. */
export function readRaw(raw: string, schema: z.ZodType | undefined): ReadAnswer {
  if (raw.trim() === '') return { fault: 'empty' };
  if (!schema) return { value: raw.trim(), issues: [] };
  const read = schema.safeParse(parseJson(raw));
  return read.success ? { value: read.data, issues: issuesOf(read.data) } : { fault: 'invalid' };
}

/** What a model may put around its JSON, whatever it was asked for. */
const FENCE = /^\s*```\w*\s([\s\S]*)```\s*$/;

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(FENCE.exec(raw)?.[1] ?? raw);
  } catch {
    return undefined;
  }
}

function issuesOf(value: unknown): string[] {
  const issues = typeof value === 'object' && value !== null && 'issues' in value ? value.issues : [];
  return Array.isArray(issues) ? issues.filter((issue) => typeof issue === 'string') : [];
}
