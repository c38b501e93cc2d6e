import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';

/** Why a storage with that DATABASE_URL does not open. */
async function failureOf(databaseUrl: string, schema?: string): Promise<Error> {
  const opening = openStorage({ file: '/nowhere/bot.sqlite', databaseUrl, schema, waitMs: 0 });
  const failure = await opening.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Error)) throw new Error('expected an error');
  expect(failure.name).toBe('StorageError');
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('hunter');
  expect(failure.message).not.toContain('\n');
  return failure;
}

/** A server of one's own; gives its port. */
async function listen(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A message of PostgreSQL's protocol: its letter, its length, its content. */
function wireMessage(letter: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}

/** Answers every query with one row of one column of text, or never. */
function speakAs(answer: string | undefined): (socket: Socket) => void {
  const ready = wireMessage('Z', Buffer.from('I'));
  const column = Buffer.concat([Buffer.from('\0\x01server_version_num\0'), Buffer.alloc(18)]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(answer?.length ?? 0);
  const row = Buffer.concat([Buffer.from('\0\x01'), length, Buffer.from(answer ?? '')]);
  return (socket) => {
    let isGreeted = false;
    socket.on('data', (bytes) => {
      if (!isGreeted) socket.write(Buffer.concat([wireMessage('R', Buffer.alloc(4)), ready]));
      else if (answer !== undefined && bytes.toString('latin1', 0, 1) === 'Q') {
        const done = wireMessage('C', Buffer.from('SHOW\0'));
        socket.write(Buffer.concat([wireMessage('T', column), wireMessage('D', row), done, ready]));
      }
      isGreeted = true;
    });
  };
}

describe('a DATABASE_URL', () => {
  it.each([
    ['no address at all', 'hunter2'],
    ['the address of something else', 'mysql://user:hunter2@localhost/db'],
    ['a password with a slash', 'postgres://user:12/hunter2@localhost/db'],
    ['a password with a hash', 'postgres://user:hunter#2@localhost/db'],
  ])('with %s is refused without being quoted', async (_, databaseUrl) => {
    const { message } = await failureOf(databaseUrl);
    expect(message).toMatch(
      /^DATABASE_URL is no address of a PostgreSQL: write postgres:\/\/user:password@host/,
    );
  });

  it('with an unknown host says so', async () => {
    const { message } = await failureOf('postgres://user:hunter2@no-such-host.invalid/db');
    expect(message).toMatch(
      /^DATABASE_URL \(no-such-host\.invalid:5432\/db\): (there is no host of that name|the name of the host cannot be looked up); /,
    );
  });

  it('where nothing listens says so', async () => {
    const { message } = await failureOf('postgres://user:hunter2@127.0.0.1:1/db');
    expect(message).toBe(
      'DATABASE_URL (127.0.0.1:1/db): nothing listens there; start PostgreSQL, or correct the address',
    );
  });

  it('where something else listens, or nothing ever answers, is given up', async () => {
    const silent = await listen(() => undefined);
    expect((await failureOf(`postgres://user:hunter2@127.0.0.1:${silent}/db`)).message).toMatch(
      /: it does not answer; /,
    );
    const closing = await listen((socket) => socket.destroy());
    expect((await failureOf(`postgres://user:hunter2@127.0.0.1:${closing}/db`)).message).toMatch(
      /: it does not answer; /,
    );
    const web = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await failureOf(`postgres://user:hunter2@127.0.0.1:${web}/db`)).message).toMatch(
      /: it does not answer; /,
    );
  });

  it('where a PostgreSQL greets, and then falls silent, is given up', async () => {
    const port = await listen(speakAs(undefined));
    const { message } = await failureOf(`postgres://user:hunter2@127.0.0.1:${port}/db`);
    expect(message).toMatch(/: it does not answer; /);
  });

  it('of a PostgreSQL that is too old says so', async () => {
    const port = await listen(speakAs('90624'));
    const { message } = await failureOf(`postgres://user:hunter2@127.0.0.1:${port}/db`);
    expect(message).toBe(
      `DATABASE_URL (127.0.0.1:${port}/db): PostgreSQL 9 is too old; 12 or newer is needed`,
    );
  });
});
