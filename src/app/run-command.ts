import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { backUp, restore } from '../storage/backup.ts';
import { databaseFile } from './ground.ts';

/**
 * Runs `backup [file]` or `restore file` instead of the bot, and says on standard output what it did.
 * @returns the exit code
 */
export async function runCommand(
  settings: Settings,
  command: string,
  file: string | undefined,
): Promise<number> {
  try {
    process.stdout.write(`${await act(settings, command, file)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function act(settings: Settings, command: string, file: string | undefined): Promise<string> {
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
  throw new Error('unknown command; write `backup`, `backup FILE` or `restore FILE`');
}
