import { join } from 'node:path';

/** Where a bot stores its state, and what it derives from the content folder. */
export interface DataPlaces {
  /** The SQLite file of the state; not used with a DATABASE_URL. */
  readonly databaseFile: string;
  /** The PostgreSQL schema of the state. */
  readonly databaseSchema: string;
  /** A file of derived data. @param name such as `search.sqlite` */
  derivedFile(name: string): string;
}

/** The bot's places; with a profile, separate ones with their own names. */
export function dataPlacesOf(dataDir: string, profile?: string): DataPlaces {
  return {
    databaseFile: join(dataDir, `${profile ?? 'bot'}.sqlite`),
    databaseSchema: profile ?? 'public',
    derivedFile: (name) => join(dataDir, profile === undefined ? name : `${profile}-${name}`),
  };
}
