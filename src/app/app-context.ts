import type { AdminLog } from '../admins/admin-log.ts';
import type { Admins } from '../admins/admins.ts';
import type { Settings } from '../config/settings.ts';
import type { Event } from '../kernel/event.ts';
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
  readonly admins: Admins;
  readonly adminLog: AdminLog;
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

/** What takes Telegram's place for a bot without a token, served by the bot's own web server. */
export interface StandIn {
  /** Names the files and the schema of its state, which are not the real bot's. */
  readonly profile: string;
  /** The token of its Bot API. */
  readonly token: string;
  /** Owners in addition to those in the settings. */
  readonly ownerIds: readonly number[];
  /** How far ahead of the system clock it continues. */
  clockOffsetMs(storage: Pick<Storage, 'meta'>): Promise<number>;
  /** @param url of the bot's web server @param tickWanted awaited after the clock was moved */
  open(context: AppContext, url: string, tickWanted: Pick<Event, 'emit'>): Promise<OpenStandIn>;
}

/** A stand-in over the bot's storage and clock. */
export interface OpenStandIn {
  /** Answers every request that is not for the web server's own routes. */
  fetch(request: Request): Promise<Response>;
  /** Used instead of a real model; undefined where a real model is configured. */
  readonly model: PretendModel | undefined;
  close(): void;
}

/** A model that is not the one of the settings: the playground's. */
export interface PretendModel {
  readonly key: string;
  readonly baseUrl: () => string;
  /** Whether it is to be used now. */
  readonly isThere: () => boolean;
}
