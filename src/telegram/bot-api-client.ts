import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ApiClientOptions } from 'grammy';

/** No reachable server takes longer to accept a connection, TLS included; shorter than the timeout of any call. */
const CONNECT_MS = 8_000;

/** The Bot API did not answer. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  /** Whether the call may have taken effect nevertheless. */
  readonly mayHaveArrived: boolean;

  /** @param reason an error code of Node's, or what answered instead; never the URL, which contains the token */
  constructor(reason: string, mayHaveArrived: boolean) {
    super(reason);
    this.mayHaveArrived = mayHaveArrived;
  }
}

interface Call {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; or with a file, a form. */
  readonly body: string | Readable;
  readonly signal: Pick<AbortSignal, 'aborted' | 'addEventListener'>;
}

/**
 * Client options with which grammY calls the Bot API. Its default client follows redirects, takes a proxy's JSON for an answer
 * of Telegram's, and does not report whether a failed call had been sent.
 */
export function clientOptions(apiRoot: string, timeoutSeconds: number): ApiClientOptions {
  const fetch = async (url: string, call: Call) => {
    const answer = await callApi(url, call);
    return { json: async () => answer };
  };
  // grammY types it as node-fetch, and uses no more of it than this.
  return { apiRoot, timeoutSeconds, fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']> };
}

/** @throws UnansweredError */
async function callApi(url: string, call: Call): Promise<unknown> {
  let wasSent = false;
  try {
    const response = await post(url, call, () => {
      wasSent = true;
    });
    return readAnswer(response, await text(response));
  } catch (error) {
    if (error instanceof UnansweredError) throw error;
    throw new UnansweredError(codeOf(error) || 'connection lost', wasSent);
  }
}

/** @param onConnected called when the connection is open; the request is then sent at once */
function post(
  url: string,
  { method, headers, body, signal }: Call,
  onConnected: () => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.startsWith('https:');
    const request = (isSecure ? requestHttps : requestHttp)(url, { method, headers });
    const connecting = setTimeout(() => request.destroy(codedError('CONNECT_TIMEOUT')), CONNECT_MS);
    const connected = (): void => {
      clearTimeout(connecting);
      onConnected();
    };
    request.once('socket', (socket) => {
      // A reused connection is already open.
      if (request.reusedSocket) connected();
      // With TLS, only after the handshake, and when the certificate is valid.
      else socket.once(isSecure ? 'secureConnect' : 'connect', connected);
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.once('close', () => clearTimeout(connecting));
    const abort = (): unknown => request.destroy(codedError('ABORTED'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    if (typeof body === 'string') request.end(body);
    else pipeline(body, request, () => undefined);
  });
}

function codedError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** @throws UnansweredError when something other than the Bot API answered */
function readAnswer({ statusCode: status = 0, headers }: IncomingMessage, body: string): unknown {
  const answer = parse(body);
  const isRedirect = status >= 300 && status < 400;
  if (!isRedirect && isBotApiAnswer(answer)) return answer;
  const type = headers['content-type'] ?? 'no content type';
  // A proxy that redirects, refuses or shows its own page has forwarded nothing. After a proxy's 5xx it is unknown.
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
