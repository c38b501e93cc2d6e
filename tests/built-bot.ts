import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What Node is given to start the bot as people do. */
export const NODE_FLAGS: readonly string[] = [
  '--max-semi-space-size=2',
  '--v8-pool-size=1',
  '--heap-growing-percent=25',
];
/** The built bot, which starts in half the time that its sources take. */
export const BUILT_MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Both of them: the arguments of Node. */
export const BUILT_BOT: readonly string[] = [...NODE_FLAGS, BUILT_MAIN];

/** Builds the bot before the tests, that its processes are those of these sources. @throws when it does not build */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
}
