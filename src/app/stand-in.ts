import type { Event } from '../kernel/event.ts';
import type { Storage } from '../storage/stores.ts';
import type { AppContext } from './app-context.ts';
import type { PretendModel } from './open-model.ts';

/** What takes Telegram's place for a bot without a token, served by the bot's own web server. */
export interface StandIn {
  /** Names the files and the schema of its state, which are not the real bot's. */
  readonly profile: string;
  /** The token of its Bot API. */
  readonly token: string;
  /** Admins in addition to those in the settings. */
  readonly adminIds: readonly number[];
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
