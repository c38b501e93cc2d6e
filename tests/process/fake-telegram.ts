import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A Bot API over HTTP that answers as a test says. */
export interface FakeTelegram {
  readonly root: string;
  /** Goes away: every connection is cut, and no further one is taken. */
  vanish(): Promise<void>;
}

/** What is answered to a method: `undefined` leaves the request open, as a long poll does. */
export type Answer = (
  method: string,
  url: string,
) => { readonly status: number; readonly body: unknown } | undefined;

/** Answers `getMe` and everything else well; updates never come. */
export const sound: Answer = (method) => {
  if (method === 'getUpdates') return undefined;
  const me = { id: 1, is_bot: true, first_name: 'Bot', username: 'a_bot' };
  return { status: 200, body: { ok: true, result: method === 'getMe' ? me : true } };
};

/** Refuses every call as Telegram refuses an unknown token. */
export const refusing: Answer = () => failure(401, 'Unauthorized');

export function failure(status: number, description: string) {
  return { status, body: { ok: false, error_code: status, description } };
}

export async function startFakeTelegram(answer: Answer): Promise<FakeTelegram> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    open.add(response);
    request.resume().on('end', () => {
      const url = request.url ?? '';
      const given = answer(url.slice(url.lastIndexOf('/') + 1), url);
      if (given) {
        response
          .writeHead(given.status, { 'content-type': 'application/json' })
          .end(JSON.stringify(given.body));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const vanish = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  onTestFinished(vanish);
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, vanish };
}
