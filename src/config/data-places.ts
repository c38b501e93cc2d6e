import { join } from 'node:path';

/** Where a bot keeps its state, and what it derives of the content folder. */
export interface DataPlaces {
  /** The state, without a DATABASE_URL. */
  readonly databaseFile: string;
  /** The state in PostgreSQL. */
  readonly databaseSchema: string;
  /** What is derived. @param name `search.sqlite`, say */
  derivedFile(name: string): string;
}

/** The bot's places; with a profile, others beside them that nobody takes for the bot's own. */
export function dataPlacesOf(dataDir: string, profile?: string): DataPlaces {
  return {
    databaseFile: join(dataDir, `${profile ?? 'bot'}.sqlite`),
    databaseSchema: profile ?? 'public',
    derivedFile: (name) => join(dataDir, profile === undefined ? name : `${profile}-${name}`),
  };
}
