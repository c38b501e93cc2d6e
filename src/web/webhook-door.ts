import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Handles one update. `repeated`: it was handled before and is ignored; `busy`: another replica is handling it right now.
 * Throws when it could not be handled, so that Telegram sends it again.
 */
export type UpdateTaker = (update: {
  readonly update_id: number;
}) => Promise<'handled' | 'repeated' | 'busy'>;

/** Telegram sends the secret of `setWebhook` in this header. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Far above any update: a message has 4096 characters, and files are not included. */
const MAX_BYTES = 1_000_000;

/**
 * The webhook endpoint for updates from Telegram, `POST` only. It answers without a body: 200 when the update is
 * handled; 401, 405, 413 and 400 to requests that are not updates from Telegram; 503 and 500 to have Telegram send it again.
 * @param secret as passed to `setWebhook`; without it a request learns nothing and its body is not read
 * @param onError called with what `take` threw; must not throw
 */
export function createWebhookDoor({
  secret,
  take,
  onError,
}: {
  secret: string;
  take: UpdateTaker;
  onError: (error: unknown) => void;
}): (request: Request) => Promise<Response> {
  const expected = digest(secret);

  return async (request) => {
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    const given = request.headers.get(SECRET_HEADER);
    if (!given || !timingSafeEqual(digest(given), expected)) return answer(401);
    const body = await readBody(request);
    if (body === undefined) return answer(413);
    const update = findUpdate(body);
    if (!update) return answer(400);
    try {
      return answer((await take(update)) === 'busy' ? 503 : 200);
    } catch (error) {
      onError(error);
      return answer(500);
    }
  };
}

/** Digests have equal length, as the comparison requires, which also hides the length of the secret. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The body as text; empty when the connection broke, undefined when it is too large; never buffers more than the limit. */
async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > MAX_BYTES) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Cancelling the body would close the connection before the answer is sent.
    for await (const chunk of request.body?.values({ preventCancel: true }) ?? []) {
      size += chunk.byteLength;
      if (size > MAX_BYTES) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}

function findUpdate(body: string): { readonly update_id: number } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isUpdate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isUpdate(value: unknown): value is { readonly update_id: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}
