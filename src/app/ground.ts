import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Logger } from '../logging/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Person } from '../playground/playground.ts';
import type { MovableClock } from '../scheduling/clocks.ts';
import type { Storage } from '../storage/stores.ts';

/** What most rooms need. */
export interface Ground {
  readonly settings: Settings;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly storage: Storage;
  readonly clock: MovableClock;
  readonly adminIds: readonly number[];
  /** Who a visitor of the playground can be; nobody when there is a token. */
  readonly people: readonly Person[];
  /** Hears why the bot cannot go on. */
  readonly onFatal: (reason: string) => void;
  /** Closed at the stop in the opposite order of opening. */
  readonly opened: (() => Promise<unknown> | unknown)[];
}

/** Which Bot API the bot speaks to. */
export interface Endpoint {
  readonly token: string;
  readonly apiRoot: string;
}

/** Where the state lives without a DATABASE_URL; the playground keeps its own. */
export function databaseFile({ dataDir, botToken }: Settings): string {
  return join(dataDir, botToken ? 'bot.sqlite' : 'playground.sqlite');
}

/** Where in PostgreSQL the state lives; the playground keeps its own. */
export function databaseSchema({ botToken }: Settings): string {
  return botToken ? 'public' : 'playground';
}
