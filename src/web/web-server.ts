import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** One look at the bot's health; `ok` false makes it 503. */
export interface Health {
  readonly ok: boolean;
  readonly [fact: string]: unknown;
}

/** The page that Prometheus reads. */
export interface MetricsPage {
  readonly contentType: string;
  text(): Promise<string>;
}

type Handler = (request: Request) => Promise<Response>;

/** The running web side. */
export interface WebServer {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/healthz`, `/metrics` and `/telegram` as far as given, and everything else through `fallback` (the playground, say).
 * @param port 0 takes any free one
 * @param webhook takes every request to `/telegram`; absent when the bot polls
 * @throws when the address is taken or not ours
 */
export async function startWebServer({
  host,
  port,
  health,
  metrics,
  webhook,
  fallback,
}: {
  host: string;
  port: number;
  health: () => Promise<Health>;
  metrics?: MetricsPage | undefined;
  webhook?: Handler | undefined;
  fallback?: Handler | undefined;
}): Promise<WebServer> {
  const app = new Hono();
  app.get('/healthz', async (context) => {
    // Without the error: one of a database may name its host and user.
    const now = await health().catch(() => ({ ok: false }));
    return context.json(now, now.ok ? 200 : 503);
  });
  if (metrics) {
    app.get('/metrics', async (context) =>
      context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
    );
  }
  if (webhook) app.all('/telegram', (context) => webhook(context.req.raw));
  app.all('*', (context) => fallback?.(context.req.raw) ?? context.text('Not found', 404));

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', (error) => reject(whyNot(error, host, port)));
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Long polls and event streams would keep the server open for minutes.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function whyNot(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Error(`PORT: ${port} is taken on ${host}; set PORT to a free one`);
  if (code === 'EACCES') return new Error(`PORT: ${port} is not ours to take; set PORT to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(`HOST: ${host} is no address of this machine; write 127.0.0.1 or 0.0.0.0`);
  }
  return error;
}
