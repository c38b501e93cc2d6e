import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  createPretendModel,
  type PretendModel,
  type PretendModelOptions,
} from '../../src/playground/model/pretend-model.ts';

export interface ModelServer {
  /** For `baseURL` or ANTHROPIC_BASE_URL. */
  readonly url: string;
  readonly model: PretendModel;
  close(): Promise<void>;
}

/** A pretend model over real HTTP on a free port; its clock stands still unless one is given. */
export async function startModelServer(options: Partial<PretendModelOptions> = {}): Promise<ModelServer> {
  const startedAt = Date.parse('2026-03-01T08:00:00Z');
  const model = createPretendModel({ clock: { now: () => startedAt }, ...options });
  const server = createServer((incoming, outgoing) => void serve(model, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    model,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  model: PretendModel,
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
  const response = await model.handle(request);
  if (response.type === 'error') return void outgoing.destroy();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  await send(response, outgoing);
}

/** Whatever came before a body fails is on its way when the connection breaks. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const reader = response.body?.getReader();
  outgoing.on('close', () => void reader?.cancel().catch(() => {}));
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
