import type { Settings } from '../config/settings.ts';
import type { Logger } from '../logging/logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { MovableClock } from '../scheduling/clocks.ts';
import type { Storage } from '../storage/stores.ts';

/** What most rooms are given a part of. */
export interface AppContext {
  /** Of this bot. */
  readonly version: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly storage: Storage;
  readonly clock: MovableClock;
  readonly adminIds: readonly number[];
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
