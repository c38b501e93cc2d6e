import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { App } from './app.ts';
import { toError } from './kernel/to-error.ts';

// The process must be in UTC before node-cron is imported: see scheduling/tick.ts.
process.env['TZ'] = 'UTC';
if (existsSync('.env')) process.loadEnvFile('.env');

const { parseSettings, SettingsError } = await import('./config/settings.ts');
const { secretsOf } = await import('./config/secrets.ts');
const { dataPlacesOf } = await import('./config/data-places.ts');
const { createPlaygroundStandIn, PLAYGROUND_PROFILE } = await import('./app/open-playground.ts');
const { createLogger, createRedaction } = await import('./logging/logger.ts');
const { isCronExpression } = await import('./scheduling/tick.ts');

/**
 * While an archive is read: the heap may double before it is collected, and code runs four times as long before it is optimised. Both
 * spare processor time that a first import would pay for work that is done once.
 */
const WHILE_READING = ['--heap-growing-percent=100', '--interrupt-budget=540672'];
/**
 * By default the heap grows to four times its live size before it is collected: with 9,180 episodes 436 MB after 1,000 commands,
 * with this flag 275 MB. The budget is V8's own (132 KB).
 */
const AT_REST = ['--heap-growing-percent=20', '--interrupt-budget=135168'];
/** After this long the process exits without waiting for the shutdown. */
const STOP_DEADLINE_MS = 9_000;

function readSettings() {
  try {
    return parseSettings(process.env, isCronExpression);
  } catch (error) {
    return refuse(error);
  }
}

/** Prints each fault on its own line and exits. */
function refuse(error: unknown): never {
  if (!(error instanceof SettingsError)) throw error;
  for (const fault of error.faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
}

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

setFlags(WHILE_READING);
const settings = readSettings();
const isPlayground = settings.botToken === undefined;
const [command, ...args] = process.argv.slice(2);
if (command !== undefined) {
  const { runCommand } = await import('./commands/run-command.ts');
  const places = dataPlacesOf(settings.dataDir, isPlayground ? PLAYGROUND_PROFILE : undefined);
  process.exit(await runCommand(settings, places, command, args));
}
const playground = isPlayground ? await createPlaygroundStandIn().catch(refuse) : undefined;
// PostgreSQL's driver reads this one itself.
const { PGPASSWORD } = process.env;
const secrets = [...secretsOf(settings, PGPASSWORD), ...(playground ? [playground.token] : [])];
const log = createLogger(settings.logLevel, secrets);
const redact = createRedaction(secrets);
const ending = new AbortController();

/** Closes what is open before it exits: the SQLite addon aborts the process if a thread is using it at exit. */
async function end(code: number): Promise<void> {
  setTimeout(() => process.exit(code), STOP_DEADLINE_MS).unref();
  ending.abort();
  const started = await starting.catch(() => undefined);
  await started?.stop();
  process.exit(code);
}

function leave(reason: string): void {
  if (ending.signal.aborted) return;
  log.error({ reason }, 'cannot continue');
  process.stderr.write(`${redact(reason)}\n`);
  void end(1);
}

function stop(signal: string): void {
  // A second signal exits at once.
  if (ending.signal.aborted) process.exit(1);
  log.info({ signal }, 'stopping');
  void end(0);
}

async function start(): Promise<App> {
  const { startApp } = await import('./app.ts');
  return startApp(settings, log, { onFatal: leave, standIn: playground, signal: ending.signal });
}

function announce({ url, whenRead }: App): void {
  if (ending.signal.aborted) return;
  void whenRead.then(() => setFlags(AT_REST));
  log.info({ url, startedInMs: Math.round(performance.now()) }, 'ready');
  if (!playground) return;
  const here = url.replace(/\/\/(?:0\.0\.0\.0|\[::\]):/, '//127.0.0.1:');
  process.stdout.write(`\n  The playground is open: ${here}/\n`);
  if (here !== url)
    process.stdout.write(
      `  HOST is ${settings.host}, but without BOT_TOKEN this is the playground, which has no login: other machines are refused.\n`,
    );
  process.stdout.write(
    `  For a bot of your own, its Bot API: ${here}, until the next start with the token ${playground.token}\n\n`,
  );
}

const starting = start();
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled rejection'));
starting.then(announce, (error: unknown) => leave(toError(error).message));
