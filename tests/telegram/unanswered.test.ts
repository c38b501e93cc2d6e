import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { Api, HttpError } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOKEN } from '../../playground/tests/start-playground.ts';
import { clientOptions } from '../../src/telegram/bot-api-client.ts';
import { outcomeOfFailure } from '../../src/telegram/send-outcome.ts';
import { createTelegramApi } from '../../src/telegram/telegram-api.ts';
import { deliveryTo } from './delivery-to.ts';

/** For `localhost`, signed by nobody, of no use anywhere else. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgv9q8q73jmu7PjWT+
l8FI7sUv5BPL5swjEroIeatWfH+hRANCAAR1sVYw2VYUyZ+dTPLmrVxA3hNie7Rt
4ZxQYt07EkSnzQ2foQnJ7/YITcfl5DL4l3pJ10vacznvhQjjny1cLWcu
-----END PRIVATE KEY-----`;
const CERT = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUKogGMK9Ds5+qBRr0hcU1QRhgrS0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODIxNTk0MFoYDzIxMjYxMTA0
MjE1OTQwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAR1sVYw2VYUyZ+dTPLmrVxA3hNie7Rt4ZxQYt07EkSnzQ2foQnJ7/YI
Tcfl5DL4l3pJ10vacznvhQjjny1cLWcuo1MwUTAdBgNVHQ4EFgQUtvvM1LKMpdww
BVEGuBQ1U/BVR0owHwYDVR0jBBgwFoAUtvvM1LKMpdwwBVEGuBQ1U/BVR0owDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEApeV60esDwtAps3DhgPUe
AzKR5Gn3hkbilLKUKAzI0CsCIDx/r0jnpL4NwjhEVPNi1/5NM64+JHbLHM7oMVQf
xd1b
-----END CERTIFICATE-----`;

/** Starts a server; gives its port. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Answers every request so; gives its address and what it was asked. */
async function startStranger(status: number, headers: Record<string, string>, body: string) {
  const paths: string[] = [];
  const server = createHttpServer((request, response) => {
    paths.push(request.url ?? '');
    response.writeHead(status, headers).end(body);
  });
  return { root: `http://127.0.0.1:${await listen(server)}`, paths };
}

const send = (root: string) => createTelegramApi(TOKEN, root).send(deliveryTo(1001));
const never = (reason: unknown) => ({ kind: 'unsent', cause: 'unreachable', reason });

describe('a message certainly did not leave', () => {
  it('when nobody listens', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await send(`http://127.0.0.1:${port}`)).toEqual(never('ECONNREFUSED'));
    expect(await send(`https://127.0.0.1:${port}`)).toEqual(never('ECONNREFUSED'));
  });

  it('when the name is unknown', async () => {
    expect(await send('https://bot-api.invalid')).toEqual(never(expect.stringMatching(/^E/)));
  });

  it('when the certificate is nobody’s', async () => {
    const heard: string[] = [];
    const server = createTlsServer({ key: KEY, cert: CERT }, (socket) =>
      socket.on('data', (bytes) => heard.push(bytes.toString())),
    );
    expect(await send(`https://127.0.0.1:${await listen(server)}`)).toEqual(
      never('DEPTH_ZERO_SELF_SIGNED_CERT'),
    );
    expect(heard).toEqual([]);
  });

  it('when the other side speaks no TLS, or ends in its handshake', async () => {
    const plain = createServer((socket) => socket.on('data', () => socket.end('SSH-2.0-nobody\r\n')));
    expect(await send(`https://127.0.0.1:${await listen(plain)}`)).toMatchObject(never(expect.any(String)));
    const closed = createServer((socket) => socket.on('data', () => socket.destroy()));
    expect(await send(`https://127.0.0.1:${await listen(closed)}`)).toEqual(never('ECONNRESET'));
  });
});

describe('a message may have arrived', () => {
  const uncertain = { kind: 'uncertain', reason: expect.any(String) };

  it('when the connection was taken and closed at once', async () => {
    const server = createServer((socket) => socket.end());
    expect(await send(`http://127.0.0.1:${await listen(server)}`)).toEqual(uncertain);
  });

  it('when the connection broke in the middle of an answer', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n';
    const server = createServer((socket) =>
      socket.on('data', () => socket.write(`${head}{"ok":`, () => socket.destroy())),
    );
    expect(await send(`http://127.0.0.1:${await listen(server)}`)).toEqual(uncertain);
  });

  it('when a kept connection closes under the next call', async () => {
    const answer = JSON.stringify({ ok: true, result: { message_id: 7 } });
    const head = `HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: ${answer.length}\r\n\r\n`;
    let calls = 0;
    const server = createServer((socket) =>
      socket.on('data', () => {
        calls += 1;
        if (calls === 1) socket.write(head + answer);
        else socket.destroy();
      }),
    );
    const root = `http://127.0.0.1:${await listen(server)}`;
    expect(await send(root)).toEqual({ kind: 'sent', messageId: 7 });
    expect(await send(root)).toEqual(uncertain);
  });

  it.each([
    [502, 'text/html', '<html>502 Bad Gateway</html>'],
    [504, 'text/plain', 'upstream timed out'],
    [200, 'application/json', '{"ok": tr'],
    [200, 'application/json', '{"status":"fine"}'],
    [200, 'application/json', 'null'],
  ])('when %i %s came back: %s', async (status, type, body) => {
    const { root } = await startStranger(status, { 'content-type': type }, body);
    expect(await send(root)).toEqual(uncertain);
  });

  it('when no answer came in time', async () => {
    const server = createServer(() => undefined);
    const api = new Api(TOKEN, clientOptions(`http://127.0.0.1:${await listen(server)}`, 0.1));
    const error = await api.sendMessage(1, 'words').catch((caught: unknown) => caught);
    expect(outcomeOfFailure(error, deliveryTo(1))).toEqual(uncertain);
  });
});

describe('an answer that is not Telegram’s', () => {
  it.each([
    [200, 'text/html', '<html>log in to this network first</html>'],
    [403, 'text/html', '<html>403 Forbidden</html>'],
    [404, 'text/html', '<html>404 Not Found</html>'],
    [401, 'text/plain', 'Unauthorized'],
    [403, 'application/json', '{"message":"Forbidden"}'],
    [407, 'text/html', '<html>Proxy Authentication Required</html>'],
  ])('blames neither a chat nor the token: %i %s %s', async (status, type, body) => {
    const { root } = await startStranger(status, { 'content-type': type }, body);
    expect(await send(root)).toEqual(never(`HTTP ${status} (${type}) that is not of the Bot API`));
    const api = new Api(TOKEN, clientOptions(root, 5));
    await expect(api.getUpdates()).rejects.toBeInstanceOf(HttpError);
  });

  it.each([301, 302, 307, 308])('sends the token nowhere else: %i', async (status) => {
    const elsewhere = await startStranger(200, { 'content-type': 'text/html' }, 'welcome');
    const headers = { location: `${elsewhere.root}/bot${TOKEN}/sendMessage` };
    const { root, paths } = await startStranger(status, headers, '');
    expect(await send(root)).toEqual(never(expect.stringContaining(`HTTP ${status}`)));
    expect(paths).toHaveLength(1);
    expect(elsewhere.paths).toEqual([]);
    const { root: fileRoot } = await startFileRedirect(elsewhere.root);
    await expect(createTelegramApi(TOKEN, fileRoot).download('x')).rejects.toThrow('could not be fetched');
    expect(elsewhere.paths).toEqual([]);
  });
});

/** Knows where a file is, and sends whoever fetches it elsewhere. */
async function startFileRedirect(elsewhere: string) {
  const found = JSON.stringify({ ok: true, result: { file_path: 'documents/a.md' } });
  const server = createHttpServer((request, response) => {
    if (request.url?.startsWith('/file/')) response.writeHead(302, { location: elsewhere }).end();
    else response.end(found);
  });
  return { root: `http://127.0.0.1:${await listen(server)}` };
}
