import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Where the state lives without a DATABASE_URL; the playground keeps its own. */
export function databaseFile({ dataDir, botToken }: Pick<Settings, 'dataDir' | 'botToken'>): string {
  return join(dataDir, botToken ? 'bot.sqlite' : 'playground.sqlite');
}

/** Where in PostgreSQL the state lives; the playground keeps its own. */
export function databaseSchema({ botToken }: Pick<Settings, 'botToken'>): string {
  return botToken ? 'public' : 'playground';
}

/** Where what is derived of the content folder lies; the playground keeps its own. @param name `search.sqlite`, say */
export function derivedFile(
  name: string,
  { dataDir, botToken }: Pick<Settings, 'dataDir' | 'botToken'>,
): string {
  return join(dataDir, botToken ? name : `playground-${name}`);
}
