import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Health } from '../watching/health.ts';
import { isTrustedHost } from './trusted-host.ts';

/** The page that Prometheus reads. */
export interface MetricsPage {
  readonly contentType: string;
  text(): Promise<string>;
}

type Handler = (request: Request) => Promise<Response>;

/** The routes to serve; all are optional. */
export interface WebRoutes {
  /** `/healthz`. While absent, everything else is answered with 503: the bot is starting. */
  readonly health?: (() => Promise<Health>) | undefined;
  /** `/metrics`. */
  readonly metrics?: MetricsPage | undefined;
  /** Handles every request to `/telegram`; absent when the bot polls. */
  readonly webhook?: Handler | undefined;
  /** Everything else, such as the playground. */
  readonly fallback?: Handler | undefined;
}

/** The running web server. */
export interface WebServer {
  /** `http://127.0.0.1:8080`, with the actual port. */
  readonly url: string;
  /** Adds or replaces routes. */
  serve(more: WebRoutes): void;
  close(): Promise<void>;
}

/**
 * Starts listening and serves the given routes.
 * @param port 0 for any free one
 * @param publicHost the name under which the bot is reached from outside, if any: `/healthz` and `/metrics` answer to it as well
 * @throws when the address is in use or not permitted
 */
export async function startWebServer({
  host,
  port,
  publicHost,
  ...given
}: WebRoutes & {
  readonly host: string;
  readonly port: number;
  readonly publicHost?: string | undefined;
}): Promise<WebServer> {
  let routes: WebRoutes = given;
  const app = new Hono();
  for (const path of ['/healthz', '/metrics']) {
    app.use(path, async (context, next) => {
      if (isTrustedHost(context.req.header('host'), publicHost)) return next();
      // Misdirected Request.
      return context.text('This name is not one of the bot; ask by its address or its private name', 421);
    });
  }
  app.get('/healthz', async (context) => {
    // Without the error: a database error may contain host and user.
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

  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', (error) => reject(explainListenError(error, host, port)));
  });
  const boundPort = (server.address() as AddressInfo).port;
  return {
    serve(more) {
      routes = { ...routes, ...more };
    },
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Long polls and event streams would keep the server open for minutes.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function explainListenError(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Error(`PORT: ${port} is in use on ${host}; set PORT to a free one`);
  if (code === 'EACCES') return new Error(`PORT: ${port} needs privileges; set PORT to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(`HOST: ${host} is no address of this machine; write 127.0.0.1 or 0.0.0.0`);
  }
  return error;
}
