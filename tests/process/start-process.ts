import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BUILT_MAIN, NODE_FLAGS } from '../built-bot.ts';
import { DAYS_DO_NOT_MATTER } from '../days-do-not-matter.ts';

/** The bot as a process of its own. */
export interface BotProcess {
  readonly child: ChildProcess;
  readonly dataDir: string;
  /** Resolves with the exit code, once all output is there. */
  readonly exit: Promise<number | null>;
  output(): { readonly stdout: string; readonly stderr: string };
  /** Waits for that text on standard output; gives the match. @throws when the process ends before */
  says(text: RegExp): Promise<RegExpExecArray>;
}

/**
 * Starts the bot in an empty folder, with these variables, and of its own only what lets every day be news.
 * @param main absent: the one that was built for the tests
 */
export async function startProcess(
  env: Readonly<Record<string, string>>,
  main: string = BUILT_MAIN,
): Promise<BotProcess> {
  const home = await mkdtemp(join(tmpdir(), 'process-'));
  const child = spawn(process.execPath, [...NODE_FLAGS, main], {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, PORT: '0', ...DAYS_DO_NOT_MATTER, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
    await rm(home, { recursive: true, force: true });
  });
  return {
    child,
    dataDir: join(home, 'data'),
    exit,
    output: () => ({ stdout, stderr }),
    async says(text) {
      for (;;) {
        const match = text.exec(stdout);
        if (match) return match;
        const ended = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          exit.then(() => true),
        ]);
        if (ended && !text.test(stdout)) throw new Error(`it ended without ${text}: ${stdout}${stderr}`);
      }
    },
  };
}
