import type { Event } from '../kernel/event.ts';
import type { Storage } from '../storage/stores.ts';
import type { AppContext } from './app-context.ts';
import type { PretendModel } from './open-model.ts';

/** What takes Telegram's place for a bot without a token, served by the bot's own web side. */
export interface StandIn {
  /** Names the files and the schema of its state, which are not the real bot's. */
  readonly profile: string;
  /** Of its Bot API. */
  readonly token: string;
  /** Admins beside those of the settings. */
  readonly adminIds: readonly number[];
  /** How far ahead of the machine's clock it goes on. */
  clockOffsetMs(storage: Pick<Storage, 'meta'>): Promise<number>;
  /** @param url of the bot's web side @param tickWanted awaited after the clock moved */
  open(context: AppContext, url: string, tickWanted: Pick<Event, 'emit'>): Promise<OpenStandIn>;
}

/** A stand-in over the bot's storage and clock. */
export interface OpenStandIn {
  /** Answers every request that is not for the web side itself. */
  fetch(request: Request): Promise<Response>;
  /** To be asked in place of a real model; undefined where there is one. */
  readonly model: PretendModel | undefined;
  close(): void;
}
