import { type Migration, Migrator } from 'kysely';
import { type HomeDialect, initialSchema } from './migrations/0001-initial.ts';
import { manyChatsManyReplicas } from './migrations/0002-many-chats-many-replicas.ts';
import { aliasDecisions } from './migrations/0003-alias-decisions.ts';
import { modelAnswersAndSpending } from './migrations/0004-model.ts';
import { modelCounts } from './migrations/0005-model-counts.ts';
import { inbox } from './migrations/0006-inbox.ts';
import { untilAnswered } from './migrations/0007-until-answered.ts';
import { followScopes } from './migrations/0008-follow-scopes.ts';
import { silence } from './migrations/0009-silence.ts';
import { readingScript } from './migrations/0010-script.ts';
import { focus } from './migrations/0011-focus.ts';
import { schedules } from './migrations/0012-schedules.ts';
import { reading } from './migrations/0013-reading.ts';
import { weeklyReview } from './migrations/0014-weekly-review.ts';
import { ratings } from './migrations/0015-ratings.ts';
import { uploads } from './migrations/0016-uploads.ts';
import { admins } from './migrations/0017-admins.ts';
import { receipts } from './migrations/0018-receipts.ts';
import { openings } from './migrations/0019-openings.ts';
import { subscribed } from './migrations/0020-subscribed.ts';
import { sharedOpenings } from './migrations/0021-shared-openings.ts';
import { StorageError } from './storage-error.ts';
import type { Db } from './tables.ts';

/** Every schema migration by name, oldest first. A released migration is never changed. */
const STEPS: Readonly<Record<string, (home: HomeDialect) => Migration>> = {
  '0001-initial': initialSchema,
  '0002-many-chats-many-replicas': manyChatsManyReplicas,
  '0003-alias-decisions': aliasDecisions,
  '0004-model': modelAnswersAndSpending,
  '0005-model-counts': modelCounts,
  '0006-inbox': inbox,
  '0007-until-answered': untilAnswered,
  '0008-follow-scopes': followScopes,
  '0009-silence': silence,
  '0010-script': readingScript,
  '0011-focus': focus,
  '0012-schedules': schedules,
  '0013-reading': reading,
  '0014-weekly-review': weeklyReview,
  '0015-ratings': ratings,
  '0016-uploads': uploads,
  '0017-admins': admins,
  '0018-receipts': receipts,
  '0019-openings': openings,
  '0020-subscribed': subscribed,
  '0021-shared-openings': sharedOpenings,
};

/**
 * Migrates the schema to the latest version, all steps or none.
 * @param home which database it is
 * @throws StorageError when a newer version of the bot has written the database
 */
export async function migrate(db: Db, home: HomeDialect): Promise<void> {
  const known = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, step(home)]));
  refuseNewer(await executedMigrations(db, home.schema));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => known },
    // Without it Kysely mistakes a table of that name in any other schema for its own.
    ...(home.schema !== undefined && { migrationTableSchema: home.schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The table in which Kysely records the migrations that it has run. */
export const LOG_TABLE = 'kysely_migration';

/** @throws StorageError when the database has run a migration that this version does not know */
export function refuseNewer(steps: readonly string[]): void {
  const newer = steps.filter((name) => !Object.hasOwn(STEPS, name));
  if (newer.length === 0) return;
  throw new StorageError(
    `the database was written by a newer version of this bot (${newer.join(', ')}); run that version, or restore a backup made before it`,
  );
}

async function executedMigrations(db: Db, ours: string | undefined): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name, schema }) => name === LOG_TABLE && schema === ours)) return [];
  const log = db.withTables<{ [LOG_TABLE]: { name: string } }>();
  const rows = await log.selectFrom(LOG_TABLE).select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
