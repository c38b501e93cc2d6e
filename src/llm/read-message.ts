import { z } from 'zod';
import type { ApiAnswer, ApiFailure, ApiUsage } from './api-call.ts';

const usage = z.object({
  input_tokens: z.int().nonnegative(),
  cache_creation_input_tokens: z.int().nullish(),
  cache_read_input_tokens: z.int().nullish(),
  output_tokens: z.int().nonnegative(),
});

const message = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string(),
  usage,
});

/**
 * Parses what the SDK returns as a message: it passes on any body with status 200. The text is that of all text blocks; thinking
 * blocks may precede the first.
 */
export function readMessage(given: unknown): ApiAnswer | ApiFailure {
  const read = message.safeParse(given);
  if (!read.success) {
    // A page of HTML comes from a proxy on the way, which bills nothing.
    const billed = typeof given === 'string' ? 'nothing' : 'unknown';
    return {
      kind: billed === 'nothing' ? 'down' : 'broken',
      status: undefined,
      retryAfterMs: undefined,
      billed,
    };
  }
  const { content, stop_reason: stopReason } = read.data;
  const text = content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join('');
  return { kind: 'answer', text, stopReason, billed: toUsage(read.data.usage) };
}

/** The tokens of a `usage` of the API; undefined when it cannot be parsed. */
export function readUsage(given: unknown): ApiUsage | undefined {
  const read = usage.safeParse(given);
  return read.success ? toUsage(read.data) : undefined;
}

function toUsage(read: z.output<typeof usage>): ApiUsage {
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = read;
  const written = cache_creation_input_tokens ?? 0;
  const cached = cache_read_input_tokens ?? 0;
  return {
    tokensIn: input_tokens + written + cached,
    tokensOut: output_tokens,
    ...(written + cached > 0 && { cache: { read: cached, written } }),
  };
}
