import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const MAIN = new URL('../../src/main.ts', import.meta.url);
const TSX = import.meta.resolve('tsx');

interface Run {
  readonly child: ChildProcess;
  /** What it said so far. */
  readonly said: { stdout: string; stderr: string };
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
}

/** Starts the bot as a process in an empty folder, with these variables and no others of its own. */
async function startMain(env: Readonly<Record<string, string>>): Promise<Run> {
  const home = await mkdtemp(join(tmpdir(), 'main-'));
  const child = spawn(process.execPath, ['--import', TSX, MAIN.pathname], {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (bytes) => {
    said.stdout += bytes;
  });
  child.stderr?.on('data', (bytes) => {
    said.stderr += bytes;
  });
  const exit = once(child, 'close').then(([code]) => code);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
    await rm(home, { recursive: true, force: true });
  });
  return { child, said, exit };
}

describe('the process', () => {
  it('tells each wrong setting on its own line of stderr and leaves with 1 within two seconds', async () => {
    const startedAt = performance.now();
    const { said, exit } = await startMain({
      BOT_TOKEN: 'secret-but-no-token',
      TIME_ZONE: 'Mars/Olympus',
      DIGEST_TIME: '13:70',
      ADMIN_IDS: '12,editor',
      DIGEST_CRON: 'often',
      DRAFTS: 'perhaps',
      PORT: '99999',
    });
    expect(await exit).toBe(1);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    const lines = said.stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual([
      'ADMIN_IDS',
      'BOT_TOKEN',
      'DIGEST_CRON',
      'DIGEST_TIME',
      'DRAFTS',
      'PORT',
      'TIME_ZONE',
    ]);
    expect(said.stderr).toContain('Mars/Olympus');
    expect(said.stderr).not.toContain('secret');
    expect(said.stdout).toBe('');
  });

  it('refuses to be a playground in production', async () => {
    const { said, exit } = await startMain({ NODE_ENV: 'production' });
    expect(await exit).toBe(1);
    expect(said.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^BOT_TOKEN: missing/)]);
  });

  it('tells that its port is taken, and leaves with 1', async () => {
    const first = await startMain({});
    const port = await playgroundPort(first);
    const { said, exit } = await startMain({ PORT: port });
    expect(await exit).toBe(1);
    expect(said.stderr).toContain(`PORT: ${port} is taken`);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends with 0 on ${signal}`, async () => {
      const run = await startMain({});
      await playgroundPort(run);
      run.child.kill(signal);
      expect(await run.exit).toBe(0);
      expect(run.said.stderr).toBe('');
    });
  }
});

/** Waits until the playground is open; gives its port. */
async function playgroundPort({ child, said }: Run): Promise<string> {
  for (;;) {
    const port = /playground is open: http:\/\/127\.0\.0\.1:(\d+)/.exec(said.stdout)?.[1];
    if (port !== undefined) return port;
    if (child.exitCode !== null) throw new Error(`it ended: ${said.stderr}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}
