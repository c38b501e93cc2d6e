import { createServer, type Server } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ANNA, startPlayground, TOKEN } from '../../playground/tests/start-playground.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { deliveryTo } from './delivery-to.ts';

/** Something between us and Telegram that answers every request so; gives its address. */
async function startProxy(status: number, type: string, body: string): Promise<string> {
  const server: Server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

describe('what Telegram’s road does to a message', () => {
  it.each([
    [502, 'text/html', '<html><h1>502 Bad Gateway</h1></html>'],
    [200, 'application/json', ''],
    [200, 'application/json', '{"ok": tr'],
  ])('is unknown when a proxy answers %i as %s: %s', async (status, type, body) => {
    const { send } = createTelegramApi(TOKEN, await startProxy(status, type, body));
    const outcome = await send(deliveryTo(ANNA));
    expect(outcome.kind).toBe('uncertain');
    expect(inspect(outcome, { depth: 9 })).not.toContain(TOKEN);
  });
});

describe('the token', () => {
  it('is in no outcome of a failed send', async () => {
    const { playground, root } = await startPlayground({ acquaintedIds: [ANNA] });
    const { send } = createTelegramApi(TOKEN, root);
    const refuse = (errorCode: number, description: string, parameters = {}) =>
      playground.failNext('sendMessage', { kind: 'error', errorCode, description, parameters });
    refuse(400, "Bad Request: can't parse entities: unsupported");
    refuse(403, 'Forbidden: bot was blocked by the user');
    refuse(429, 'Too Many Requests: retry after 3', { retry_after: 3 });
    refuse(500, 'Internal Server Error');
    playground.failNext('sendMessage', { kind: 'lost-before' });
    playground.failNext('sendMessage', { kind: 'lost-after' });
    const kinds: string[] = [];
    for (let left = 6; left > 0; left -= 1) {
      const outcome = await send(deliveryTo(ANNA));
      kinds.push(outcome.kind);
      expect(inspect(outcome, { depth: 9 })).not.toContain(TOKEN);
    }
    expect(kinds).toEqual(['rejected', 'gone', 'held', 'uncertain', 'uncertain', 'uncertain']);
  });

  it('is in no error of a failed download, nor in what caused it', async () => {
    const { root, playground } = await startPlayground({ acquaintedIds: [ANNA] });
    const { document } = playground.sendFile(ANNA, 'a.md', new TextEncoder().encode('a'));
    const broken = await startProxy(200, 'application/json', '{"ok":true,"result":{"file_path":"x"}}');
    const html = await startProxy(502, 'text/html', '<html>');
    const nobody = 'http://127.0.0.1:1';
    for (const [place, fileId] of [
      [root, 'unknown'],
      [html, document?.file_id ?? ''],
      [nobody, document?.file_id ?? ''],
    ] as const) {
      const { download } = createTelegramApi(TOKEN, place);
      const error = await download(fileId).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
    }
    const { download } = createTelegramApi(TOKEN, broken);
    // The file's road answers with the same JSON: bytes are bytes.
    expect((await download('x')).byteLength).toBeGreaterThan(0);
  });
});
