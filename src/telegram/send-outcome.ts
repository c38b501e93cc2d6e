import { GrammyError, HttpError } from 'grammy';
import type { SendOutcome } from '../domain/delivery.ts';

/** Node's codes for a connection that was never made: the request did not leave. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Tells from a failed `sendMessage` what became of the message, by error code and parameters where they decide. */
export function outcomeOfFailure(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return outcomeOfAnswer(error);
  if (error instanceof HttpError) {
    const cause = error.error as { code?: unknown } | undefined;
    const code = typeof cause?.code === 'string' ? cause.code : '';
    return NEVER_LEFT.has(code)
      ? { kind: 'unsent', reason: code }
      : { kind: 'uncertain', reason: code || 'connection lost' };
  }
  return { kind: 'uncertain', reason: error instanceof Error ? error.name : 'unknown failure' };
}

function outcomeOfAnswer({ error_code: code, description, parameters }: GrammyError): SendOutcome {
  const reason = `${code} ${description}`;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', chatId: parameters.migrate_to_chat_id };
  }
  if (code === 429) return { kind: 'held', retryAfterMs: (parameters.retry_after ?? 5) * 1000, reason };
  if (code === 403) return { kind: 'gone', reason };
  // The only 400 that tells of the chat and not of our message; nothing but its words says so.
  if (code === 400 && description.includes('chat not found')) return { kind: 'gone', reason };
  // A wrong token sends nothing: the delivery waits for a right one.
  if (code === 401 || code === 404) return { kind: 'unsent', reason };
  if (code >= 500) return { kind: 'uncertain', reason };
  return { kind: 'rejected', reason };
}
