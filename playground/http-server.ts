import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A running server. */
export interface HttpServer {
  /** `http://127.0.0.1:8081`, with the actual port. */
  readonly url: string;
  /** Also closes open connections: long polls and event streams would keep the server running for minutes. */
  close(): Promise<void>;
}

/** Answers a request; a `Response.error()` or a failing body closes the connection. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Serves a playground, or a pretend model alone, over HTTP.
 * @param port 0 for any free one
 * @throws when the address is in use, or not one of this machine
 */
export async function startHttpServer(handle: Handler, host = '127.0.0.1', port = 0): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => void serve(handle, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(handle: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const closed = new AbortController();
  outgoing.on('close', () => closed.abort());
  try {
    const response = await handle(toRequest(incoming, closed.signal));
    if (response.type === 'error') return void outgoing.destroy();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.flushHeaders();
    await send(response, outgoing);
  } catch {
    // A request line or a header from which no Request can be built.
    outgoing.destroy();
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }),
  });
}

/** What a body yields before it fails is sent before the connection is closed. */
async function send({ body }: Response, outgoing: ServerResponse): Promise<void> {
  const reader = body?.getReader();
  outgoing.on('close', () => void reader?.cancel().catch(() => undefined));
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done) break;
      outgoing.write(value);
    }
    outgoing.end();
  } catch {
    await nextTurn();
    outgoing.destroy();
  }
}
