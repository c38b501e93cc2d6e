import { join } from 'node:path';
import type { DataPlaces } from '../config/data-places.ts';
import type { Settings } from '../config/settings.ts';
import { backUp, restore } from '../storage/backup.ts';
import { moveToPostgres } from '../storage/postgres/move-to-postgres.ts';
import { settleRestoredPostgres } from '../storage/settle-restored.ts';

/**
 * Runs `backup [file]`, `restore file`, `migrate`, `backfill [--yes]` or `audit [folder] [--json]` instead of the bot, and prints
 * the result to standard output.
 * @returns the exit code
 */
export async function runCommand(
  settings: Settings,
  places: DataPlaces,
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
    process.stdout.write(`${await execute(settings, places, command, file)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function execute(
  settings: Settings,
  places: DataPlaces,
  command: string,
  file: string | undefined,
): Promise<string> {
  if (command === 'backfill') {
    const [input, screen] = [process.stdin, process.stderr];
    return (await import('./run-backfill.ts')).runBackfill({
      settings,
      places,
      isSure: file === '--yes',
      input,
      screen,
    });
  }
  if (settings.databaseUrl !== undefined && command !== 'migrate') {
    return commandOnPostgres(settings.databaseUrl, places, command, file);
  }
  const database = places.databaseFile;
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
  if (command === 'migrate') return migrate(settings, places);
  throw new Error(
    'unknown command; write `backup`, `backup FILE`, `restore FILE`, `migrate`, `backfill`, `backfill --yes` or `audit`',
  );
}

/** PostgreSQL has its own backup tools; the bot only settles stale deliveries after a restore. */
async function commandOnPostgres(
  databaseUrl: string,
  { databaseSchema: schema }: DataPlaces,
  command: string,
  file: string | undefined,
): Promise<string> {
  if (command === 'restore' && file === undefined) {
    await settleRestoredPostgres({ databaseUrl, schema, now: Date.now() });
    return 'PostgreSQL: what the restored copy still owed is settled; the bot may be started';
  }
  throw new Error(
    'the state is in PostgreSQL (DATABASE_URL): back it up with pg_dump; after a pg_restore write `restore`, without a file',
  );
}

/** Moves the state from SQLite to the PostgreSQL in DATABASE_URL; returns the row counts of every table. */
async function migrate(
  { databaseUrl }: Settings,
  { databaseFile: file, databaseSchema: schema }: DataPlaces,
): Promise<string> {
  if (databaseUrl === undefined) {
    throw new Error(
      'DATABASE_URL: missing; set it to the database to move the state to (postgres://user:password@host/database)',
    );
  }
  const counts = await moveToPostgres({ file, databaseUrl, schema });
  const lines = counts.map(({ table, rows }) => `${table.padEnd(18)} ${String(rows).padStart(9)}`);
  return [
    ...lines,
    `${file}: moved to PostgreSQL; counts and checksums of every table agree. The file stays as it is; start the bot with DATABASE_URL from now on`,
  ].join('\n');
}
