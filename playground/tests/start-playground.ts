import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import { startHttpServer } from '../http-server.ts';
import { createPlayground, type Playground, type PlaygroundOptions } from '../playground.ts';

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
  const { url: root, close } = await startHttpServer(playground.fetch);
  onTestFinished(async () => {
    playground.close();
    await close();
  });
  return { playground, root, api: new Api(TOKEN, { apiRoot: root }), clock };
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
