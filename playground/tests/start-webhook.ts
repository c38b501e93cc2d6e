import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Update } from 'grammy/types';
import { onTestFinished } from 'vitest';

interface Posted {
  readonly update: Update;
  readonly headers: IncomingHttpHeaders;
}

export interface StartedWebhook {
  readonly url: string;
  /** What came in, in its order, repetitions included. */
  readonly posted: readonly Posted[];
  close(): Promise<void>;
}

/** A bot's webhook over real HTTP; closed when the test ends. @param answer the status for a post; 0 never answers */
export async function startWebhook(
  answer: (posted: Posted) => number | Promise<number>,
  headers: OutgoingHttpHeaders = {},
): Promise<StartedWebhook> {
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const update = JSON.parse(await text(request)) as Update;
    const post = { update, headers: request.headers };
    posted.push(post);
    const status = await answer(post);
    if (status > 0) response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`, posted, close };
}
