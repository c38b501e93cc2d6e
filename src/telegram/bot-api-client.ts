import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import type { ApiClientOptions } from 'grammy';

/** No server that is there takes longer to let us in, TLS included; shorter than any call is waited for. */
const CONNECT_MS = 8_000;

/** No answer of the Bot API came. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  /** Whether the call may have had its effect all the same. */
  readonly mayHaveArrived: boolean;

  /** @param reason a code of Node's, or what answered instead; never an address, which holds the token */
  constructor(reason: string, mayHaveArrived: boolean) {
    super(reason);
    this.mayHaveArrived = mayHaveArrived;
  }
}

interface Call {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bot uploads nothing, so that every call is JSON. */
  readonly body: string;
  readonly signal: Pick<AbortSignal, 'aborted' | 'addEventListener'>;
}

/**
 * How grammY is to call the Bot API. Its own way would follow redirects, take the JSON of a proxy for an answer of Telegram's,
 * and not tell whether a call that failed had left.
 */
export function clientOptions(apiRoot: string, timeoutSeconds: number): ApiClientOptions {
  const fetch = async (url: string, call: Call) => {
    const answer = await ask(url, call);
    return { json: async () => answer };
  };
  // grammY types it by node-fetch, and uses no more of it than this.
  return { apiRoot, timeoutSeconds, fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']> };
}

/** @throws UnansweredError */
async function ask(url: string, call: Call): Promise<unknown> {
  let hasLeft = false;
  try {
    const response = await post(url, call, () => {
      hasLeft = true;
    });
    return readAnswer(response, await text(response));
  } catch (error) {
    if (error instanceof UnansweredError) throw error;
    throw new UnansweredError(codeOf(error) || 'connection lost', hasLeft);
  }
}

/** @param onLeft called when there is a connection, over which the request goes at once */
function post(
  url: string,
  { method, headers, body, signal }: Call,
  onLeft: () => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.startsWith('https:');
    const request = (isSecure ? requestHttps : requestHttp)(url, { method, headers });
    const connecting = setTimeout(() => request.destroy(codedError('CONNECT_TIMEOUT')), CONNECT_MS);
    const connected = (): void => {
      clearTimeout(connecting);
      onLeft();
    };
    request.once('socket', (socket) => {
      // A connection that was used before is there already.
      if (request.reusedSocket) connected();
      // TLS: only behind its handshake, and when the certificate is right.
      else socket.once(isSecure ? 'secureConnect' : 'connect', connected);
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.once('close', () => clearTimeout(connecting));
    const abort = (): unknown => request.destroy(codedError('ABORTED'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    request.end(body);
  });
}

function codedError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** @throws UnansweredError when it is not the Bot API that has answered */
function readAnswer({ statusCode: status = 0, headers }: IncomingMessage, body: string): unknown {
  const answer = parse(body);
  const isRedirect = status >= 300 && status < 400;
  if (!isRedirect && isBotApiAnswer(answer)) return answer;
  const type = headers['content-type'] ?? 'no content type';
  // Whoever redirects, refuses or shows a page of its own has passed nothing on. After a 5xx of a proxy nobody knows.
  const isPage = type.startsWith('text/html') || body.trimStart().startsWith('<');
  const mayHaveArrived = status >= 500 || (status < 300 && !isPage);
  throw new UnansweredError(`HTTP ${status} (${type}) that is not of the Bot API`, mayHaveArrived);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Every answer has `ok`; with it either `result`, or `error_code` and `description` (Bot API, "Making requests"). */
function isBotApiAnswer(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, result, error_code, description } = answer as Readonly<Record<string, unknown>>;
  if (ok === true) return result !== undefined;
  return ok === false && Number.isInteger(error_code) && typeof description === 'string';
}
