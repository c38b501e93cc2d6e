import { timingSafeEqual } from 'node:crypto';
import { BotApiError } from './bot-api-error.ts';
import { createBotMethods } from './bot-methods.ts';
import type { Faults } from './faults.ts';
import { readParameters } from './parameters.ts';
import type { PlaygroundState } from './playground-state.ts';

/** Serves `/bot<token>/<method>` and `/file/bot<token>/<path>` as Telegram does; undefined for any other path. */
export type BotApiRoutes = (request: Request) => Promise<Response> | undefined;

/** The Bot API for the bot with that token. */
export function createBotApiRoutes(state: PlaygroundState, token: string, faults: Faults): BotApiRoutes {
  const methods = createBotMethods();

  async function call(given: string, name: string, request: Request): Promise<Response> {
    checkToken(given, token);
    const method = methods.get(name.toLowerCase());
    if (!method) throw new BotApiError(404, 'Not Found');
    if (request.method !== 'GET' && request.method !== 'POST')
      throw new BotApiError(405, 'Method Not Allowed');
    const parameters = await readParameters(request);
    const faulty = { method: name, chatId: Number(parameters.text('chat_id')) || 0, signal: request.signal };
    return faults.pass(faulty, async () => {
      try {
        return Response.json({ ok: true, result: await method(state, parameters, request.signal) });
      } catch (error) {
        return errorResponse(error);
      }
    });
  }

  async function download(given: string, path: string): Promise<Response> {
    checkToken(given, token);
    const bytes = state.files.read(path);
    if (!bytes) throw new BotApiError(404, 'Not Found');
    return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
  }

  return (request) => {
    const { pathname } = new URL(request.url);
    const [, file, given, rest] = /^(\/file)?\/bot([^/]*)(?:\/(.*))?$/.exec(pathname) ?? [];
    if (given === undefined) return undefined;
    const answer = file ? download(given, rest ?? '') : call(given, rest ?? '', request);
    return answer.catch(errorResponse);
  };
}

/** Like Telegram, answers 404 to a malformed token and 401 to an unknown one. */
function checkToken(given: string, token: string): void {
  const text = given.replace(/%3A/i, ':');
  if (!/^\d+:[\w-]+$/.test(text)) throw new BotApiError(404, 'Not Found');
  const [a, b] = [Buffer.from(text), Buffer.from(token)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) throw new BotApiError(401, 'Unauthorized');
}

function errorResponse(error: unknown): Response {
  const known =
    error instanceof BotApiError ? error : new BotApiError(500, `Internal Server Error: ${error}`);
  const { errorCode, message, parameters } = known;
  const retryAfter = parameters?.retry_after;
  return Response.json(
    { ok: false, error_code: errorCode, description: message, ...(parameters && { parameters }) },
    {
      status: errorCode,
      ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
    },
  );
}
