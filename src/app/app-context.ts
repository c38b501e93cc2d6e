import type { Settings } from '../config/settings.ts';
import type { Logger } from '../logging/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { MovableClock } from '../scheduling/clocks.ts';
import type { Storage } from '../storage/stores.ts';

/** Shared dependencies; most rooms receive a part of it. */
export interface AppContext {
  /** The version of this bot. */
  readonly version: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly storage: Storage;
  readonly clock: MovableClock;
  readonly adminIds: readonly number[];
  /** Called with the reason why the bot cannot continue. */
  readonly onFatal: (reason: string) => void;
  /** Close functions, run on shutdown in reverse order of opening. */
  readonly opened: (() => Promise<unknown> | unknown)[];
}

/** The Bot API that the bot uses. */
export interface Endpoint {
  readonly token: string;
  readonly apiRoot: string;
}
