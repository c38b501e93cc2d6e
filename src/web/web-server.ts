import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Health } from '../watching/health.ts';

/** The page that Prometheus reads. */
export interface MetricsPage {
  readonly contentType: string;
  text(): Promise<string>;
}

type Handler = (request: Request) => Promise<Response>;

/** What is served, as far as it is there. */
export interface WebRoutes {
  /** `/healthz`. Until it is there, everything else is answered with 503: the bot is starting. */
  readonly health?: (() => Promise<Health>) | undefined;
  /** `/metrics`. */
  readonly metrics?: MetricsPage | undefined;
  /** Takes every request to `/telegram`; absent when the bot polls. */
  readonly webhook?: Handler | undefined;
  /** Everything else: the playground, say. */
  readonly fallback?: Handler | undefined;
}

/** The running web side. */
export interface WebServer {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  /** Serves these as well from now on. */
  serve(more: WebRoutes): void;
  close(): Promise<void>;
}

/**
 * Listens, and serves what is given.
 * @param port 0 takes any free one
 * @throws when the address is taken or not ours
 */
export async function startWebServer({
  host,
  port,
  ...given
}: WebRoutes & { readonly host: string; readonly port: number }): Promise<WebServer> {
  let routes: WebRoutes = given;
  const app = new Hono();
  app.get('/healthz', async (context) => {
    // Without the error: one of a database may name its host and user.
    const now = await routes.health?.().catch(() => undefined);
    return context.json(now ?? { ok: false }, now?.ok ? 200 : 503);
  });
  app.get('/metrics', async (context, next) => {
    const { metrics } = routes;
    if (!metrics) return next();
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });
  app.all('/telegram', (context, next) => routes.webhook?.(context.req.raw) ?? next());
  app.all('*', (context) => {
    if (routes.fallback) return routes.fallback(context.req.raw);
    return routes.health ? context.text('Not found', 404) : context.text('Starting', 503);
  });

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', (error) => reject(whyNot(error, host, port)));
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    serve(more) {
      routes = { ...routes, ...more };
    },
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
