import type { Update } from './bot-api.ts';

/** The target and settings of a webhook. */
export interface Webhook {
  readonly url: string;
  /** Sent in a header, so that the bot can authenticate the sender; '' for none. */
  readonly secretToken: string;
  /** The maximum of concurrent posts. */
  readonly maxConnections: number;
}

/** Why an update was not delivered. */
export interface PostFailure {
  /** As reported by getWebhookInfo. */
  readonly reason: string;
  /** How long the bot asks to wait; 0 when unspecified. */
  readonly retryAfterMs: number;
}

/** The maximum wait that a bot may request. */
const MAX_RETRY_AFTER_SECONDS = 3600;

/**
 * Posts one update as Telegram does. Never rejects.
 * @param closing aborts it; the returned failure is then meaningless
 * @returns undefined when the bot accepted it with a 2xx status
 */
export async function postUpdate(
  update: Update,
  { url, secretToken }: Webhook,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<PostFailure | undefined> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, timeoutMs);
  closing.addEventListener('abort', end);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secretToken && { 'x-telegram-bot-api-secret-token': secretToken }),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: ending.signal,
    });
    // Consume the body, or the connection could not be reused.
    await response.arrayBuffer();
    return response.ok ? undefined : wrongResponse(response);
  } catch (error) {
    return { reason: ending.signal.aborted ? 'Read timeout expired' : reasonOf(error), retryAfterMs: 0 };
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', end);
  }
}

function wrongResponse({ status, statusText, headers }: Response): PostFailure {
  const asked = Number(headers.get('retry-after')) || 0;
  return {
    reason: `Wrong response from the webhook: ${status} ${statusText}`.trim(),
    retryAfterMs: Math.min(Math.max(asked, 0), MAX_RETRY_AFTER_SECONDS) * 1000,
  };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' ? 'Connection refused' : 'Connection failed';
}
