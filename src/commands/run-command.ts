import { join } from 'node:path';
import { databaseFile, databaseSchema } from '../config/database-place.ts';
import type { Settings } from '../config/settings.ts';
import { backUp, restore } from '../storage/backup.ts';
import { moveToPostgres } from '../storage/postgres/move-to-postgres.ts';
import { settleRestoredPostgres } from '../storage/settle-restored.ts';

/**
 * Runs `backup [file]`, `restore file`, `migrate`, `backfill [--yes]` or `audit [folder] [--json]` instead of the bot, and says on
 * standard output what it did.
 * @returns the exit code
 */
export async function runCommand(
  settings: Settings,
  command: string,
  args: readonly string[],
): Promise<number> {
  const [file] = args;
  try {
    if (command === 'audit') {
      const { runAudit } = await import('./run-audit.ts');
      const [output, screen] = [process.stdout, process.stderr];
      return await runAudit({ args, contentDir: settings.contentDir, output, screen, now: Date.now() });
    }
    process.stdout.write(`${await act(settings, command, file)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function act(settings: Settings, command: string, file: string | undefined): Promise<string> {
  if (command === 'backfill') {
    const [input, screen] = [process.stdin, process.stderr];
    return (await import('./run-backfill.ts')).runBackfill({
      settings,
      isSure: file === '--yes',
      input,
      screen,
    });
  }
  if (settings.databaseUrl !== undefined && command !== 'migrate') {
    return commandOnPostgres(settings, settings.databaseUrl, command, file);
  }
  const database = databaseFile(settings);
  const now = new Date();
  if (command === 'backup') {
    const copy = file ?? join(settings.dataDir, `backup-${now.toISOString().replace(/[:.]/g, '-')}.sqlite`);
    await backUp(database, copy);
    return `${copy}: written and checked`;
  }
  if (command === 'restore' && file !== undefined) {
    const aside = await restore(file, database, now);
    return `${file}: restored as ${database}${aside ? `; what was there is now ${aside}` : ''}`;
  }
  if (command === 'migrate') return migrate(settings);
  throw new Error(
    'unknown command; write `backup`, `backup FILE`, `restore FILE`, `migrate`, `backfill`, `backfill --yes` or `audit`',
  );
}

/** PostgreSQL copies itself; what is left to the bot is to owe nothing stale afterwards. */
async function commandOnPostgres(
  settings: Settings,
  databaseUrl: string,
  command: string,
  file: string | undefined,
): Promise<string> {
  if (command === 'restore' && file === undefined) {
    await settleRestoredPostgres({ databaseUrl, schema: databaseSchema(settings), now: Date.now() });
    return 'PostgreSQL: what the restored copy still owed is settled; the bot may be started';
  }
  throw new Error(
    'the state is in PostgreSQL (DATABASE_URL): back it up with pg_dump; after a pg_restore write `restore`, without a file',
  );
}

/** From SQLite to the PostgreSQL that DATABASE_URL names; says how many rows each table has on both sides. */
async function migrate(settings: Settings): Promise<string> {
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) {
    throw new Error(
      'DATABASE_URL: missing; write where the state shall move to (postgres://user:password@host/database)',
    );
  }
  const file = databaseFile(settings);
  const counts = await moveToPostgres({ file, databaseUrl, schema: databaseSchema(settings) });
  const lines = counts.map(({ table, rows }) => `${table.padEnd(18)} ${String(rows).padStart(9)}`);
  return [
    ...lines,
    `${file}: moved to PostgreSQL; counts and checksums of every table agree. The file stays as it is; start the bot with DATABASE_URL from now on`,
  ].join('\n');
}
