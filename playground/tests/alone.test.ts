import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Api } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readOptions } from '../read-options.ts';
import { createClient, plainRequest } from './model-world.ts';

const XIAOMEI = 1001;

interface Alone {
  readonly child: ChildProcess;
  /** What it says that a bot is given, by name. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts `npm run playground` of a folder in which there is nothing else, no bot. */
async function startAlone(...args: readonly string[]): Promise<Alone> {
  const home = await mkdtemp(join(tmpdir(), 'playground-'));
  await cp(resolve('playground'), join(home, 'playground'), { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  // tsx is found from the working directory, not from the file that it runs.
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(home, 'playground/run.ts'), '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
    await rm(home, { recursive: true });
  });
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    if (said.includes('ANTHROPIC_API_KEY')) break;
  }
  child.stdout.resume();
  return { child, env: Object.fromEntries([...said.matchAll(/(\w+)=(\S+)/g)].map(([, a, b]) => [a, b])) };
}

describe('the playground without the bot', () => {
  it('lets a bot of any kind take what people write, and answer them', async () => {
    const { env } = await startAlone('--token', '77:a-token_of-mine');
    const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = env;
    expect(BOT_TOKEN).toBe('77:a-token_of-mine');
    const said = await fetch(`${TELEGRAM_API_ROOT}/playground/chats/${XIAOMEI}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '/start' }),
    });
    expect(said.status).toBe(200);

    const api = new Api(BOT_TOKEN, { apiRoot: TELEGRAM_API_ROOT });
    expect(await api.getMe()).toMatchObject({ id: 77, is_bot: true });
    expect(await api.getUpdates()).toMatchObject([
      { message: { text: '/start', chat: { id: XIAOMEI, type: 'private' } } },
    ]);
    await api.sendMessage(XIAOMEI, '早安');
    const chat = await fetch(`${TELEGRAM_API_ROOT}/playground/chats/${XIAOMEI}`);
    expect(await chat.json()).toMatchObject({ messages: [{ text: '/start' }, { text: '早安' }] });
    expect(await (await fetch(TELEGRAM_API_ROOT)).text()).toContain('<!doctype html>');
  });

  it('serves its pretend model', async () => {
    const { env } = await startAlone();
    const client = createClient(env['ANTHROPIC_BASE_URL'] ?? '', env['ANTHROPIC_API_KEY'] ?? '');
    const { content } = await client.messages.create(plainRequest());
    expect(content).toMatchObject([{ type: 'text', text: expect.stringMatching(/./) }]);
  });

  it('ends at a signal while a bot waits for updates', async () => {
    const { child, env } = await startAlone();
    const poll = fetch(`${env['TELEGRAM_API_ROOT']}/bot${env['BOT_TOKEN']}/getUpdates?timeout=30`);
    poll.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('the options of the playground', () => {
  it('count before the variables', () => {
    expect(readOptions([], {})).toEqual({ host: '127.0.0.1', port: 8081, token: undefined });
    const env = { PORT: '90', HOST: '::1' };
    expect(readOptions([], env)).toMatchObject({ host: '::1', port: 90 });
    expect(readOptions(['--port', '91', '--host', 'localhost'], env)).toMatchObject({
      host: 'localhost',
      port: 91,
    });
  });

  it.each([
    ['--port', 'many'],
    ['--port', '70000'],
    ['--token', 'secret'],
    ['--prot', '1'],
  ])('refuse %s %s', (...args) => {
    expect(() => readOptions(args, {})).toThrow();
  });
});
