import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Runs the storage in another process, kills it with SIGKILL after so many lines, and gives all that it said. */
export async function runUntilKilled(file: string, first: number, lines: number): Promise<string[]> {
  const child = startChild(file, first);
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  return said;
}

/** Starts the storage in another process; gives a way to kill it once it holds the folder. */
export async function holdFolder(file: string): Promise<() => Promise<void>> {
  const child = startChild(file, 0);
  if (child.stdout) await once(child.stdout, 'data');
  return async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
}

function startChild(file: string, first: number): ChildProcess {
  const script = fileURLToPath(new URL('storage-child.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
