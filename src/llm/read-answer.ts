import type { z } from 'zod';
import type { ApiAnswer } from './api-call.ts';
import type { NoneReason } from './model-outcome.ts';

/** A valid answer, or why it is not one. */
export type ReadAnswer =
  | { readonly value: unknown; readonly issues: readonly string[] }
  | { readonly fault: Extract<NoneReason, 'refused' | 'truncated' | 'invalid' | 'empty'> };

const COMPLETE: ReadonlySet<string> = new Set(['end_turn', 'stop_sequence']);
const CUT_OFF: ReadonlySet<string> = new Set(['max_tokens', 'model_context_window_exceeded']);

/** Checks the stop reason before the text: a refusal may have text, and half an answer is none. */
export function readAnswer({ text, stopReason }: ApiAnswer, schema: z.ZodType | undefined): ReadAnswer {
  if (stopReason === 'refusal') return { fault: 'refused' };
  if (CUT_OFF.has(stopReason)) return { fault: 'truncated' };
  return COMPLETE.has(stopReason) ? readRaw(text, schema) : { fault: 'invalid' };
}

/** Parses the text of a complete answer. */
export function readRaw(raw: string, schema: z.ZodType | undefined): ReadAnswer {
  if (raw.trim() === '') return { fault: 'empty' };
  if (!schema) return { value: raw.trim(), issues: [] };
  const read = schema.safeParse(parseJson(raw));
  return read.success ? { value: read.data, issues: issuesOf(read.data) } : { fault: 'invalid' };
}

/** A model may put a code fence around its JSON, even if asked not to. */
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
