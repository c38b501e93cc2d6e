import { createAdminLogStore } from './admins/admin-log-store.ts';
import { createEditorStore } from './admins/editor-store.ts';
import { createBroadcastStore } from './broadcasts/broadcast-store.ts';
import { createCorrectionStore } from './corrections/correction-store.ts';
import { createWithdrawalStore } from './corrections/withdrawal-store.ts';
import { createEditionStore } from './editions/edition-store.ts';
import { createAliasDecisionStore } from './episodes/alias-decision-store.ts';
import { createEpisodeStore } from './episodes/episode-store.ts';
import { createProblemStore } from './episodes/problem-store.ts';
import { createSourceStore } from './episodes/source-store.ts';
import type { Home } from './home.ts';
import { createLedger } from './ledger/ledger.ts';
import { createMetaStore } from './meta-store.ts';
import { createModelStore } from './model/model-store.ts';
import { createPersonalStore } from './personal/personal-store.ts';
import { createRatingStore } from './ratings/rating-store.ts';
import { createReadingStore } from './reading/reading-store.ts';
import { createReceiptStore } from './receipts/receipt-store.ts';
import { type ClosableSessionStore, openSessionStore } from './sessions/session-store.ts';
import { openSqliteHome } from './sqlite/home.ts';
import { createFigureStore } from './statistics/figure-store.ts';
import { createStatisticsStore } from './statistics/statistics-store.ts';
import type { Storage } from './stores.ts';
import { createSubscriberStore } from './subscribers/subscriber-store.ts';
import { createUpdateLog } from './updates/update-log.ts';
import { createUploadStore } from './uploads/upload-store.ts';

/** How long a start waits for a database that is not up yet. */
const WAIT_MS = 30_000;

/**
 * Opens the state, in one SQLite file or in PostgreSQL, and migrates its schema. The folder of the file is created if missing, and
 * belongs to this process until `close`; PostgreSQL may be shared by any number of processes.
 * @param file path of the SQLite file; unused when there is a `databaseUrl`
 * @param databaseUrl `postgres://…`
 * @param schema in PostgreSQL, created if missing
 * @param waitMs how long to wait for a PostgreSQL that is down
 * @param cacheUrl `redis://…` for the sessions; without it they are in the same database
 * @param onCacheError called when a session call failed; the call itself counts as a miss
 * @param onDatabaseError called when PostgreSQL is down and being waited for, and when an idle connection is lost
 * @throws StorageError when the folder is in use, the file cannot be read, PostgreSQL cannot be used, or a newer version has
 *   written the database
 */
export async function openStorage({
  file,
  databaseUrl,
  schema = 'public',
  waitMs = WAIT_MS,
  cacheUrl,
  onCacheError = () => undefined,
  onDatabaseError = () => undefined,
}: {
  file: string;
  databaseUrl?: string | undefined;
  schema?: string | undefined;
  waitMs?: number | undefined;
  cacheUrl?: string | undefined;
  onCacheError?: ((error: Error) => void) | undefined;
  onDatabaseError?: ((error: Error) => void) | undefined;
}): Promise<Storage> {
  // The driver takes time and memory to load, so it is loaded only when needed.
  const home =
    databaseUrl === undefined
      ? await openSqliteHome(file)
      : await (await import('./postgres/home.ts')).openPostgresHome({
          databaseUrl,
          schema,
          waitMs,
          onError: onDatabaseError,
        });
  try {
    const sessions = await openSessionStore({ db: home.db, cacheUrl, onError: onCacheError });
    return joinStores(home, sessions);
  } catch (error) {
    await home.close();
    throw error;
  }
}

function joinStores(home: Home, sessions: ClosableSessionStore): Storage {
  const { db, claims, elections, slots, exclusively } = home;
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await sessions.close();
    await home.close();
  };
  return {
    episodes: createEpisodeStore(db),
    sources: createSourceStore(db),
    aliasDecisions: createAliasDecisionStore(db),
    subscribers: createSubscriberStore(db),
    editions: createEditionStore(db),
    ledger: createLedger(db, claims),
    corrections: createCorrectionStore(db),
    withdrawals: createWithdrawalStore(db),
    receipts: createReceiptStore(db),
    problems: createProblemStore(db),
    meta: createMetaStore(db),
    sessions,
    broadcasts: createBroadcastStore(db),
    updates: createUpdateLog(db),
    statistics: createStatisticsStore(db, home.readAtOnce),
    figures: createFigureStore(db),
    model: createModelStore(db),
    personal: createPersonalStore(db),
    ratings: createRatingStore(db),
    reading: createReadingStore(db),
    uploads: createUploadStore(db),
    editors: createEditorStore(db),
    adminLog: createAdminLogStore(db),
    elections,
    slots,
    exclusively,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
