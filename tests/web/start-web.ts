import { type ClientRequest, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import { startWebServer } from '../../src/web/web-server.ts';

type Options = Partial<Parameters<typeof startWebServer>[0]>;

/** The web side over real HTTP on a free port; closed when the test ends. */
export async function startWeb(options: Options = {}): Promise<string> {
  const server = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    health: async () => ({ ok: true }),
    ...options,
  });
  onTestFinished(() => server.close());
  return server.url;
}

/** A POST whose body is written piece by piece; `answer` is its status, once it comes. */
export function openPost(
  url: string,
  headers: OutgoingHttpHeaders,
): { readonly sending: ClientRequest; readonly answer: Promise<number> } {
  const sending = httpRequest(url, { method: 'POST', headers });
  // Once answered, the request lets go of its socket, whose last writes may still fail.
  sending.on('socket', (socket) => socket.on('error', () => undefined));
  onTestFinished(() => void sending.destroy());
  const answer = new Promise<number>((resolve, reject) => {
    sending.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', reject);
  });
  sending.flushHeaders();
  return { sending, answer };
}
