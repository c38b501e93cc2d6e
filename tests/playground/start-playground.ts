import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import {
  createPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../src/playground/playground.ts';

export const TOKEN = '4242:playground_token';
export const ANNA = 1001;
export const BORIS = 1002;
export const START = Date.parse('2026-03-01T08:00:00Z');

export interface StartedPlayground {
  readonly playground: Playground;
  readonly root: string;
  readonly api: Api;
  readonly clock: { now(): number; advance(ms: number): void };
}

/** A playground over real HTTP on a free port; closed when the test ends. */
export async function startPlayground(options: Partial<PlaygroundOptions> = {}): Promise<StartedPlayground> {
  let now = START;
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now += ms;
    },
  };
  const playground = createPlayground({
    clock,
    token: TOKEN,
    bot: { id: 4242, firstName: 'Daily', username: 'daily_bot' },
    people: [
      {
        id: ANNA,
        firstName: 'Anna',
        lastName: 'Lin',
        username: 'anna',
        languageCode: 'zh-hans',
        role: 'subscriber',
      },
      { id: BORIS, firstName: 'Boris', username: 'boris', languageCode: 'en', role: 'admin' },
    ],
    ...options,
  });
  const server = createServer((incoming, outgoing) => void serve(playground, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    playground.close();
    server.closeAllConnections();
    server.close();
  });
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { playground, root, api: new Api(TOKEN, { apiRoot: root }), clock };
}

async function serve(
  playground: Playground,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }),
  });
  const response = await playground.fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  if (!response.body) return void outgoing.end();
  // A body that fails destroys the socket, which is what a broken connection is.
  await pipeline(Readable.fromWeb(response.body as never), outgoing).catch(() => outgoing.destroy());
}

/** Calls a Bot API method with a JSON body and gives the whole answer. */
export async function call(
  root: string,
  method: string,
  body: object = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${root}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Posts JSON to the page's API. */
export async function post(
  root: string,
  path: string,
  body: object,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${root}/playground${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
